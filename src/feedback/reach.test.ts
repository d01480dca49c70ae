import { describe, expect, test } from 'vitest'
import { INDEPENDENCES, SCOPES } from '../leveling/framework.ts'
import { INDEPENDENCE_CHOICES, laterReach, levelTrouble, reachWords, SCOPE_CHOICES, scopedOf } from './reach.ts'

describe('in words', () => {
  test('what was said, and nothing of what was not', () => {
    expect(reachWords({ scope: 'teams', independence: 'alone', level: 'L5' })).toBe('Reached several teams, way found alone, proposed for L5')
    expect(reachWords({ level: 'L5' })).toBe('Proposed for L5')
    expect(reachWords({})).toBe('')
  })
  test('every step has words of its own', () => {
    expect(new Set(Object.values(SCOPE_CHOICES)).size).toBe(SCOPES.length)
    expect(new Set(Object.values(INDEPENDENCE_CHOICES)).size).toBe(INDEPENDENCES.length)
    expect(new Set([...SCOPES.map((scope) => reachWords({ scope })), ...INDEPENDENCES.map((independence) => reachWords({ independence }))]).size).toBe(10)
  })
})

describe('a level', () => {
  const levels = [{ code: 'L4' }, { code: 'L5' }]
  test('is one of the framework', () => {
    expect(levelTrouble('L5', levels)).toBeUndefined()
    expect(levelTrouble(undefined, undefined)).toBeUndefined()
    expect(levelTrouble('L9', levels)).toMatchObject({ code: 'invalid', errors: [{ path: '/level', message: 'The leveling framework has no level "L9". It has L4, L5.' }] })
    expect(levelTrouble('L4', undefined)).toMatchObject({ code: 'invalid', detail: 'There is no leveling framework yet, so no level to name.' })
  })
  test('of an earlier framework may stay', () => expect(levelTrouble('IC4', levels, 'IC4')).toBeUndefined())
})

test('what was seen stays; what was not said can still be said', () => {
  expect(laterReach({ scope: 'team' }, { scope: 'team', independence: 'alone', level: 'L4' })).toBeUndefined()
  expect(laterReach({ scope: 'team' }, { scope: 'company' })).toMatchObject({
    code: 'conflict', reason: 'already-seen', errors: [{ path: '/scope', message: 'It was seen as “Reached the team”, and that stays. Say in the correction how you see it now.' }],
  })
})

test('as the rules about levels read it', () => {
  expect(scopedOf([{ id: 'o1', on: '2026-03-04', scope: 'team', level: 'L4' }, { id: 'o2', on: '2026-03-05' }])).toEqual([{ id: 'o1', on: '2026-03-04', scope: 'team' }, { id: 'o2', on: '2026-03-05' }])
})
