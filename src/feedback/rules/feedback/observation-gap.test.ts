import { describe, expect, test } from 'vitest'
import { ago, TODAY, two } from '../../../../test/facts-of-two.ts'
import { runRules } from '../../../kit/rule.ts'
import type { CadenceFacts } from '../../cadence.ts'
import { feedbackObservationGap } from './observation-gap.ts'

const find = (more: Partial<CadenceFacts> = {}) => runRules([feedbackObservationGap], two(more))
const said = (more: Partial<CadenceFacts> = {}) => find(more).map(({ message }) => message)

describe('good', () => {
  test('something reached them last week', () => expect(find()).toEqual([]))
  test('today', () => expect(find({ reachedOn: TODAY })).toEqual([]))
})

describe('bad', () => {
  test('six weeks of silence', () => expect(find({ reachedOn: ago(42) })).toEqual([expect.objectContaining({
    rule: 'feedback/observation-gap', severity: 'hint', message: 'Nothing from you has reached Tomasz for 42 days that count.',
  })]))
  test('to the person, with what they can do', () => expect(find({ reader: 'person', other: { name: 'Mina' }, reachedOn: ago(42) })).toEqual([expect.objectContaining({
    message: 'Nothing that Mina wrote has reached you for 42 days that count.', fix: expect.stringContaining('Ask Mina'),
  })]))
  test('what reached them before this manager is another’s', () => expect(said({ since: ago(40), reachedOn: ago(45) })).toEqual(['Nothing from you has reached Tomasz yet.']))
})

describe('borderline', () => {
  test('30 days', () => expect(find({ reachedOn: ago(30) })).toEqual([]))
  test('31 days', () => expect(find({ reachedOn: ago(31) })).toHaveLength(1))
  test('leave does not count', () => expect(find({ reachedOn: ago(42), uncounted: [{ from: ago(40), to: ago(20) }] })).toEqual([]))
  test('the first 30 days under a new manager: too early to say', () => {
    const uncounted = [{ from: ago(35), to: ago(6) }]
    expect(said({ since: ago(35), reachedOn: undefined, uncounted })).toEqual(['Too early to say whether Tomasz hears enough: 6 days count so far, and it takes 30.'])
    expect(said({ since: ago(35), reachedOn: undefined, uncounted, reader: 'person' })).toEqual(['Too early to say whether you hear enough: 6 days count so far, and it takes 30.'])
  })
})
