import { expect, test } from 'vitest'
import { knowsLevel, stepOn, stepTo } from './person-level.ts'

const TODAY = '2026-03-14'
const steps = [{ from: '2026-09-01', level: 'L4' }, { from: '2023-01-01', level: 'L2' }, { from: '2025-01-01', level: 'L3' }]

test('the level of a day is the newest step before it', () => {
  expect(['2022-12-31', '2023-01-01', '2025-06-01', '2027-01-01'].map((day) => stepOn(steps, day)?.level)).toEqual([undefined, 'L2', 'L3', 'L4'])
})

test('a step is written, is there already, or would rewrite the past', () => {
  expect(stepTo(steps, 'L5', TODAY, TODAY)).toEqual({ from: TODAY, level: 'L5' })
  expect(stepTo(steps, 'L3', TODAY, TODAY)).toBeUndefined()
  expect(stepTo(steps, 'L4', '2026-10-01', TODAY)).toBeUndefined()
  expect(stepTo(steps, 'L5', '2024-01-01', TODAY)).toMatchObject({ code: 'invalid', reason: 'before-present-level' })
  expect(stepTo([], 'L1', '2020-01-01', TODAY)).toEqual({ from: '2020-01-01', level: 'L1' })
})

test('without a framework any code is taken', () => {
  expect([knowsLevel([], 'IC4'), knowsLevel(['L1'], 'IC4'), knowsLevel(['L1'], 'L1')]).toEqual([true, false, true])
})
