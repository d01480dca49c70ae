import { daysBetween, inWords, type PlainDate } from '../kit/date.ts'
import { countInWords } from '../kit/text.ts'
import type { Task } from './words.ts'

/** `Sunday, 22 November`: the heading of a day. */
export function dayInWords(date: PlainDate): string {
  const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long' }).format(new Date(`${date}T00:00:00Z`))
  return `${weekday}, ${yearless(date)}`
}

/** One sentence about what waits: how much, what is late, when the next is due. */
export function summaryOf(tasks: readonly Pick<Task, 'due' | 'overdue'>[], today: PlainDate): string {
  if (tasks.length === 0) return 'Nothing waits for you.'
  const late = tasks.filter((task) => task.overdue).length
  const next = tasks.flatMap((task) => (task.due && !task.overdue ? [task.due] : [])).toSorted()[0]
  if (tasks.length === 1) return `One thing waits for you${late ? ', and was due before today' : next ? `, due ${near(next, today)}` : ''}.`
  const lateWords = late === 0 ? undefined : late === 1 ? 'one was due before today' : `${countInWords(late)} were due before today`
  const nextWords = next && `the ${late > 0 ? 'next' : 'first'} is due ${near(next, today)}`
  const dates = [lateWords, nextWords].filter(Boolean).join('; ')
  return `${capital(countInWords(tasks.length))} things wait for you${dates ? `: ${dates}` : ''}.`
}

function near(date: PlainDate, today: PlainDate): string {
  const days = daysBetween(today, date)
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : `on ${yearless(date)}`
}

/** `22 November`. */
export function yearless(date: PlainDate): string {
  return inWords(date).replace(/ \d+$/, '')
}

/** `two of nine` -> `Two of nine`, at the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Tasks of one day, in the order of days; those without a day come last, without `on`. */
export interface DueDay<T> { on?: PlainDate; tasks: T[] }

/** Puts tasks under the days they are due. */
export function byDay<T extends { due?: PlainDate }>(tasks: readonly T[]): DueDay<T>[] {
  const days = [...new Set(tasks.flatMap(({ due }) => (due ? [due] : [])))].toSorted()
  const rest = tasks.filter(({ due }) => due === undefined)
  return [...days.map((on) => ({ on, tasks: tasks.filter(({ due }) => due === on) })), ...(rest.length > 0 ? [{ tasks: rest }] : [])]
}
