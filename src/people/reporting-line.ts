import { addDays, type PlainDate } from '../kit/date.ts'
import { type Refusal, refuse } from '../kit/refusal.ts'
import { LONGEST_CHAIN } from './numbers.ts'

/** The last day of what has no end yet. */
export const FOREVER: PlainDate = '9999-12-31'

/** Who leads a person on the days from `from` to `to`, both included. */
export interface Line {
  managerId: string
  from: PlainDate
  to: PlainDate
}

/** What changes about a person's lines. A line is known by its `from`. */
export interface LineChange {
  cut?: { from: PlainDate; to: PlainDate }
  turned?: { from: PlainDate; managerId: string }
  added?: Line
  /** The line begins and ends on the days that were cut away: it goes. */
  dropped?: { from: PlainDate }
}

/** The line in force on a day. */
export function lineOn(lines: readonly Line[], day: PlainDate): Line | undefined {
  return lines.find((line) => line.from <= day && day <= line.to)
}

/**
 * Puts a person under a manager from a day on: the old line ends the day before.
 * @param managerId nobody: the person stands at the top
 * @param at the first day; earlier than today only while no later line has begun
 * @returns the change, nothing when it is so already, or a refusal when history would have to be rewritten
 */
export function placeUnder(
  lines: readonly Line[], managerId: string | undefined, at: PlainDate, today: PlainDate,
): LineChange | undefined | Refusal {
  const present = lineOn(lines, at > today ? at : today)
  if (present?.managerId === managerId) return undefined
  const latest = lines.filter((line) => line.from <= today).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0]
  if (at < today && latest && (at < latest.from || (latest.to < today && at <= latest.to))) {
    return refuse(
      'invalid',
      `${at} lies before the present reporting line, which began on ${latest.from}. Past lines stay as they were.`,
      { reason: 'before-present-line' },
    )
  }
  const old = lineOn(lines, at)
  if (old && old.from === at) return managerId === undefined ? { dropped: { from: at } } : { turned: { from: at, managerId } }
  const next = lines.filter((line) => line.from > at).toSorted((a, b) => (a.from < b.from ? -1 : 1))[0]
  const to = old ? old.to : next ? addDays(next.from, -1) : FOREVER
  return {
    ...(old && { cut: { from: old.from, to: addDays(at, -1) } }),
    ...(managerId !== undefined && { added: { managerId, from: at, to } }),
  }
}

/** The lines after a change. */
export function afterChange(lines: readonly Line[], change: LineChange): Line[] {
  const kept = lines
    .filter((line) => line.from !== change.dropped?.from)
    .map((line) => (line.from === change.cut?.from ? { ...line, to: change.cut.to } : line))
    .map((line) => (line.from === change.turned?.from ? { ...line, managerId: change.turned.managerId } : line))
  return change.added ? [...kept, change.added] : kept
}

/**
 * The managers above a person on the days of one of their lines, if that way leads back to the person or never ends.
 * @returns ids from the person upwards: `[ada, mei]` when Ada reports to Mei and Mei to Ada
 */
export function circleThrough(
  personId: string, line: Line, linesOf: (id: string) => readonly Line[],
): { circle: string[] } | { tooDeep: true } | undefined {
  const climb = (way: string[], at: Line): { circle: string[] } | { tooDeep: true } | undefined => {
    if (at.managerId === personId) return { circle: way }
    if (way.includes(at.managerId)) return undefined
    if (way.length > LONGEST_CHAIN) return { tooDeep: true }
    for (const up of linesOf(at.managerId)) {
      const [from, to] = [up.from > at.from ? up.from : at.from, up.to < at.to ? up.to : at.to]
      if (from > to) continue
      const found = climb([...way, at.managerId], { managerId: up.managerId, from, to })
      if (found) return found
    }
  }
  return climb([personId], line)
}

/** `Ada reports to Mei, and Mei reports to Ada`, however long the circle is. */
export function circleInWords(names: readonly string[]): string {
  const steps = names.slice(0, 6).map((name, index) => `${name} reports to ${names[(index + 1) % names.length]}`)
  const more = names.length > 6 ? `, and so on through ${names.length} people` : ''
  return `The reporting lines would form a circle: ${steps.join(', ')}${more}.`
}
