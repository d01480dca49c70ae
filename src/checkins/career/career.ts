import { inWords, type PlainDate } from '../../kit/date.ts'
import { type Refusal, refuse } from '../../kit/refusal.ts'
import type { CareerCheckIn, CareerView, CareerWords, StoredCareer } from './words.ts'

/** First day of the quarter a date lies in. */
export function quarterOf(date: PlainDate): PlainDate {
  const month = Number(date.slice(5, 7))
  return `${date.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`
}

/** `July to September 2026`. */
export function quarterWords(quarter: PlainDate): string {
  const [, month, year] = inWords(quarter).split(' ')
  const last = inWords(`${quarter.slice(0, 5)}${String(Number(quarter.slice(5, 7)) + 2).padStart(2, '0')}-01`).split(' ')[1]
  return `${month} to ${last} ${year}`
}

/** `within 3 months`, `in 3 to 6 months`, `in 6 months`: from the day it was written. */
export function monthsWords(from: number, to: number): string {
  const months = (n: number) => (n === 1 ? '1 month' : `${n} months`)
  if (from === 0) return to === 0 ? 'now' : `within ${months(to)}`
  return from === to ? `in ${months(to)}` : `in ${from} to ${months(to)}`
}

const VAGUE = /\b(?:soon(?:er|ish)?|some ?day|one day|eventually|next time|at some point|in (?:the )?future|in due course|before long|when the time comes|shortly|in time)\b/iu

/** The first word in a text about an opportunity that leaves open when: "soon". */
export function vagueTime(text: string): string | undefined {
  return VAGUE.exec(text)?.[0].toLowerCase()
}

/** One check-in a quarter, in the quarter that runs. */
export function beginCareer(quarter: PlainDate, today: PlainDate): Refusal | undefined {
  if (quarter === quarterOf(today)) return undefined
  const message = quarter > today ? 'This quarter is still to come.' : 'This quarter is over. Begin with the one that runs.'
  return refuse('invalid', message, { errors: [{ path: '/quarter', message }] })
}

/** What the two write is for the two, while the one reports to the other. */
function forTheTwo({ between }: StoredCareer): Refusal | undefined {
  if (!between) return refuse('not-allowed', 'This is between the two who have it.')
}

/** One's own view can change until it was shared and talked about: next quarter looks back at what was said. */
export function writeView(facts: StoredCareer, meId: string): Refusal | undefined {
  const barred = forTheTwo(facts)
  if (barred) return barred
  if (facts.heldOn && mine(facts, meId)?.sharedAt) {
    return refuse('conflict', `You talked about this on ${inWords(facts.heldOn)}, so it stays as it was. Write what changed in the next one.`, { reason: 'held' })
  }
}

/** The other one reads it from now on. */
export function shareView(facts: StoredCareer, meId: string): Refusal | undefined {
  const barred = forTheTwo(facts)
  if (barred) return barred
  const view = mine(facts, meId)
  if (view?.sharedAt) return refuse('conflict', 'This is shared already.', { reason: 'already-shared' })
  if (!view || !(view.aspirations || view.gap)) {
    const message = 'Write a few words before you share.'
    return refuse('invalid', message, { errors: [{ path: '/aspirations', message }] })
  }
}

/** The next opportunity has a range in months, the earlier end first. */
export function writePlan(facts: StoredCareer, plan: { opportunity: string; fromMonths: number; toMonths: number }): Refusal | undefined {
  const barred = forTheTwo(facts)
  if (barred) return barred
  if (plan.fromMonths > plan.toMonths) {
    const message = 'The range ends before it begins. Put the earlier month first.'
    return refuse('invalid', message, { errors: [{ path: '/toMonths', message }] })
  }
}

/** It took place: either says so, and may put the day right later. It belongs to its quarter or the weeks after. */
export function holdCareer(facts: StoredCareer, heldOn: PlainDate, today: PlainDate): Refusal | undefined {
  const barred = forTheTwo(facts)
  if (barred) return barred
  const wrong = (message: string) => refuse('invalid', message, { errors: [{ path: '/heldOn', message }] })
  if (heldOn > today) return wrong(`${inWords(heldOn)} is still to come. Choose the day on which you talked.`)
  if (heldOn < facts.quarter) return wrong(`That is before ${quarterWords(facts.quarter)}. Choose the day on which you talked.`)
}

function mine(facts: StoredCareer, meId: string): CareerView | undefined {
  return facts.views.find((view) => view.authorId === meId)
}

/** The check-in as its reader is shown it: to an HR partner, a date. */
export function shownCareer(facts: StoredCareer, last: StoredCareer | undefined, questions: readonly string[], meId: string): CareerCheckIn {
  const { between, views, plan, ...date } = facts
  const other = date.person.id === meId ? date.manager : date.person
  const own = mine(facts, meId)
  const theirs = views.find((view) => view.authorId === other.id)
  return {
    ...date,
    ...(own && { mine: bare(own) }),
    ...(theirs && { theirs: bare(theirs) }),
    ...(plan && { plan }),
    ...(between && { questions: [...questions] }),
    ...(between && last && { last: wordsOf(last) }),
    viewAudience: own?.sharedAt
      ? { now: `you and ${other.name}`, later: `you and ${other.name}; an HR partner sees the date, no text` }
      : { now: 'only you', later: `${other.name}, when you share it` },
    planAudience: { now: `you and ${other.name}, once you save it`, later: `you and ${other.name}; an HR partner sees the date, no text` },
    may: {
      write: !writeView(facts, meId), share: !shareView(facts, meId), plan: between, hold: between,
    },
  }
}

function bare(view: CareerView & { authorId?: string }): CareerView {
  const { authorId: _, ...rest } = view
  return rest
}

/** What stood in a quarter, side by side. */
export function wordsOf({ quarter, heldOn, person, manager, views, plan }: StoredCareer): CareerWords {
  const of = (id: string) => {
    const view = views.find((each) => each.authorId === id)
    return view && bare(view)
  }
  const [theirs, managers] = [of(person.id), of(manager.id)]
  return { quarter, ...(heldOn && { heldOn }), ...(theirs && { person: theirs }), ...(managers && { manager: managers }), ...(plan && { plan }) }
}
