import { describe, expect, test } from 'vitest'
import { growth, IN_PROPORTION } from '../../../../test/growth.ts'
import { facts, growthArea, reviewDocument } from '../../../../test/facts-of-a-review.ts'
import { runRules } from '../../../kit/rule.ts'
import texts from '../../texts/growth-expectation.json' with { type: 'json' }
import { reviewGrowthExpectation } from './growth-expectation.ts'

const find = (text: string) => runRules([reviewGrowthExpectation], facts({ document: reviewDocument({ growthAreas: [growthArea(1, { expectation: text })] }) }))

describe('good', () => {
  test.each(texts.clean)('%s', (text) => expect(find(text)).toEqual([]))
})

describe('bad', () => {
  test.each(texts.dirty)('%s', (text) => {
    expect(find(text)).toEqual([expect.objectContaining({ rule: 'review/growth-expectation', severity: 'warn', path: '/growthAreas/0/expectation' })])
  })
})

describe('borderline', () => {
  test('the fix offers the framework’s own text, nearest to what it is about', () => {
    expect(find('Better.')[0]?.fix).toBe('What would you see when this goes well? At L4 (senior) the framework says, on communication: “Keeps everyone who depends on the work informed, early and without being asked.”')
    const scope = facts({ document: reviewDocument({ growthAreas: [growthArea(1, { behaviour: 'Drops pieces of work at the end', expectation: '' })] }) })
    expect(runRules([reviewGrowthExpectation], scope)[0]?.fix).toContain('on scope of impact: “Owns pieces')
  })
  test('without a known level it asks all the same', () => {
    const unknown = facts({ person: { name: 'Priya' }, document: reviewDocument({ growthAreas: [growthArea(1, { expectation: 'Better.' })] }) })
    expect(runRules([reviewGrowthExpectation], unknown)[0]?.fix).toBe('What would you see when this goes well? One sentence about this work, at this level.')
  })
  test.each(['', ' \n\t', '🎉', 'n/a'])('nothing said: %j', (text) => expect(find(text)).toHaveLength(1))
  test.each(['a', 'a ', 'In ', 'the x meeting ', '. ', 'May ', 'L', '1/1/'])('20,000 characters of %j in proportion', (unit) => {
    expect(growth((size) => find(unit.repeat(size / unit.length)), 5_000)).toBeLessThan(IN_PROPORTION)
  })
})
