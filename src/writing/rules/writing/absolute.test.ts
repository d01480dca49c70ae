import { describe, expect, test } from 'vitest'
import { coached } from '../../../../test/coached.ts'
import { writingAbsolute } from './absolute.ts'

describe('good', () => {
  test.each([
    'Staff must never leave the cold store unlocked, and on 3 May the door stood open.',
    'The boiler in block C always trips when the wind turns.',
    'In March he was late for six of the nine handovers.',
    'The 7:40 truck is always late, and the gate closes at eight.',
    'Nobody was hurt, and everyone on the site signed.',
    'He checked all 12 reports, each time with the same list.',
  ])('%s', (text) => expect(coached(writingAbsolute, text, 'growth_area')).toEqual([]))
})

describe('bad', () => {
  test.each([
    'She is always late with her forecasts.',
    'You never answer the second question.',
    'Everyone loves working with him.',
    'His timesheets are always late.',
    'She has never once asked for help.',
    'All the parents adore her.',
  ])('%s', (text) => expect(coached(writingAbsolute, text, 'growth_area')[0]).toMatchObject({ rule: 'writing/absolute', severity: 'hint', path: '/text' }))
})

describe('borderline', () => {
  test('He was late in two of twelve weeks, not always on Mondays.', () => expect(coached(writingAbsolute, 'He was late in two of twelve weeks, not always on Mondays.', 'growth_area')).toHaveLength(0))
  test('He had never run a stocktake before June.', () => expect(coached(writingAbsolute, 'He had never run a stocktake before June.', 'growth_area')).toHaveLength(0))
})
