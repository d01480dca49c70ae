import type { LedgerRow } from '../ledger/words.ts'
import { handOverRecord, type Around } from './hand-over.ts'
import type { HandOverRecord } from './words.ts'

/** Items of a hand-over with their text, newest first: those the reader may open. */
export function shownItems(
  items: readonly { id: string; forPerson: boolean; answer?: HandOverRecord['answer'] }[],
  rows: readonly LedgerRow[],
  around: Around,
): HandOverRecord[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  return rows.flatMap((row) => {
    const item = byId.get(row.id)
    if (!item || row.withdrawnAt) return []
    return [{ ...handOverRecord(row, around), private: !item.forPerson, ...(item.answer && { answer: item.answer }) }]
  })
}
