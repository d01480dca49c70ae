import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingUnquantified } from './unquantified.ts'

describe('good', () => {
  test.each([
    'Renewed all eight contracts that came up this year.',
    'The two leases that were up in June run to 2028.',
    'Cut onboarding of drivers from nine days to four.',
    'The client renewed in July after the new contract.',
    'The report no longer times out.',
  ])('%s', (text) => expect(coached(writingUnquantified, text, 'accomplishment')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'Significantly improved the onboarding of drivers.',
    'Introduced checks before pouring. Fewer defects as a result.',
    'Deliveries run much smoother since the change.',
  ])('%s', (text) => expect(coached(writingUnquantified, text, 'accomplishment')[0]).toMatchObject({ rule: 'writing/unquantified', severity: 'hint', path: '/text' }))
})

describe('borderline', () => {
  test('Wait times fell sharply: from 26 to 12 days.', () => expect(coached(writingUnquantified, 'Wait times fell sharply: from 26 to 12 days.', 'accomplishment')).toHaveLength(0))
  test('Wait times fell sharply.', () => expect(coached(writingUnquantified, 'Wait times fell sharply.', 'accomplishment')).toHaveLength(1))
})

describe('frames', () => {
  test.each([
    ['Since the reading corner opened, reading has come on in leaps and bounds.',
      'Since the reading corner opened, 14 more pupils borrow a book.'],
    ['The new chute made unloading far safer.',
      'The new chute made unloading safe enough for the inspector, who passed it.'],
    ['Lateness in years 7 and 8 is way down.',
      'Lateness in years 7 and 8 is down from 40 to 12 a week.'],
    ['Her letters brought in a great deal of new business.',
      'Her letters brought in business worth 40,000.'],
    ['Negotiated the cleaning contract at a lower cost.',
      'Negotiated the cleaning contract, 8% cheaper.'],
    ['The rota led to better coverage at weekends.',
      'Worked on better coverage at weekends; all 52 were staffed.'],
    ['Freed up a lot of time at the counter.',
      'Freed up two hours a day at the counter.'],
    ['With two engineers improved the build time.',
      'With two engineers cut the build time to 3 minutes.'],
    ['Helped our visibility in the region a great deal.',
      'Presented the improved leaflet in the region.'],
  ])('%s / %s', (said, left) => {
    expect(coached(writingUnquantified, said, 'accomplishment')).not.toEqual([])
    expect(coached(writingUnquantified, left, 'accomplishment')).toEqual([])
  })
})
