import { describe, expect, test } from 'vitest'
import { accomplishment, facts, reviewDocument } from '../../../../test/facts-of-a-review.ts'
import { runRules } from '../../../kit/rule.ts'
import { reviewAccomplishmentCount } from './accomplishment-count.ts'

const find = (count: number, empty = 0) => runRules([reviewAccomplishmentCount], facts({ document: reviewDocument({
  accomplishments: [...Array.from({ length: count }, (_, n) => accomplishment(n)), ...Array.from({ length: empty }, () => accomplishment(9, { what: '', how: ' ', why: '🙂', cites: [] }))],
}) }))

describe('good', () => {
  test.each([3, 5])('%i', (count) => expect(find(count)).toEqual([]))
  test('empty rows of the form are not counted', () => expect(find(5, 2)).toEqual([]))
})

describe('bad', () => {
  test.each([
    [0, 'There are no accomplishments; three to five carry a review.'],
    [1, 'There is one accomplishment; three to five carry a review.'],
    [6, 'There are six accomplishments; three to five carry a review.'],
  ])('%i', (count, message) => {
    expect(find(count)).toEqual([expect.objectContaining({ rule: 'review/accomplishment-count', severity: 'warn', path: '/accomplishments', message })])
  })
  test('one short, with an empty row', () => expect(find(3 - 1, 1)).toHaveLength(1))
})

describe('borderline', () => {
  test('one under, one over', () => expect([find(3 - 1), find(5 + 1)].map((found) => found.length)).toEqual([1, 1]))
  test('only a citation makes a row count', () => {
    const cited = accomplishment(1, { what: '', how: '', why: '' })
    expect(runRules([reviewAccomplishmentCount], facts({ document: reviewDocument({ accomplishments: Array(3).fill(cited) }) }))).toEqual([])
  })
})
