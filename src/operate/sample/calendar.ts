import { hash } from './random.ts'
import type { Instant } from './shape.ts'
import type { Slot } from './written.ts'

/** A day as its number since 1970-01-01, because adding to a number is quick and five thousand people have many days. */
export type Day = number

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
/** Days on which nobody is asked to work, whatever the year. */
const FREE = new Set(['12-24', '12-25', '12-26', '12-31', '01-01'])
const MS = 86_400_000

export const dayOf = (date: string): Day => Date.parse(`${date}T00:00:00Z`) / MS

const known = new Map<Day, string>()
/** `2026-03-14` for a day. */
export function dateOf(day: Day): string {
  let date = known.get(day)
  if (!date) known.set(day, (date = new Date(day * MS).toISOString().slice(0, 10)))
  return date
}

const freeDays = new Map<Day, boolean>()
function free(day: Day): boolean {
  let is = freeDays.get(day)
  if (is === undefined) freeDays.set(day, (is = (day + 4) % 7 === 0 || (day + 4) % 7 === 6 || FREE.has(dateOf(day).slice(5))))
  return is
}

/** The same day, or the next one on which people work. */
export function workday(day: Day): Day {
  let at = day
  while (free(at)) at++
  return at
}

/** The same day, or the last one before it on which people work. */
export function workdayBefore(day: Day): Day {
  let at = day
  while (free(at)) at--
  return at
}

/** `14 March`. */
export const dayInWords = (day: Day): string => `${Number(dateOf(day).slice(8))} ${monthInWords(day)}`
/** `21` -> `21st`. */
function asOrdinal(day: number): string {
  const endings: Record<number, string> = { 1: 'st', 2: 'nd', 3: 'rd', 21: 'st', 22: 'nd', 23: 'rd', 31: 'st' }
  return `${day}${endings[day] ?? 'th'}`
}

/** `March`. */
export const monthInWords = (day: Day): string => MONTHS[Number(dateOf(day).slice(5, 7)) - 1] ?? ''

/** A moment of that day between two hours (the second one excluded); which one hangs on the key. */
export function momentOf(day: Day, key: string, from = 8, until = 17): Instant {
  const drawn = hash(key)
  const hour = from + (drawn % (until - from))
  const minute = (drawn >>> 8) % 60
  return `${dateOf(day)}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`
}

export interface Calendar {
  anchor: Day
  closed: { from: Day; to: Day }
  open: { from: Day; to: Day }
  /** First day of the month with that number: 1-13 in the open cycle, -1 to -12 in the closed one. */
  month: (number: number) => Day
  at: (slot: Slot) => Day
  /** Replaces `{3.14}`, `{3.14th}` and `{3}`, and puts a text that was broken into lines back into one. */
  text: (written: string) => string
}

/**
 * Both cycles are twelve whole months; the open one ended 18 to 48 days before the anchor, so that reviews are being written.
 */
export function calendar(anchorDate: string): Calendar {
  const anchor = dayOf(anchorDate)
  const near = new Date((anchor - 18) * MS)
  const afterOpen = near.getUTCFullYear() * 12 + near.getUTCMonth()
  const firstOf = (months: number): Day => Date.UTC(Math.floor(months / 12), months % 12, 1) / MS
  const month = (number: number) => firstOf(number < 0 ? afterOpen - 24 - number - 1 : afterOpen - 12 + number - 1)
  const open = { from: firstOf(afterOpen - 12), to: firstOf(afterOpen) - 1 }
  const closed = { from: firstOf(afterOpen - 24), to: open.from - 1 }

  const at = (slot: Slot): Day => {
    if (slot.startsWith('t-')) return workdayBefore(anchor - Number(slot.slice(2)))
    if (slot.startsWith('t+')) return workday(anchor + Number(slot.slice(2)))
    if (slot.startsWith('y')) return workday(open.from - Math.round(Number(slot.slice(1)) * 365.25))
    const [months, days] = slot.replace('p', '-').split('.')
    const first = month(Number(months))
    if (!Number.isFinite(first) || !days) throw new Error(`not a slot: ${slot}`)
    const day = first + Number(days) - 1
    // Saturdays move back and Sundays forward, so that a month keeps its records.
    return (day + 4) % 7 === 6 ? workdayBefore(day) : workday(day)
  }
  const fromSlot = (slot: string, ordinal: string) => {
    if (ordinal) return asOrdinal(Number(dateOf(at(slot)).slice(8)))
    return slot.includes('.') || slot.startsWith('t') ? dayInWords(at(slot)) : monthInWords(month(Number(slot.replace('p', '-'))))
  }
  const text = (written: string) =>
    written
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/\{(p?\d+\.\d+|p?\d+|t-\d+)(th)?\}/g, (_, slot: string, ordinal = '') => fromSlot(slot, ordinal))

  return { anchor, closed, open, month, at, text }
}
