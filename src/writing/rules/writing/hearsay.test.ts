import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingHearsay } from './hearsay.ts'

describe('good', () => {
  test.each([
    'Ana and Luis told me on 4 May that two calls went unanswered.',
    'In the May survey, two of five drivers wrote that the route list came late.',
    'The client, Ms Brandt, wrote on 8 August that the noise stayed under 55 dB.',
    'The toolbox talk was too long on Monday.',
    'Complaints about late parcels were answered within a day.',
    'Two of the five drivers, Ana and Luis, said so on 3 May.',
  ])('%s', (text) => expect(coached(writingHearsay, text, 'growth_area')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'Some people feel that he is hard to reach.',
    'Word is that she leaves early.',
    'There have been complaints about his tone.',
    'There’s some chatter on the floor about him.',
    'I gather from various quarters that clients find him hard going.',
    'Some concerns have reached me.',
  ])('%s', (text) => expect(coached(writingHearsay, text, 'growth_area')[0]).toMatchObject({ rule: 'writing/hearsay', severity: 'hint', path: '/text' }))
})

describe('borderline', () => {
  test('No complaints since March.', () => expect(coached(writingHearsay, 'No complaints since March.', 'growth_area')).toHaveLength(0))
  test('Complaints have been made since spring.', () => expect(coached(writingHearsay, 'Complaints have been made since spring.', 'growth_area')).toHaveLength(1))
})
