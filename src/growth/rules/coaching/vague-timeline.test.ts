import { describe, expect, test } from 'vitest'
import { declared, towards } from '../../../../test/facts-of-a-goal.ts'
import { ago } from '../../../../test/facts-of-two.ts'
import { runRules } from '../../../kit/rule.ts'
import type { CoachingFacts } from '../../coaching.ts'
import { coachingVagueTimeline } from './vague-timeline.ts'

const find = (more: Partial<CoachingFacts> = {}) => runRules([coachingVagueTimeline], towards(more))
const entry = (because: string, more: object = {}) => ({ on: ago(20), fromMonths: 6, toMonths: 9, because, ...more })

describe('good', () => {
  test('a range in months that still runs', () => expect(find()).toEqual([]))
  test('revised when it changed', () => expect(find({ timeline: [entry('Two rebuilds.', { on: ago(300), fromMonths: 3, toMonths: 6 }), entry('The second rebuild moved to spring.')] })).toEqual([]))
  test('no goal was declared', () => expect(find({ goal: undefined, timeline: [] })).toEqual([]))
})

describe('bad', () => {
  test('none after a month', () => expect(find({ timeline: [] })).toEqual([expect.objectContaining({
    rule: 'coaching/vague-timeline', severity: 'hint', path: '/timeline',
    message: 'Tomasz declared the goal L4 (Senior) on 26 May 2026, and no range in months is written down.',
  })]))
  test.each(['You will get there soon.', 'Next time round it should work.', 'Eventually, when there is a free place.'])('%s', (because) => {
    expect(find({ timeline: [entry(because)] })[0]?.message).toMatch(/^“(?:soon|next time|eventually)” is a different day for each of you\. The range beside it says in 6 to 9 months\.$/)
  })
  test('said in the gap, with no range anywhere', () => expect(find({ timeline: [], gap: [{ ...towards().gap[0]!, missing: 'You will lead one some day.' }] })[0]?.message)
    .toBe('“some day” is a different day for each of you. No range in months stands beside it.'))
  test('over, and nothing newer', () => expect(find({ timeline: [entry('Two rebuilds.', { on: ago(200), fromMonths: 3, toMonths: 6 })] })[0]?.message)
    .toBe('On 6 May 2026 it was to be in 3 to 6 months. That was over on 6 November 2026, and nothing newer stands there.'))
  test('for another level', () => expect(find({ goal: { ...declared(180), changedOn: ago(10) } })[0]?.message)
    .toBe('The goal is L4 (Senior) since 12 November 2026; the timeline of 15 June 2026 was for another level.'))
})

describe('borderline', () => {
  test('30 days: too early to say', () => expect(find({ goal: declared(30), timeline: [] })[0]?.message).toMatch(/^Too early to say whether a timeline is missing: 30 days/))
  test('31 days', () => expect(find({ goal: declared(31), timeline: [] })[0]?.message).toMatch(/no range in months/))
  test('not soon is an answer', () => expect(find({ timeline: [entry('Not soon: it takes two rebuilds.')] })).toEqual([]))
  test('a date that came early', () => expect(find({ timeline: [entry('The first rebuild was done a month before the date.')] })).toEqual([]))
  test('on its last day', () => expect(find({ timeline: [entry('Two rebuilds.', { on: '2026-05-22', fromMonths: 3, toMonths: 6 })] })).toEqual([]))
})
