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
