import { expect, test } from 'vitest'
import { id } from '../../../test/facts-of-a-review.ts'
import { fromAnswer, fromQuote } from './peer-records.ts'

const answer = { requestId: id(1), author: { id: id(2), name: 'Ana' }, texts: ['Calm handovers.', ' '] }
const questions = ['What should go on?', 'What should change?']
const round = (kind: 'attributed' | 'anonymous', state: 'asked' | 'given') => ({ kind, state, due: '2026-11-20' })

test('X10: what was given by name can be cited; what was not, or is anonymous, is only to be read', () => {
  const readOnly = (kind: 'attributed' | 'anonymous', state: 'asked' | 'given') => fromAnswer(round(kind, state), questions, answer, '2026-12-01')[0]!.readOnly
  expect([readOnly('attributed', 'given'), readOnly('attributed', 'asked'), readOnly('anonymous', 'given'), readOnly('anonymous', 'asked')]).toEqual([
    undefined,
    true,
    true,
    true,
  ])
})

test('an answer stands under its questions, and says nothing of when it was written', () => {
  expect(fromAnswer(round('attributed', 'given'), questions, answer, '2026-12-01')).toMatchObject([
    { on: '2026-11-20', text: 'What should go on?\nCalm handovers.', authorName: 'Ana' },
  ])
  expect(fromAnswer(round('attributed', 'asked'), questions, answer, '2026-11-10')[0]!.on).toBe('2026-11-10')
})

test('a quote has no author', () => {
  const record = fromQuote({ id: id(3), subject: { id: id(4), name: 'Mina' }, on: '2026-11-20', text: 'Calm handovers.' }, '2026-12-01')
  expect(record).toEqual({ id: id(3), kind: 'peer-feedback', on: '2026-11-20', title: 'Quote', text: 'Calm handovers.' })
})

test('X10: what stands apart from the person is a record of its own, which is never cited, and nothing of it stands in the other', () => {
  const both = { ...answer, texts: ['Calm handovers.'], apart: { id: id(5), texts: ['Needs a second line.'] } }
  expect(fromAnswer(round('attributed', 'given'), ['What should go on?', 'What before a larger role?'], both, '2026-12-01')).toMatchObject([
    { id: id(1), text: 'What should go on?\nCalm handovers.' },
    { id: id(5), text: 'What before a larger role?\nNeeds a second line.', readOnly: true },
  ])
  expect(fromAnswer(round('attributed', 'given'), questions, { ...both, texts: [' '] }, '2026-12-01').map((record) => record.id)).toEqual([id(5)])
})
