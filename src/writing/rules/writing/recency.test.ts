import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingRecency } from './recency.ts'

describe('good', () => {
  test.each([
    'L3, exceeds. Errors fell from 3.8% to 2% between January and October, and last month to 1.9%.',
    'She joined five weeks ago; in these last weeks she opened 14 accounts.',
    'Scrap fell from 5% to 3% over both halves.',
  ])('%s', (text) => expect(coached(writingRecency, text, 'calibration_pitch')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'L3, exceeds. In the last two weeks he answered 900 calls within a minute.',
    'What I have seen this month is enough: scrap is at 2%.',
    'Recently two launches slipped; below.',
  ])('%s', (text) => expect(coached(writingRecency, text, 'calibration_pitch')[0]).toMatchObject({ rule: 'writing/recency', severity: 'hint', path: '/text' }))
})

describe('borderline', () => {
  test('One decision was quashed in March and one last week.', () => expect(coached(writingRecency, 'One decision was quashed in March and one last week.', 'growth_area')).toHaveLength(0))
  test('Last week one decision was quashed.', () => expect(coached(writingRecency, 'Last week one decision was quashed.', 'growth_area')).toHaveLength(1))
})

describe('frames', () => {
  test.each([
    ['In the fortnight before this review the yard was clear by six.',
      'In both halves, and in the fortnight before this review, the yard was clear by six.'],
    ['Going by the December rush, he fills shelves well.',
      'Shelves were full in March, in June and in the December rush.'],
    ['Throughout November all 60 letters went out on time.',
      'From March to November all letters went out on time.'],
    ['Given the month he has just had, this is a 5.',
      'He joined in October; this is his first month in post.'],
  ])('%s / %s', (said, left) => {
    expect(coached(writingRecency, said, 'summary')).not.toEqual([])
    expect(coached(writingRecency, left, 'summary')).toEqual([])
  })
})
