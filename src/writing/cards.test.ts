import { describe, expect, test } from 'vitest'
import { fulfilled, isDoubted, readyCards, told } from './cards.ts'
import type { Card } from './cards.ts'
import { KINDS_OF } from './labels.ts'
import { CARDS } from './lexicon/cards/all.ts'
import { houseLexicon } from './lexicon/all.ts'
import { read } from './read.ts'
import { checkWriting } from './rules.ts'

const CARD: Card = { label: 'narrow-evidence', least: 5, signs: { rain: [3, 'rain(y|s)?'], wind: [3, 'wind storm'], 'a figure': [-2, /\d/u], '.we': [1, 'we'] }, not: 'Rain.' }
const ready = (card: Card) => readyCards([card]).get(card.label)!
const found = (text: string) => {
  const reading = read(text, houseLexicon(), 'promotion_argument')
  return fulfilled(ready(CARD), reading).map(({ start, end }) => text.slice(start, end))
}

describe('a card is added up', () => {
  test('signs of one sentence, each once', () => {
    expect(found('The rain came with the wind.')).toEqual(['The rain came with the wind'])
    expect(found('Rain, rains and rainy days.')).toEqual([])
    expect(found('The rain came. The wind came.')).toEqual([])
  })
  test('what speaks against it counts too', () => {
    expect(found('The rain came with the wind on 3 May.')).toEqual([])
    expect(found('We had rain and wind on 3 May.')).toEqual(['We had rain and wind on 3 May'])
  })
  test('only the clauses with signs are meant', () => expect(found('He went home, since rain and wind came, and slept well.')).toEqual(['since rain and wind came']))
  test('a phrase tells nothing where too much speaks against it', () => {
    const doubted = (text: string, own = false) => isDoubted(ready({ ...CARD, phrasesFrom: 0 }), read(text, houseLexicon(), 'promotion_argument'), { sentence: 0, own })
    expect(doubted('On 3 May he went home.')).toBe(true)
    expect(doubted('On 3 May rain came.')).toBe(false)
    expect(doubted('He went home.')).toBe(false)
    expect(doubted('On 3 May he went home.', true)).toBe(false)
  })
  test('and it says which', () => {
    const text = 'We had rain and a storm.'
    expect(told(ready(CARD), read(text, houseLexicon(), 'promotion_argument'), { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))).toEqual(['rain', 'storm'])
  })
})

describe.each(CARDS.map((card) => [card.label, card] as const))('the card of %s', (label, card) => {
  test('has small whole points, and no sign is enough alone', () => {
    for (const [points] of Object.values(card.signs)) {
      expect([-3, -2, -1, 1, 2, 3, 4]).toContain(points)
      expect(points).toBeLessThan(card.least)
    }
    expect(Object.keys(card.signs).length).toBeLessThanOrEqual(24)
  })
  test.each(KINDS_OF[label])('leaves its counter-example alone as %s', (kind) => {
    expect(checkWriting([{ path: '/text', kind, text: card.not }]).map(({ rule }) => rule)).not.toContain(`writing/${label}`)
  })
})
