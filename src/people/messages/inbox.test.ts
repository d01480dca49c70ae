import { expect, test } from 'vitest'
import { byDay, unseenWords } from './inbox.ts'

test('messages stand under the day it was where the organisation is', () => {
  const messages = [{ at: '2026-03-10T23:30:00.000Z' }, { at: '2026-03-10T22:59:00.000Z' }, { at: '2026-03-09T23:05:00.000Z' }]
  expect(byDay(messages, 'Europe/Berlin').map(({ day, messages: some }) => [day, some.length])).toEqual([['2026-03-11', 1], ['2026-03-10', 2]])
  expect(byDay(messages, 'UTC').map(({ day, messages: some }) => [day, some.length])).toEqual([['2026-03-10', 2], ['2026-03-09', 1]])
})

test('none is no number, many are not counted', () => expect([0, 1, 98, 99].map((n) => unseenWords(n, 99))).toEqual(['', '1', '98', '99+']))
