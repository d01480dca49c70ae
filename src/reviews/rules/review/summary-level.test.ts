import { describe, expect, test } from 'vitest'
import { growth, IN_PROPORTION } from '../../../../test/growth.ts'
import { facts, reviewDocument } from '../../../../test/facts-of-a-review.ts'
import { runRules } from '../../../kit/rule.ts'
import texts from '../../texts/summary-level.json' with { type: 'json' }
import { reviewSummaryLevel } from './summary-level.ts'

const find = (text: string) => runRules([reviewSummaryLevel], facts({ document: reviewDocument({ summary: text }) }))

describe('good', () => {
  test.each(texts.clean)('%s', (text) => expect(find(text)).toEqual([]))
})

describe('bad', () => {
  test.each(texts.dirty)('%s', (text) => {
    expect(find(text)).toEqual([expect.objectContaining({ rule: 'review/summary-level', severity: 'warn', path: '/summary' })])
  })
})

describe('borderline', () => {
  test('the organisation’s own name for the level counts', () => {
    const named = (summary: string) => facts({ document: reviewDocument({ summary }), person: { name: 'Priya', level: { code: 'N7', name: 'Charge nurse (C++)', expectations: [] } } })
    expect(runRules([reviewSummaryLevel], named('Met all we expect of a charge nurse (C++).'))).toEqual([])
    expect(runRules([reviewSummaryLevel], named('A strong year as N7.'))).toEqual([])
    expect(runRules([reviewSummaryLevel], named('A strong year as N70.'))).toHaveLength(1)
  })
  test('a level whose name is an everyday word', () => {
    const level = { code: 'E3', name: 'Established', expectations: [] }
    const named = (summary: string) => runRules([reviewSummaryLevel], facts({ document: reviewDocument({ summary }), person: { name: 'Priya', level } }))
    expect(named('Priya met what we expect of an established nurse.')).toEqual([])
    expect(named('The new handover is established and the year was good.')).toHaveLength(1)
  })
  test.each(['', ' \n\t', '🎉', 'n/a'])('nothing said: %j', (text) => expect(find(text)).toHaveLength(1))
  test.each(['a', 'a ', 'In ', 'the x meeting ', '. ', 'May ', 'L', '1/1/'])('20,000 characters of %j in proportion', (unit) => {
    expect(growth((size) => find(unit.repeat(size / unit.length)), 5_000)).toBeLessThan(IN_PROPORTION)
  })
})
