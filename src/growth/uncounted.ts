import { addDays, type Days, type PlainDate } from '../kit/date.ts'
import { FIRST_DAYS, NEW_MANAGER_DAYS } from '../feedback/numbers.ts'

/** One who reports to somebody, and what of their time does not count. */
export interface Led {
  person: { id: string; name: string }
  manager: { id: string; name: string }
  startedOn?: PlainDate
  /** Since when the one reports to the other. */
  since: PlainDate
  /** Somebody else was the manager before. */
  tookOver: boolean
  leave: readonly Days[]
  /** The day the organisation began here; absent where its records are older. */
  inUseSince?: PlainDate
}

const BEGINNING = '1900-01-01'

/** Days that don't count: leave, the first 60 of an employment, the first 30 under a new manager, those before records were kept here. */
export function uncountedOf({ startedOn, since, tookOver, leave, inUseSince }: Omit<Led, 'person' | 'manager'>): Days[] {
  return [
    ...leave,
    ...(startedOn ? [{ from: BEGINNING, to: addDays(startedOn, FIRST_DAYS - 1) }] : []),
    ...(tookOver ? [{ from: since, to: addDays(since, NEW_MANAGER_DAYS - 1) }] : []),
    ...(inUseSince ? [{ from: BEGINNING, to: addDays(inUseSince, -1) }] : []),
  ]
}
