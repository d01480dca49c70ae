import { describe, expect, test } from 'vitest'
import { ago, caseFacts, seen, STRONG } from '../../../../test/facts-of-a-case.ts'
import { runRules } from '../../../kit/rule.ts'
import type { CaseFacts } from '../../facts.ts'
import { promotionSingleDimension } from './single-dimension.ts'

const find = (dimensions: string[], more: Partial<CaseFacts> = {}) =>
  runRules([promotionSingleDimension], caseFacts({ evidence: dimensions.map((dimension, at) => seen(at, ago(10 - at), dimension)), ...more }))

describe('good', () => {
  test('a strong case', () => expect(runRules([promotionSingleDimension], caseFacts({ evidence: STRONG }))).toEqual([]))
})

describe('bad', () => {
  test('craft, craft, craft', () => expect(find(['craft', 'craft', 'craft', 'craft', 'scope'])).toEqual([expect.objectContaining({
    rule: 'promotion/single-dimension', severity: 'warn', path: '/evidence', evidence: ['e0', 'e1', 'e2', 'e3'], message: '4 of 5 pieces of evidence speak for craft alone.',
  })]))
  test('and nothing else', () => expect(find(['scope', 'scope', 'scope'])).toHaveLength(1))
})

describe('borderline', () => {
  test('exactly half', () => expect(find(['craft', 'craft', 'scope', 'leadership'])).toEqual([]))
  test('one more than half', () => expect(find(['craft', 'craft', 'craft', 'scope', 'leadership'])).toHaveLength(1))
  test('with two dimensions half is even: three quarters may lie in one', () => {
    const dimensions = [{ code: 'craft', name: 'Craft' }, { code: 'scope', name: 'Scope' }]
    expect(find(['craft', 'craft', 'craft', 'scope'], { dimensions })).toEqual([])
    expect(find(['craft', 'craft', 'craft', 'craft', 'scope'], { dimensions })).toHaveLength(1)
  })
  test('a framework of one dimension', () => expect(find(['craft', 'craft', 'craft'], { dimensions: [{ code: 'craft', name: 'Craft' }] })).toEqual([]))
  test('two pieces are too few for a share', () => expect(find(['craft', 'craft'])).toEqual([]))
  test('a dimension that is not asked at the level does not count', () => expect(find(['craft', 'craft', 'scope', 'leadership', 'charm', 'charm', 'charm', 'charm', 'charm'])).toEqual([]))
})
