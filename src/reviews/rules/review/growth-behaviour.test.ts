import { describe, expect, test } from 'vitest'
import { growth, IN_PROPORTION } from '../../../../test/growth.ts'
import { facts, growthArea, reviewDocument } from '../../../../test/facts-of-a-review.ts'
import { runRules } from '../../../kit/rule.ts'
import texts from '../../texts/growth-behaviour.json' with { type: 'json' }
import { reviewGrowthBehaviour } from './growth-behaviour.ts'

const find = (text: string) => runRules([reviewGrowthBehaviour], facts({ document: reviewDocument({ growthAreas: [growthArea(1, { behaviour: text })] }) }))

describe('good', () => {
  test.each(texts.clean)('%s', (text) => expect(find(text)).toEqual([]))
})

describe('bad', () => {
  test.each(texts.dirty)('%s', (text) => {
    expect(find(text)).toEqual([expect.objectContaining({ rule: 'review/growth-behaviour', severity: 'warn', path: '/growthAreas/0/behaviour' })])
  })
})

describe('borderline', () => {
  test.each(['', ' \n\t', '🎉', 'n/a'])('nothing said: %j', (text) => expect(find(text)).toHaveLength(1))
  test.each(['a', 'a ', 'In ', 'the x meeting ', '. ', 'May ', 'L', '1/1/'])('20,000 characters of %j in proportion', (unit) => {
    expect(growth((size) => find(unit.repeat(size / unit.length)), 5_000)).toBeLessThan(IN_PROPORTION)
  })
})
