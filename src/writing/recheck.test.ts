import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rememberingCoach } from './recheck.ts'
import { checkWriting } from './rules.ts'
import type { Text } from './rules.ts'
import { Kind } from './words.ts'

const CORPUS = readFileSync(new URL('corpus/tune.jsonl', import.meta.url), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as { kind: Kind; text: string })
const paths = ['/summary', '/accomplishments/0/what', '/accomplishments/0/how', '/growthAreas/0/behaviour', '/forwardLooking']
const text: fc.Arbitrary<Text> = fc.record({
  path: fc.constantFrom(...paths), kind: fc.constantFrom(...Kind.options), text: fc.constantFrom(...CORPUS.map((each) => each.text), '', 'Great job!', 'He always delivers.'),
  look: fc.constantFrom(undefined, 'phrases' as const, 'missing' as const),
})

describe('a coach that remembers', () => {
  test('says what one says who reads everything, after any edits', () => {
    const edit = fc.record({ field: fc.nat(20), at: fc.nat(400), typed: fc.constantFrom('a', ' ', '. ', 'always ', '\n', '40% ', 'Mina ') })
    fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), fc.array(edit, { maxLength: 6 }), (start, edits) => {
      const recheck = rememberingCoach()
      let texts = start
      expect(recheck(texts)).toEqual(checkWriting(texts))
      for (const { field, at, typed } of edits) {
        texts = texts.map((each, index) => (index === field % texts.length ? { ...each, text: each.text.slice(0, at) + typed + each.text.slice(at) } : each))
        expect(recheck(texts)).toEqual(checkWriting(texts))
      }
    }), { numRuns: 40 })
  })
  test('begins anew when what it may know changed', () => {
    const recheck = rememberingCoach()
    const texts: Text[] = [{ path: '/summary', kind: 'summary', text: 'Falcon was late because Osprey had no interface until the week before.' }]
    expect(recheck(texts)).toEqual(checkWriting(texts))
    const known = new Set(['falcon', 'osprey'])
    expect(recheck(texts, { known })).toEqual(checkWriting(texts, { known }))
    expect(recheck(texts, { known })).toEqual(checkWriting(texts, { known }))
    expect(recheck(texts)).toEqual(checkWriting(texts))
  })
})
