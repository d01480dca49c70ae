import { describe, expect, test } from 'vitest'
import { declared, towards } from '../../../../test/facts-of-a-goal.ts'
import { ago } from '../../../../test/facts-of-two.ts'
import { runRules } from '../../../kit/rule.ts'
import type { CoachingFacts } from '../../coaching.ts'
import { coachingNoGapShared } from './no-gap-shared.ts'

const find = (more: Partial<CoachingFacts> = {}) => runRules([coachingNoGapShared], towards(more))
const unseen = towards().gap.map(({ seenOn: _, ...line }) => line)

describe('good', () => {
  test('the person read it', () => expect(find()).toEqual([]))
  test('no goal was declared', () => expect(find({ goal: undefined, gap: [] })).toEqual([]))
})

describe('bad', () => {
  test('nothing is written down', () => expect(find({ gap: [] })).toEqual([expect.objectContaining({
    rule: 'coaching/no-gap-shared', severity: 'hint', path: '/gap',
    message: 'Tomasz wants to reach L4 (Senior) since 26 May 2026. What lies between is not written down.',
  })]))
  test('written, and never seen', () => expect(find({ gap: unseen })[0]?.message)
    .toBe('Tomasz wants to reach L4 (Senior) since 26 May 2026. The gap was written down on 5 June 2026, and Tomasz has not seen it.'))
})

describe('borderline', () => {
  test('14 days after the goal: too early to say', () => expect(find({ goal: declared(14), gap: [] })[0]?.message)
    .toBe('Too early to say whether the gap was shared in time: 14 days count so far, and it takes 14.'))
  test('15 days', () => expect(find({ goal: declared(15), gap: [] })[0]?.message).toMatch(/^Tomasz wants/))
  test('leave does not count', () => expect(find({ goal: declared(30), gap: [], uncounted: [{ from: ago(25), to: ago(5) }] })[0]?.message).toMatch(/^Too early/))
  test('one line seen is a beginning', () => expect(find({ gap: [unseen[0]!, towards().gap[1]!] })).toEqual([]))
  test('a gap to another level is not the gap to this one', () => {
    const goal = { ...declared(180), changedOn: ago(40) }
    expect(find({ goal })[0]?.message).toBe('Tomasz wants to reach L4 (Senior) since 13 October 2026. What lies between is not written down.')
  })
})
