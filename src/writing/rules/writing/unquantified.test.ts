import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingUnquantified } from './unquantified.ts'

describe('good', () => {
  test.each([
    'Cut onboarding of drivers from nine days to four.',
    'The client renewed in July after the new contract.',
    'The report no longer times out.',
  ])('%s', (text) => expect(coached(writingUnquantified, text, 'accomplishment')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'Significantly improved the onboarding of drivers.',
    'Introduced checks before pouring. Fewer defects as a result.',
    'Deliveries run much smoother since the change.',
  ])('%s', (text) => expect(coached(writingUnquantified, text, 'accomplishment')[0]).toMatchObject({ rule: 'writing/unquantified', severity: 'hint', path: '/text' }))
})

describe('borderline', () => {
  test('Wait times fell sharply: from 26 to 12 days.', () => expect(coached(writingUnquantified, 'Wait times fell sharply: from 26 to 12 days.', 'accomplishment')).toHaveLength(0))
  test('Wait times fell sharply.', () => expect(coached(writingUnquantified, 'Wait times fell sharply.', 'accomplishment')).toHaveLength(1))
})
