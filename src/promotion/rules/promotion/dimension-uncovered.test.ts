import { describe, expect, test } from 'vitest'
import { ago, caseFacts, seen, STRONG } from '../../../../test/facts-of-a-case.ts'
import { runRules } from '../../../kit/rule.ts'
import type { CaseFacts } from '../../facts.ts'
import { promotionDimensionUncovered } from './dimension-uncovered.ts'

const find = (more: Partial<CaseFacts>) => runRules([promotionDimensionUncovered], caseFacts(more))
const without = (dimension: string) => STRONG.filter((each) => each.dimension !== dimension)

describe('good', () => {
  test('each dimension was seen', () => expect(find({})).toEqual([]))
  test('a piece without a date shows the dimension all the same', () => expect(find({ evidence: [...without('communication'), seen(9, undefined, 'communication')] })).toEqual([]))
})

describe('bad', () => {
  test('one was not', () => expect(find({ evidence: without('leadership') })).toEqual([expect.objectContaining({
    rule: 'promotion/dimension-uncovered', severity: 'block', path: '/evidence/leadership', message: 'Leadership has no evidence at L5 (Staff).',
  })]))
  test('each is named by itself', () => expect(find({ evidence: [] }).map(({ path }) => path)).toEqual(['craft', 'scope', 'independence', 'leadership', 'communication'].map((each) => `/evidence/${each}`)))
  test('seen below the level only, and said so', () => {
    expect(find({ evidence: [...without('communication'), seen(9, ago(3), 'communication', { level: 'L4' })] })).toEqual([expect.objectContaining({
      path: '/evidence/communication', evidence: ['e9'], message: 'Communication has no evidence at L5 (Staff); what there is was settled below it.',
    })])
  })
  test('a concern covers nothing', () => expect(find({ evidence: [...without('scope'), seen(9, ago(3), 'scope', { tone: 'concern' })] })).toHaveLength(1))
})

describe('borderline', () => {
  test('what shows the level above shows this one, too', () => expect(find({ evidence: [...without('scope'), seen(9, ago(3), 'scope', { level: 'L6' })] })).toEqual([]))
  test('a level of another track shows nothing of this one', () => expect(find({ evidence: [...without('scope'), seen(9, ago(3), 'scope', { level: 'M4' })] })).toHaveLength(1))
  test('where nothing is asked nothing has to be shown', () => expect(find({ dimensions: [] })).toEqual([]))
  test('an unknown level is said elsewhere', () => expect(find({ proposed: 'Band 9', evidence: [] })).toEqual([]))
})
