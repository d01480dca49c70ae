import { describe, expect, test } from 'vitest'
import { isRefusal } from '../kit/refusal.ts'
import { checkDates, extendCycle, mayClose, mayOpen, phaseOf } from './cycle.ts'

const dates = { from: '2026-01-01', to: '2026-12-31', selfDue: '2026-12-04', managerDue: '2026-12-11', shareDue: '2026-12-18' }
const cycle = { ...dates, state: 'open' as const }

describe('the phase', () => {
  test.each([
    ['2026-11-22', 'self-review'],
    ['2026-12-04', 'self-review'],
    ['2026-12-05', 'manager-review'],
    ['2026-12-11', 'manager-review'],
    ['2026-12-12', 'conversation'],
    ['2026-12-18', 'conversation'],
    ['2026-12-19', 'overdue'],
  ])('follows from the dates alone: %s is %s', (today, phase) => expect(phaseOf(cycle, today)).toBe(phase))
  test('is planned before opening and closed after closing', () => {
    expect(phaseOf({ ...dates, state: 'draft' }, '2026-12-05')).toBe('planned')
    expect(phaseOf({ ...dates, state: 'closed' }, '2026-12-05')).toBe('closed')
  })
})

describe('phases that may be absent', () => {
  const wide = { ...cycle, nominationDue: '2026-11-20', peerDue: '2026-12-07', upwardDue: '2026-12-15' }
  test.each([
    ['2026-11-20', 'nomination'],
    ['2026-11-21', 'self-review'],
    ['2026-12-05', 'peer-feedback'],
    ['2026-12-08', 'manager-review'],
    ['2026-12-12', 'upward-feedback'],
    ['2026-12-16', 'conversation'],
  ])('come by their dates: %s is %s', (today, phase) => expect(phaseOf(wide, today)).toBe(phase))
  test('without self-reviews the managers begin', () => {
    expect(phaseOf({ ...cycle, selfDue: undefined }, '2026-11-22')).toBe('manager-review')
    expect(checkDates({ ...dates, selfDue: undefined })).toBeUndefined()
  })
  test('each that comes too early is named beside its field', () => {
    const refusal = checkDates({ ...dates, nominationDue: '2026-12-09', peerDue: '2026-12-08', upwardDue: '2026-12-30' })
    expect(refusal?.errors?.map((error) => error.path)).toEqual(['/peerDue', '/upwardDue'])
    expect(checkDates({ ...dates, nominationDue: '2026-11-20' })?.errors?.map((error) => error.path)).toEqual(['/nominationDue'])
  })
  test('only a phase that is there can be extended', () => {
    expect(isRefusal(extendCycle(cycle, { peerDue: '2026-12-20' }, '2026-11-22'))).toBe(true)
    expect(extendCycle(wide, { peerDue: '2026-12-13' }, '2026-11-22')).toMatchObject({ peerDue: '2026-12-13', managerDue: '2026-12-13' })
  })
})

describe('dates', () => {
  test('in order are fine, also on one day', () => {
    expect(checkDates(dates)).toBeUndefined()
    expect(checkDates({ ...dates, selfDue: '2026-12-18', managerDue: '2026-12-18' })).toBeUndefined()
  })
  test('out of order are named one by one', () => {
    const refusal = checkDates({ ...dates, to: '2026-01-01', selfDue: '2026-12-30', shareDue: '2026-12-01' })
    expect(refusal?.errors?.map((error) => error.path)).toEqual(['/to', '/managerDue', '/shareDue'])
  })
})

describe('extending', () => {
  test('moves a date, and those behind give way', () => {
    expect(extendCycle(cycle, { selfDue: '2026-12-15' }, '2026-11-22')).toMatchObject({
      selfDue: '2026-12-15',
      managerDue: '2026-12-15',
      shareDue: '2026-12-18',
    })
    expect(extendCycle(cycle, { managerDue: '2027-01-15' }, '2026-11-22')).toMatchObject({
      selfDue: '2026-12-04',
      managerDue: '2027-01-15',
      shareDue: '2027-01-15',
    })
  })
  test.each([
    ['earlier', cycle, { shareDue: '2026-12-17' }, '2026-11-22'],
    ['into the past', cycle, { selfDue: '2026-12-20' }, '2026-12-21'],
    ['when closed', { ...cycle, state: 'closed' as const }, { shareDue: '2027-01-01' }, '2026-11-22'],
  ])('not %s', (_, from, change, today) => expect(isRefusal(extendCycle(from, change, today))).toBe(true))
})

test('opening works again while open; closing only when open', () => {
  expect([mayOpen('draft'), mayOpen('open'), mayClose('open')]).toEqual([undefined, undefined, undefined])
  expect([mayOpen('closed'), mayClose('draft'), mayClose('closed')].every(isRefusal)).toBe(true)
})
