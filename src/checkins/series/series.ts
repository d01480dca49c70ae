import { addDays, type Days, daysBetween, monthOf, type PlainDate } from '../../kit/date.ts'
import { type Refusal, refuse } from '../../kit/refusal.ts'
import { SLOTS_AHEAD } from '../numbers.ts'
import type { Named } from '../words.ts'
import type { Rhythm, Series, StoredSeries } from './words.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
const TIMES = ['first', 'second', 'third', 'fourth', 'last'] as const
/** A Monday to count weekdays from. */
const A_MONDAY = '2024-01-01'

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: PlainDate): number {
  return ((daysBetween(A_MONDAY, date) % 7) + 7) % 7 + 1
}

/** `Tuesday` for 2. */
export function weekdayWords(weekday: number): string {
  return WEEKDAYS[weekday - 1]!
}

/** The first day of a rhythm: its weekday on or after the day it begins. */
export function firstSlot({ weekday, from }: Rhythm): PlainDate {
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7)
}

/** The first day of a rhythm after a date. Monthly is the same weekday of the month: the second Tuesday, or the last. */
export function slotAfter(rhythm: Rhythm, after: PlainDate): PlainDate {
  const first = firstSlot(rhythm)
  if (after < first) return first
  if (rhythm.cadence !== 'monthly') {
    const step = rhythm.cadence === 'weekly' ? 7 : 14
    return addDays(first, (Math.floor(daysBetween(first, after) / step) + 1) * step)
  }
  const time = timeInMonth(first)
  const here = inMonth(monthOf(after), rhythm.weekday, time)
  return here > after ? here : inMonth(nextMonth(monthOf(after)), rhythm.weekday, time)
}

/** Which time of its weekday in the month a day is: 1 to 4, 5 for the last one of a month that has five. */
function timeInMonth(date: PlainDate): number {
  return Math.ceil(Number(date.slice(8)) / 7)
}

function inMonth(month: string, weekday: number, time: number): PlainDate {
  const first = firstSlot({ cadence: 'monthly', weekday, from: `${month}-01` })
  const day = addDays(first, (time - 1) * 7)
  return monthOf(day) === month ? day : addDays(day, -7)
}

function nextMonth(month: string): string {
  return monthOf(addDays(`${month}-28`, 5))
}

/** Days around a meeting in which one more of the rhythm would be one too many: half a week, or nearly one. */
const NEAR = { weekly: 3, fortnightly: 6, monthly: 6 } as const

/**
 * The next day the two can meet: after `after`, not on a day away, and not beside one on which they meet anyway.
 * @returns undefined when the next year of the rhythm has no such day
 */
export function nextMeeting(rhythm: Rhythm, after: PlainDate, away: readonly Days[], planned: readonly PlainDate[] = []): PlainDate | undefined {
  let slot = after
  for (let looked = 0; looked < SLOTS_AHEAD; looked++) {
    slot = slotAfter(rhythm, slot)
    const day = slot
    if (!planned.some((other) => Math.abs(daysBetween(other, day)) <= NEAR[rhythm.cadence]) && !away.some(({ from, to }) => from <= day && day <= to)) return day
  }
}

/** `Every Tuesday`, `Every other Tuesday`, `The second Tuesday of the month`. */
export function rhythmWords(rhythm: Rhythm): string {
  const day = weekdayWords(rhythm.weekday)
  switch (rhythm.cadence) {
    case 'weekly': return `Every ${day}`
    case 'fortnightly': return `Every other ${day}`
    case 'monthly': return `The ${TIMES[timeInMonth(firstSlot(rhythm)) - 1]} ${day} of the month`
  }
}

/** The two have one rhythm; it begins today or later, so that nobody is asked about a past nobody planned. */
export function startSeries(from: PlainDate, today: PlainDate, existing: StoredSeries | undefined): Refusal | undefined {
  if (existing) return refuse('conflict', 'You two have a rhythm already. Change it instead.', { reason: 'series-exists' })
  return beginsLater(from, today)
}

/** Either of the two changes the rhythm while it stands. */
export function changeSeries(facts: StoredSeries, from: PlainDate, today: PlainDate): Refusal | undefined {
  return writeSeries(facts) ?? beginsLater(from, today)
}

/** What goes with a series is for the two, while it stands. */
export function writeSeries(facts: StoredSeries): Refusal | undefined {
  if (!facts.between) return refuse('not-allowed', 'This is between the two who meet.')
  if (facts.ended) return refuse('conflict', 'This rhythm has ended. Begin a new one.', { reason: 'series-ended' })
}

function beginsLater(from: PlainDate, today: PlainDate): Refusal | undefined {
  if (from >= today) return undefined
  const message = 'Begin today or later.'
  return refuse('invalid', message, { errors: [{ path: '/from', message }] })
}

/** The rhythm as its reader is shown it; `questions` fall back to the organisation's. */
export function shownSeries(facts: StoredSeries, meId: string, next: Series['next'], template: readonly string[]): Series {
  const { id, person, manager, cadence, weekday, from, between, questions, version } = facts
  return {
    id, person, manager, cadence, weekday, from, version, ...(next && { next }),
    rhythm: rhythmWords(facts),
    ...((between || questions) && { questions: questions ?? [...template] }),
    audienceWords: seriesAudience(person, manager, meId),
  }
}

/** The one of the two who did not do it. */
export function theOther({ person, manager }: { person: Named; manager: Named }, meId: string): string {
  return person.id === meId ? manager.id : person.id
}

/** The two before they have a rhythm. */
export function emptySeries(person: Named, manager: Named, meId: string, template: readonly string[]): Series {
  return { person, manager, questions: [...template], version: 0, audienceWords: seriesAudience(person, manager, meId) }
}

function seriesAudience(person: Named, manager: Named, meId: string): string {
  const others = [person, manager].filter((each) => each.id !== meId).map((each) => each.name)
  const who = others.length === 1 ? `You and ${others[0]}` : others.join(' and ')
  return `${who} can read and change the questions. An HR partner sees that you meet, not what you ask.`
}
