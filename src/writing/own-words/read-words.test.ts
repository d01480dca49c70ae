import { describe, expect, test } from 'vitest'
import { checkWriting } from '../rules.ts'
import { knownWords, surroundingsOf } from './own-words.ts'
import { MOST_LINES, PHRASE_LABELS, phraseLines, readNames, readPhrases } from './read-words.ts'

describe('names', () => {
  test('one a line, each once', () => expect(readNames(' DRX-2 \n\nFalcon\nfalcon\n')).toEqual({ items: ['DRX-2', 'falcon'] }))
  test('word by word, as the coach compares them', () => expect(knownWords(['Ana Prieto', 'DRX-2', 'R&D', 'Ana'])).toEqual(['ana', 'drx-2', 'prieto', 'r&d']))
  test('a line without a word is named', () => expect(readNames('Falcon\n***')).toEqual({ problems: [{ line: 2, message: 'There is no word in it.' }] }))
})

describe('phrases', () => {
  test('what it is, and the phrase', () => {
    expect(readPhrases('Hyperbole:  Golden   Spanner\nabsolute: come rain or shine')).toEqual({ items: [{ label: 'hyperbole', phrase: 'golden spanner' }, { label: 'absolute', phrase: 'come rain or shine' }] })
  })
  test.each([
    ['golden spanner', /colon/], ['praise: golden spanner', /is none of: absolute/], ['hyperbole: ab', /three letters/], ['hyperbole: (a+)+b', /letters, figures/],
    [`hyperbole: ${'a'.repeat(90)}`, /at most 80/], ['vague: nice', /is none of/],
  ])('%s is named by its line', (line, message) => {
    expect(readPhrases(`hyperbole: fine one\n\n${line}`)).toEqual({ problems: [{ line: 3, message: expect.stringMatching(message) }] })
  })
  test('too many', () => expect(readNames(Array.from({ length: MOST_LINES + 1 }, (_, n) => `Name ${n}`).join('\n'))).toMatchObject({ problems: [{ line: MOST_LINES + 1 }] }))
  test('written and read again', () => {
    const found = readPhrases('hyperbole: golden spanner\nabsolute: come rain or shine')
    expect('items' in found && readPhrases(phraseLines(found.items))).toEqual(found)
  })
  test.each(PHRASE_LABELS)('%s: a phrase of one’s own is found', (label) => {
    const surroundings = surroundingsOf({ known: [], phrases: [{ label, phrase: 'golden spanner' }] })
    const texts = (['feedback', 'calibration_pitch', 'retention'] as const).map((kind) => ({ path: `/${kind}`, kind, text: 'In May she won the golden spanner.' }))
    expect(checkWriting(texts, surroundings).map(({ rule }) => rule)).toContain(`writing/${label}`)
  })
})
