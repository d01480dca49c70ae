import { describe, expect, test } from 'vitest'
import { growthArea, facts, reviewDocument } from '../../../../test/facts-of-a-review.ts'
import { runRules } from '../../../kit/rule.ts'
import { reviewGrowthCount } from './growth-count.ts'

const find = (count: number, empty = 0) => runRules([reviewGrowthCount], facts({ document: reviewDocument({
  growthAreas: [...Array.from({ length: count }, (_, n) => growthArea(n)), ...Array.from({ length: empty }, () => growthArea(9, { behaviour: '', example: ' ', expectation: '🙂', actions: '', cites: [] }))],
}) }))

describe('good', () => {
  test.each([2, 3])('%i', (count) => expect(find(count)).toEqual([]))
  test('empty rows of the form are not counted', () => expect(find(3, 2)).toEqual([]))
})

describe('bad', () => {
  test.each([
    [0, 'There are no growth areas; two or three can be worked on.'],
    [1, 'There is one growth area; two or three can be worked on.'],
    [6, 'There are six growth areas; two or three can be worked on.'],
  ])('%i', (count, message) => {
    expect(find(count)).toEqual([expect.objectContaining({ rule: 'review/growth-count', severity: 'warn', path: '/growthAreas', message })])
  })
  test('one short, with an empty row', () => expect(find(2 - 1, 1)).toHaveLength(1))
})

describe('borderline', () => {
  test('one under, one over', () => expect([find(2 - 1), find(3 + 1)].map((found) => found.length)).toEqual([1, 1]))
  test('only a citation makes a row count', () => {
    const cited = growthArea(1, { behaviour: '', example: '', expectation: '', actions: '' })
    expect(runRules([reviewGrowthCount], facts({ document: reviewDocument({ growthAreas: Array(2).fill(cited) }) }))).toEqual([])
  })
})
