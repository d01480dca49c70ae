import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingUnknownReader } from './unknown-reader.ts'

describe('good', () => {
  test.each([
    'Moved Falcon, our checkout service, to the new region; downtime fell to zero.',
    'The API answers in 190 ms, after 810 in Q1.',
    'Closed the gap in March together with Jonas, our tax adviser; errors fell by 40%.',
  ])('%s', (text) => expect(coached(writingUnknownReader, text, 'accomplishment')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'Moved Falcon to the new region; downtime fell to zero.',
    'DRX-2 recovery is now at 88%, after 61% in the spring.',
    'Closed the gap in March together with Jonas; errors fell by 40%.',
  ])('%s', (text) => expect(coached(writingUnknownReader, text, 'accomplishment')[0]).toMatchObject({ rule: 'writing/unknown-reader', severity: 'hint', path: '/text' }))
})

describe('borderline', () => {
  test('Two hours saved on each Leeds run since June.', () => expect(coached(writingUnknownReader, 'Two hours saved on each Leeds run since June.', 'accomplishment')).toHaveLength(0))
  test('Two hours saved on each QXR run since June.', () => expect(coached(writingUnknownReader, 'Two hours saved on each QXR run since June.', 'accomplishment')).toHaveLength(1))
})

describe('frames', () => {
  test.each([
    ['Under Gundula the queue grew to 300; he brought it back to 40.',
      'A solid year for Gundula: the queue fell from 300 to 40.'],
    ['The KRONOS switch in May went through in one night.',
      'The KRONOS system was switched in May in one night.'],
    ['He moved Halyard off the old servers.',
      'He finished the cut-over of the Halyard substation in one night.'],
  ])('%s / %s', (said, left) => {
    expect(coached(writingUnknownReader, said, 'summary')).not.toEqual([])
    expect(coached(writingUnknownReader, left, 'summary')).toEqual([])
  })
})
