import { addDays, addMonths, daysIn, mergeDays } from '../kit/date.ts'
import type { Days, PlainDate } from '../kit/date.ts'
import { monthsBetween } from './months.ts'

/** How long work at a level was seen, and where nothing was. */
export interface Sustained {
  from?: PlainDate
  to?: PlainDate
  /** Whole months that count between the first and the last piece. */
  months: number
  /** Whole months since the last stretch without evidence that was too long; the same as `months` without one. */
  monthsInARow: number
  /** Stretches without evidence that are longer than allowed: the dates around them. */
  holes: Days[]
}

/**
 * How long the dates reach, days that don't count left out.
 * @param dates of evidence, in any order
 * @param longestHole in calendar months: a longer silence is a hole
 */
export function sustained(dates: readonly PlainDate[], uncounted: readonly Days[], longestHole: number): Sustained {
  const sorted = [...new Set(dates)].toSorted()
  const [from, to] = [sorted[0], sorted.at(-1)]
  if (!from || !to) return { months: 0, monthsInARow: 0, holes: [] }
  const holes = sorted.slice(1).flatMap((next, at): Days[] => {
    const before = sorted[at]!
    return addMonths(before, longestHole) < counted(before, next, uncounted) ? [{ from: before, to: next }] : []
  })
  const since = holes.at(-1)?.to ?? from
  return { from, to, months: monthsBetween(from, counted(from, to, uncounted)), monthsInARow: monthsBetween(since, counted(since, to, uncounted)), holes }
}

/** The later date, moved back by the days between that don't count. */
export function counted(from: PlainDate, to: PlainDate, uncounted: readonly Days[]): PlainDate {
  const inside = mergeDays(uncounted).map((days) => ({ from: days.from > from ? days.from : addDays(from, 1), to: days.to < to ? days.to : to }))
  return addDays(to, -inside.reduce((sum, days) => sum + daysIn(days), 0))
}
