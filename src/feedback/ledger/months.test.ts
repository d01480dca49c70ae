import { expect, test } from 'vitest'
import type { LedgerEntry } from '../words.ts'
import { byMonth } from './months.ts'

const on = (date: string) => ({ id: date, on: date }) as LedgerEntry
const shape = (entries: LedgerEntry[], today?: string) => byMonth(entries, today).map(({ month, entries: of }) => `${month}: ${of.length}`)

test('entries of a month stand together, and empty months between them show', () => {
  expect(shape([on('2026-03-14'), on('2026-03-02'), on('2025-12-31')], '2026-03-20')).toEqual(['2026-03: 2', '2026-02: 0', '2026-01: 0', '2025-12: 1'])
})

test('silence since the last entry shows too', () => {
  expect(shape([on('2026-01-14')], '2026-03-01')).toEqual(['2026-03: 0', '2026-02: 0', '2026-01: 1'])
})

test('a choice of entries has no gaps', () => {
  expect(shape([on('2026-03-14'), on('2025-12-31')])).toEqual(['2026-03: 1', '2025-12: 1'])
})

test('a planned day beyond this month stays on top', () => {
  expect(shape([on('2026-04-01'), on('2026-03-31')], '2026-03-31')).toEqual(['2026-04: 1', '2026-03: 1'])
})

test('nothing on record, no months', () => {
  expect(shape([], '2026-03-01')).toEqual([])
})
