import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingHyperbole } from './hyperbole.ts'

describe('good', () => {
  test.each([
    'Excellent demo on Tuesday: the client asked for the plan the same day.',
    'You replaced the hero image and sign-ups rose from 2% to 3%.',
    'The 10x lens you ordered fits the new stage.',
    'The rock star booked for the gala cancelled at four.',
    'Two years running the audit failed on fire exits.',
    'Reserves stood over and above the minimum by 4%.',
  ])('%s', (text) => expect(coached(writingHyperbole, text, 'feedback')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'You are a rockstar!',
    'You went above and beyond on Tuesday.',
    'You knocked it out of the park with the May demo.',
    'Could sell ice to penguins.',
    'You gave one hundred and ten per cent.',
    'Einstein would be proud of you.',
  ])('%s', (text) => expect(coached(writingHyperbole, text, 'feedback')[0]).toMatchObject({ rule: 'writing/hyperbole', severity: 'hint', path: '/text' }))
})

describe('borderline', () => {
  test('“A lifesaver”, wrote the school office on 3 May about your call.', () => expect(coached(writingHyperbole, '“A lifesaver”, wrote the school office on 3 May about your call.', 'feedback')).toHaveLength(0))
  test('You are a lifesaver.', () => expect(coached(writingHyperbole, 'You are a lifesaver.', 'feedback')).toHaveLength(1))
})
