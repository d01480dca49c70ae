import { expect, test } from 'vitest'
import { stepsOf } from './steps.ts'
import { problemsOf, reviewerOf, type Member } from './population.ts'

test('steps are done one after the other; the talk may come before or after sharing', () => {
  const done = (progress: Parameters<typeof stepsOf>[0]) =>
    stepsOf(progress)
      .filter((step) => step.done)
      .map(({ step }) => step)
  expect(done({ state: 'not-started', selfReview: { state: 'draft' } })).toEqual([])
  expect(done({ state: 'draft', selfReview: { state: 'submitted' } })).toEqual(['self-review', 'draft'])
  expect(done({ state: 'submitted', heldOn: '2026-12-01' })).toEqual(['draft', 'submitted', 'scheduled', 'held'])
  expect(done({ state: 'shared', scheduledFor: '2026-12-01' })).toEqual(['draft', 'submitted', 'scheduled', 'shared'])
  expect(
    done({ state: 'acknowledged', scheduledFor: '2026-12-01', heldOn: '2026-12-01', selfReview: { state: 'submitted' } }),
  ).toHaveLength(7)
})

test('whoever can’t be given a reviewer is named with the reason', () => {
  const member = (more: Partial<Member>): Member => ({
    personId: 'p',
    name: 'P',
    managerId: 'm',
    managerLeft: false,
    conflict: false,
    ...more,
  })
  expect(reviewerOf(member({}))).toBe('m')
  const [none, left, conflict] = [member({ managerId: undefined }), member({ managerLeft: true }), member({ conflict: true })]
  expect([none, left, conflict].map(reviewerOf)).toEqual([undefined, undefined, undefined])
  expect(problemsOf([member({}), none, left, conflict]).map(({ problem }) => problem)).toEqual([
    'no-manager',
    'manager-left',
    'conflict-of-interest',
  ])
})
