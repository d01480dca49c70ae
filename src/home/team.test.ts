import { describe, expect, test } from 'vitest'
import { closedMonth, contactOf, type Report } from './team.ts'

const report = (more: Partial<Report> = {}): Report => ({
  id: 'p',
  name: 'Mina',
  startedOn: '2020-01-01',
  managedSince: '2022-01-01',
  tookOver: false,
  leave: [],
  noted: true,
  ...more,
})

test('the month that closed last', () => {
  expect(closedMonth('2026-11-22')).toBe('2026-10')
  expect(closedMonth('2027-01-01')).toBe('2026-12')
})

describe('quiet', () => {
  test.each([
    ['30 days', '2026-10-23', false],
    ['31 days', '2026-10-22', true],
    ['today', '2026-11-22', false],
    ['never', undefined, true],
  ])('%s', (_, heardOn, quiet) => expect(contactOf(report({ heardOn }), '2026-11-22').quiet).toBe(quiet))
  test('leave is nobody’s gap', () => {
    expect(contactOf(report({ heardOn: '2026-10-01', leave: [{ from: '2026-10-05', to: '2026-11-15' }] }), '2026-11-22')).toMatchObject({
      quiet: false,
      quietDays: 10,
    })
  })
  test('nor are the first 60 days of employment, or the first 30 under a new manager', () => {
    expect(contactOf(report({ startedOn: '2026-09-01', managedSince: '2026-09-01' }), '2026-11-22')).toMatchObject({
      quiet: false,
      quietDays: 23,
    })
    expect(contactOf(report({ managedSince: '2026-10-01', tookOver: true }), '2026-11-22')).toMatchObject({ quiet: false, quietDays: 23 })
    expect(contactOf(report({ managedSince: '2026-10-01', heardOn: '2026-05-01' }), '2026-11-22').quietDays).toBe(52)
  })
})

test('two weeks without a one-on-one are a gap', () => {
  expect(contactOf(report({ metOn: '2026-11-08' }), '2026-11-22').oneOnOneGap).toBe(false)
  expect(contactOf(report({ metOn: '2026-11-07' }), '2026-11-22').oneOnOneGap).toBe(true)
})

test('a month needs a note when it held a day together', () => {
  const missing = (more: Partial<Report>) => contactOf(report({ noted: false, ...more }), '2026-11-22').noteMissing
  expect(missing({})).toBe('2026-10')
  expect(contactOf(report(), '2026-11-22')).not.toHaveProperty('noteMissing')
  expect(missing({ leave: [{ from: '2026-09-20', to: '2026-11-01' }] })).toBeUndefined()
  expect(missing({ leave: [{ from: '2026-10-02', to: '2026-11-01' }] })).toBe('2026-10')
  expect(missing({ managedSince: '2026-11-01' })).toBeUndefined()
  expect(missing({ startedOn: '2026-10-15', managedSince: '2026-10-15' })).toBeUndefined()
})
