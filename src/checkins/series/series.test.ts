import { describe, expect, test } from 'vitest'
import { changeSeries, firstSlot, nextMeeting, rhythmWords, shownSeries, slotAfter, startSeries, weekdayOf, writeSeries } from './series.ts'
import type { Rhythm, StoredSeries } from './words.ts'

// 4 August 2026 is a Tuesday.
const weekly: Rhythm = { cadence: 'weekly', weekday: 2, from: '2026-08-04' }
const run = (rhythm: Rhythm, after: string, n: number) =>
  Array.from({ length: n }).reduce<string[]>((days) => [...days, slotAfter(rhythm, days.at(-1) ?? after)], [])

test('weekdays count from Monday', () => {
  expect(['2026-08-03', '2026-08-04', '2026-08-09', '1999-12-31'].map(weekdayOf)).toEqual([1, 2, 7, 5])
})

describe('a rhythm', () => {
  test('begins on its weekday on or after the day given', () => {
    expect(firstSlot(weekly)).toBe('2026-08-04')
    expect(firstSlot({ ...weekly, from: '2026-08-05' })).toBe('2026-08-11')
  })
  test('every week, every other week', () => {
    expect(run(weekly, '2026-08-01', 3)).toEqual(['2026-08-04', '2026-08-11', '2026-08-18'])
    expect(run({ ...weekly, cadence: 'fortnightly' }, '2026-08-04', 2)).toEqual(['2026-08-18', '2026-09-01'])
    expect(slotAfter(weekly, '2027-03-01')).toBe('2027-03-02')
  })
  test('the same Tuesday of each month, or its last', () => {
    const monthly: Rhythm = { ...weekly, cadence: 'monthly', from: '2026-08-10' }
    expect(run(monthly, '2026-08-01', 4)).toEqual(['2026-08-11', '2026-09-08', '2026-10-13', '2026-11-10'])
    const last: Rhythm = { cadence: 'monthly', weekday: 1, from: '2026-08-31' }
    expect(run(last, '2026-08-31', 4)).toEqual(['2026-09-28', '2026-10-26', '2026-11-30', '2026-12-28'])
  })
  test('in words', () => {
    expect(rhythmWords(weekly)).toBe('Every Tuesday')
    expect(rhythmWords({ ...weekly, cadence: 'fortnightly' })).toBe('Every other Tuesday')
    expect(rhythmWords({ ...weekly, cadence: 'monthly', from: '2026-08-10' })).toBe('The second Tuesday of the month')
    expect(rhythmWords({ ...weekly, cadence: 'monthly', from: '2026-08-30', weekday: 1 })).toBe('The last Monday of the month')
  })
})

describe('the next meeting', () => {
  test('is not planned into days away', () => {
    expect(nextMeeting(weekly, '2026-08-04', [])).toBe('2026-08-11')
    expect(nextMeeting(weekly, '2026-08-04', [{ from: '2026-08-08', to: '2026-08-25' }])).toBe('2026-09-01')
    expect(nextMeeting(weekly, '2026-08-04', [{ from: '2026-08-08', to: '9999-12-31' }])).toBeUndefined()
  })
  test('nor beside a day on which they meet anyway', () => {
    expect(nextMeeting(weekly, '2026-08-04', [], ['2026-08-11'])).toBe('2026-08-18')
    expect(nextMeeting(weekly, '2026-08-04', [], ['2026-08-14'])).toBe('2026-08-18')
    expect(nextMeeting(weekly, '2026-08-04', [], ['2026-08-07'])).toBe('2026-08-11')
    expect(nextMeeting({ ...weekly, cadence: 'fortnightly' }, '2026-08-04', [], ['2026-08-14'])).toBe('2026-09-01')
  })
})

describe('decisions', () => {
  const facts: StoredSeries = {
    ...weekly, id: 's', person: { id: 'p', name: 'Priya' }, manager: { id: 'm', name: 'Mina' }, between: true, ended: false, version: 0,
  }
  test('one rhythm for two, from today on', () => {
    expect(startSeries('2026-08-04', '2026-08-04', undefined)).toBeUndefined()
    expect(startSeries('2026-08-04', '2026-08-04', facts)).toMatchObject({ reason: 'series-exists' })
    expect(startSeries('2026-08-03', '2026-08-04', undefined)).toMatchObject({ errors: [{ path: '/from' }] })
  })
  test('either of the two changes it while it stands', () => {
    expect(changeSeries(facts, '2026-08-04', '2026-08-04')).toBeUndefined()
    expect(writeSeries({ ...facts, between: false })).toMatchObject({ code: 'not-allowed' })
    expect(writeSeries({ ...facts, ended: true })).toMatchObject({ reason: 'series-ended' })
  })
  test('who may only know that they meet sees no question', () => {
    expect(shownSeries(facts, 'p', undefined, ['How are you?']).questions).toEqual(['How are you?'])
    expect(shownSeries({ ...facts, questions: ['Ours'], version: 1 }, 'p', undefined, ['How are you?']).questions).toEqual(['Ours'])
    expect(shownSeries({ ...facts, between: false }, 'hr', undefined, ['How are you?'])).not.toHaveProperty('questions')
  })
})
