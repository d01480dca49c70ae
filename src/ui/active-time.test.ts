import { expect, test } from 'vitest'
import { minuteWords, tick, type ActiveTime } from './active-time.ts'

const count = (...at: number[]) => at.reduce<ActiveTime>(tick, { ms: 0 }).ms

test('gaps up to a minute count, pauses do not', () => {
  expect(count(0, 10_000, 70_000)).toBe(70_000)
  expect(count(0, 10_000, 70_001)).toBe(10_000)
  expect(count(5_000)).toBe(0)
})
test('a clock set back counts nothing', () => expect(count(10_000, 5_000, 6_000)).toBe(1_000))
test('minutes in words', () => {
  expect([minuteWords(0), minuteWords(42.9 * 60_000), minuteWords(75 * 60_000)]).toEqual(['0 min', '42 min', '1 h 15 min'])
})
