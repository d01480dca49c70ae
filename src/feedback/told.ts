import { addDays, dateIn, daysBetween, daysIn, mergeDays } from '../kit/date.ts'
import type { Days } from '../kit/date.ts'
import { UNDISPUTED_DAYS, UNDISPUTED_NOTICES } from './numbers.ts'
import type { LedgerEvent, TalkStanding, ToldHow } from './words.ts'

export interface Told {
  /** The server's time from which the record counts as told; undefined while it does not. */
  at?: string
  how?: ToldHow
  /** Where a recorded talk stands. */
  answer?: TalkStanding
}

const DAY = 86_400_000

/**
 * Which records the person was told, since when, and how.
 * @param now RFC 3339: silence only counts once a week of it has passed
 * @param leave the person's leave: a week of silence on holiday is not silence
 */
export function toldRecords(events: readonly LedgerEvent[], now: string, leave: readonly Days[] = [], zone = 'UTC'): Map<string, Told> {
  const byRecord = Map.groupBy(events, (event) => event.recordId)
  return new Map([...byRecord].map(([id, mine]) => [id, toldOf(inOrder(mine), now, leave, zone)]))
}

function toldOf(events: readonly LedgerEvent[], now: string, leave: readonly Days[], zone: string): Told {
  const past = events.filter((event) => Date.parse(event.at) <= Date.parse(now))
  const handedOver = past.find((event) => event.kind === 'hand-over-confirmed')
  const own = past.some((event) => event.kind === 'talk-recorded') ? toldByTalk(past, now, leave, zone) : toldBySight(past)
  if (!handedOver || (own.at && Date.parse(own.at) <= Date.parse(handedOver.at))) return own
  return { ...own, at: handedOver.at, how: 'handed-over' }
}

function toldBySight(events: readonly LedgerEvent[]): Told {
  const seen = events.find((event) => event.kind === 'seen' || event.kind === 'answered')
  return seen ? { at: seen.at, how: 'seen' } : {}
}

/** A talk is told by the person's word on it; opening the entry is not agreeing that the talk took place. */
function toldByTalk(events: readonly LedgerEvent[], now: string, leave: readonly Days[], zone: string): Told {
  const answers = events.filter((event) => event.kind === 'confirmed' || event.kind === 'amended' || event.kind === 'disputed')
  const last = answers.at(-1)
  if (last?.kind === 'disputed') return { answer: 'disputed' }
  if (last) {
    const since = answers.slice(answers.findLastIndex((answer) => answer.kind === 'disputed') + 1)[0] ?? last
    return { at: since.at, how: 'confirmed', answer: last.kind === 'amended' ? 'amended' : 'confirmed' }
  }
  const notice = events.filter((event) => event.kind === 'notice-sent')[UNDISPUTED_NOTICES - 1]
  const silentAt = notice && endOfSilence(notice.at, leave, zone)
  return silentAt && silentAt <= Date.parse(now)
    ? { at: new Date(silentAt).toISOString(), how: 'undisputed', answer: 'waiting' }
    : { answer: 'waiting' }
}

/** A week after the second notice, each day of leave moving it on by one. */
function endOfSilence(noticeAt: string, leave: readonly Days[], zone: string): number {
  const noticedOn = dateIn(zone, noticeAt)
  let endsOn = addDays(noticedOn, UNDISPUTED_DAYS)
  for (const { from, to } of mergeDays(leave)) {
    const first = from > noticedOn ? from : addDays(noticedOn, 1)
    if (first <= endsOn) endsOn = addDays(endsOn, daysIn({ from: first, to }))
  }
  return Date.parse(noticeAt) + daysBetween(noticedOn, endsOn) * DAY
}

function inOrder(events: readonly LedgerEvent[]): LedgerEvent[] {
  return events.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
}
