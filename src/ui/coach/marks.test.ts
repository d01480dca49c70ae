import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editBetween, markAt, nextMark, pieces, shift } from './marks.ts'

describe('editBetween', () => {
  test('finds what was typed, removed and replaced', () => {
    expect(editBetween('a cat', 'a black cat')).toEqual({ at: 2, removed: 0, inserted: 6 })
    expect(editBetween('a black cat', 'a cat')).toEqual({ at: 2, removed: 6, inserted: 0 })
    expect(editBetween('always', 'often')).toEqual({ at: 0, removed: 6, inserted: 5 })
    expect(editBetween('same', 'same')).toEqual({ at: 4, removed: 0, inserted: 0 })
  })
  test('leads from any text to any other', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (before, after) => {
      const { at, removed, inserted } = editBetween(before, after)
      expect(before.slice(0, at) + after.slice(at, at + inserted) + before.slice(at + removed)).toBe(after)
    }))
  })
})

describe('shift', () => {
  const range = { start: 10, end: 16 }
  test('before: moves along', () => expect(shift(range, { at: 2, removed: 0, inserted: 3 })).toEqual({ start: 13, end: 19 }))
  test('after: stays', () => expect(shift(range, { at: 16, removed: 0, inserted: 3 })).toEqual(range))
  test('at its start: the new words stay outside', () => expect(shift(range, { at: 10, removed: 0, inserted: 2 })).toEqual({ start: 12, end: 18 }))
  test('inside: grows', () => expect(shift(range, { at: 12, removed: 0, inserted: 2 })).toEqual({ start: 10, end: 18 }))
  test('over its end: keeps what is left', () => expect(shift(range, { at: 13, removed: 10, inserted: 1 })).toEqual({ start: 10, end: 13 }))
  test('over its start: keeps what is left', () => expect(shift(range, { at: 5, removed: 8, inserted: 1 })).toEqual({ start: 6, end: 9 }))
  test('all of it: gone', () => expect(shift(range, { at: 8, removed: 20, inserted: 4 })).toBeUndefined())
})

describe('pieces', () => {
  test('cut at every end and join to the text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 40 }), fc.array(fc.tuple(fc.nat(45), fc.nat(10)), { maxLength: 6 }), (text, spans) => {
      const ranges = spans.map(([start, length]) => ({ start, end: start + length }))
      expect(pieces(text, ranges).map((piece) => piece.text).join('')).toBe(text)
    }))
  })
  test('know what covers them', () => {
    expect(pieces('abcdef', [{ start: 1, end: 4 }, { start: 3, end: 5 }])).toEqual([
      { text: 'a', covers: [] }, { text: 'bc', covers: [0] }, { text: 'd', covers: [0, 1] }, { text: 'e', covers: [1] }, { text: 'f', covers: [] },
    ])
  })
})

describe('nextMark', () => {
  const ranges = [{ start: 20, end: 25 }, { start: 2, end: 4 }, { start: 8, end: 12 }]
  test('goes forward from the caret, and round', () => {
    expect(nextMark(ranges, { start: 5, end: 5 }, 1)).toBe(2)
    expect(nextMark(ranges, ranges[2]!, 1)).toBe(0)
    expect(nextMark(ranges, ranges[0]!, 1)).toBe(1)
    expect(nextMark(ranges, { start: 30, end: 30 }, 1)).toBe(1)
  })
  test('goes back, and round', () => {
    expect(nextMark(ranges, ranges[2]!, -1)).toBe(1)
    expect(nextMark(ranges, ranges[1]!, -1)).toBe(0)
    expect(nextMark(ranges, { start: 1, end: 1 }, -1)).toBe(0)
  })
  test('has nowhere to go without marks', () => expect(nextMark([], { start: 0, end: 0 }, 1)).toBe(-1))
  test('knows the mark under the caret', () => {
    expect(markAt(ranges, 9)).toBe(2)
    expect(markAt(ranges, 15)).toBe(-1)
  })
})
