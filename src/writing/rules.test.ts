import { describe, expect, test } from 'vitest'
import { ENTRIES, houseLexicon } from './lexicon/all.ts'
import { compileLexicon, extendLexicon } from './lexicon.ts'
import { read } from './read.ts'
import { checkWriting } from './rules.ts'
import { Kind } from './words.ts'

const labels = (kind: Kind, text: string) => checkWriting([{ path: '/text', kind, text }]).map(({ rule }) => rule.replace('writing/', ''))

describe('the classic pairs', () => {
  test('an accomplishment', () => {
    expect(labels('accomplishment', 'Completed the API redesign project.')).toContain('no-impact')
    expect(labels('accomplishment', 'Redesigned the public API in spring: response time at the 95th percentile fell from 810 to 190 ms, and time-outs went from 40 a month to 6.')).toEqual([])
  })
  test('a growth area', () => {
    expect(labels('growth_area', 'Needs to communicate better.')).toEqual(['vague', 'no-example', 'no-action'])
    expect(labels('growth_area', 'In the May release two teams learned of the schema change from a failing build. From June she posts each change in the channel a day before; I review the first three.')).toEqual([])
  })
})

describe('the lexicon', () => {
  test.each(ENTRIES.filter((entry) => entry.not !== undefined).map((entry) => [entry.not!, entry]))('leaves alone: %s', (text, entry) => {
    expect(read(text, compileLexicon([entry])).found.get(entry.mark) ?? []).toEqual([])
  })

  test('can be extended by an organisation, and the house’s own stays as it is', () => {
    const lexicon = extendLexicon(houseLexicon(), [{ mark: 'hyperbole', find: ['golden spanner'] }])
    const texts = [{ path: '/text', kind: 'feedback' as const, text: 'You earned the golden spanner on 3 May.' }]
    expect(checkWriting(texts, { lexicon }).map(({ rule }) => rule)).toContain('writing/hyperbole')
    expect(checkWriting(texts).map(({ rule }) => rule)).not.toContain('writing/hyperbole')
  })
})

describe('any input', () => {
  const HOSTILE: [string, string][] = [
    ['one word', 'a'.repeat(1_000_000)], ['one word again and again', 'always '.repeat(140_000)], ['no spaces', 'always.never,'.repeat(80_000)],
    ['broken surrogates', '\ud83d always \udc00 '.repeat(60_000)], ['right to left', 'תמיד always '.repeat(80_000)], ['zero width', 'al\u200bways\u200d '.repeat(90_000)],
    ['emoji', '👩🏽‍⚕️ never '.repeat(60_000)], ['quotation marks', '"'.repeat(500_000)], ['spaces', ' '.repeat(1_000_000)], ['than', 'than more '.repeat(100_000)],
    ['lines', 'not\n'.repeat(250_000)], ['figures', '12 % of 3 to '.repeat(80_000)], ['capitals', 'Always NEVER Tom '.repeat(60_000)],
  ]
  test.each(HOSTILE)('%s: time in proportion, ranges inside', (_, text) => {
    const took = (each: string) => {
      const began = performance.now()
      for (const { range } of checkWriting([{ path: '/text', kind: 'calibration_pitch', text: each }])) {
        if (range && !(range.start >= 0 && range.start < range.end && range.end <= each.length)) throw new Error(`range ${range.start} to ${range.end}`)
      }
      return performance.now() - began
    }
    // Eight times the text in eight times the time; squared it would be sixty-four. A busy machine gets several goes.
    const inProportion = () => {
      const part = Math.max(20, took(text.slice(0, 12_500)))
      return took(text.slice(0, 100_000)) / part < 32
    }
    expect([1, 2, 3, 4, 5].some(inProportion)).toBe(true)
  }, 60_000)

  test('1 MB of one word', () => expect(labels('feedback', 'a'.repeat(1_000_000))).toBeInstanceOf(Array))

  test.each(Kind.options)('%s: empty and blank texts say nothing', (kind) => {
    for (const text of ['', ' ', '\n\n', '🎉', '\ud83d', '\u200b']) expect(labels(kind, text)).toEqual([])
  })
})
