import fc from 'fast-check'
import { expect, test } from 'vitest'
import { growth, IN_PROPORTION } from '../../test/growth.ts'
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

test('two long texts without a word in common take time in proportion', () => {
  const text = (stem: string, words: number) => Array.from({ length: words }, (_, n) => `${stem}${n}`).join(' ')
  expect(diffWords(text('a', 4_000), text('b', 4_000))).toHaveLength(2)
  expect(growth((size) => diffWords(text('a', size), text('b', size)), 2_000)).toBeLessThan(IN_PROPORTION)
})
