import { describe, expect, test } from 'vitest'
import { facts } from '../../../../test/facts-of-a-review.ts'
import { runRules } from '../../../kit/rule.ts'
import type { ReviewFacts } from '../../facts.ts'
import { reviewNotDiscussed } from './not-discussed.ts'

const find = (step: ReviewFacts['step'], conversation: ReviewFacts['conversation']) => runRules([reviewNotDiscussed], facts({ step, conversation }))

describe('good', () => {
  test('sent to read before a planned talk', () => expect(find('share', { scheduledFor: '2026-07-14' })).toEqual([]))
  test('held and recorded', () => expect(find('open-acknowledgement', { heldOn: '2026-07-09' })).toEqual([]))
  test.each(['write', 'submit'] as const)('nothing to say at %s', (step) => expect(find(step, {})).toEqual([]))
})

describe('bad', () => {
  test('shared with no conversation planned warns', () => {
    expect(find('share', {})).toEqual([expect.objectContaining({
      rule: 'review/not-discussed', severity: 'warn', path: '/conversation', message: 'No conversation with Priya about this review is planned.',
    })])
  })
  test('opened for acknowledgement before it was held blocks', () => {
    expect(find('open-acknowledgement', { scheduledFor: '2026-07-14' })).toEqual([expect.objectContaining({
      severity: 'block', message: 'The conversation with Priya is not recorded as held, so there is nothing to acknowledge yet.',
    })])
  })
})

describe('borderline', () => {
  test('planned for today', () => expect(find('share', { scheduledFor: '2026-07-10' })).toEqual([]))
  test('planned for yesterday and not recorded', () => {
    expect(find('share', { scheduledFor: '2026-07-09' })[0]?.message).toBe('The conversation with Priya was planned for 9 July 2026 and is not recorded as held.')
  })
  test('held today counts, a date ahead does not', () => {
    expect(find('open-acknowledgement', { heldOn: '2026-07-10' })).toEqual([])
    expect(find('open-acknowledgement', { heldOn: '2026-07-11' })).toHaveLength(1)
  })
})
