import { expect, test } from 'vitest'
import { type GrowthFacts, growthTasks, type PromotionFacts, promotionTasks } from './level-tasks.ts'

const sam = { id: 's', name: 'Sam Reyes' }
const mina = { id: 'm', name: 'Mina Holt' }
const TODAY = '2026-03-14'

const line = { dimension: 'craft', level: 'L4', state: 'growing', missing: 'More.', evidence: [], version: 1, by: mina, at: '2026-03-01T09:00:00Z' }
const plan = { id: 'p', person: sam, declaredAt: '2026-01-01T09:00:00Z', between: true, goals: [{ level: 'L4' }], gap: [line], timeline: [] }
const growth = (more: object, meId = 's') => growthTasks({ offers: [], assessments: [], ...more } as unknown as GrowthFacts, meId)

test('what the other one sees between me and the level is read once, and not what I wrote or have seen', () => {
  expect(growth({ plan })).toEqual([expect.objectContaining({ kind: 'read-gap', title: 'Read what Mina Holt sees between you and L4', to: '/growth' })])
  expect(growth({ plan: { ...plan, gap: [line, { ...line, dimension: 'scope' }] } })).toHaveLength(1)
  for (const later of [{ ...line, seenAt: line.at }, { ...line, by: sam }]) expect(growth({ plan: { ...plan, gap: [line, later] } })).toEqual([])
  expect(growth({ plan: { ...plan, goals: [{ level: 'L4' }, { level: 'L5' }] } })).toEqual([])
})

test('an offer waits for the person’s word, until it is given', () => {
  const offer = { id: 'o', person: sam, offeredBy: mina, offeredOn: '2026-03-02', between: true, what: 'Lead the rebuild.', outcomes: [] }
  expect(growth({ offers: [offer] })).toMatchObject([{ kind: 'answer-offer', title: 'Say whether you take what Mina Holt offers you', note: 'Lead the rebuild.' }])
  for (const other of [{ ...offer, answer: { answer: 'taken' } }, { ...offer, offeredBy: sam }, { ...offer, between: false }]) expect(growth({ offers: [other] })).toEqual([])
})

test('an assessment waits for each of the two until they share, and for nobody once they talked', () => {
  const assessment = { id: 'a', person: sam, begunBy: mina, between: true, sides: [{ author: mina, sharedAt: '2026-03-03T09:00:00Z', placements: [] }], agreements: [] }
  expect(growth({ assessments: [assessment] })).toMatchObject([{ kind: 'place-level', title: 'Say how you see your work against the level', note: 'Mina Holt has shared. It opens when you share yours.' }])
  expect(growth({ assessments: [assessment] }, 'm')).toEqual([])
  expect(growth({ assessments: [{ ...assessment, sides: [] }] }, 'm')).toMatchObject([{ title: 'Say how you see Sam Reyes’s work against the level', note: expect.stringContaining('Each of you writes alone') }])
  expect(growth({ assessments: [{ ...assessment, talkedOn: '2026-03-10' }] })).toEqual([])
})

const entry = { id: 'c', subject: sam, author: mina, state: 'draft', open: false, createdAt: '2026-03-01T09:00:00Z' }
const session = { id: 'x', name: 'Promotions, spring', on: '2026-03-20', facilitator: mina }
const tasks = (more: object, me = { id: 'm', reports: ['s'] }, today = TODAY) =>
  promotionTasks({ quotes: [], writing: [], about: [], sitting: [], unplaced: [], ...more } as unknown as PromotionFacts, me, today)

test('a draft waits for its writer, and what was decided for whoever leads the person', () => {
  expect(tasks({ writing: [entry] })).toMatchObject([{ kind: 'write-case', title: 'Go on with the promotion case for Sam Reyes', note: 'Begun on 1 March 2026.', to: '/promotion-cases/c' }])
  expect(tasks({ writing: [{ ...entry, state: 'decided' }] })).toMatchObject([{ kind: 'give-decision', title: 'Give Sam Reyes what was decided' }])
  expect(tasks({ writing: [{ ...entry, state: 'decided' }] }, { id: 'm', reports: [] })).toEqual([])
  for (const state of ['submitted', 'released', 'acknowledged', 'discarded']) expect(tasks({ writing: [{ ...entry, state }] })).toEqual([])
})

test('the person hears of it when it was given, and not before', () => {
  expect(tasks({ about: [{ ...entry, state: 'released' }] }, { id: 's', reports: [] })).toMatchObject([{ kind: 'read-decision', to: '/promotion-cases/c' }])
  for (const state of ['draft', 'submitted', 'decided', 'acknowledged']) expect(tasks({ about: [{ ...entry, state }] }, { id: 's', reports: [] })).toEqual([])
})

test('words are asked for until they are released, declined or no longer wanted', () => {
  const quote = { id: 'q', caseId: 'c', subject: sam, asker: mina, asked: { id: 'k', name: 'Kit Moss' }, state: 'asked', version: 0, open: true }
  expect(tasks({ quotes: [quote] })).toMatchObject([{ kind: 'write-quote', title: 'Write or decline: a few words about Sam Reyes’s work', note: 'Mina Holt asks. You decide whether they are used.' }])
  for (const more of [{ state: 'released' }, { state: 'declined' }, { state: 'withdrawn' }, { open: false }]) expect(tasks({ quotes: [{ ...quote, ...more }] })).toEqual([])
})

test('a case is read before the session, and from its day on the facilitator writes down what came of it', () => {
  const sitting = [{ session, promotion: { ...entry, state: 'submitted' } }]
  expect(tasks({ sitting })).toMatchObject([{ kind: 'read-case', due: '2026-03-20', overdue: false, note: 'Before Promotions, spring.' }])
  expect(tasks({ sitting }, { id: 'm', reports: [] }, '2026-03-21')).toMatchObject([{ kind: 'decide-case', overdue: true, to: '/promotion-cases/c/decide' }])
  expect(tasks({ sitting }, { id: 'k', reports: [] }, '2026-03-21')).toEqual([])
})

test('HR puts what is submitted before a session, and never a case of their own', () => {
  expect(tasks({ unplaced: [{ ...entry, state: 'submitted' }] })).toMatchObject([{ kind: 'place-case', title: 'Put the case of Sam Reyes before a session' }])
  expect(tasks({ unplaced: [{ ...entry, state: 'submitted' }] }, { id: 's', reports: [] })).toEqual([])
})
