import { describe, expect, test } from 'vitest'
import { ago, caseFacts, TODAY } from '../../../../test/facts-of-a-case.ts'
import { runRules } from '../../../kit/rule.ts'
import type { CaseFacts } from '../../facts.ts'
import { surprisePromotionNotTold } from './promotion-not-told.ts'

const find = (more: Partial<CaseFacts>) => runRules([surprisePromotionNotTold], caseFacts(more))

describe('good', () => {
  test('they spoke about it', () => expect(find({ talks: [{ id: 't', on: ago(4) }] })).toEqual([]))
  test('and a “not yet” is no news then', () => expect(find({ step: 'decide', outcome: 'not-yet' })).toEqual([]))
})

describe('bad', () => {
  test('a case nobody spoke about', () => expect(find({ talks: [] })).toEqual([expect.objectContaining({
    rule: 'surprise/promotion-not-told', severity: 'warn', path: '/levels', message: 'No career conversation with Mina about this level is on record before 20 November 2026.',
  })]))
  test('a “not yet” nobody said', () => expect(find({ talks: [], step: 'decide', outcome: 'not-yet' })).toEqual([expect.objectContaining({
    path: '/decision', message: 'A “not yet” is about to be given, and Mina never heard of it.',
  })]))
})

describe('borderline', () => {
  test('a talk of the same day is not an earlier one', () => expect(find({ talks: [{ id: 't', on: TODAY }] })).toHaveLength(1))
  test('where talks are not known, as with a file', () => expect(find({ talks: undefined })).toEqual([]))
})
