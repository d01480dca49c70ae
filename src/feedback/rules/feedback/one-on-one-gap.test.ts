import { describe, expect, test } from 'vitest'
import { ago, TODAY, two } from '../../../../test/facts-of-two.ts'
import { runRules } from '../../../kit/rule.ts'
import type { CadenceFacts } from '../../cadence.ts'
import { feedbackOneOnOneGap } from './one-on-one-gap.ts'

const find = (more: Partial<CadenceFacts> = {}) => runRules([feedbackOneOnOneGap], two(more))
const said = (more: Partial<CadenceFacts> = {}) => find(more).map(({ message }) => message)

describe('good', () => {
  test('met this week', () => expect(find()).toEqual([]))
  test('met today', () => expect(find({ metOn: TODAY })).toEqual([]))
})

describe('bad', () => {
  test('three weeks without one', () => expect(find({ metOn: ago(21) })).toEqual([expect.objectContaining({
    rule: 'feedback/one-on-one-gap', severity: 'hint', message: 'It is 21 days that count since you and Tomasz last met one-on-one.',
  })]))
  test('never, in years', () => expect(said({ metOn: undefined })).toEqual(['You and Tomasz have had no one-on-one that is on record.']))
  test('the same to the other one', () => expect(said({ reader: 'person', other: { name: 'Mina' }, metOn: ago(21) })).toEqual(['It is 21 days that count since you and Mina last met one-on-one.']))
})

describe('borderline', () => {
  test('14 days', () => expect(find({ metOn: ago(14) })).toEqual([]))
  test('15 days', () => expect(find({ metOn: ago(15) })).toHaveLength(1))
  test('leave does not count', () => {
    const uncounted = [{ from: ago(20), to: ago(6) }]
    expect(find({ metOn: ago(21), uncounted })).toEqual([])
    expect(find({ metOn: ago(30), uncounted })).toHaveLength(1)
  })
  test('a new pair: too early to say, and nothing else', () => {
    expect(said({ metOn: undefined, since: ago(10) })).toEqual(['Too early to say whether you meet often enough: 10 days count so far, and it takes 14.'])
    expect(said({ metOn: ago(200), since: ago(10) })).toHaveLength(1)
    expect(said({ metOn: ago(8), since: ago(10) })).toEqual([])
    expect(said({ metOn: undefined, since: ago(40), uncounted: [{ from: ago(40), to: ago(2) }] })[0]).toMatch(/^Too early to say .* 2 days count/)
  })
  test('an organisation may allow more days', () => {
    expect(runRules([feedbackOneOnOneGap], two({ metOn: ago(21) }), { tuning: { 'feedback/one-on-one-gap': { numbers: { days: 30 } } } })).toEqual([])
  })
})
