import { addDays, monthOf, monthSpan, type PlainDate } from '../../kit/date.ts'
import type { LedgerEntry } from '../words.ts'

export interface LedgerMonth {
  /** `2026-03`. */
  month: string
  /** Latest first; empty in a month of which nothing is on record. */
  entries: LedgerEntry[]
}

/**
 * A ledger by month, latest first. Months between two entries in which nothing was said are there, and empty: a gap is a
 * thing to see.
 * @param today also the months since the last entry are shown; leave it out where the list is a choice of entries
 */
export function byMonth(entries: readonly LedgerEntry[], today?: PlainDate): LedgerMonth[] {
  const groups = Map.groupBy(entries, (entry) => monthOf(entry.on))
  const [latest, earliest] = [entries[0], entries.at(-1)].map((entry) => entry && monthOf(entry.on))
  if (!latest || !earliest) return []
  if (!today) return [...groups].map(([month, of]) => ({ month, entries: of }))
  const months: LedgerMonth[] = []
  const top = monthOf(today) > latest ? monthOf(today) : latest
  for (let month = top; month >= earliest; month = before(month)) months.push({ month, entries: groups.get(month) ?? [] })
  return months
}

function before(month: string): string {
  return monthOf(addDays(monthSpan(month).from, -1))
}
