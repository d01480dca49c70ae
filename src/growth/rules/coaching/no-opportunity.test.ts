import { describe, expect, test } from 'vitest'
import { declared, towards } from '../../../../test/facts-of-a-goal.ts'
import { ago } from '../../../../test/facts-of-two.ts'
import { runRules } from '../../../kit/rule.ts'
import type { CoachingFacts, OfferFact } from '../../coaching.ts'
import { coachingNoOpportunity } from './no-opportunity.ts'

const find = (more: Partial<CoachingFacts> = {}) => runRules([coachingNoOpportunity], towards(more))
const offer = (more: Partial<OfferFact> = {}): OfferFact => ({ id: 'p1', on: ago(60), scope: 'team', dimension: 'scope', ...more })

describe('good', () => {
  test('two months ago, on that dimension and of that scope', () => expect(find()).toEqual([]))
  test('nothing is missing any more', () => expect(find({ gap: towards().gap.map((line) => ({ ...line, state: 'there' })), offers: [] })).toEqual([]))
  test('no goal was declared', () => expect(find({ goal: undefined, offers: [] })).toEqual([]))
})

describe('bad', () => {
  test('none at all', () => expect(find({ offers: [] })).toEqual([expect.objectContaining({
    rule: 'coaching/no-opportunity', severity: 'hint', path: '/opportunities',
    message: 'For a quarter no work that reaches the team was offered to Tomasz on Scope of impact, where something is missing at L4 (Senior).',
    fix: 'Which piece of work that reaches the team comes up in the next months, and could Tomasz have it, or part of it?',
  })]))
  test('one that reaches less far', () => expect(find({ offers: [offer({ scope: 'task' })] })).toHaveLength(1))
  test('one on another dimension', () => expect(find({ offers: [offer({ dimension: 'craft' })] })).toHaveLength(1))
  test('long ago', () => expect(find({ offers: [offer({ on: ago(150) })] })[0]?.message).toMatch(/ The last was on 25 June 2026\.$/))
})

describe('borderline', () => {
  test('92 days', () => expect(find({ offers: [offer({ on: ago(92) })] })).toEqual([]))
  test('93 days', () => expect(find({ offers: [offer({ on: ago(93) })] })).toHaveLength(1))
  test('one that names no dimension, and reaches further', () => expect(find({ offers: [offer({ dimension: undefined, scope: 'teams' })] })).toEqual([]))
  test('a level that does not say how far: the dimension decides', () => {
    const goal = { ...declared(180), scope: undefined }
    expect(find({ goal, offers: [offer({ scope: 'task' })] })).toEqual([])
    expect(find({ goal, offers: [] })[0]?.message).toMatch(/^For a quarter no work was offered to Tomasz on Scope/)
  })
  test('a goal of last month: too early to say', () => expect(find({ goal: declared(30), offers: [] })[0]?.message).toMatch(/^Too early to say whether an opportunity is due: 30 days/))
  test('a gap that nobody has written down is another rule’s', () => expect(find({ gap: [], offers: [] })).toEqual([]))
})
