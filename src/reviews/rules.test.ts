import { describe, expect, test } from 'vitest'
import { growth, IN_PROPORTION } from '../../test/growth.ts'
import { accomplishment, facts, growthArea, record, reviewDocument } from '../../test/facts-of-a-review.ts'
import { REVIEW_RULES, checkReview, checkStructure } from './rules.ts'

const empty = reviewDocument({ summary: '', accomplishments: [], growthAreas: [], forwardLooking: '' })

test('a good review has no findings', () => expect(checkReview(facts())).toEqual([]))

describe('a form nobody has filled in yet', () => {
  test('is asked for its parts, and nothing blocks', () => {
    const found = checkReview(facts({ document: empty, step: 'write' }))
    expect(found.map((each) => each.rule)).toEqual([
      'review/summary-length', 'review/summary-level', 'review/summary-theme', 'review/accomplishment-count', 'review/growth-count', 'review/forward-looking',
    ])
    expect(found.some((each) => each.severity === 'block')).toBe(false)
  })
})

test('opening the acknowledgement looks at the conversation alone', () => {
  expect(checkReview(facts({ document: empty, step: 'open-acknowledgement' })).map((each) => [each.rule, each.severity])).toEqual([['review/not-discussed', 'block']])
})

test('a text alone is not asked about the ledger', () => {
  const found = checkStructure(facts({ records: [], conversation: {}, activeMinutes: 200, rating: 'far-below' }))
  expect(found).toEqual([])
})

test('severities are the rulebook’s', () => {
  expect(REVIEW_RULES.filter((each) => each.severity === 'block').map((each) => each.id)).toEqual(['surprise/growth-area-not-told', 'surprise/low-rating-not-told'])
  expect(REVIEW_RULES.filter((each) => each.severity === 'hint').map((each) => each.id)).toEqual(['review/time-budget', 'review/summary-length', 'review/summary-theme'])
})

test('an organisation can make a rule milder, not invisible', () => {
  const input = facts({ document: reviewDocument({ growthAreas: [growthArea(1, { cites: [] }), growthArea(2)] }) })
  const tuned = checkReview(input, { 'surprise/growth-area-not-told': { severity: 'hint' } })
  expect(tuned.find((each) => each.rule === 'surprise/growth-area-not-told')?.severity).toBe('hint')
})

test('the longest document there can be, over 1,500 records, is checked in proportion', () => {
  expect(growth((records) => checkReview(longReview(records)), 375)).toBeLessThan(IN_PROPORTION)
})

function longReview(records: number) {
  const long = 'In meetings, the next one, she did not say what was due. '.repeat(records * 0.23)
  const document = reviewDocument({
    summary: long, forwardLooking: long,
    accomplishments: Array.from({ length: 12 }, (_, n) => accomplishment(n, { what: long, how: long, why: long })),
    growthAreas: Array.from({ length: 8 }, (_, n) => growthArea(n, { behaviour: long, example: long, expectation: long, actions: long })),
  })
  return facts({ document, records: Array.from({ length: records }, (_, n) => record(n, { project: `Project ${n % 40}` })) })
}
