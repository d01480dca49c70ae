import { describe, expect, test } from 'vitest'
import { accomplishment, facts, growthArea, reviewDocument } from '../../../../test/facts-of-a-review.ts'
import type { Finding } from '../../../kit/finding.ts'
import { runRules } from '../../../kit/rule.ts'
import { coachReview } from '../../coached.ts'
import type { Accomplishment, GrowthArea } from '../../words.ts'
import { reviewGrowthCare } from './growth-care.ts'

const words = (n: number) => Array.from({ length: n }, (_, i) => `word${i}`).join(' ')
const done = (n: number): Accomplishment => accomplishment(1, { what: words(n), how: '', why: '' })
const growth = (n: number): GrowthArea => growthArea(1, { behaviour: words(n), example: '', expectation: '', actions: '' })
const found = (path: string, n: number): Finding[] => Array.from({ length: n }, () => ({ rule: 'writing/vague', severity: 'hint', path, message: '', why: '', fix: '' }))

const find = (accomplishments: Accomplishment[], growthAreas: GrowthArea[], coached?: Finding[]) =>
  runRules([reviewGrowthCare], facts({ document: reviewDocument({ accomplishments, growthAreas }), ...(coached && { coached }) }))
/** As the server and the browser do. */
const whole = (accomplishments: Accomplishment[], growthAreas: GrowthArea[]) => find(accomplishments, growthAreas, coachReview(reviewDocument({ accomplishments, growthAreas })))

describe('good', () => {
  test('as long, and as plain', () => expect(whole([accomplishment(1), accomplishment(2)], [growthArea(1), growthArea(2)])).toEqual([]))
  test('many findings on both sides', () => expect(find([done(40)], [growth(40)], [...found('/accomplishments/0/what', 4), ...found('/growthAreas/0/behaviour', 5)])).toEqual([]))
  test('more findings, because there is more text', () => {
    expect(find([done(40)], [growth(40), growth(40), growth(40)], [...found('/accomplishments/0/what', 2), ...found('/growthAreas/0/behaviour', 6)])).toEqual([])
  })
})

describe('bad', () => {
  test('under half the length', () => {
    expect(find([done(40), done(60)], [growth(12), growth(10)])).toEqual([expect.objectContaining({
      rule: 'review/growth-care', severity: 'warn', path: '/growthAreas', message: 'A growth area has 11 words here, an accomplishment 50 words.',
    })])
  })
  test('as long, and full of what could be said of anybody', () => {
    const careless = growthArea(1, {
      behaviour: 'He is always late, lazy and a poor communicator, and never thinks of the others around him.',
      example: 'Everybody says that he has an attitude problem and that nobody can rely on him at all.',
      expectation: 'He should simply be more professional and more of a team player, like all of the others.', actions: 'Be better.',
    })
    expect(whole([accomplishment(1), accomplishment(2)], [careless])).toEqual([expect.objectContaining({ rule: 'review/growth-care', message: expect.stringMatching(/^The coach points at \d+ places in the growth areas and at none in the accomplishments\.$/) })])
  })
})

describe('borderline', () => {
  test('exactly half the length is still care', () => expect([find([done(40)], [growth(20)]), find([done(40)], [growth(19)])].map((each) => each.length)).toEqual([0, 1]))
  test('two more findings are not three', () => {
    const after = (n: number) => find([done(40)], [growth(40)], [...found('/accomplishments/0/what', 1), ...found('/growthAreas/0/behaviour', n)]).length
    expect([after(3), after(4)]).toEqual([0, 1])
  })
  test('three more, at nearly the same rate', () => expect(find([done(100)], [growth(100)], [...found('/accomplishments/0/what', 8), ...found('/growthAreas/0/behaviour', 11)])).toEqual([]))
  test('nothing on one side says nothing', () => {
    expect([find([done(40)], []), find([], [growth(5)]), find([done(40)], [growthArea(1, { behaviour: '', example: '', expectation: '', actions: '', cites: [] })])]).toEqual([[], [], []])
  })
  test('empty rows and titles are not counted', () => {
    expect(find([done(40), accomplishment(9, { what: '', how: '', why: '', cites: [] })], [{ ...growth(20), title: words(30) }])).toEqual([])
  })
})
