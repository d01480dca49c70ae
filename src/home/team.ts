import { countedBetween, monthOf, monthSpan, addDays, daysIn, type Days, type PlainDate } from '../kit/date.ts'
import { uncountedDays } from '../reviews/counted-time.ts'
import { ONE_ON_ONE_DAYS, QUIET_DAYS } from './numbers.ts'
import type { Contact } from './words.ts'

/** A direct report as the store finds them. */
export interface Report {
  id: string
  name: string
  startedOn?: PlainDate
  /** Since when I am their manager. */
  managedSince: PlainDate
  /** Somebody else was before. */
  tookOver: boolean
  leave: readonly Days[]
  heardOn?: PlainDate
  metOn?: PlainDate
  /** Whether a note for the month that closed last exists. */
  noted: boolean
}

/** The month that closed last: in November, `2026-10`. */
export function closedMonth(today: PlainDate): string {
  return monthOf(addDays(`${monthOf(today)}-01`, -1))
}

/** Who has not heard from me, whom I have not met, whose month has no note. Leave and the first days are nobody's gap. */
export function contactOf(report: Report, today: PlainDate): Contact {
  const { id, name, startedOn, managedSince, tookOver, heardOn, metOn } = report
  const uncounted = uncountedDays(
    { from: managedSince, to: today },
    { startedOn, leave: report.leave, managerChanges: tookOver ? [managedSince] : [] },
  )
  const since = (last: PlainDate | undefined) => countedBetween(last && last > managedSince ? last : managedSince, today, uncounted)
  const month = closedMonth(today)
  return {
    person: { id, name },
    ...(heardOn && { heardOn }),
    ...(metOn && { metOn }),
    quiet: since(heardOn) > QUIET_DAYS,
    quietDays: since(heardOn),
    oneOnOneGap: since(metOn) > ONE_ON_ONE_DAYS,
    ...(!report.noted && hasCountedDays(month, managedSince, uncounted) && { noteMissing: month }),
  }
}

/** A month spent on leave, or before we worked together, needs no note. */
function hasCountedDays(month: string, from: PlainDate, uncounted: readonly Days[]): boolean {
  const span = monthSpan(month)
  const start = span.from > from ? span.from : from
  return daysIn({ from: start, to: span.to }) > 0 && countedBetween(addDays(start, -1), span.to, uncounted) > 0
}
