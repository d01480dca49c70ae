import { describe, expect, test } from 'vitest'
import { daysBeforeSharing, facts, growthArea, id, record, reviewDocument } from '../../../../test/facts-of-a-review.ts'
import { runRules } from '../../../kit/rule.ts'
import type { ReviewFacts } from '../../facts.ts'
import { surpriseRatingDrop } from './rating-drop.ts'

const find = (input: ReviewFacts) => runRules([surpriseRatingDrop], input)
/** From exceeds, released on 20 January, to meets; one growth area whose note was told on that date. */
const dropped = (told?: string, more: Partial<ReviewFacts> = {}) => facts({
  rating: 'meets', lastRating: { rating: 'exceeds', releasedOn: '2026-01-20' },
  document: reviewDocument({ growthAreas: [growthArea(1)] }), records: [record(1, { told })], ...more,
})

describe('good', () => {
  test('told in between', () => expect(find(dropped('2026-03-04'))).toEqual([]))
  test.each(['exceeds', 'far-exceeds'] as const)('from exceeds to %s', (rating) => expect(find(dropped(undefined, { rating }))).toEqual([]))
  test('no earlier rating at this level', () => expect(find(dropped(undefined, { lastRating: undefined }))).toEqual([]))
})

describe('bad', () => {
  test('never told', () => {
    expect(find(dropped())).toEqual([expect.objectContaining({
      rule: 'surprise/rating-drop', severity: 'warn', path: '/rating', evidence: [id(1)],
      message: 'The rating goes from “exceeds expectations” to “meets expectations”, and Priya was told of no cause you cite since 20 January 2026, when the last one was released.',
    })])
  })
  test('having read the last review is not hearing what changed since', () => {
    expect(find(dropped(undefined, { records: [record(1, { kind: 'last-review', told: '2026-01-22' })] }))).toHaveLength(1)
  })
  test('two steps, nothing cited', () => expect(find(dropped(undefined, { rating: 'below', records: [] }))).toHaveLength(1))
})

describe('borderline', () => {
  test('told on the day of the last release was before it, not in between', () => expect(find(dropped('2026-01-20'))).toHaveLength(1))
  test('told the day after', () => expect(find(dropped('2026-01-21'))).toEqual([]))
  test('an organisation may ask for two steps', () => {
    const tuning = { 'surprise/rating-drop': { numbers: { steps: 2 } } }
    expect(runRules([surpriseRatingDrop], dropped(), { tuning })).toEqual([])
  })
  test('too early to say, and nothing else', () => {
    const away = { from: '2026-01-01', to: daysBeforeSharing(10), reason: 'leave' as const }
    expect(find(dropped(undefined, { uncounted: [away] }))).toEqual([expect.objectContaining({ severity: 'hint', message: expect.stringContaining('Too early to say') })])
  })
})
