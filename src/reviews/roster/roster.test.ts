import { describe, expect, test } from 'vitest'
import { cannotReview, settle, type Orphan } from './roster.ts'

const orphan = (more: Partial<Orphan>): Orphan => ({ reviewId: 'r', kind: 'manager', state: 'draft', reviewerId: 'w', subjectLeft: false, ...more })

describe('X8 leaving', () => {
  test.each(['not-started', 'draft', 'submitted'] as const)('about somebody who left, %s: closed', (state) => {
    expect(settle(orphan({ state, subjectLeft: true, managerId: 'm' }))).toEqual({ do: 'close' })
  })
  test('what was shared stays, and so does a submitted self-review', () => {
    expect(settle(orphan({ state: 'shared', subjectLeft: true }))).toBeUndefined()
    expect(settle(orphan({ kind: 'self', state: 'submitted', subjectLeft: true }))).toBeUndefined()
    expect(settle(orphan({ kind: 'self', state: 'draft', subjectLeft: true }))).toEqual({ do: 'close' })
  })
  test('by somebody who left: to the manager of today, else to theirs, else HR chooses', () => {
    expect(settle(orphan({ managerId: 'm', upId: 'u' }))).toEqual({ do: 'move', to: 'm' })
    expect(settle(orphan({ upId: 'u' }))).toEqual({ do: 'move', to: 'u' })
    expect(settle(orphan({ state: 'submitted', upId: 'u' }))).toEqual({ do: 'move', to: 'u' })
    expect(settle(orphan({}))).toEqual({ do: 'ask' })
  })
})

test('a refusal to choose somebody does not say which reason it is', () => {
  const refusal = cannotReview('Ada', 'Mina', '/reviewerId')
  expect(refusal.detail).not.toMatch(/conflict/)
  expect(refusal.errors![0]!.path).toBe('/reviewerId')
})
