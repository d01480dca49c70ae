import { describe, expect, test } from 'vitest'
import { argumentFor, fieldForGood, mergeCases, wholeCase, withArgument } from './merge.ts'

const draft = (document: object, proposedLevel = 'L5') => ({ document: wholeCase(document), currentLevel: 'L4', proposedLevel })

describe('two who write at once', () => {
  test('other fields and other dimensions come together', () => {
    const base = draft({ summary: 'One.' })
    const mine = draft({ summary: 'One.', arguments: [{ id: 'craft', text: 'Mine.' }] })
    const theirs = draft({ summary: 'One, and more.', arguments: [{ id: 'scope', text: 'Theirs.' }] })
    const merged = mergeCases(base, mine, theirs)
    expect(merged.mine).toEqual(merged.theirs)
    expect(merged.mine.document).toMatchObject({ summary: 'One, and more.', arguments: [{ id: 'craft', text: 'Mine.' }, { id: 'scope', text: 'Theirs.' }] })
  })
  test('the same sentence written two ways is for a person to choose', () => {
    const merged = mergeCases(draft({ summary: 'One.' }), draft({ summary: 'Mine.' }), draft({ summary: 'Theirs.' }))
    expect([merged.mine.document.summary, merged.theirs.document.summary]).toEqual(['Mine.', 'Theirs.'])
  })
})

test('a dimension keeps its place when its words change', () => {
  const document = withArgument(withArgument(wholeCase(undefined), 'craft', 'One.'), 'scope', 'Two.')
  expect(withArgument(document, 'craft', 'Three.').arguments).toEqual([{ id: 'craft', text: 'Three.' }, { id: 'scope', text: 'Two.' }])
  expect([argumentFor(document, 'scope'), argumentFor(document, 'charm')]).toEqual(['Two.', ''])
})

test('a finding in an argument is put away by its dimension, not by where it stands', () => {
  const draft = { arguments: [{ id: 'craft', text: '' }, { id: 'scope', text: '' }] }
  expect(fieldForGood(draft, '/arguments/1/text')).toBe('/arguments/scope/text')
  expect(fieldForGood(draft, '/arguments/7/text')).toBe('/arguments/7/text')
  expect(fieldForGood(draft, '/summary')).toBe('/summary')
})
