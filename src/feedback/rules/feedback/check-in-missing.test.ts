import { describe, expect, test } from 'vitest'
import { ago, TODAY, two } from '../../../../test/facts-of-two.ts'
import { runRules } from '../../../kit/rule.ts'
import type { CadenceFacts } from '../../cadence.ts'
import { feedbackCheckInMissing } from './check-in-missing.ts'

const find = (more: Partial<CadenceFacts> = {}) => runRules([feedbackCheckInMissing], two(more))
const said = (more: Partial<CadenceFacts> = {}) => find(more).map(({ message }) => message)

describe('good', () => {
  test('six weeks ago', () => expect(find()).toEqual([]))
  test('today', () => expect(find({ checkInOn: TODAY })).toEqual([]))
})

describe('bad', () => {
  test('four months without one', () => expect(find({ checkInOn: ago(120) })).toEqual([expect.objectContaining({
    rule: 'feedback/check-in-missing', severity: 'hint', message: 'You and Tomasz have had no career check-in for 120 days that count.',
  })]))
  test('to the person as well', () => expect(find({ reader: 'person', other: { name: 'Mina' }, checkInOn: undefined })).toEqual([expect.objectContaining({
    message: 'You and Mina have had no career check-in yet.', fix: expect.stringContaining('you and Mina'),
  })]))
})

describe('borderline', () => {
  test('92 days', () => expect(find({ checkInOn: ago(92) })).toEqual([]))
  test('93 days', () => expect(find({ checkInOn: ago(93) })).toHaveLength(1))
  test('leave does not count', () => expect(find({ checkInOn: ago(120), uncounted: [{ from: ago(100), to: ago(70) }] })).toEqual([]))
  test('the first 60 days of an employment: too early to say', () => {
    expect(said({ checkInOn: undefined, since: ago(100), uncounted: [{ from: ago(100), to: ago(41) }] })).toEqual([
      'Too early to say whether a career check-in is due: 41 days count so far, and it takes 92.',
    ])
  })
})
