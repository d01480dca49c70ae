import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../kit/refusal.ts'
import {
  answerObservation,
  correctObservation,
  editObservation,
  hideObservation,
  nextSteps,
  noteObservation,
  type ObservationFacts,
  seeObservation,
  shareObservation,
  withdrawObservation,
} from './observation.ts'

const at = '2026-03-04T10:00:00.000Z'
const facts = (more: Partial<ObservationFacts> = {}): ObservationFacts => ({
  authorId: 'a',
  subjectId: 's',
  subjectName: 'Sam',
  tone: 'praise',
  sharing: { personAt: at },
  requested: false,
  ...more,
})
const reason = (result: unknown) => (isRefusal(result) ? (result.reason ?? result.code) : result)

describe('noting', () => {
  const noting = {
    authorId: 'a',
    subjectId: 's',
    subjectName: 'Sam',
    tone: 'praise',
    audience: 'public',
    requested: false,
    on: '2026-03-04',
    today: '2026-03-04',
  } as const
  test('what has happened, up to today', () => {
    expect(noteObservation(noting)).toBe('public')
    expect(noteObservation({ ...noting, on: '2026-03-05' })).toMatchObject({ code: 'invalid', errors: [{ path: '/on' }] })
  })
  test('a concern is never for everyone', () =>
    expect(noteObservation({ ...noting, tone: 'concern' })).toMatchObject({ errors: [{ path: '/audience' }] }))
  test('a note to oneself is one’s own', () => {
    expect(noteObservation({ ...noting, subjectId: 'a', audience: 'person' })).toBe('me')
    expect(reason(noteObservation({ ...noting, subjectId: 'a' }))).toBe('invalid')
  })
  test('an answer to a request goes past the manager', () => {
    expect(reason(noteObservation({ ...noting, requested: true, audience: 'person' }))).toBe('invalid')
    expect(noteObservation({ ...noting, requested: true, audience: 'manager' })).toBe('manager')
  })
})

describe('sharing', () => {
  test('a note that says neither waits until its author has said which it is', () => {
    const note = facts({ tone: undefined, sharing: {} })
    expect(shareObservation(note, 'a', 'person', at)).toMatchObject({ code: 'invalid', errors: [{ path: '/tone' }] })
    expect(nextSteps(note, 'a', false)).toMatchObject({ edit: true, share: [] })
  })
  test('only gets wider', () => {
    expect(shareObservation(facts(), 'a', 'person_and_manager', '2026-04-01T00:00:00.000Z')).toEqual({
      personAt: at,
      managerAt: '2026-04-01T00:00:00.000Z',
    })
    expect(reason(shareObservation(facts(), 'a', 'me', at))).toBe('already-shared')
    expect(reason(shareObservation(facts(), 'a', 'person', at))).toBe('already-shared')
  })
  test('is the author’s', () => expect(reason(shareObservation(facts(), 's', 'public', at))).toBe('not-allowed'))
})

describe('editing and correcting', () => {
  test('until somebody has seen it', () => {
    expect(editObservation(facts(), 'a')).toBeUndefined()
    expect(editObservation(facts({ seenAt: at }), 'a')).toMatchObject({
      reason: 'already-seen',
      detail: 'Sam has seen this. Add a correction instead of editing it.',
    })
    expect(reason(correctObservation(facts(), 'a'))).toBe('not-seen')
    expect(correctObservation(facts({ seenAt: at }), 'a')).toBeUndefined()
  })
  test.each([
    ['public', { sharing: { personAt: at, managerAt: at, publicAt: at } }],
    ['released', { requested: true }],
    ['withdrawn', { withdrawnAt: at }],
  ] as const)('%s stays', (word, more) => {
    expect(reason(editObservation(facts(more), 'a'))).toBe(word)
    expect(reason(correctObservation(facts({ ...more, seenAt: at }), 'a'))).toBe(word)
  })
})

describe('withdrawing', () => {
  test('a private note is gone, anything shared leaves a trace', () => {
    expect(withdrawObservation(facts({ sharing: {} }), 'a', false)).toBe('gone')
    expect(withdrawObservation(facts(), 'a', false)).toBe('trace')
    expect(withdrawObservation(facts({ sharing: { managerAt: at } }), 'a', false)).toBe('trace')
  })
  test('HR may take down what is public, and nothing else', () => {
    expect(withdrawObservation(facts({ sharing: { personAt: at, publicAt: at } }), 'hr', true)).toBe('trace')
    expect(reason(withdrawObservation(facts(), 'hr', true))).toBe('not-allowed')
  })
  test('feedback given on request stays given', () =>
    expect(reason(withdrawObservation(facts({ requested: true }), 'a', false))).toBe('released'))
})

describe('the person', () => {
  test('answers once', () => {
    expect(answerObservation(facts(), 's')).toBeUndefined()
    expect(reason(answerObservation(facts({ answeredAt: at }), 's'))).toBe('already-answered')
    expect(reason(answerObservation(facts({ sharing: { managerAt: at } }), 's'))).toBe('not-allowed')
    expect(reason(answerObservation(facts({ requested: true }), 's'))).toBe('requested')
  })
  test('hides public praise', () => {
    expect(hideObservation(facts({ sharing: { personAt: at, publicAt: at } }), 's')).toBeUndefined()
    expect(reason(hideObservation(facts(), 's'))).toBe('not-public')
  })
  test('sees, which the author can’t do for them', () => {
    expect(seeObservation(facts(), 's')).toBeUndefined()
    expect(reason(seeObservation(facts(), 'a'))).toBe('not-allowed')
  })
  test('is offered what they can do', () => {
    expect(nextSteps(facts(), 's', false)).toEqual({
      edit: false,
      correct: false,
      share: [],
      withdraw: false,
      see: true,
      answer: true,
      hide: false,
    })
    expect(nextSteps(facts(), 'a', false)).toEqual({
      edit: true,
      correct: false,
      share: ['manager', 'person_and_manager', 'public'],
      withdraw: true,
      see: false,
      answer: false,
      hide: false,
    })
  })
})
