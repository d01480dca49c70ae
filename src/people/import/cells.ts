import { addDays, isPlainDate, type PlainDate } from '../../kit/date.ts'
import { EARLIEST_DATE, FURTHEST_AHEAD_DAYS, LONGEST_EMAIL } from '../numbers.ts'

/** What a cell came to: a value, or why not, as a sentence. */
export type Cell<T> = { value: T } | { flaw: string }

/** How dates of a file are written: ISO always works, anything else has to be said. */
export const DATE_ORDERS = ['iso', 'day-first', 'month-first'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]

const SAY_THE_ORDER = 'Write dates as 2024-04-03, or say whether the day or the month comes first.'
const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?)?$/
const NUMERIC = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/

/** Reads a date: `2024-04-03`, or `03/04/2024` when the file's order is declared. */
export function readDate(text: string, order: DateOrder, today: PlainDate): Cell<PlainDate> {
  const iso = ISO.exec(text)
  if (iso) return plausible(iso[1]!, text, today)
  const numeric = NUMERIC.exec(text)
  if (!numeric) return { flaw: `"${text}" is not a date this reads. Write it as 2024-04-03.` }
  const [first, second, year] = [numeric[1]!.padStart(2, '0'), numeric[3]!.padStart(2, '0'), numeric[4]!]
  if (order === 'day-first') return plausible(`${year}-${second}-${first}`, text, today)
  if (order === 'month-first') return plausible(`${year}-${first}-${second}`, text, today)
  if (first <= '12' && second <= '12' && first !== second) {
    return { flaw: `"${text}" can be ${year}-${second}-${first} or ${year}-${first}-${second}. ${SAY_THE_ORDER}` }
  }
  return { flaw: `"${text}" is not in the order this file is read in. ${SAY_THE_ORDER}` }
}

function plausible(date: PlainDate, text: string, today: PlainDate): Cell<PlainDate> {
  if (!isPlainDate(date)) return { flaw: `"${text}" is not a day of the calendar.` }
  if (date < EARLIEST_DATE || date > addDays(today, FURTHEST_AHEAD_DAYS)) return {
    flaw: `"${text}" is too far away to be meant. Is the year right?`,
  }
  return { value: date }
}

/** Reads an e-mail address, in lower case. */
export function readEmail(text: string): Cell<string> {
  const email = text.toLowerCase()
  const sound = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\.]+(\.[^\s@<>()[\],;:"\\.]+)+$/.test(email)
  if (!sound || email.length > LONGEST_EMAIL) return { flaw: `"${text}" is not an e-mail address.` }
  return { value: email }
}

const HERE = ['active', 'current', 'employed', 'onboarding', 'pending', 'invited', 'created', 'leave', 'on leave', 'garden leave']
const GONE = ['terminated', 'inactive', 'former', 'left', 'offboarded', 'deactivated']

/** Reads an employment status: only whether somebody has left. */
export function readStatus(text: string): Cell<'here' | 'gone'> {
  const status = text.toLowerCase().replace(/[\s_-]+/g, ' ')
  if (HERE.includes(status)) return { value: 'here' }
  if (GONE.includes(status)) return { value: 'gone' }
  return { flaw: `"${text}" is not a status this knows. Write active or terminated.` }
}

/** `Products / Field team` -> both names, outermost first. */
export function teamPath(text: string): string[] {
  return text.split(/\s+\/\s+/).map((name) => name.trim()).filter(Boolean)
}
