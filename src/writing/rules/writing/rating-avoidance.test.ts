import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingRatingAvoidance } from './rating-avoidance.ts'

describe('good', () => {
  test.each([
    'The talk will be awkward, and I keep the rating below because the record shows four missed audits.',
    'Rated 4 at first; the group pointed out that two wins were led by counsel, so it is a 3 on the evidence.',
    'Below. 8 of 30 reports had wrong grades.',
    'She calmed two guests and kept the peace at the bar, so the rating is 4.',
    'The talk will be awkward, and the 2 remains because of the record.',
    'Each was rated on their own record: a 2.',
  ])('%s', (text) => expect(coached(writingRatingAvoidance, text, 'calibration_pitch')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'L2, 3. Honestly a 2, but he would argue for weeks.',
    'Meets, to avoid a difficult conversation before the season.',
    'Everyone on the shift gets the same rating.',
    'Rated 3; anything else and I’d have tears in the linen room.',
    'He would argue for weeks, so 3 it is.',
    'Nobody gets less than a 3 from me.',
  ])('%s', (text) => expect(coached(writingRatingAvoidance, text, 'calibration_pitch')[0]).toMatchObject({ rule: 'writing/rating-avoidance', severity: 'warn', path: '/text' }))
})

describe('borderline', () => {
  test('I don’t look forward to the meeting, but the record is what it is: 70 of 400 files incomplete, below.', () => expect(coached(writingRatingAvoidance, 'I don’t look forward to the meeting, but the record is what it is: 70 of 400 files incomplete, below.', 'calibration_pitch')).toHaveLength(0))
  test('A 2 would be right, but I don’t want the argument.', () => expect(coached(writingRatingAvoidance, 'A 2 would be right, but I don’t want the argument.', 'calibration_pitch')).toHaveLength(1))
})
