import { expect, test } from 'vitest'
import { waitsFor, waitWords } from './submit-gate.ts'

const today = '2026-12-01'
const self = (state: 'not-started' | 'draft' | 'submitted' | 'cancelled', due = '2026-12-04') => ({ selfReview: { state, due } })

test('waits for a self-review until its day has passed', () => {
  expect(waitsFor(self('draft'), today)).toEqual([{ what: 'self-review', until: '2026-12-04' }])
  expect(waitsFor(self('draft', today), today)).toHaveLength(1)
  expect(waitsFor(self('draft', '2026-11-30'), today)).toEqual([])
})

test('nothing is waited for that is in, was never asked for or was called off', () => {
  for (const inputs of [self('submitted'), self('cancelled'), {}]) expect(waitsFor(inputs, today)).toEqual([])
})

test('nobody waits for somebody who is away or has left, and peers are still waited for', () => {
  expect(waitsFor({ ...self('draft'), subjectGone: true }, today)).toEqual([])
  expect(waitsFor({ ...self('draft'), subjectGone: true, peers: { open: 1, due: '2026-12-02' } }, today)).toHaveLength(1)
})

test('waits for peers while an answer is open and the day has not passed', () => {
  expect(waitsFor({ peers: { open: 2, due: '2026-12-02' } }, today)).toEqual([{ what: 'peer-feedback', until: '2026-12-02', open: 2 }])
  expect(waitsFor({ peers: { open: 0, due: '2026-12-02' } }, today)).toEqual([])
  expect(waitsFor({ peers: { open: 2, due: '2026-11-30' } }, today)).toEqual([])
})

test('says what is waited for, and until when', () => {
  const selfReview = { what: 'self-review' as const, until: '2026-12-04' }
  const peers = (open: number) => ({ what: 'peer-feedback' as const, until: '2026-12-09', open })
  expect(waitWords([selfReview])).toBe('You can submit once the self-review is in, or after 4 December 2026.')
  expect(waitWords([peers(1)])).toBe('You can submit once the answer of one peer is in, or after 9 December 2026.')
  expect(waitWords([peers(3)])).toBe('You can submit once the answers of 3 peers are in, or after 9 December 2026.')
  expect(waitWords([selfReview, peers(1)])).toBe(
    'You can submit once the self-review and the answer of one peer are in, or after 9 December 2026.',
  )
})
