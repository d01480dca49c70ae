import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffWords } from './word-diff.ts'

test('word by word', () => {
  expect(diffWords('You moved the bench in May.', 'You moved the old bench in June.')).toEqual([
    { kind: 'same', text: 'You moved the ' }, { kind: 'added', text: 'old ' }, { kind: 'same', text: 'bench in ' },
    { kind: 'removed', text: 'May.' }, { kind: 'added', text: 'June.' },
  ])
  expect(diffWords('', 'New.')).toEqual([{ kind: 'added', text: 'New.' }])
  expect(diffWords('Same.', 'Same.')).toEqual([{ kind: 'same', text: 'Same.' }])
})

test('nothing of either text is left out', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c ', ' ', '\n', 'word ')).map((parts) => parts.join(''))
  fc.assert(fc.property(text, text, (before, after) => {
    const stretches = diffWords(before, after)
    const of = (kind: string) => stretches.filter((each) => each.kind !== kind).map((each) => each.text).join('')
    expect([of('added'), of('removed')]).toEqual([before, after])
  }))
})

test('two long texts without a word in common take no time', () => {
  const text = (stem: string) => Array.from({ length: 4_000 }, (_, n) => `${stem}${n}`).join(' ')
  const began = performance.now()
  expect(diffWords(text('a'), text('b'))).toHaveLength(2)
  expect(performance.now() - began).toBeLessThan(500)
})
