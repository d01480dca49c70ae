import { addMonths, type PlainDate } from '../kit/date.ts'

/** `March to June 2027`, `now to June 2027`: the range as one reads it in a calendar. */
export function aroundMonths(said: PlainDate, fromMonths: number, toMonths: number): string {
  const month = (date: PlainDate) => new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(new Date(`${date}T00:00:00Z`))
  const [from, to] = [month(addMonths(said, fromMonths)), month(addMonths(said, toMonths))]
  return from === to ? to : `${from.slice(-4) === to.slice(-4) ? from.slice(0, -5) : from} to ${to}`
}
