import { expect, test } from 'vitest'
import { aroundMonths, timelineKnots } from './timeline.ts'

const by = { id: '1', name: 'Rosa Lind' }
const said = (version: number, at: string) => ({ version, level: 'L5', fromMonths: 6, toMonths: 9, because: 'Two rebuilds.', by, at })
const told = (caseId: string, at: string, answered: boolean) => ({ caseId, level: 'L5', reasons: 'Scope.', wouldChange: 'A quarter of it.', nextOn: '2027-04-15', by, at, answered })

test('months as one reads them in a calendar', () => {
  expect(aroundMonths('2026-11-18', 4, 7)).toBe('March to June 2027')
  expect(aroundMonths('2026-11-18', 0, 3)).toBe('November 2026 to February 2027')
})

test('ranges and a “not yet” stand in the order of time; of each kind the newest holds', () => {
  const knots = timelineKnots([said(1, '2026-03-02T09:00:00.000Z'), said(2, '2026-09-02T09:00:00.000Z')], [told('a', '2026-05-02T09:00:00.000Z', true), told('b', '2026-11-02T09:00:00.000Z', false)])
  expect(knots.map(({ kind, at, holds }) => [kind, at.slice(0, 7), holds])).toEqual([['not-yet', '2026-11', true], ['range', '2026-09', true], ['not-yet', '2026-05', false], ['range', '2026-03', false]])
  expect(timelineKnots([], [])).toEqual([])
})
