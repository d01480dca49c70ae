import { describe, expect, test } from 'vitest'
import { growth, IN_PROPORTION } from '../../../../test/growth.ts'
import { facts, growthArea, id, reviewDocument } from '../../../../test/facts-of-a-review.ts'
import { runRules } from '../../../kit/rule.ts'
import texts from '../../texts/growth-example.json' with { type: 'json' }
import { reviewGrowthExample } from './growth-example.ts'

const find = (text: string) => runRules([reviewGrowthExample], facts({ document: reviewDocument({ growthAreas: [growthArea(1, { example: text })] }) }))

describe('good', () => {
  test.each(texts.clean)('%s', (text) => expect(find(text)).toEqual([]))
})

describe('bad', () => {
  test.each(texts.dirty)('%s', (text) => {
    expect(find(text)).toEqual([expect.objectContaining({ rule: 'review/growth-example', severity: 'warn', path: '/growthAreas/0/example' })])
  })
})

describe('borderline', () => {
  const event = 'A relative waited four hours because the form was not passed on to the doctor.'
  const area = (cites: string[]) => facts({ document: reviewDocument({ growthAreas: [growthArea(1, { example: event, cites })] }) })
  test('one event told without a date takes it from the record it cites', () => {
    expect(runRules([reviewGrowthExample], area([id(1)]))).toEqual([])
    expect(runRules([reviewGrowthExample], area([]))).toHaveLength(1)
    expect(runRules([reviewGrowthExample], area([id(101)]))).toHaveLength(1)
  })
  test('the fix offers the cited record', () => {
    expect(find('Sometimes in meetings.')[0]?.fix).toContain('You cite “Note 1” of 2 March 2026: is it that?')
  })
  test('the name of the person places nothing, the name of a project does', () => {
    expect(find('She left Priya to do it.')).toHaveLength(1)
    const input = facts({ document: reviewDocument({ growthAreas: [growthArea(1, { example: 'Left out on night ward tests.', cites: [] })] }), places: ['Night ward'] })
    expect(runRules([reviewGrowthExample], input)).toEqual([])
  })
  test.each(['', ' \n\t', '🎉', 'n/a'])('nothing said: %j', (text) => expect(find(text)).toHaveLength(1))
  test.each(['a', 'a ', 'In ', 'the x meeting ', '. ', 'May ', 'L', '1/1/'])('20,000 characters of %j in proportion', (unit) => {
    expect(growth((size) => find(unit.repeat(size / unit.length)), 5_000)).toBeLessThan(IN_PROPORTION)
  })
})
