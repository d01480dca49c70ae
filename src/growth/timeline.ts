import { addMonths, type PlainDate } from '../kit/date.ts'
import type { NotYet, TimelineEntry } from './words.ts'

/** `March to June 2027`, `now to June 2027`: the range as one reads it in a calendar. */
export function aroundMonths(said: PlainDate, fromMonths: number, toMonths: number): string {
  const month = (date: PlainDate) => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(new Date(`${date}T00:00:00Z`))
  const [from, to] = [month(addMonths(said, fromMonths)), month(addMonths(said, toMonths))]
  return from === to ? to : `${from.slice(-4) === to.slice(-4) ? from.slice(0, -5) : from} to ${to}`
}

/** One knot of the timeline: a range that was said, or a committee's "not yet". `holds`: the newest of its kind, and nothing answered it since. */
export type TimelineKnot = { at: string; holds: boolean } & ({ kind: 'range'; entry: TimelineEntry } | { kind: 'not-yet'; told: NotYet })

/** Both in the order of time, latest first. */
export function timelineKnots(timeline: readonly TimelineEntry[], notYet: readonly NotYet[]): TimelineKnot[] {
  const ranges = timeline.map((entry, n): TimelineKnot => ({ kind: 'range', at: entry.at, holds: n === timeline.length - 1, entry }))
  const answers = notYet.map((told): TimelineKnot => ({ kind: 'not-yet', at: told.at, holds: !told.answered, told }))
  return [...answers, ...ranges].toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
}
