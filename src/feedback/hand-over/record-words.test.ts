import { expect, test } from 'vitest'
import { answerWords, inHandOverOrder, knownWords } from './record-words.ts'
import type { HandOverRecord } from './words.ts'

const record = (more: Partial<HandOverRecord> = {}): HandOverRecord => ({ id: 'r', kind: 'observation', on: '2026-05-04', title: 'T', text: 'T', private: false, ...more })
const at = '2026-05-06T09:00:00Z'

test('what the person knows of it', () => {
  expect(knownWords(record({ private: true }), 'Mina', 'UTC')).toBe('Private: Mina can’t open it')
  expect(knownWords(record(), 'Mina', 'UTC')).toBe('Shared, not opened by Mina yet')
  expect(knownWords(record({ told: { at, how: 'seen' } }), 'Mina', 'UTC')).toBe('Mina was told: seen 6 May 2026')
})

test('their word on it', () => {
  expect(answerWords(record(), 'Mina', false, 'UTC')).toBe('')
  expect(answerWords(record({ answer: { outcome: 'disputed', text: 'No.', at } }), 'Mina', false, 'UTC')).toBe('Mina disputed it on 6 May 2026')
  expect(answerWords(record({ answer: { outcome: 'confirmed', at } }), 'Mina', true, 'UTC')).toBe('You confirmed it on 6 May 2026')
})

test('private notes come last, the newest first', () => {
  const ordered = inHandOverOrder([record({ id: 'a', private: true }), record({ id: 'b', on: '2026-01-01' }), record({ id: 'c', on: '2026-03-01' })])
  expect(ordered.map((each) => each.id)).toEqual(['c', 'b', 'a'])
})
