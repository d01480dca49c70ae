import { expect, test } from 'vitest'
import { checkDates } from '../cycle.ts'
import { DEFAULT_SCALE } from '../codes.ts'
import { missingInScale, scaleForm, scaleInput } from './scale-form.ts'
import { blankWhat, firstInput, missingInWhat, plainPopulation, stepAfter, stepOf, whatInput, withChoice } from './steps.ts'

test.each(['2026-09-10', '2026-01-31', '2024-03-01'])(
  'on %s the year of full months before is offered, with dates that follow each other',
  (today) => {
    const plan = blankWhat(today)
    expect(plan.to < today).toBe(true)
    expect(checkDates(plan)).toBeUndefined()
    expect(missingInWhat(plan)).toEqual([])
  },
)

test('the period is twelve full months', () => {
  expect(blankWhat('2026-09-10')).toMatchObject({ from: '2025-09-01', to: '2026-08-31', name: 'Year to August 2026' })
  expect(blankWhat('2026-01-31')).toMatchObject({ from: '2025-01-01', to: '2025-12-31' })
  expect(blankWhat('2024-03-01')).toMatchObject({ from: '2023-03-01', to: '2024-02-29' })
})

test('a cycle without self-reviews says so, and asks for no date', () => {
  const plan = { ...blankWhat('2026-09-10'), withSelf: false, selfDue: '', draftBeforeSelfReview: true }
  expect(missingInWhat(plan)).toEqual([])
  expect(whatInput(plan)).toMatchObject({ selfDue: null, draftBeforeSelfReview: false })
  expect(firstInput(plan)).toHaveProperty('templateId')
  expect(missingInWhat({ ...plan, withSelf: true, name: ' ' }).map((each) => each.fieldId)).toEqual(['name', 'selfDue'])
})

test('an address names a step, and the last step stays the last', () => {
  expect([stepOf(undefined), stepOf('who'), stepOf('nonsense'), stepAfter('what'), stepAfter('launch')]).toEqual(['what', 'who', 'what', 'who', 'launch'])
})

test('a population holds nothing that says nothing, and nobody on two lists', () => {
  expect(plainPopulation({ teamIds: [], locations: ['Leeds'], branchOf: undefined })).toEqual({ locations: ['Leeds'] })
  const taken = withChoice({ locations: ['Leeds'] }, 'a', 'include')
  expect(withChoice(taken, 'a', 'exclude')).toEqual({ locations: ['Leeds'], exclude: ['a'] })
  expect(withChoice(taken, 'a', 'none')).toEqual({ locations: ['Leeds'] })
})

test('a scale keeps the middle and a side each, in words', () => {
  const usual = scaleForm(DEFAULT_SCALE)
  expect(scaleInput(usual)).toEqual(DEFAULT_SCALE)
  expect(scaleInput(scaleForm(undefined))).toBeNull()
  const use = (used: boolean) => ({ used, words: 'Words' })
  const lopsided = { ...usual, points: { ...usual.points, exceeds: use(false), 'far-exceeds': use(false), below: { used: true, words: ' ' } } }
  expect(missingInScale(lopsided).map((each) => each.fieldId)).toEqual(['scale-use-exceeds', 'scale-below'])
  expect(missingInScale({ ...lopsided, rated: false })).toEqual([])
})
