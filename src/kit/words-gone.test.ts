import { expect, test } from 'vitest'
import { wordsGone } from './words-gone.ts'

test('words count as often as they are missing, wherever they stand', () => {
  expect(wordsGone(['one two two'], ['two', 'three one'])).toBe(1)
  expect(wordsGone([], ['one'])).toBe(0)
  expect(wordsGone(['one two'], [])).toBe(2)
})
