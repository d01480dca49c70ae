import { expect, test } from 'vitest'
import { peerTasks, type PeerFacts } from './peer-tasks.ts'

const sam = { id: 's', name: 'Sam Reyes' }
const mina = { id: 'm', name: 'Mina Holt' }
const request = {
  id: 'q', subject: sam, askedBy: mina, kind: 'attributed', questions: ['How?'], due: '2026-03-10', state: 'waiting', over: false, nothingGiven: false, withheld: false,
  texts: [''], version: 0, quotes: [],
} as const
const round = { id: 'r', subject: sam, by: '2026-03-12' } as const
const tasks = (more: Partial<PeerFacts>, today = '2026-03-14') => peerTasks({ requests: [], surveys: [], rounds: [], ...more } as PeerFacts, today)

test('a question waits until it is answered or declined', () => {
  expect(tasks({ requests: [request] as never })).toEqual([expect.objectContaining({ title: 'Answer or decline: feedback about Sam Reyes', to: '/peer-requests/q', overdue: true })])
  for (const state of ['sent', 'declined', 'withdrawn', 'over']) expect(tasks({ requests: [{ ...request, state }] as never })).toEqual([])
})

test('a survey waits for those who are asked and have not sent anything', () => {
  const survey = { id: 'u', manager: mina, questions: ['How?'], due: '2026-03-20', state: 'open', may: { close: false } } as const
  expect(tasks({ surveys: [survey] as never })).toEqual([])
  expect(tasks({ surveys: [{ ...survey, mine: { texts: [''], version: 0, sent: false, changed: false } }] as never })).toHaveLength(1)
  expect(tasks({ surveys: [{ ...survey, mine: { texts: [''], version: 1, sent: true, changed: false } }] as never })).toEqual([])
})

test('the person proposes, then the manager agrees, or chooses when the day has passed; what came is given', () => {
  expect(tasks({ rounds: [{ ...round, what: 'propose' }] })).toMatchObject([{ kind: 'nominate-peers', due: '2026-03-12', overdue: true }])
  expect(tasks({ rounds: [{ ...round, what: 'agree' }] }, '2026-03-10')).toMatchObject([{ kind: 'agree-to-peers', overdue: false }])
  expect(tasks({ rounds: [{ ...round, what: 'choose' }] })).toMatchObject([{ title: 'Choose whom to ask for feedback about Sam Reyes', note: 'Sam Reyes has proposed nobody.' }])
  const [give] = tasks({ rounds: [{ ...round, what: 'give' }] })
  expect(give).toMatchObject({ kind: 'give-round', title: 'Give Sam Reyes what their peers wrote', to: '/feedback-rounds/r' })
  expect(give).not.toHaveProperty('due')
})
