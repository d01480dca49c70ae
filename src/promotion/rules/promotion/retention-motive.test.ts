import { describe, expect, test } from 'vitest'
import { caseFacts, TEXT } from '../../../../test/facts-of-a-case.ts'
import { runRules } from '../../../kit/rule.ts'
import { coachCase } from '../../coached.ts'
import { promotionRetentionMotive } from './retention-motive.ts'

const LEAVING = 'She has an offer from another firm, and if we do not promote her now we will lose her.'
const find = (summary: string, retention = '') => {
  const document = { ...TEXT, summary, retention }
  return runRules([promotionRetentionMotive], caseFacts({ document, coached: coachCase(document) }))
}

describe('good', () => {
  test('nobody speaks of leaving', () => expect(find(TEXT.summary)).toEqual([]))
  test('declared: the committee reads it', () => expect(find(LEAVING, 'She told me in October of an offer. I would write this case without it.')).toEqual([]))
})

describe('bad', () => {
  test('argued, and not declared', () => {
    const found = find(LEAVING)
    expect(found.length).toBeGreaterThan(0)
    expect(found[0]).toMatchObject({ rule: 'promotion/retention-motive', severity: 'block', path: '/summary' })
    expect(found[0]?.message).toContain('which is not declared.')
  })
})

describe('borderline', () => {
  test('customers who stay are no fear of losing the person', () => expect(find('Customer retention rose from 81 to 90 per cent after her change to the repair desk.')).toEqual([]))
  test('a declaration without a word', () => expect(find(LEAVING, ' - ').length).toBeGreaterThan(0))
  test('what is declared is not held against itself', () => expect(find(TEXT.summary, LEAVING)).toEqual([]))
})
