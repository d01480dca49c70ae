import { describe, expect, test } from 'vitest'
import { toldRecords } from './told.ts'
import type { LedgerEvent } from './words.ts'

const id = (n: number) => `r${n}`

const event = (kind: LedgerEvent['kind'], at: string, n = 1): LedgerEvent => ({ recordId: id(n), kind, at: `${at}T10:00:00.000Z` })
const told = (events: LedgerEvent[], now = '2026-06-01') => toldRecords(events, `${now}T10:00:00.000Z`).get(id(1))

describe('an observation', () => {
  test('shared and not opened is not told', () => expect(told([event('shared', '2026-03-04')])).toEqual({}))
  test('told when it was first seen', () => {
    expect(told([event('seen', '2026-03-09'), event('shared', '2026-03-04'), event('seen', '2026-03-06')])).toEqual({
      at: '2026-03-06T10:00:00.000Z',
      how: 'seen',
    })
  })
  test('a reply shows it was seen', () => expect(told([event('shared', '2026-03-04'), event('answered', '2026-03-05')])?.how).toBe('seen'))
  test('what lies ahead has not happened', () => expect(told([event('seen', '2026-06-02')])).toEqual({}))
})

describe('a recorded talk', () => {
  const recorded = event('talk-recorded', '2026-05-04')
  test('waits', () => expect(told([recorded])).toEqual({ answer: 'waiting' }))
  test('opening it is not confirming it', () => expect(told([recorded, event('seen', '2026-05-05')])).toEqual({ answer: 'waiting' }))
  test.each(['confirmed', 'amended'] as const)('%s counts from the answer', (kind) => {
    expect(told([recorded, event(kind, '2026-05-12')])).toEqual({ at: '2026-05-12T10:00:00.000Z', how: 'confirmed', answer: kind })
  })
  test('disputed does not count, not even after two notices', () => {
    const notices = [event('notice-sent', '2026-05-04'), event('notice-sent', '2026-05-06')]
    expect(told([recorded, ...notices, event('disputed', '2026-05-20')])).toEqual({ answer: 'disputed' })
  })
  test('settled after a dispute counts from the settling', () => {
    const answers = [
      event('confirmed', '2026-05-05'),
      event('disputed', '2026-05-06'),
      event('amended', '2026-05-09'),
      event('confirmed', '2026-05-10'),
    ]
    expect(told([recorded, ...answers])).toEqual({ at: '2026-05-09T10:00:00.000Z', how: 'confirmed', answer: 'confirmed' })
  })
})

describe('silence', () => {
  const two = [event('talk-recorded', '2026-05-04'), event('notice-sent', '2026-05-04'), event('notice-sent', '2026-05-08')]
  test('one notice is not enough', () => expect(told(two.slice(0, 2), '2026-09-01')).toEqual({ answer: 'waiting' }))
  test('six days after the second notice', () => expect(told(two, '2026-05-14')).toEqual({ answer: 'waiting' }))
  test('seven days after the second notice', () => {
    expect(told(two, '2026-05-15')).toEqual({ at: '2026-05-15T10:00:00.000Z', how: 'undisputed', answer: 'waiting' })
  })
  test('leave is not silence', () => {
    const leave = [
      { from: '2026-05-10', to: '2026-05-12' },
      { from: '2026-05-18', to: '2026-05-18' },
      { from: '2026-06-20', to: '2026-06-30' },
    ]
    expect(toldRecords(two, '2026-06-01T10:00:00.000Z', leave).get(id(1))?.at).toBe('2026-05-19T10:00:00.000Z')
  })
})

test('what a former manager passed on counts once confirmed', () => {
  expect(told([event('shared', '2026-03-04'), event('hand-over-confirmed', '2026-04-01')])).toEqual({
    at: '2026-04-01T10:00:00.000Z',
    how: 'handed-over',
  })
  expect(told([event('seen', '2026-03-04'), event('hand-over-confirmed', '2026-04-01')])?.how).toBe('seen')
})
