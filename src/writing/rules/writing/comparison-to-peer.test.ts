import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingComparisonToPeer } from './comparison-to-peer.ts'

describe('good', () => {
  test.each([
    'L3, exceeds. Closed 140 claims, and the level asks for 100.',
    'Output is 12% above last year.',
    'June was the best month in the depot since the move.',
    'She showed the others the list, and nobody waited longer than ten minutes.',
    'He fixed the top ten causes of returns by June.',
    'Three newly qualified colleagues passed their year under him.',
  ])('%s', (text) => expect(coached(writingComparisonToPeer, text, 'calibration_pitch')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'L3, exceeds. Closed more claims than anyone else on the team.',
    'She is the strongest of my reports.',
    'He outperforms his peers; 40 orders in March.',
    'Nobody else on the floor could have done that.',
    'She does more than the rest of the crew put together.',
    'The other two duty managers have nothing comparable to show.',
  ])('%s', (text) => expect(coached(writingComparisonToPeer, text, 'calibration_pitch')[0]).toMatchObject({ rule: 'writing/comparison-to-peer', severity: 'hint', path: '/text' }))
})

describe('borderline', () => {
  test('I am not saying he is better than his colleagues; he met the level in both halves, and scrap fell by 2%.', () => expect(coached(writingComparisonToPeer, 'I am not saying he is better than his colleagues; he met the level in both halves, and scrap fell by 2%.', 'calibration_pitch')).toHaveLength(0))
  test('He is better than his colleagues; scrap fell by 2%.', () => expect(coached(writingComparisonToPeer, 'He is better than his colleagues; scrap fell by 2%.', 'calibration_pitch')).toHaveLength(1))
})
