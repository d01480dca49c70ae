import { describe, expect, test } from 'vitest'
import { ago, two } from '../../../../test/facts-of-two.ts'
import { runRules } from '../../../kit/rule.ts'
import type { CadenceFacts } from '../../cadence.ts'
import { feedbackMonthlyNoteMissing } from './monthly-note-missing.ts'

const find = (more: Partial<CadenceFacts> = {}) => runRules([feedbackMonthlyNoteMissing], two(more))
const said = (more: Partial<CadenceFacts> = {}) => find(more).map(({ message }) => message)

const october = { from: '2026-10-01', to: '2026-10-31', noted: false, words: 'October' }

describe('good', () => {
  test('the month has its note', () => expect(find()).toEqual([]))
  test('it is not the person’s to know', () => expect(find({ reader: 'person', month: october })).toEqual([]))
})

describe('bad', () => {
  test('a month without one', () => expect(find({ month: october })).toEqual([expect.objectContaining({
    rule: 'feedback/monthly-note-missing', severity: 'hint', message: 'October has closed, and there is no note on Tomasz yet.',
  })]))
})

describe('borderline', () => {
  test('a month spent on leave needs none', () => expect(find({ month: october, uncounted: [{ from: '2026-09-20', to: '2026-11-01' }] })).toEqual([]))
  test('nine days of it: too early to say', () => expect(said({ month: october, uncounted: [{ from: '2026-10-10', to: '2026-11-01' }] })).toEqual([
    'Too early to say what October was like for Tomasz: 9 days count so far, and it takes 10.',
  ]))
  test('ten days of it', () => expect(said({ month: october, uncounted: [{ from: '2026-10-11', to: '2026-11-01' }] })[0]).toMatch(/^October has closed/))
  test('a month before they worked together', () => expect(find({ month: october, since: ago(20) })).toEqual([]))
  test('from the middle of it', () => expect(find({ month: october, since: '2026-10-22' })).toHaveLength(1))
})
