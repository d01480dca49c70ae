import { describe, expect, test } from 'vitest'
import { declared, towards } from '../../../../test/facts-of-a-goal.ts'
import { ago } from '../../../../test/facts-of-two.ts'
import { runRules } from '../../../kit/rule.ts'
import type { CoachingFacts } from '../../coaching.ts'
import { coachingNoFeedbackOnGap } from './no-feedback-on-gap.ts'

const find = (more: Partial<CoachingFacts> = {}) => runRules([coachingNoFeedbackOnGap], towards(more))

describe('good', () => {
  test('six weeks ago', () => expect(find()).toEqual([]))
  test('no goal was declared', () => expect(find({ goal: undefined, mapped: [] })).toEqual([]))
})

describe('bad', () => {
  test('nothing since the goal', () => expect(find({ mapped: [] })).toEqual([expect.objectContaining({
    rule: 'coaching/no-feedback-on-gap', severity: 'hint',
    message: 'Tomasz has not heard for 180 days that count how their work maps to L4 (Senior). Nothing since the goal was declared says it.',
  })]))
  test('once, long ago', () => expect(find({ mapped: [{ id: 'o1', on: ago(120) }] })).toEqual([expect.objectContaining({
    evidence: ['o1'], message: 'Tomasz has not heard for 120 days that count how their work maps to L4 (Senior). The last time was on 25 July 2026.',
  })]))
})

describe('borderline', () => {
  test('92 days', () => expect(find({ mapped: [{ id: 'o1', on: ago(92) }] })).toEqual([]))
  test('93 days', () => expect(find({ mapped: [{ id: 'o1', on: ago(93) }] })).toHaveLength(1))
  test('leave does not count', () => expect(find({ mapped: [{ id: 'o1', on: ago(120) }], uncounted: [{ from: ago(100), to: ago(70) }] })).toEqual([]))
  test('a goal of last month: too early to say', () => expect(find({ goal: declared(30), mapped: [] })[0]?.message)
    .toBe('Too early to say whether feedback on the gap is due: 30 days count so far, and it takes 92.'))
  test('what was said before the goal waits with it', () => expect(find({ goal: declared(30), mapped: [{ id: 'o1', on: ago(200) }] })).toEqual([]))
})
