import type { PlainDate } from '../kit/date.ts'

/** The same day so many months later, or the last day of that month. */
export function monthLater(date: PlainDate, months: number): PlainDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10)
}

/** `March to June 2027`, `now to June 2027`: the range as one reads it in a calendar. */
export function aroundMonths(said: PlainDate, fromMonths: number, toMonths: number): string {
  const month = (date: PlainDate) => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(new Date(`${date}T00:00:00Z`))
  const [from, to] = [month(monthLater(said, fromMonths)), month(monthLater(said, toMonths))]
  return from === to ? to : `${from.slice(-4) === to.slice(-4) ? from.slice(0, -5) : from} to ${to}`
}
