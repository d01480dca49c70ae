import { addDays, daysBetween, type Days, monthOf, monthSpan, type PlainDate } from '../../kit/date.ts'

/** The half of the calendar year a day lies in: where two begin who have agreed on nothing yet. */
export function firstPeriod(today: PlainDate): Days {
  const year = today.slice(0, 4)
  return today.slice(5, 7) <= '06' ? { from: `${year}-01-01`, to: `${year}-06-30` } : { from: `${year}-07-01`, to: `${year}-12-31` }
}

/** The period after one, as long as that: as many months where it was whole months, else as many days. */
export function nextPeriod({ from, to }: Days): Days {
  const start = addDays(to, 1)
  const whole = from === monthSpan(monthOf(from)).from && to === monthSpan(monthOf(to)).to
  if (!whole) return { from: start, to: addDays(start, daysBetween(from, to)) }
  let last = start
  for (let month = monthOf(from); month < monthOf(to); month = monthOf(addDays(monthSpan(month).to, 1))) last = addDays(monthSpan(monthOf(last)).to, 1)
  return { from: start, to: monthSpan(monthOf(last)).to }
}
