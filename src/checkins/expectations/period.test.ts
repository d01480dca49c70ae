import { expect, test } from 'vitest'
import { firstPeriod, nextPeriod } from './period.ts'

test.each([
  ['2026-03-14', '2026-01-01', '2026-06-30'],
  ['2026-07-01', '2026-07-01', '2026-12-31'],
])('first, on %s', (today, from, to) => expect(firstPeriod(today)).toEqual({ from, to }))

test.each([
  ['2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31'],
  ['2026-07-01', '2026-12-31', '2027-01-01', '2027-06-30'],
  ['2025-11-01', '2026-10-31', '2026-11-01', '2027-10-31'],
  ['2026-03-01', '2026-03-31', '2026-04-01', '2026-04-30'],
  ['2026-03-10', '2026-03-19', '2026-03-20', '2026-03-29'],
])('after %s to %s', (from, to, next, end) => expect(nextPeriod({ from, to })).toEqual({ from: next, to: end }))
