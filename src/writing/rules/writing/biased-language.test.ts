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
