import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingBiasedLanguage } from './biased-language.ts'

describe('good', () => {
  test.each([
    'The nursery rota she built for staff with children cut late starts from 30 to 6 a month.',
    'You explained the abrasive wheel to two apprentices on Friday.',
    'You came back from parental leave in May and closed both audits by July.',
    'Your guide to emotional support after a death on the ward is used by two wards.',
    'The bracket did not fit in, so he redrew it.',
    'The second figure is beautiful and honest.',
    'After parental leave she took over the night desk in May.',
  ])('%s', (text) => expect(coached(writingBiasedLanguage, text, 'feedback')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'You were rather bossy in the review on Tuesday.',
    'At his age he struggles with the new scanner.',
    'Since her baby arrived she has been less committed.',
    'At 61 one can’t expect wonders.',
    'He isn’t a great culture fit with the yard.',
    'Since she came back from maternity leave her mind is elsewhere.',
  ])('%s', (text) => expect(coached(writingBiasedLanguage, text, 'feedback')[0]).toMatchObject({ rule: 'writing/biased-language', severity: 'warn', path: '/text' }))
})

describe('borderline', () => {
  test('She works three days a week and closed both audits on time.', () => expect(coached(writingBiasedLanguage, 'She works three days a week and closed both audits on time.', 'feedback')).toHaveLength(0))
  test('Only part-time, yet she closed both audits on time.', () => expect(coached(writingBiasedLanguage, 'Only part-time, yet she closed both audits on time.', 'feedback')).toHaveLength(1))
})

describe('who somebody is as a reason, by signs in company', () => {
  test.each([
    'With three toddlers she can hardly be expected to keep up.',
    'For someone from a council estate he is remarkably well-spoken.',
    'Given his age, the tablets are hard for him.',
    'The accent makes it hard to follow him on the telephone.',
    'A young mother will probably want fewer hours before long.',
    'Not quite our kind of people, and she never comes to the pub.',
  ])('%s', (text) => expect(coached(writingBiasedLanguage, text, 'feedback')).not.toEqual([]))
  test.each([
    'He came back from paternity leave in June and wrote the guide for new parents.',
    'She works three days a week as agreed, and all four audits were closed.',
    'You found an interpreter for the mother who spoke only Polish.',
    'The lady at desk 3 was hard of hearing, so you wrote the dates down for her.',
  ])('leaves alone: %s', (text) => expect(coached(writingBiasedLanguage, text, 'feedback')).toEqual([]))
})
