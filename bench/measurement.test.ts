import { expect, test } from 'vitest'
import { inTurns, isWithin, judged, median, timed } from './measurement.ts'

test('the median is the middle, whatever the order', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(median([7])).toBe(7)
})

test('a limit is about the ratio where there is one', () => {
  expect(judged({ name: 'list', value: 6, unit: 'ms', against: 2 })).toBe(3)
  expect(isWithin({ name: 'list', value: 6, unit: 'ms', against: 2, limit: 3 })).toBe(true)
  expect(isWithin({ name: 'list', value: 7, unit: 'ms', against: 2, limit: 3 })).toBe(false)
  expect(isWithin({ name: 'size', value: 7, unit: 'kB', limit: 8 })).toBe(true)
  expect(isWithin({ name: 'size', value: 9000, unit: 'kB' })).toBe(true)
})

test('the first rounds are not counted', async () => {
  let rounds = 0
  expect(await timed(5, async () => rounds++)).toHaveLength(5)
  expect(rounds).toBe(6)
})

test('ways are timed in turns', async () => {
  const order: string[] = []
  const taken = await inTurns(5, { one: async () => order.push('one'), other: async () => order.push('other') })
  expect(order.slice(0, 4)).toEqual(['one', 'other', 'one', 'other'])
  expect([taken.one.length, taken.other.length, order.length]).toEqual([5, 5, 12])
})
