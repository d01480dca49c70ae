import { expect, test } from 'vitest'
import { peerTasks, type PeerFacts } from './peer-tasks.ts'

const sam = { id: 's', name: 'Sam Reyes' }
const mina = { id: 'm', name: 'Mina Holt' }
const request = {
  id: 'q', subject: sam, askedBy: mina, kind: 'attributed', questions: ['How?'], due: '2026-03-10', state: 'waiting', over: false, nothingGiven: false, withheld: false,
  texts: [''], version: 0, quotes: [],
} as const
const round = { id: 'r', subject: sam, openedBy: sam, kind: 'anonymous', due: '2026-03-20', nominated: true, state: 'nominating', decides: false, proposed: false } as const
const tasks = (more: Partial<PeerFacts>, today = '2026-03-14') => peerTasks({ meId: 's', requests: [], surveys: [], rounds: [], ...more } as PeerFacts, today)

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

test('the person proposes, then the manager agrees', () => {
  expect(tasks({ rounds: [round] }).map((task) => task.kind)).toEqual(['nominate-peers'])
  expect(tasks({ rounds: [{ ...round, proposed: true }] })).toEqual([])
  expect(tasks({ meId: 'm', rounds: [{ ...round, decides: true }] })).toEqual([])
  expect(tasks({ meId: 'm', rounds: [{ ...round, decides: true, proposed: true }] }).map((task) => task.kind)).toEqual(['agree-to-peers'])
  expect(tasks({ meId: 'm', rounds: [{ ...round, decides: true, proposed: true, state: 'asked' }] })).toEqual([])
})
