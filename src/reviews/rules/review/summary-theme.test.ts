import { describe, expect, test } from 'vitest'
import { growth, IN_PROPORTION } from '../../../../test/growth.ts'
import { facts, reviewDocument } from '../../../../test/facts-of-a-review.ts'
import { runRules } from '../../../kit/rule.ts'
import texts from '../../texts/summary-theme.json' with { type: 'json' }
import { reviewSummaryTheme } from './summary-theme.ts'

const find = (text: string) => runRules([reviewSummaryTheme], facts({ document: reviewDocument({ summary: text }) }))

describe('good', () => {
  test.each(texts.clean)('%s', (text) => expect(find(text)).toEqual([]))
})

describe('bad', () => {
  test.each(texts.dirty)('%s', (text) => {
    expect(find(text)).toEqual([expect.objectContaining({ rule: 'review/summary-theme', severity: 'hint', path: '/summary' })])
  })
})

describe('borderline', () => {
  test.each(['', ' \n\t', '🎉', 'n/a'])('nothing said: %j', (text) => expect(find(text)).toHaveLength(1))
  test.each(['a', 'a ', 'In ', 'the x meeting ', '. ', 'May ', 'L', '1/1/'])('20,000 characters of %j in proportion', (unit) => {
    expect(growth((size) => find(unit.repeat(size / unit.length)), 5_000)).toBeLessThan(IN_PROPORTION)
  })
})
