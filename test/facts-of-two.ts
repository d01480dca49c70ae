import type { CadenceFacts } from '../src/feedback/cadence.ts'
import { addDays } from '../src/kit/date.ts'

/** The day of these tests. */
export const TODAY = '2026-11-22'
/** So many days before it. */
export const ago = (days: number) => addDays(TODAY, -days)

/** Mina, who reads, and Tomasz, who has reported to her for years and with whom all is well. */
export function two(more: Partial<CadenceFacts> = {}): CadenceFacts {
  return {
    today: TODAY, reader: 'manager', other: { name: 'Tomasz' }, since: '2022-01-01', uncounted: [],
    metOn: ago(3), reachedOn: ago(5), checkInOn: ago(40),
    month: { from: '2026-10-01', to: '2026-10-31', noted: true, words: 'October' },
    cycle: { from: '2026-01-01', to: '2026-12-31', peerOn: ago(30) },
    records: [{ id: 'a', on: ago(10), tone: 'praise' }, { id: 'b', on: ago(20), tone: 'concern' }],
    ...more,
  }
}
