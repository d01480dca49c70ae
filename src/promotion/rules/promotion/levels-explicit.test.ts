import { describe, expect, test } from 'vitest'
import { caseFacts } from '../../../../test/facts-of-a-case.ts'
import { runRules } from '../../../kit/rule.ts'
import type { CaseFacts } from '../../facts.ts'
import { promotionLevelsExplicit } from './levels-explicit.ts'

const find = (current?: string, proposed?: string, more: Partial<CaseFacts> = {}) => runRules([promotionLevelsExplicit], caseFacts({ current, proposed, ...more }))
const says = (message: string) => [expect.objectContaining({ rule: 'promotion/levels-explicit', severity: 'block', path: '/levels', message })]

describe('good', () => {
  test('the next level of the same track', () => expect(find('L4', 'L5')).toEqual([]))
  test('the same on the track of management', () => expect(find('M1', 'M2')).toEqual([]))
})

describe('bad', () => {
  test('neither is named', () => expect(find(undefined, ' ')).toEqual(says('Neither the level Mina holds nor the one proposed is named.')))
  test('the present one is not', () => expect(find('', 'L5')).toEqual(says('The level Mina holds today is not named.')))
  test('the proposed one is not', () => expect(find('L4')).toEqual(says('The level that is proposed is not named.')))
  test('two at once', () => expect(find('L3', 'L5')).toEqual(says('From L3 (Established) to L5 (Staff) are 2 levels at once.')))
  test('the same one', () => expect(find('L4', 'L4')).toEqual(says('The proposed level is L4 (Senior), the one Mina holds.')))
  test('a lower one', () => expect(find('L5', 'L4')).toEqual(says('L4 (Senior) lies below L5 (Staff).')))
  test('one the framework does not have', () => expect(find('L4', 'Band 9')).toEqual(says('“Band 9” is not a level of this framework.')))
  test('both of them', () => expect(find('Band 8', 'Band 9')).toEqual(says('“Band 8” and “Band 9” are not a level of this framework.')))
})

describe('borderline', () => {
  test('a change of track begins at its first level', () => expect(find('L4', 'M1')).toEqual([]))
  test('and not above it', () => expect(find('L4', 'M2')).toEqual(says('L4 (Senior) and M2 (Manager) lie on two tracks, and M2 (Manager) is not the first level of its own.')))
  test('one apart is counted along the track, whatever figures its order has', () => {
    const levels = [10, 20, 35].map((order) => ({ code: `G${order}`, name: `G${order}`, track: 'one', order }))
    expect(find('G10', 'G20', { levels })).toEqual([])
    expect(find('G10', 'G35', { levels })).toHaveLength(1)
  })
  test('an organisation may allow two', () => expect(runRules([promotionLevelsExplicit], caseFacts({ current: 'L3' }), { tuning: { 'promotion/levels-explicit': { numbers: { steps: 2 } } } })).toEqual([]))
})
