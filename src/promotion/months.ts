import { addMonths, type PlainDate } from '../kit/date.ts'

/** Whole calendar months from one date to a later one; 0 when it is not later. */
export function monthsBetween(from: PlainDate, to: PlainDate): number {
  let months = (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
  if (addMonths(from, months) > to) months--
  return Math.max(0, months)
}

/** Every month from the one of `from` to the one of `to`, as `2026-03`. */
export function monthsOf(from: PlainDate, to: PlainDate): string[] {
  const months: string[] = []
  for (let at = `${from.slice(0, 7)}-01`; at.slice(0, 7) <= to.slice(0, 7); at = addMonths(at, 1)) months.push(at.slice(0, 7))
  return months
}
