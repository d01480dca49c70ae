import { expect, test } from 'vitest'
import { dayToMoveOn, objectionToLastDay } from './leaving.ts'

const TODAY = '2026-03-14'
const HR = { id: 'hr', barred: false }
const ada = { id: 'ada', name: 'Ada Okafor', startedOn: '2024-02-01' }

test('a last day, past or to come, and staying after all', () => {
  for (const day of ['2026-03-13', TODAY, '2026-06-30', undefined]) expect(objectionToLastDay(ada, day, HR, TODAY)).toBeUndefined()
})

test('not one’s own, not against a conflict of interest, not before the first day, not in another century', () => {
  expect(objectionToLastDay({ ...ada, id: 'hr' }, TODAY, HR, TODAY)).toMatchObject({ reason: 'own-employment' })
  expect(objectionToLastDay(ada, TODAY, { id: 'hr', barred: true }, TODAY)).toMatchObject({ reason: 'conflict-of-interest' })
  expect(objectionToLastDay(ada, '2024-01-31', HR, TODAY)).toMatchObject({ errors: [{ path: '/lastDay', message: 'The last day lies before the first, 1 February 2024.' }] })
  expect(objectionToLastDay(ada, '2206-03-14', HR, TODAY)).toMatchObject({ errors: [{ path: '/lastDay' }] })
})

test('who has left does not come back by a changed date', () => {
  expect(objectionToLastDay({ ...ada, endedOn: '2026-03-13' }, undefined, HR, TODAY)).toMatchObject({ reason: 'left' })
  expect(objectionToLastDay({ ...ada, endedOn: TODAY }, undefined, HR, TODAY)).toBeUndefined()
})

test('reports move on the day after the last one, at the earliest today', () => {
  expect([dayToMoveOn(undefined, TODAY), dayToMoveOn('2026-01-01', TODAY), dayToMoveOn(TODAY, TODAY), dayToMoveOn('2026-03-31', TODAY)])
    .toEqual([TODAY, TODAY, '2026-03-15', '2026-04-01'])
})
