import { addDays, countedBetween, type Days, type PlainDate } from '../kit/date.ts'
import { COACHING_DAYS, FAIR_DAYS } from './numbers.ts'

/** One of a manager's reports, with what was offered to them over the last year. Whether they took it is nobody's count. */
export interface Share {
  id: string
  name: string
  /** Since when they report to this manager. */
  since: PlainDate
  uncounted: readonly Days[]
  /** The day they declared a goal that stands. */
  goalOn?: PlainDate
  offers: readonly PlainDate[]
}

/** What `coaching/opportunity-fairness` reads: a manager's team, as the reader may know it. */
export interface FairnessFacts {
  today: PlainDate
  /** Who reads: the manager, or an HR partner. */
  reader: 'manager' | 'hr'
  manager: { name: string }
  people: readonly Share[]
}

/** What somebody was offered within the last year. */
export function offeredOf({ offers }: Pick<Share, 'offers'>, today: PlainDate): number {
  return offers.filter((on) => on > addDays(today, -FAIR_DAYS) && on <= today).length
}

/** Those who have been there for a quarter that counts: before that nobody could have been offered much. */
export function settled(people: readonly Share[], today: PlainDate): Share[] {
  return people.filter(({ since, uncounted }) => countedBetween(since, today, uncounted) >= COACHING_DAYS)
}
