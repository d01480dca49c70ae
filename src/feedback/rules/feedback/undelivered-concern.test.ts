import { describe, expect, test } from 'vitest'
import { runRules } from '../../../kit/rule.ts'
import { feedbackUndeliveredConcern } from './undelivered-concern.ts'
import type { Concern } from './undelivered-concern.ts'

const concern: Concern = { id: 'c1', authorId: 'me', about: { name: 'Tomasz' }, notedOn: '2026-03-02' }
const find = (more: Partial<Concern>, today = '2026-04-01') =>
  runRules([feedbackUndeliveredConcern], { readerId: 'me', concerns: [{ ...concern, ...more }], today })

describe('good', () => {
  test('shared', () => expect(find({ deliveredOn: '2026-03-05' })).toEqual([]))
  test('shared late is shared', () => expect(find({ deliveredOn: '2026-03-30' })).toEqual([]))
  test('no concerns', () => expect(runRules([feedbackUndeliveredConcern], { readerId: 'me', concerns: [], today: '2026-04-01' })).toEqual([]))
})

describe('bad', () => {
  test('a month without a word', () => {
    expect(find({})).toEqual([expect.objectContaining({
      rule: 'feedback/undelivered-concern', severity: 'warn', path: '/concerns/0', evidence: ['c1'],
      message: 'You noted a concern about Tomasz on 2 March 2026, and Tomasz has not heard it yet.',
    })])
  })
})

describe('borderline', () => {
  test('14 days after noting', () => expect(find({}, '2026-03-16')).toEqual([]))
  test('15 days after noting', () => expect(find({}, '2026-03-17')).toHaveLength(1))
  test('leave does not count', () => {
    const uncounted = [{ from: '2026-03-10', to: '2026-03-12' }]
    expect(find({ uncounted }, '2026-03-19')).toEqual([])
    expect(find({ uncounted }, '2026-03-20')).toHaveLength(1)
  })
  test('to its author only', () => expect(find({ authorId: 'somebody else' })).toEqual([]))
  test('an organisation may allow more days', () => {
    const tuning = { 'feedback/undelivered-concern': { numbers: { days: 30 } } }
    expect(runRules([feedbackUndeliveredConcern], { readerId: 'me', concerns: [concern], today: '2026-04-01' }, { tuning })).toEqual([])
  })
})
