import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { houseLexicon, ENTRIES } from './lexicon/all.ts'
import { compileLexicon, numbersIn } from './lexicon.ts'
import type { Lexicon } from './lexicon.ts'
import { mask } from './mask.ts'
import type { Edge, End } from './net.ts'
import { FIGURE, parsePattern } from './pattern.ts'
import type { Part } from './pattern.ts'
import { search } from './search.ts'
import { scan } from './tokens.ts'

const CORPUS = readFileSync(new URL('corpus/tune.jsonl', import.meta.url), 'utf8').split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { text: string }).text)
const NOBODY: ReadonlySet<string> = new Set()

const found = (text: string, lexicon: Lexicon) => {
  const { text: masked } = mask(text)
  const scanned = scan(masked)
  return search({ masked, ...scanned, numbers: numbersIn(lexicon, scanned.tokens) }, lexicon, NOBODY).places.map(({ phrase, token, end }) => `${token} ${phrase.mark} to ${end}`)
}

/** What the automaton spares: every alternative at every word it begins with. */
function foundByTryingAll(text: string, { ways }: Lexicon): string[] {
  const { text: masked } = mask(text)
  return scan(masked).tokens.flatMap(({ start, word }, token) => {
    const isOne = ({ words, endings, begins }: Edge | End) => words.has(word) || /^\d/u.test(word) && words.has(FIGURE) || [...endings].some((each) => word.endsWith(each)) || [...begins].some((each) => word.startsWith(each))
    const here = ways.filter(({ net }) => [...net.edges, ...net.ends].some(isOne))
    const fitsAt = (pattern: RegExp) => {
      pattern.lastIndex = start
      return pattern.test(masked)
    }
    const fits = here.flatMap(({ of: phrase, pattern, after }) => (fitsAt(pattern()) && (!after || fitsAt(after())) ? [{ phrase, end: pattern().lastIndex }] : []))
    return fits.filter(({ phrase }, at) => fits[at - 1]?.phrase !== phrase).map(({ phrase, end }) => `${token} ${phrase.mark} to ${end}`)
  })
}

/** A text a pattern fits, as chance has it. */
function spelt(parts: readonly Part[], chance: () => number): string {
  const pick = <T>(list: readonly T[]) => list[Math.floor(chance() * list.length)]!
  return parts.map((part) => {
    if (part.is === 'look') return ''
    if (part.is === 'space') return chance() < 0.1 ? '\n' : ' '
    if (part.is === 'either') return spelt(pick(part.ways), chance)
    if (part.is === 'again') return Array.from({ length: part.least + Math.floor(chance() * (Math.min(part.most, part.least + 3) - part.least + 1)) }, () => spelt([part.part], chance)).join('')
    return part.of === 'word' || part.of === 'any' ? pick('etaoinshr'.split('')) : pick(part.of).replace(FIGURE, String(Math.floor(chance() * 90)))
  }).join('')
}

describe('phrases are found as if every one were tried', () => {
  const lexicon = houseLexicon()
  test('in texts of the corpus', () => {
    for (const text of CORPUS.filter((_, at) => at % 211 === 0)) expect(found(text, lexicon)).toEqual(foundByTryingAll(text, lexicon))
  })

  test('in sentences made of the patterns, two of them glued and cut', () => {
    const ways = ENTRIES.flatMap(({ find }) => find.flatMap(parsePattern))
    const sentence = fc.tuple(fc.nat(ways.length - 1), fc.nat(ways.length - 1), fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), fc.constantFrom(' ', ', ', '\n', ' - ', '-', "'s ", '/', '. '), fc.nat(40))
    fc.assert(fc.property(sentence, ([one, other, chances, joint, cut]) => {
      const chance = () => chances.next().value as number
      const text = `She ${spelt(ways[one]!, chance)}${joint}${spelt(ways[other]!, chance).slice(cut % 3 === 0 ? cut : 0)} in May.`
      expect(found(text, lexicon)).toEqual(foundByTryingAll(text, lexicon))
    }), { numRuns: 100, seed: 73 })
  })

  test('also those told by how their first word ends or begins; one that may begin with any word is refused', () => {
    const own = compileLexicon([{ mark: 'a', find: ['\\w+teen hours', '(promot\\w+|the) fast', '(he|they)\'ll go'] }])
    for (const text of ['she did fifteen hours', 'was promoted fast, the fast way, nineteen hours', "they'll go and he’ll go"]) expect(found(text, own)).toEqual(foundByTryingAll(text, own))
    expect(found('she did fifteen hours and they\'ll go', own)).toHaveLength(2)
    expect(() => compileLexicon([{ mark: 'a', find: ['(\\w+|the) hours'] }])).toThrow('may be any')
  })

  test('across lines, dashes and figures', () => {
    const own = compileLexicon([{ mark: 'a', find: ['one of (\\w+ ){0,2}(best|two)', 'ten( \\d+)? times', '\\d+ (hours|days)'] }, { mark: 'b', find: ['best', 'may (be |get )+(there)?'] }])
    for (const text of ['one of the\n\nbest', 'one of - best', 'one of the-very best', "ten 4,000 times, 12 hours' work", 'one of\tthe best', 'one  of the best/worst', 'ten - times', 'may be\n in May']) expect(found(text, own)).toEqual(foundByTryingAll(text, own))
  })
})
