import { describe, expect, test } from 'vitest'
import { runRules } from '../../../kit/rule.ts'
import type { ClaimFacts, ScopedObservation } from '../../facts.ts'
import type { Independence, Scope } from '../../framework.ts'
import { levelingScopeTrap } from './scope-trap.ts'

const L5: ClaimFacts['level'] = { code: 'L5', name: 'Staff', scope: 'teams', independence: 'frames' }
const seen = (scope?: Scope, independence?: Independence, at = 1): ScopedObservation => ({ id: `o${at}`, on: `2026-0${at}-01`, ...(scope && { scope }), ...(independence && { independence }) })
const find = (level: ClaimFacts['level'], observations: ScopedObservation[]) => runRules([levelingScopeTrap], { level, observations })

describe('good', () => {
  test('work that reached as far, more than once', () => expect(find(L5, [seen('teams', 'frames', 1), seen('team', 'frames', 2), seen('organisation', 'directs', 3)])).toEqual([]))
  test('a framework that does not say how far', () => expect(find({ code: 'L5', name: 'Staff' }, [seen('task', 'guided', 1), seen('task', 'guided', 2), seen('task', 'guided', 3)])).toEqual([]))
})

describe('bad', () => {
  test('depth within the own team', () => {
    expect(find(L5, [seen('team', 'frames', 1), seen('task', 'frames', 2), seen('team', 'directs', 3), seen('team', undefined, 4)])).toEqual([expect.objectContaining({
      rule: 'leveling/scope-trap', severity: 'warn', path: '/scope', evidence: ['o1', 'o2', 'o3', 'o4'],
      message: 'L5 (Staff) asks for results that reach across several teams. Of four dated observations none does; the furthest goes as far as the team.',
    })])
  })
  test('independence below, and one episode carries nothing', () => {
    expect(find(L5, [seen('teams', 'checked', 1), seen('teams', 'frames', 2), seen('teams', 'alone', 3)])).toEqual([expect.objectContaining({
      path: '/independence', evidence: ['o1', 'o3'],
      message: 'L5 (Staff) asks for rough problems turned into plans. Of three dated observations one does (2026-02-01); the others go as far as a way found alone.',
    })])
  })
})

describe('borderline', () => {
  test('two observations are too few to say', () => expect(find(L5, [seen('team', 'alone', 1), seen('task', 'alone', 2)])).toEqual([]))
  test('what does not say how far counts neither way', () => expect(find(L5, [seen('team', undefined, 1), seen('team', undefined, 2), seen(undefined, undefined, 3)])).toEqual([]))
  test('two of many are enough', () => expect(find({ ...L5, independence: undefined }, [seen('teams', undefined, 1), seen('company', undefined, 2), ...[3, 4, 5, 6].map((at) => seen('task', undefined, at))])).toEqual([]))
})
