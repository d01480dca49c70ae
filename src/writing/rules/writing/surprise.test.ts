import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingSurprise } from './surprise.ts'

describe('good', () => {
  test.each([
    'Below expectations at level 3. We spoke about it on 10 February and 4 April, so it is no surprise.',
    'The driver had not been told about the new gate, and two pallets waited.',
    'Meets at level 2. It was the first time she ran a stocktake.',
  ])('%s', (text) => expect(coached(writingSurprise, text, 'summary')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'Meets, except for marking. I have not told her yet.',
    'Below expectations. This will come as a surprise to him.',
    'He is not aware of the complaints about the reports.',
  ])('%s', (text) => expect(coached(writingSurprise, text, 'summary')[0]).toMatchObject({ rule: 'writing/surprise', severity: 'warn', path: '/text' }))
})

describe('borderline', () => {
  test('None of this is news to her: talks on 2 December and 10 February.', () => expect(coached(writingSurprise, 'None of this is news to her: talks on 2 December and 10 February.', 'summary')).toHaveLength(0))
  test('All of this will be news to her.', () => expect(coached(writingSurprise, 'All of this will be news to her.', 'summary')).toHaveLength(1))
})

describe('frames', () => {
  test.each([
    ['Below. He will be hearing this for the first time.',
      'The client was hearing of the change for the first time and signed.'],
    ['This hasn’t come up between us until today.',
      'This has come up between us in March and in June.'],
    ['She thinks she is on track for a 4.',
      'She keeps the site on track.'],
    ['I should have told him at the time.',
      'I told him on 3 May.'],
    ['We have kept this from her to date.',
      'He kept the keys from the visitors.'],
  ])('%s / %s', (said, left) => {
    expect(coached(writingSurprise, said, 'summary')).not.toEqual([])
    expect(coached(writingSurprise, left, 'summary')).toEqual([])
  })
})
