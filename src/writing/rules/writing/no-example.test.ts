import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingNoExample } from './no-example.ts'

describe('good', () => {
  test.each([
    'In the May planning she cut the supplier off twice.',
    'On 3 May the bundle went out without tab 4.',
    'Two of the five estimates in spring were off by half.',
  ])('%s', (text) => expect(coached(writingNoExample, text, 'growth_area')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'Interrupts colleagues in meetings.',
    'Needs to delegate more.',
    'Estimates are often off.',
  ])('%s', (text) => expect(coached(writingNoExample, text, 'growth_area')[0]).toMatchObject({ rule: 'writing/no-example', severity: 'hint', path: '/text' }))
})

describe('borderline', () => {
  test('Drafts lack sources, for example the memo to the pension fund.', () => expect(coached(writingNoExample, 'Drafts lack sources, for example the memo to the pension fund.', 'growth_area')).toHaveLength(0))
  test('Drafts lack sources.', () => expect(coached(writingNoExample, 'Drafts lack sources.', 'growth_area')).toHaveLength(1))
})

describe('frames', () => {
  test.each([
    ['You often send the agenda only minutes before the call.',
      'You sent the agenda of the June call only minutes before it.'],
    ['Reports lack a summary for the board.',
      'The report to the board lacked a summary in May.'],
    ['You interrupt me when I present figures.',
      'You interrupted me twice when I presented the figures.'],
    ['Guests are seated before their table has been wiped.',
      'Guests at table 9 were seated before it had been wiped.'],
    ['He checks his phone while customers are waiting.',
      'On Saturday you checked your phone while two customers waited.'],
  ])('%s / %s', (said, left) => {
    expect(coached(writingNoExample, said, 'feedback')).not.toEqual([])
    expect(coached(writingNoExample, left, 'feedback')).toEqual([])
  })
})
