import { describe, expect, test } from 'vitest'
import { ladder } from '../../../../test/leveling-matrix.ts'
import { runRules } from '../../../kit/rule.ts'
import { DEFAULT_FRAMEWORK } from '../../default-framework.ts'
import type { LevelingFramework } from '../../framework.ts'
import { levelingMissingExpectation } from './missing-expectation.ts'

const find = (framework: LevelingFramework) => runRules([levelingMissingExpectation], { framework })

describe('good', () => {
  test('the default framework', () => expect(find(DEFAULT_FRAMEWORK)).toEqual([]))
  test('an empty cell over a written one', () => expect(find(ladder('Checks the result.', undefined, 'Plans the work.'))).toEqual([]))
})

describe('bad', () => {
  test('nothing at the lowest levels', () => {
    expect(find(ladder(undefined, undefined, 'Plans the work.'))).toEqual([expect.objectContaining({
      rule: 'leveling/missing-expectation', severity: 'warn', path: '/levels/0/craft', message: '“Craft” says nothing at L1 and L2, and there is nothing below to take over.', evidence: ['L1 craft', 'L2 craft'],
    })])
  })
  test('nothing at all', () => expect(find(ladder(undefined, undefined))[0]?.message).toBe('“Craft” says nothing at any level of this track (L1 and L2).'))
})

describe('borderline', () => {
  const two: LevelingFramework = {
    ...ladder('Checks.'), tracks: [{ code: 't', name: 'T' }, { code: 'u', name: 'U' }],
    levels: [{ code: 'L1', track: 't', order: 1, name: '', summary: '' }, { code: 'M1', track: 'u', order: 2, name: '', summary: '' }],
  }
  test('nothing is taken over from another track', () => expect(find(two)[0]).toMatchObject({ evidence: ['M1 craft'] }))
  test('a dimension that is not asked on a track', () => expect(find({ ...two, dimensions: [{ code: 'craft', name: 'Craft', kind: 'skill', tracks: ['t'] }] })).toEqual([]))
})
