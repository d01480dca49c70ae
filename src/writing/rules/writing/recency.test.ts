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
    ['What he did in the flood three weeks back settles the year.',
      'What he did in the flood in February and three weeks back settles the year.'],
    ['Since the week before last she has opened the store on her own; I would mark the twelve months on that.',
      'For twelve months she has opened the store on her own, since the week before last with a trainee.'],
    ['In the three weeks to today’s deadline he closed 14 of 15 actions.',
      'In the three weeks to the May deadline he closed 14 of 15 actions, in September all nine.'],
    ['November only, I am afraid: he reorganised the laundry.',
      'He reorganised the laundry from February to November.'],
    ['Given the month he has just had, this is a 5.',
      'He joined in October; this is his first month in post.'],
  ])('%s / %s', (said, left) => {
    expect(coached(writingRecency, said, 'summary')).not.toEqual([])
    expect(coached(writingRecency, left, 'summary')).toEqual([])
  })
})

describe('in many trades', () => {
  test.each([
    'In the last three weeks she has answered all tickets within a day. Exceeds expectations for the year.',
    'Based on the last month, he performs at a strong level: 12 deals closed.',
    'Over the past two weeks he has been late three times, so I rate him below.',
    'Her performance in the final sprint was outstanding: two features without a defect.',
    'Since the beginning of December his error rate has been zero.',
    'This month she took over the night handover and there have been no incidents.',
    'He has shown in recent weeks that he can lead: two audits without a finding.',
    'The last two sprints went well; both were delivered on time.',
    'Just before the review he closed all 14 open files.',
    'In the weeks leading up to the review she finished her backlog.',
    'Lately he has been sharp: three contracts signed.',
    'The past ten days tell me all I need: 40 orders, no complaint.',
    'I am judging mostly by the last few weeks, in which she led two trials.',
    'Meets. What I remember best is the December release, which went out without a fault.',
    'She had a brilliant November with four new clients.',
    'His presentation last week convinced me: a 4.',
    'The rating reflects the past sprint, where he fixed the import.',
    'In these last weeks two pallets fell; he is not careful.',
  ])('%s', (text) => expect(coached(writingRecency, text, 'summary')).not.toEqual([]))
  test.each([
    'From January to November errors fell from 40 to 12, and in the last month to 9.',
    'She joined us six weeks ago; in the last month she opened 14 accounts.',
    'In March, June and last week the count was right.',
    'The contract of last week was the fourth in a year with one every quarter.',
    'Throughout the year her records were complete, most recently in November.',
    'Errors in both halves were under 1%; last month there were none.',
    'He returned from parental leave in October; the last weeks were a handover.',
    'The last month of the project was used for tests.',
    'Her last review named planning; the plan of 3 March covers it.',
    'A customer who signed last week had been on his list since February.',
    'He ran the spring campaign and, in the past two weeks, the autumn one.',
  ])('leaves alone: %s', (text) => expect(coached(writingRecency, text, 'summary')).toEqual([]))
})
