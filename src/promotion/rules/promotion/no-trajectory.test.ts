import { describe, expect, test } from 'vitest'
import { caseFacts, TEXT } from '../../../../test/facts-of-a-case.ts'
import { runRules } from '../../../kit/rule.ts'
import type { CaseFacts } from '../../facts.ts'
import { promotionNoTrajectory } from './no-trajectory.ts'

const find = (trajectory: string, more: Partial<CaseFacts> = {}) => runRules([promotionNoTrajectory], caseFacts({ document: { ...TEXT, trajectory }, ...more }))

describe('good', () => {
  test('it says what grew', () => expect(find(TEXT.trajectory)).toEqual([]))
  test('opportunities that were taken show it', () => expect(find('', { growth: ['o1'] })).toEqual([]))
})

describe('bad', () => {
  test('nothing', () => expect(find('')).toEqual([expect.objectContaining({ rule: 'promotion/no-trajectory', severity: 'warn', path: '/trajectory', message: 'The case does not say how the work went on growing.' })]))
})

describe('borderline', () => {
  test.each(['  \n', '…', '—'])('%j is nothing', (text) => expect(find(text)).toHaveLength(1))
  test('one word is something', () => expect(find('Mentors.')).toEqual([]))
})
