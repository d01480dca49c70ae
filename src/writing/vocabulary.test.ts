import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { plainText, withoutNames } from './figures.ts'
import { houseLexicon } from './lexicon/all.ts'
import { read } from './read.ts'
import { OPENERS } from './rivals.ts'
import { matches } from './matches.ts'
import { checkWriting } from './rules.ts'

const CORPUS = readFileSync(new URL('corpus/tune.jsonl', import.meta.url), 'utf8').split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { text: string }).text)

describe('what is tried only where its words stand is found as if it were tried everywhere', () => {
  const readings = [...CORPUS.filter((_, at) => at % 7 === 0), 'like\nAna, more-like Tom, unlike_Tom than é-than Ana q1/week 3'].map((text) => read(text, houseLexicon()))
  test('figures that name', () => {
    for (const reading of readings) expect(plainText(reading)).toBe(withoutNames(reading.masked))
  })

  test('people measured against', () => {
    for (const reading of readings) {
      for (const [opener, opens] of OPENERS) {
        const everywhere = [...reading.masked.matchAll(new RegExp(opener, 'gu'))].map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
        expect(matches(reading, opener, (at) => opens(reading.tokens[at]!))).toEqual(everywhere)
      }
    }
  })
})

test('texts with more words than are kept are read as others are', () => {
  const texts = CORPUS.slice(0, 20).map((text) => ({ path: '/text', kind: 'feedback' as const, text }))
  const before = checkWriting(texts)
  for (let round = 0; round < 3; round++) {
    const words = Array.from({ length: 40_000 }, (_, at) => `w${round}x${at}`).join(' ')
    const [{ range } = { range: undefined }] = checkWriting([{ path: '/text', kind: 'feedback', text: `${words}. She always delivers.` }]).filter(({ rule }) => rule === 'writing/absolute')
    expect(range?.start).toBeGreaterThan(words.length)
    expect(checkWriting(texts)).toEqual(before)
  }
})
