import { dateIn, daysBetween, inWords, monthSpan, type PlainDate } from '../../kit/date.ts'
import { CONCERN_DAYS } from '../numbers.ts'
import type { LedgerEntry, Named } from '../words.ts'

/** Shapes of knots on the line: the screen draws them. */
export type KnotWords = { kind: 'said' | 'seen' | 'answered' | 'missing'; says: string }

/** Who reads the line of whom. */
export interface Reading {
  meId: string
  person: Named
  /** IANA name: which day an instant was. */
  zone: string
}

/** What an entry is: "Concern from Ana Silva", "Your praise", "Talk with Ana Silva". */
export function entryTitle(entry: LedgerEntry, { meId, person }: Reading): string {
  const mine = entry.by.id === meId
  switch (entry.kind) {
    case 'observation': {
      if (!entry.tone) return mine ? 'Your note' : `Note by ${entry.by.name}`
      const tone = entry.tone === 'concern' ? 'Concern' : 'Praise'
      if (entry.by.id === person.id) return entry.tone === 'concern' ? 'Something to do better' : 'Something that went well'
      return `${tone} from ${mine ? 'you' : entry.by.name}${entry.asked ? ', on request' : ''}`
    }
    case 'talk': return `Talk with ${mine ? person.name : entry.by.name}`
    case 'monthly-note': return `${mine ? 'Your note' : `Note by ${entry.by.name}`} on ${monthInWords(entry.on.slice(0, 7))}`
    case 'one-on-one': return `One-on-one with ${mine ? person.name : entry.by.name}`
    case 'expectation': return `Expectations agreed with ${mine ? person.name : entry.by.name}`
  }
}

/**
 * Where an entry stands between the two, as a knot and a few words for this reader.
 * @param talked a talk about it is on record
 */
export function entryState(entry: LedgerEntry, reading: Reading, talked = false): KnotWords {
  if (entry.withdrawnAt) return { kind: 'missing', says: `Withdrawn ${day(entry.withdrawnAt, entry, reading)}` }
  switch (entry.kind) {
    case 'talk': return talkState(entry, reading)
    case 'one-on-one': return { kind: 'seen', says: 'Held' }
    case 'expectation': return { kind: 'answered', says: 'Confirmed by both' }
    case 'monthly-note': return entry.sharedAt ? sharedState(entry, reading) : { kind: 'missing', says: 'Not shared' }
    case 'observation': return observationState(entry, reading, talked)
  }
}

function observationState(entry: LedgerEntry, reading: Reading, talked: boolean): KnotWords {
  if (entry.by.id === reading.person.id) return { kind: 'said', says: entry.private ? 'Your own note' : 'Said to the manager' }
  if (entry.private && !entry.tone) return { kind: 'missing', says: 'Yours alone; to share it, edit it and say whether it is praise or a concern' }
  if (entry.private) return talked ? { kind: 'said', says: 'Talked about, not shared' } : { kind: 'missing', says: 'Not shared' }
  if (!entry.sharedAt) return { kind: 'missing', says: `Said to the manager, not to ${reading.person.name}` }
  const between = [reading.person.id, entry.by.id].includes(reading.meId)
  // Whoever reads public praise in passing does not know who saw it.
  if (entry.audience === 'public' && !between && !entry.seenAt) return { kind: 'said', says: 'For everyone' }
  return sharedState(entry, reading)
}

/** A concern of one's own that the person should have heard by now, as far as sharing goes. */
export function isOverdue(entry: LedgerEntry, { meId, person }: Reading, today: PlainDate): boolean {
  if (entry.kind !== 'observation' || entry.tone !== 'concern' || entry.withdrawnAt || entry.sharedAt) return false
  return entry.by.id === meId && person.id !== meId && daysBetween(entry.on, today) > CONCERN_DAYS
}

function sharedState(entry: LedgerEntry, reading: Reading): KnotWords {
  const { meId, person } = reading
  if (entry.answer) return { kind: 'answered', says: `Answered ${day(entry.answer.at, entry, reading)}` }
  if (entry.seenAt) return { kind: 'seen', says: meId === person.id ? `You saw it ${day(entry.seenAt, entry, reading)}` : `Seen ${day(entry.seenAt, entry, reading)}` }
  return { kind: 'said', says: meId === person.id ? 'New to you' : 'Not seen yet' }
}

function talkState(entry: LedgerEntry, reading: Reading): KnotWords {
  const { meId, person } = reading
  switch (entry.standing) {
    case 'confirmed': return { kind: 'answered', says: 'Confirmed' }
    case 'amended': return { kind: 'answered', says: 'Confirmed, with more said about it' }
    case 'disputed': return { kind: 'missing', says: 'Disputed: it does not count as told' }
    default:
      if (entry.told) return { kind: 'seen', says: 'Nobody disputed it for a week: it counts as told' }
      return { kind: 'said', says: meId === person.id ? 'Waiting for your word' : `Waiting for the word of ${person.name}` }
  }
}

/** `5 May`, with the year where it is another than the entry's. */
function day(instant: string, entry: LedgerEntry, { zone }: Reading): string {
  const date = dateIn(zone, instant)
  const words = inWords(date)
  return `on ${date.slice(0, 4) === entry.on.slice(0, 4) ? words.replace(/ \d+$/, '') : words}`
}

/** `2026-03` -> `March 2026`. */
export function monthInWords(month: string): string {
  return inWords(monthSpan(month).from).replace(/^\d+ /, '')
}
