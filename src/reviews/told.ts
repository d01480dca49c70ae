import type { Days } from '../kit/date.ts'
import { toldRecords } from '../feedback/told.ts'
import type { LedgerEvent } from '../feedback/words.ts'
import type { PacketRecord } from './words.ts'

// What counts as told is the ledger's to say; a review asks it about the records it may cite.
export { toldRecords, type Told } from '../feedback/told.ts'
export type { LedgerEvent } from '../feedback/words.ts'

/** The records with `toldAt`, `toldHow`, `sharedAt` and `answer` as the events have them, whatever stood there before. */
export function withTold(
  records: readonly PacketRecord[], events: readonly LedgerEvent[], now: string, leave: readonly Days[] = [], zone = 'UTC',
): PacketRecord[] {
  const told = toldRecords(events, now, leave, zone)
  const shared = new Map(events.filter((event) => event.kind === 'shared' && event.at <= now).map((event) => [event.recordId, event.at]))
  return records.map(({ toldAt: _at, toldHow: _how, sharedAt: _shared, answer: _answer, ...record }) => {
    const { at, how, answer } = told.get(record.id) ?? {}
    const sharedAt = shared.get(record.id)
    return { ...record, ...(at && { toldAt: at }), ...(how && { toldHow: how }), ...(sharedAt && { sharedAt }), ...(answer && { answer }) }
  })
}
