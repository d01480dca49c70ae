import { expect, test } from 'vitest'
import { countProblems, problemsOf, reviewerOf, type Member } from './population.ts'

const member = (more: Partial<Member>): Member => ({ personId: 'p', name: 'Ana', managerId: 'm', managerLeft: false, conflict: false, ...more })
const phases = { selfDue: '2026-12-04', managerDue: '2026-12-11', shareDue: '2026-12-18' }

test('the manager of today reviews, unless something stands against it', () => {
  expect(reviewerOf(member({}))).toBe('m')
  for (const [more, problem] of [
    [{ managerId: undefined }, 'no-manager'],
    [{ managerLeft: true }, 'manager-left'],
    [{ conflict: true }, 'conflict-of-interest'],
  ] as const) {
    expect(reviewerOf(member(more))).toBeUndefined()
    expect(problemsOf([member(more)])).toEqual([{ personId: 'p', name: 'Ana', problem }])
  }
})

test('whoever leads the organisation has nobody above, and that is no problem', () => {
  const head = member({ managerId: undefined, leads: true })
  expect(reviewerOf(head)).toBeUndefined()
  expect(problemsOf([head])).toEqual([])
  expect(problemsOf([{ ...head, leaveTo: '2026-12-31' }], phases).map((each) => each.problem)).toEqual(['on-leave'])
})

test('leave is a problem only through the whole phase, and takes no reviewer away', () => {
  const away = (leaveTo: string) => problemsOf([member({ leaveTo })], phases).map((each) => each.problem)
  expect(away('2026-12-03')).toEqual([])
  expect(away('2026-12-04')).toEqual(['on-leave'])
  expect(reviewerOf(member({ leaveTo: '2026-12-31' }))).toBe('m')
  expect(problemsOf([member({ leaveTo: '2026-12-04' })], { ...phases, selfDue: undefined })).toEqual([])
})

test('problems are counted, what hinders most first', () => {
  const all = problemsOf([member({ conflict: true }), member({ managerId: undefined }), member({ managerId: undefined })])
  expect(countProblems(all).map(({ problem, people }) => [problem, people.length])).toEqual([
    ['no-manager', 2],
    ['conflict-of-interest', 1],
  ])
})
