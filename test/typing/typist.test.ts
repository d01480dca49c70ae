import { expect, test } from 'vitest'
import { drawsFrom } from './draws.ts'
import { secondsLost, standing } from './typist.ts'

const keys = [...'a word '].map((key, n) => ({ key, at: n * 100 }))

test('what stands is counted from the first key on, and a space at the end may be cut', () => {
  expect(standing(keys, 'before: a word')).toBe(7)
  expect(standing(keys, 'a wo')).toBe(4)
  expect(standing(keys, 'a ord')).toBe(2)
  expect(standing(keys, '')).toBe(0)
})

test('what is lost is counted from the first key that is gone', () => {
  expect(secondsLost({ keys, endedAt: 700 }, 7)).toBe(0)
  expect(secondsLost({ keys, endedAt: 700 }, 4)).toBeCloseTo(0.3)
  expect(secondsLost({ keys, endedAt: 700 }, 0)).toBeCloseTo(0.7)
})

test('the same seed draws the same', () => {
  const [one, two, other] = [drawsFrom(7), drawsFrom(7), drawsFrom(8)].map((draws) => draws.shuffled([1, 2, 3, 4, 5, 6, 7, 8]))
  expect(one).toEqual(two)
  expect(one).not.toEqual(other)
})
