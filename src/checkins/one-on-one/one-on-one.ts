import { type Days, daysBetween, inWords, type PlainDate } from '../../kit/date.ts'
import { type Refusal, refuse } from '../../kit/refusal.ts'
import { ASK_HELD_DAYS } from '../numbers.ts'
import type { ActionItem, AgendaItem, OneOnOne, StoredOneOnOne } from './words.ts'

/** One meeting of the same two a day. */
export function planOneOnOne(on: PlainDate, planned: readonly PlainDate[]): Refusal | undefined {
  if (planned.includes(on)) return refuse('conflict', `A one-on-one on ${inWords(on)} is planned already.`, { reason: 'already-planned' })
}

/** What the two write is for the two. */
export function writeTogether(facts: StoredOneOnOne): Refusal | undefined {
  if (!facts.between) return refuse('not-allowed', 'This is between the two who meet.')
}

/** It took place: either says so, and may put the date right later. */
export function holdOneOnOne(facts: StoredOneOnOne, heldOn: PlainDate, today: PlainDate): Refusal | undefined {
  const barred = writeTogether(facts)
  if (barred) return barred
  if (heldOn > today)
    return refuse('invalid', `${inWords(heldOn)} is still to come.`, {
      errors: [{ path: '/heldOn', message: 'Choose the day on which you met.' }],
    })
}

/** It does not, or did not, take place: either says so, and may take it back. */
export function callOffOneOnOne(facts: StoredOneOnOne): Refusal | undefined {
  const barred = writeTogether(facts)
  if (barred) return barred
  if (facts.heldOn) return refuse('conflict', `You met on ${inWords(facts.heldOn)}. Put the day right instead.`, { reason: 'held' })
}

/** It takes place on another day, still to come. */
export function moveOneOnOne(facts: StoredOneOnOne, on: PlainDate, today: PlainDate, planned: readonly PlainDate[]): Refusal | undefined {
  const barred = callOffOneOnOne(facts)
  if (barred) return barred
  const wrong = (message: string) => refuse('invalid', message, { errors: [{ path: '/on', message }] })
  if (on < today) return wrong(`${inWords(on)} has passed. If you met on that day, say so.`)
  return on === facts.on ? undefined : planOneOnOne(on, planned)
}

/**
 * Whether it is time to ask if they met: the day has passed, nobody has answered, it is not long ago, and neither was away
 * that the reader may know of.
 */
export function asksHeld({ on, heldOn, calledOff, between }: StoredOneOnOne, today: PlainDate, away: readonly Days[] = []): boolean {
  if (!between || heldOn || calledOff || on >= today || daysBetween(on, today) > ASK_HELD_DAYS) return false
  return !away.some(({ from, to }) => from <= on && on <= to)
}

/** An action item belongs to one of the two. */
export function addActionItem(facts: StoredOneOnOne, ownerId: string): Refusal | undefined {
  const barred = writeTogether(facts)
  if (barred) return barred
  if (ownerId !== facts.person.id && ownerId !== facts.manager.id) {
    const message = `An action item belongs to ${facts.person.name} or ${facts.manager.name}.`
    return refuse('invalid', message, { errors: [{ path: '/ownerId', message }] })
  }
}

/** Everything the two wrote around a meeting, as the reader may see it. */
export interface Written {
  agenda: AgendaItem[]
  carried: AgendaItem[]
  questions: string[]
  actionItems: ActionItem[]
  openItems: ActionItem[]
  note?: { text: string; version: number; savedAt: string }
}

/** The one-on-one as its reader is shown it: to an HR partner, a date. */
export function shownOneOnOne(facts: StoredOneOnOne, written: Written, { id: meId, today }: { id: string; today: PlainDate }): OneOnOne {
  const { between, ...date } = facts
  const { agenda, carried, questions, actionItems, openItems, note } = written
  const others = [date.person, date.manager].filter((each) => each.id !== meId).map((each) => each.name)
  const who = others.length === 1 ? `You and ${others[0]}` : others.join(' and ')
  return {
    ...date,
    ...(between && { agenda, carried, questions, actionItems, openItems, asks: asksHeld(facts, today) }),
    // A former manager keeps what they wrote, and nothing else.
    ...(!between && agenda.length > 0 && { agenda }),
    ...(!between && actionItems.length > 0 && { actionItems }),
    ...((between || note) && { note: { text: note?.text ?? '', savedAt: note?.savedAt } }),
    version: note?.version ?? 0,
    audienceWords: `${who} can read this. An HR partner sees the date, not what you write.`,
    noteAudienceWords: 'Only you can read your notes.',
  }
}
