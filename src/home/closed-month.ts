import { addDays, monthOf, type PlainDate } from '../kit/date.ts'

/** The month that closed last: in November, `2026-10`. */
export function closedMonth(today: PlainDate): string {
  return monthOf(addDays(`${monthOf(today)}-01`, -1))
}
