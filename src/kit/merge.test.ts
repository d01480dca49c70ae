import { describe, expect, test } from 'vitest'
import { mergeFields, mergeLines, mergeRows, mergeSet, mergeTexts, mergeWhole, mergeWords } from './merge.ts'

describe('words of one field', () => {
  test.each([
    ['only I wrote', 'a', 'a b', 'a', 'a b', 'a b'],
    ['only they wrote', 'a', 'a', 'a c', 'a c', 'a c'],
    ['only they took out', 'a b', 'a b', 'a', 'a', 'a'],
    ['both wrote the same', 'a', 'b', 'b', 'b', 'b'],
    ['mine holds all of theirs', 'a', 'a b c', 'a b', 'a b c', 'a b c'],
    ['theirs holds all of mine', '', 'b', 'b c', 'b c', 'b c'],
    ['both wrote: for a person to choose', 'a', 'a b', 'a c', 'a b', 'a c'],
  ])('%s', (_, base, mine, theirs, here, there) => expect(mergeWords(base, mine, theirs)).toEqual({ mine: here, theirs: there }))
})

test('a thing taken whole', () => {
  expect(mergeWhole('meets', 'exceeds', 'meets')).toEqual({ mine: 'exceeds', theirs: 'exceeds' })
  expect(mergeWhole('meets', 'exceeds', 'below')).toEqual({ mine: 'exceeds', theirs: 'below' })
})

test('what either added to a set stays, what either took out goes', () => {
  expect(mergeSet(['a', 'b'], ['a', 'b', 'c'], ['b', 'd'])).toEqual(['b', 'c', 'd'])
})

test('field by field: each side brings its own', () => {
  const way = mergeFields<{ one: string; two: string }>({ one: mergeWords, two: mergeWords })
  expect(way({ one: '', two: '' }, { one: 'mine', two: 'x' }, { one: '', two: 'y' })).toEqual({ mine: { one: 'mine', two: 'x' }, theirs: { one: 'mine', two: 'y' } })
})

describe('rows', () => {
  interface Row { id: string; text: string }
  const way = mergeRows<Row>(mergeFields<Row>({ id: mergeWhole, text: mergeWords }), (row) => row.text === '', (id) => ({ id, text: '' }))
  const row = (id: string, text: string): Row => ({ id, text })
  test('what both added stands in both', () => {
    const merged = way([row('x', '')], [row('x', 'mine')], [row('y', 'theirs'), row('z', '')])
    expect(merged.mine).toEqual([row('x', 'mine'), row('y', 'theirs')])
    expect(merged.theirs).toEqual(merged.mine)
  })
  test('a row taken out and not touched by the other goes', () => {
    expect(way([row('x', 'a'), row('y', 'b')], [row('y', 'b')], [row('x', 'a'), row('y', 'b')])).toEqual({ mine: [row('y', 'b')], theirs: [row('y', 'b')] })
    expect(way([row('x', 'a')], [row('x', 'a')], [])).toEqual({ mine: [], theirs: [] })
  })
  test('a row taken out here and written in there is for a person to choose', () => {
    expect(way([row('x', 'a')], [], [row('x', 'a b')])).toEqual({ mine: [], theirs: [row('x', 'a b')] })
    expect(way([row('x', 'a')], [row('x', 'a b')], [])).toEqual({ mine: [row('x', 'a b')], theirs: [] })
  })
  test('my blank row stays where I may be about to write', () => {
    expect(way([], [row('x', '')], [row('y', 'b')]).mine).toEqual([row('x', ''), row('y', 'b')])
  })
})

test('answers, each in its place: a blank one stays blank, and mine that holds theirs goes on', () => {
  expect(mergeTexts(['', '', ''], ['', 'a b', 'mine'], ['', 'a', ''])).toEqual({ mine: ['', 'a b', 'mine'], theirs: ['', 'a b', 'mine'] })
  expect(mergeTexts(['a', ''], ['a b', ''], ['a c', 'd'])).toEqual({ mine: ['a b', 'd'], theirs: ['a c', 'd'] })
})

describe('lines', () => {
  const way = mergeLines(4)
  test('both added: one after the other', () => expect(way(['a'], ['a', 'b'], ['a', 'c']).mine).toEqual(['a', 'b', 'c']))
  test('no room for all: for a person to choose', () => expect(way([], ['a', 'b', 'c'], ['d', 'e'])).toEqual({ mine: ['a', 'b', 'c'], theirs: ['d', 'e'] }))
  test('a line taken out is gone, not blank', () => expect(way(['a', 'b', 'c'], ['a x', 'b', 'c'], ['a']).mine).toEqual(['a x']))
  test('one line each', () => expect(way(['a', 'b'], ['a x', 'b'], ['a', 'b y'])).toEqual({ mine: ['a x', 'b y'], theirs: ['a x', 'b y'] }))
})
