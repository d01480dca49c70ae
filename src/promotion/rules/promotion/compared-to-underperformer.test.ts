import { describe, expect, test } from 'vitest'
import { caseFacts, TEXT } from '../../../../test/facts-of-a-case.ts'
import { runRules } from '../../../kit/rule.ts'
import { coachCase } from '../../coached.ts'
import { promotionComparedToUnderperformer } from './compared-to-underperformer.ts'

const find = (summary: string) => {
  const document = { ...TEXT, summary }
  return runRules([promotionComparedToUnderperformer], caseFacts({ document, coached: coachCase(document) }))
}

describe('good', () => {
  test('held against the level', () => expect(find(TEXT.summary)).toEqual([]))
})

describe('bad', () => {
  test('better than somebody who already is', () => {
    expect(find('She is already better than Tom, who has been a staff engineer for two years.')).toEqual([expect.objectContaining({
      rule: 'promotion/compared-to-underperformer', severity: 'warn', path: '/summary', message: expect.stringContaining('the bar is the level’s definition.'),
    })])
  })
  test('as good as the weakest who is', () => expect(find('He is easily as good as the weakest of our leads.')).toHaveLength(1))
})

describe('borderline', () => {
  test('their own past', () => expect(find('In June she answered twice as many questions from other benches as in January: 40 after 20.')).toEqual([]))
  test('the definition itself', () => expect(find('What L5 asks for across teams she has done on three benches since May, and late orders fell from 31 to 9.')).toEqual([]))
})
