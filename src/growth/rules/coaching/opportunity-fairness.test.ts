import { describe, expect, test } from 'vitest'
import { ago, TODAY } from '../../../../test/facts-of-two.ts'
import { runRules } from '../../../kit/rule.ts'
import type { FairnessFacts, Share } from '../../fairness.ts'
import { coachingOpportunityFairness } from './opportunity-fairness.ts'

const one = (name: string, offered: number, more: Partial<Share> = {}): Share =>
  ({ id: name.toLowerCase(), name, since: '2022-01-01', uncounted: [], offers: Array.from({ length: offered }, (_, n) => ago(10 + n * 30)), ...more })
const goal = { goalOn: ago(200) }
const find = (people: Share[], reader: FairnessFacts['reader'] = 'manager') =>
  runRules([coachingOpportunityFairness], { today: TODAY, reader, manager: { name: 'Mina' }, people })

describe('good', () => {
  test('it goes round', () => expect(find([one('Ana', 2), one('Ben', 1), one('Chidi', 1, goal), one('Dora', 1, goal), one('Eve', 0, goal)])).toEqual([]))
  test('the one with the goal got most of it', () => expect(find([one('Ana', 6, goal), one('Ben', 0), one('Chidi', 0), one('Dora', 0)])).toEqual([]))
})

describe('bad', () => {
  test('two of six got nearly all', () => expect(find([one('Ana', 4), one('Ben', 3), one('Chidi', 1), one('Dora', 0, goal), one('Eve', 0), one('Finn', 0)])).toEqual([expect.objectContaining({
    rule: 'coaching/opportunity-fairness', severity: 'hint', path: '/opportunities', evidence: ['dora'],
    message: 'Of eight opportunities over a year seven went to Ana and Ben. Dora has a goal and was offered none.',
    fix: 'Whose gap would the next piece of stretch work close, and what would it take to offer it to them?',
  })]))
  test('one of four, and two wait; to HR with the question for a plain reason', () => expect(find([one('Ana', 5), one('Ben', 1), one('Chidi', 0, goal), one('Dora', 0, goal)], 'hr')).toEqual([expect.objectContaining({
    message: 'Of six opportunities over a year five went to Ana. Chidi and Dora have goals and were offered none.', fix: expect.stringMatching(/^What does Mina say/),
  })]))
})

describe('borderline', () => {
  test('three people are no team to compare', () => expect(find([one('Ana', 6), one('Ben', 0, goal), one('Chidi', 0, goal)])).toEqual([]))
  test('four offers are too few', () => expect(find([one('Ana', 4), one('Ben', 0, goal), one('Chidi', 0), one('Dora', 0)])).toEqual([]))
  test('nobody with a goal went without', () => expect(find([one('Ana', 6), one('Ben', 0), one('Chidi', 1, goal), one('Dora', 0)])).toEqual([]))
  test('a goal of last month', () => expect(find([one('Ana', 6), one('Ben', 0, { goalOn: ago(30) }), one('Chidi', 0), one('Dora', 0)])).toEqual([]))
  test('a goal of half a year, most of it on leave', () => expect(find([one('Ana', 6), one('Ben', 0, { ...goal, uncounted: [{ from: ago(190), to: ago(60) }] }), one('Chidi', 0), one('Dora', 0)])).toEqual([]))
  test('whoever came last month is not compared', () => expect(find([one('Ana', 6), one('Ben', 0, goal), one('Chidi', 0), one('Dora', 0, { since: ago(30) })])).toEqual([]))
  test('offers of two years ago are over', () => expect(find([one('Ana', 0, { offers: Array(6).fill(ago(400)) }), one('Ben', 0, goal), one('Chidi', 0), one('Dora', 0)])).toEqual([]))
  test('a tie has no favourite', () => expect(find([one('Ana', 4), one('Ben', 2), one('Chidi', 2), one('Dora', 0, goal), one('Eve', 0), one('Finn', 0)])).toEqual([]))
})
