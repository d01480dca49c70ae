import { describe, expect, test } from 'vitest'
import { ladder } from '../../../../test/leveling-matrix.ts'
import { runRules } from '../../../kit/rule.ts'
import { DEFAULT_FRAMEWORK } from '../../default-framework.ts'
import { levelingIndistinctLevels } from './indistinct-levels.ts'

const find = (lower: string, upper: string) => runRules([levelingIndistinctLevels], { framework: ladder(lower, upper) })

describe('good', () => {
  test('the default framework', () => expect(runRules([levelingIndistinctLevels], { framework: DEFAULT_FRAMEWORK })).toEqual([]))
  test('other work', () => expect(find('Follows the checklist and says what is missing.', 'Writes the checklist with the people who use it.')).toEqual([]))
  test('an empty cell', () => expect(runRules([levelingIndistinctLevels], { framework: ladder('Checks the result.', undefined) })).toEqual([]))
})

describe('bad', () => {
  test('word for word', () => {
    expect(find('Checks the result before it leaves the bench.', 'Checks the result before it leaves the bench.')).toEqual([expect.objectContaining({
      rule: 'leveling/indistinct-levels', severity: 'warn', path: '/levels/1/craft', message: 'On “Craft”, L2 reads word for word as L1.', evidence: ['e1', 'e2'],
    })])
  })
  test.each([
    ['Writes clean drawings and helps colleagues when they ask.', 'Writes very clean drawings and often helps colleagues when they ask.'],
    ['Communicates clearly with the people around the work.', 'Communicates very clearly with the people around the work, consistently.'],
    ['Checks the result, and the tools.', 'Checks the tools and the result.'],
    ['Repairs analysers by the manual, records each reading in the log and hands the bench over clean at the end of the shift.',
      'Repairs analysers by the manual, notes each reading in the log and hands the bench over clean at the end of the shift.'],
  ])('%s | %s', (lower, upper) => expect(find(lower, upper)).toHaveLength(1))
  test('over an empty cell between', () => expect(runRules([levelingIndistinctLevels], { framework: ladder('Checks the result.', undefined, 'Checks the result.') })[0]?.message).toBe('On “Craft”, L3 reads word for word as L1.'))
})

describe('borderline', () => {
  test.each([
    ['Has an effect on the whole team.', 'Has an effect on the whole organisation.'],
    ['Improves how the work of the team is planned, checked and handed over from one shift to the next, month after month.',
      'Improves how the work of the company is planned, checked and handed over from one shift to the next, month after month.'],
    ['Repairs analysers with guidance.', 'Repairs analysers without guidance.'],
    ['Leads a group of up to 4 people through the year.', 'Leads a group of up to 12 people through the year.'],
    ['Plans defined work with the people around it.', 'Plans ambiguous work with the people around it.'],
    ['Owns the outcome.', 'Owns no outcome.'],
  ])('one word that decides: %s | %s', (lower, upper) => expect(find(lower, upper)).toEqual([]))
  test('the same words at another step of the framework’s own', () => {
    const framework = ladder('Uses the tools.', 'Uses the tools.')
    expect(runRules([levelingIndistinctLevels], { framework: { ...framework, expectations: framework.expectations.map((each, at) => ({ ...each, stage: ['Learning', 'Practised'][at]! })) } })).toEqual([])
  })
})
