import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingEffortBased } from './effort-based.ts'

describe('good', () => {
  test.each([
    'Cut weekend call-outs from nine to two a month with the new rota.',
    'The estimate put the effort at 40 days and the change shipped in 31.',
    'A dedicated line for returns took 40 calls a day off the main desk.',
    'The desk is staffed around the clock since March.',
    'Fills in the sheet at four each day in July, and no delivery was lost.',
    'Runs the morning check at six before the first bus leaves; breakdowns fell from eleven to four.',
    'On the Sunday of the fair she answered 40 visitors in two hours.',
    'The seventy-hour weeks had to end, and since June it is 44.',
  ])('%s', (text) => expect(coached(writingEffortBased, text, 'accomplishment')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'Worked tirelessly through every weekend in May to get the audit done.',
    'Put in countless hours on the tender.',
    'First in, last out, all year.',
    'He slept in the office during the cut-over.',
    'She covered 31 open shifts since January.',
    'Her calendar is full from seven to seven.',
  ])('%s', (text) => expect(coached(writingEffortBased, text, 'accomplishment')[0]).toMatchObject({ rule: 'writing/effort-based', severity: 'hint', path: '/text' }))
})

describe('borderline', () => {
  test('Two months of working late is too much, and I have taken the stock count off him.', () => expect(coached(writingEffortBased, 'Two months of working late is too much, and I have taken the stock count off him.', 'growth_area')).toHaveLength(0))
  test('Worked late in May.', () => expect(coached(writingEffortBased, 'Worked late in May.', 'accomplishment')).toHaveLength(1))
})

describe('time and sweat, by signs in company', () => {
  test.each([
    'The shelf plan was ready on 4 May, and three Sundays of her own went into it.',
    'He missed his son’s school play twice for us, and that should count.',
    'Her light is on at midnight more often than not, and I would like that noted.',
    'You took calls from your hospital bed, hats off.',
    'She sat up till three with the tender papers again and again.',
    'Give us a few free evenings and we will know that it matters to you; show me you mean it.',
  ])('%s', (text) => expect(coached(writingEffortBased, text, 'feedback')).not.toEqual([]))
  test.each([
    'Late evenings on the ward fell from nine to two a month after the new list.',
    'Thank you for ringing Mrs Obi on Sunday about her results.',
    'The Saturday market opens at six, and she set out the stall by five.',
    'He is back from annual leave on 3 June and takes over the keys that evening.',
  ])('leaves alone: %s', (text) => expect(coached(writingEffortBased, text, 'feedback')).toEqual([]))
})
