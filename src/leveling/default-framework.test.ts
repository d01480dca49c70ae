import { describe, expect, test } from 'vitest'
import { countWords, sentences } from '../kit/text.ts'
import { DEFAULT_FRAMEWORK as framework } from './default-framework.ts'

describe('the default framework', () => {
  test('has exactly one cell for every level and dimension', () => {
    const cells = framework.expectations.map((each) => `${each.level} ${each.dimension}`)
    const wanted = framework.levels.flatMap((level) => framework.dimensions.map((dimension) => `${level.code} ${dimension.code}`))
    expect([...cells].sort()).toEqual([...wanted].sort())
  })

  test('orders the levels of each track without holes', () => {
    for (const track of framework.tracks) {
      const orders = framework.levels.filter((each) => each.track === track.code).map((each) => each.order)
      expect(orders).toEqual(orders.map((_, at) => at + 1))
    }
  })

  test('says each expectation in one or two sentences, with one short example', () => {
    for (const { level, dimension, text, examples } of framework.expectations) {
      const where = `${level} ${dimension}`
      expect(sentences(text).length, where).toBeLessThanOrEqual(2)
      expect(countWords(text), where).toBeLessThanOrEqual(45)
      expect(countWords(examples?.[0] ?? ''), where).toBeGreaterThan(5)
      expect(countWords(examples?.[0] ?? ''), where).toBeLessThanOrEqual(25)
    }
  })

  test('reads differently from one level to the next', () => {
    for (const dimension of framework.dimensions) {
      for (const track of framework.tracks) {
        const texts = framework.levels
          .filter((level) => level.track === track.code)
          .map((level) => framework.expectations.find((each) => each.level === level.code && each.dimension === dimension.code)?.text ?? '')
        for (let at = 1; at < texts.length; at++) {
          expect(sharedShare(texts[at - 1] ?? '', texts[at] ?? ''), `${dimension.code} ${at}`).toBeLessThan(0.35)
        }
      }
    }
  })
})

/** Share of the longer words of two texts that both hold. */
function sharedShare(a: string, b: string): number {
  const long = (text: string) => new Set(text.toLowerCase().match(/[a-z]{5,}/g) ?? [])
  const first = long(a)
  const second = long(b)
  const shared = [...first].filter((word) => second.has(word)).length
  return shared / Math.max(1, Math.min(first.size, second.size))
}
