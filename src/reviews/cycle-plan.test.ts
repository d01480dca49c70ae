import { expect, test } from 'vitest'
import { checkDates } from './cycle.ts'
import { blankPlan, cycleInput, missingInPlan } from './cycle-plan.ts'

test.each(['2026-09-10', '2026-01-31', '2024-03-01'])(
  'on %s the year of full months before is offered, with dates that follow each other',
  (today) => {
    const plan = blankPlan(today)
    expect(plan.to < today).toBe(true)
    expect(checkDates(plan)).toBeUndefined()
    expect(missingInPlan(plan)).toEqual([])
  },
)

test('the period is twelve full months', () => {
  expect(blankPlan('2026-09-10')).toMatchObject({ from: '2025-09-01', to: '2026-08-31', name: 'Year to August 2026' })
  expect(blankPlan('2026-01-31')).toMatchObject({ from: '2025-01-01', to: '2025-12-31' })
  expect(blankPlan('2024-03-01')).toMatchObject({ from: '2023-03-01', to: '2024-02-29' })
})

test('teams go along only when they are meant', () => {
  const plan = { ...blankPlan('2026-09-10'), teamIds: ['t'] }
  expect(cycleInput(plan)).not.toHaveProperty('population')
  expect(cycleInput({ ...plan, population: 'teams' })).toMatchObject({ population: { teamIds: ['t'] } })
  expect(missingInPlan({ ...plan, population: 'teams', teamIds: [], name: ' ' }).map((each) => each.fieldId)).toEqual(['name', 'teamIds'])
})
