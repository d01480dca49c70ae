import { addDays, countedBetween, inWords } from '../kit/date.ts'
import type { Days, PlainDate } from '../kit/date.ts'
import type { ReviewFacts, UncountedDays, UncountedReason } from './facts.ts'
import { FIRST_DAYS, NEW_MANAGER_DAYS, TOLD_DAYS_BEFORE_SHARE } from './numbers.ts'

/** What decides which days count for a person. */
export interface Employment {
  startedOn?: PlainDate
  /** The days on which a new manager took over. */
  managerChanges?: readonly PlainDate[]
  leave?: readonly Days[]
  /** The day the organisation began to keep records here: nobody can have been told anything before. */
  inUseSince?: PlainDate
}

/** The stretches that don't count, in order. They may overlap: counting takes each day out once. */
export function uncountedDays(period: Days, employment: Employment): UncountedDays[] {
  const { startedOn, managerChanges = [], leave = [], inUseSince } = employment
  return [
    ...leave.map((days) => ({ ...days, reason: 'leave' as const })),
    ...(startedOn ? [firstDays(startedOn, period)] : []),
    ...managerChanges.map((from) => ({ from, to: addDays(from, NEW_MANAGER_DAYS - 1), reason: 'new-manager' as const })),
    ...(inUseSince ? [{ from: period.from, to: addDays(inUseSince, -1), reason: 'before-use' as const }] : []),
  ]
    .filter((days) => days.from <= days.to)
    .toSorted((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1))
}

/** From before the person came to the end of the first 60 days; the day of starting is the first. */
function firstDays(startedOn: PlainDate, period: Days): UncountedDays {
  return { from: startedOn < period.from ? startedOn : period.from, to: addDays(startedOn, FIRST_DAYS - 1), reason: 'first-days' }
}

/** The stretches of a review's facts; the first days are added when only the day of starting is given. */
export function uncountedOf(facts: CountingFacts): readonly UncountedDays[] {
  const { startedOn } = facts.person
  return startedOn ? [...facts.uncounted, firstDays(startedOn, facts.period)] : facts.uncounted
}

/** What of the facts decides which days count. */
export type CountingFacts = Pick<ReviewFacts, 'uncounted' | 'person' | 'period'>

/** Days that count from one date to a later one, within the period and up to the day of sharing. */
export function countedDays(facts: CountingFacts, from: PlainDate, to: PlainDate): number {
  const start = facts.period.from
  return countedBetween(from < start ? start : from, to, uncountedOf(facts))
}

/** The first day by which so many days that count lie behind `from`. */
export function dayWhen(facts: CountingFacts, from: PlainDate, days: number): PlainDate {
  const start = from < facts.period.from ? facts.period.from : from
  for (let day = addDays(start, days); ; ) {
    const missing = days - countedDays(facts, from, day)
    if (missing <= 0) return day
    day = addDays(day, missing)
  }
}

/** The first day on which a review can be shared with something in it that the person hears of today. */
export function sayableFrom(facts: CountingFacts & Pick<ReviewFacts, 'today'>): PlainDate {
  return dayWhen(facts, facts.today, TOLD_DAYS_BEFORE_SHARE)
}

/**
 * The longest gap of counted days there could be by `on`: since the period began, or since the present manager took
 * over. Days after the period still count, since a review can only be shared then.
 */
export function roomUntil(facts: ReviewFacts, on: PlainDate): number {
  const takeovers = facts.uncounted.filter((days) => days.reason === 'new-manager' && days.from <= on).map((days) => days.from)
  const from = [facts.period.from, ...takeovers].toSorted().at(-1) ?? facts.period.from
  return countedDays(facts, from, on)
}

/**
 * Where too little time is left to judge, a rule says so and nothing else.
 * @returns the sentence to say, or undefined when there is time enough
 */
export function tooEarly(facts: ReviewFacts, needed: number, on: PlainDate, whether: string): string | undefined {
  const room = roomUntil(facts, on)
  if (room >= needed) return undefined
  const days = room === 1 ? '1 day counts' : `${room} days count`
  return `Too early to say ${whether}: ${days} so far, and it takes ${needed}.${reasons(facts, on)}`
}

function reasons(facts: ReviewFacts, on: PlainDate): string {
  const named = uncountedOf(facts)
    .filter((days) => days.reason && days.from <= on && days.to >= facts.period.from)
    .map((days) => `${REASONS[days.reason ?? 'leave']} (to ${inWords(days.to)})`)
  return named.length ? ` Not counted: ${[...new Set(named)].join(', ')}.` : ''
}

const REASONS: Record<UncountedReason, string> = {
  leave: 'leave',
  'first-days': `the first ${FIRST_DAYS} days of employment`,
  'new-manager': `the first ${NEW_MANAGER_DAYS} days under a new manager`,
  'outside-period': 'days outside the period',
  'before-use': 'days before records were kept here',
}
