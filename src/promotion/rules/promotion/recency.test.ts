import { describe, expect, test } from 'vitest'
import { ago, caseFacts, seen, TEXT, TODAY } from '../../../../test/facts-of-a-case.ts'
import { addDays } from '../../../kit/date.ts'
import { runRules } from '../../../kit/rule.ts'
import type { CaseFacts } from '../../facts.ts'
import { promotionRecency } from './recency.ts'

const find = (dates: (string | undefined)[], more: Partial<CaseFacts> = {}) =>
  runRules([promotionRecency], caseFacts({ evidence: dates.map((on, at) => seen(at, on, 'craft')), ...more }))
const concern = (on: string, resolvedOn?: string) => seen(90, on, 'communication', { tone: 'concern', level: undefined, ...(resolvedOn && { resolvedOn }) })
const withConcern = (on: string, resolvedOn?: string, concerns = '') => {
  const strong = caseFacts()
  return runRules([promotionRecency], { ...strong, evidence: [...strong.evidence, concern(on, resolvedOn)], document: { ...TEXT, concerns } })
}

describe('good', () => {
  test('a strong case', () => expect(runRules([promotionRecency], caseFacts())).toEqual([]))
  test('a concern that was dealt with', () => expect(withConcern(ago(5), ago(3))).toEqual([]))
  test('a concern the case speaks of', () => expect(withConcern(ago(5), undefined, 'In June two hand-overs went out late. Since August none has.')).toEqual([]))
})

describe('bad', () => {
  test('four of five from the last quarter', () => expect(find([ago(8), ago(2), ago(2), ago(1), ago(1)])).toEqual([expect.objectContaining({
    rule: 'promotion/recency', severity: 'warn', path: '/evidence', evidence: ['e1', 'e2', 'e3', 'e4'],
    message: '4 of 5 dated pieces of evidence are from after 20 August 2026, the last three months.',
  })]))
  test('an open concern that is passed over', () => expect(withConcern(ago(5))).toEqual([expect.objectContaining({
    path: '/concerns', evidence: ['e90'], message: 'A concern of 20 June 2026 stands open, and the case does not speak of it.',
  })]))
})

describe('borderline', () => {
  test('just under four fifths', () => expect(find([ago(9), ago(8), ago(7), ago(2), ago(2), ago(1), ago(1), ago(1), ago(1)])).toEqual([]))
  test('the day three months ago lies before the last quarter, the next one in it', () => {
    expect(find([ago(3), ago(3), ago(3)])).toEqual([])
    expect(find([addDays(ago(3), 1), TODAY, TODAY])).toHaveLength(1)
  })
  test('undated evidence is neither recent nor early', () => expect(find([ago(2), ago(1), ago(1), undefined, undefined])).toHaveLength(1))
  test('two pieces are too few for a share', () => expect(find([ago(1), ago(1)])).toEqual([]))
  test('a concern from before the time the case speaks of', () => expect(withConcern(ago(11))).toEqual([]))
  test('a dash is not speaking of it', () => expect(withConcern(ago(5), undefined, '–')).toHaveLength(1))
})
