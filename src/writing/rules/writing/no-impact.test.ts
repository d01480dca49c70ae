import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingNoImpact } from './no-impact.ts'

describe('good', () => {
  test.each([
    'Redesigned the API; time-outs fell from 40 a month to 6.',
    'Trained 18 operators; all of them run the press alone now.',
    'Renegotiated the supply contract. The client renewed for three years.',
  ])('%s', (text) => expect(coached(writingNoImpact, text, 'accomplishment')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'Completed the API redesign project.',
    'Trained 18 operators on the new press in May.',
    'Made 65 calls a week.',
  ])('%s', (text) => expect(coached(writingNoImpact, text, 'accomplishment')[0]).toMatchObject({ rule: 'writing/no-impact', severity: 'hint', path: '/text' }))
})

describe('borderline', () => {
  test('Wrote the guide. New drivers now start without a second ride.', () => expect(coached(writingNoImpact, 'Wrote the guide. New drivers now start without a second ride.', 'accomplishment')).toHaveLength(0))
  test('Wrote the guide to reduce errors.', () => expect(coached(writingNoImpact, 'Wrote the guide to reduce errors.', 'accomplishment')).toHaveLength(1))
})
