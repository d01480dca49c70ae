import { describe, expect, test } from 'vitest'
import { caseFacts, TEXT } from '../../../../test/facts-of-a-case.ts'
import { runRules } from '../../../kit/rule.ts'
import { coachCase } from '../../coached.ts'
import type { CaseText } from '../../facts.ts'
import { promotionEffortBased } from './effort-based.ts'

const find = (more: Partial<CaseText>) => {
  const document = { ...TEXT, ...more }
  return runRules([promotionEffortBased], caseFacts({ document, coached: coachCase(document) }))
}

describe('good', () => {
  test('impact and scope', () => expect(find({})).toEqual([]))
})

describe('bad', () => {
  test('nights and weekends', () => {
    const summary = 'She worked nights and weekends for the whole winter and never complained.'
    const [first] = find({ summary })
    expect(first).toMatchObject({ rule: 'promotion/effort-based', severity: 'warn', path: '/summary' })
    expect(first?.message).toContain('speaks of effort, not of impact and scope.')
  })
  test('in the text of a dimension', () => expect(find({ arguments: [{ id: 'craft', text: 'He put in 60 hours a week on the rig.' }] })[0]).toMatchObject({ path: '/arguments/0/text' }))
})

describe('borderline', () => {
  test('hours that are the result', () => expect(find({ summary: 'Her planning board cut overtime on the bench from 60 hours a month to 12.' })).toEqual([]))
  test('a case the coach has not read', () => expect(runRules([promotionEffortBased], caseFacts({ document: { ...TEXT, summary: 'She worked nights and weekends.' } }))).toEqual([]))
})
