import { describe, expect, test } from 'vitest'
import { facts } from '../../test/facts-of-a-review.ts'
import { countedDays, roomUntil, sayableFrom, tooEarly, uncountedDays } from './counted-time.ts'

const period = { from: '2026-01-01', to: '2026-06-30' }

describe('days that do not count', () => {
  test('the first 60 days of employment, the day of starting being the first', () => {
    expect(uncountedDays(period, { startedOn: '2026-02-01' })).toEqual([{ from: '2026-01-01', to: '2026-04-01', reason: 'first-days' }])
  })
  test('the first 30 days under a new manager, leave, and days before records were kept', () => {
    const leave = [{ from: '2026-05-01', to: '2026-05-08' }]
    expect(uncountedDays(period, { managerChanges: ['2026-03-01'], leave, inUseSince: '2026-01-15' })).toEqual([
      { from: '2026-01-01', to: '2026-01-14', reason: 'before-use' },
      { from: '2026-03-01', to: '2026-03-30', reason: 'new-manager' },
      { from: '2026-05-01', to: '2026-05-08', reason: 'leave' },
    ])
  })
  test('somebody here for years under the same manager has none', () => {
    expect(uncountedDays(period, { startedOn: '2019-05-01', inUseSince: '2024-01-01' }).filter((days) => days.to >= period.from)).toEqual([])
  })
})

describe('counting', () => {
  test('overlapping stretches are taken out once', () => {
    const uncounted = [{ from: '2026-03-05', to: '2026-03-10' }, { from: '2026-03-08', to: '2026-03-12' }, { from: '2026-04-30', to: '2026-04-01' }]
    expect(countedDays(facts({ uncounted }), '2026-03-01', '2026-03-20')).toBe(11)
  })
  test('days before the period are taken out', () => expect(countedDays(facts(), '2025-12-01', '2026-01-11')).toBe(10))
  test('backwards is nothing', () => expect(countedDays(facts(), '2026-03-02', '2026-03-01')).toBe(0))
  test('what is said today can stand in a review fourteen days later, days away left out', () => {
    expect(sayableFrom(facts({ today: '2026-06-01' }))).toBe('2026-06-15')
    expect(sayableFrom(facts({ today: '2026-06-01', uncounted: [{ from: '2026-06-08', to: '2026-06-21' }] }))).toBe('2026-06-29')
  })
  test('room runs from the last take-over', () => {
    expect(roomUntil(facts(), '2026-07-10')).toBe(190)
    expect(roomUntil(facts({ uncounted: [{ from: '2026-06-01', to: '2026-06-30', reason: 'new-manager' }] }), '2026-07-10')).toBe(10)
    expect(roomUntil(facts({ uncounted: [{ from: '2026-02-01', to: '2026-03-02', reason: 'new-manager' }] }), '2026-07-10')).toBe(130)
  })
})

test('too early is said with the reason, or not at all', () => {
  const away = facts({ uncounted: [{ from: '2026-01-02', to: '2026-07-09', reason: 'leave' }] })
  expect(tooEarly(away, 14, '2026-07-10', 'whether this was told')).toBe(
    'Too early to say whether this was told: 1 day counts so far, and it takes 14. Not counted: leave (to 9 July 2026).')
  expect(tooEarly(facts(), 14, '2026-01-15', 'x')).toBeUndefined()
  expect(tooEarly(facts(), 14, '2026-01-14', 'x')).toMatch(/^Too early/)
})
