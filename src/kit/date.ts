/** A plain date as `YYYY-MM-DD`. Plain dates compare as strings. */
export type PlainDate = string

/** A stretch of days, both ends included. */
export interface Days {
  from: PlainDate
  to: PlainDate
}

const DAY = 86_400_000

/** Whether the text is a real calendar date, `2026-02-30` is not. */
export function isPlainDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
}

/** The date `days` later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

/** The same day so many calendar months later; the last day of a shorter month, as people count: 31 August and six months is 28 February. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(day, last))
  return first.toISOString().slice(0, 10)
}

/** `2026-03-14` -> `2026-03`. */
export function monthOf(date: PlainDate): string {
  return date.slice(0, 7)
}

/** First and last day of a month given as `2026-03`. */
export function monthSpan(month: string): { from: PlainDate; to: PlainDate } {
  const from = `${month}-01`
  const next = new Date(Date.parse(`${from}T00:00:00Z`))
  next.setUTCMonth(next.getUTCMonth() + 1)
  return { from, to: addDays(next.toISOString().slice(0, 10), -1) }
}

/** Made once a zone: making one costs more than a hundred dates. */
const CALENDARS = new Map<string, Intl.DateTimeFormat>()

/** The calendar date of an instant in a time zone (IANA name). @throws where there is no such zone */
export function dateIn(zone: string, instant: string | number | Date): PlainDate {
  let calendar = CALENDARS.get(zone)
  if (!calendar) CALENDARS.set(zone, (calendar = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' })))
  return calendar.format(new Date(instant))
}

/** `14 March 2026`: dates in messages are written out, because 03/04 means two things. */
export function inWords(date: PlainDate): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(`${date}T00:00:00Z`),
  )
}

/** How many days a stretch holds; none when it ends before it starts. */
export function daysIn(days: Days): number {
  return Math.max(0, daysBetween(days.from, days.to) + 1)
}

/** The same days as stretches in order that neither overlap nor touch. */
export function mergeDays(stretches: readonly Days[]): Days[] {
  const merged: Days[] = []
  for (const each of stretches.filter((days) => days.from <= days.to).toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = merged.at(-1)
    if (last && each.from <= addDays(last.to, 1)) last.to = each.to > last.to ? each.to : last.to
    else merged.push({ from: each.from, to: each.to })
  }
  return merged
}

/**
 * Days from `from` to `to` as `daysBetween` counts them (the day after `from` is 1), without those in `left out`.
 * Zero when `to` is not later.
 */
export function countedBetween(from: PlainDate, to: PlainDate, leftOut: readonly Days[]): number {
  if (to <= from) return 0
  const first = addDays(from, 1)
  const inside = mergeDays(leftOut).map((days) => ({ from: days.from > first ? days.from : first, to: days.to < to ? days.to : to }))
  return daysBetween(from, to) - inside.reduce((sum, days) => sum + daysIn(days), 0)
}
