import { describe, expect, test } from 'vitest'
import { accomplishment, facts, record, reviewDocument } from '../../../../test/facts-of-a-review.ts'
import { runRules } from '../../../kit/rule.ts'
import type { ReviewFacts } from '../../facts.ts'
import { reviewTimeBudget } from './time-budget.ts'

const find = (activeMinutes: number, more: Partial<ReviewFacts> = {}) => runRules([reviewTimeBudget], facts({ activeMinutes, ...more }))
const notes = (...months: number[]) => months.map((month) => record(500 + month, { kind: 'monthly-note', on: `2026-0${month}-28` }))

describe('good', () => {
  test.each([0, 59, 75])('%i minutes', (minutes) => expect(find(minutes)).toEqual([]))
})

describe('bad', () => {
  test('names the months without a note', () => {
    expect(find(97, { records: notes(1, 2, 4, 5) })).toEqual([expect.objectContaining({
      rule: 'review/time-budget', severity: 'hint', message: 'You have written for 97 minutes; with notes at hand it takes 60 to 90.',
      fix: expect.stringMatching(/^March and June have no monthly note: three bullets/),
    })])
  })
  test('a whole half-year without notes', () => expect(find(120)[0]?.fix).toMatch(/^Six months have no monthly note/))
  test('notes there, items uncited', () => {
    const document = reviewDocument({ accomplishments: [accomplishment(1, { cites: [] })] })
    expect(find(120, { document, records: notes(1, 2, 3, 4, 5, 6) })[0]?.fix).toMatch(/^One item rests on no record/)
  })
})

describe('borderline', () => {
  test('exactly 90 minutes', () => expect(find(90)).toEqual([]))
  test('91 minutes', () => expect(find(91)).toHaveLength(1))
  test('a month of leave needs no note, nor does one that is not over', () => {
    const leave = { from: '2026-03-01', to: '2026-03-31', reason: 'leave' as const }
    expect(find(91, { records: notes(1, 2, 4, 5), uncounted: [leave], today: '2026-06-20' })[0]?.fix).toMatch(/^The notes are all there/)
  })
})
