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
