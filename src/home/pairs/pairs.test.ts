import { describe, expect, test } from 'vitest'
import { closedMonth } from '../closed-month.ts'
import { contactOf, ownGapsOf, type Pair } from './pairs.ts'

const TODAY = '2026-11-22'
const pair = (more: Partial<Pair> = {}): Pair => ({
  reader: 'manager', person: { id: 'p', name: 'Mina' }, manager: { id: 'm', name: 'Leila' },
  startedOn: '2020-01-01', since: '2022-01-01', tookOver: false, leave: [], noted: true, records: [],
  metOn: '2026-11-20', reachedOn: '2026-11-20', checkInOn: '2026-10-01', ...more,
})
const missing = (more: Partial<Pair>) => contactOf(pair(more), TODAY).gaps.map(({ mend }) => mend)

test('the month that closed last', () => {
  expect(closedMonth('2026-11-22')).toBe('2026-10')
  expect(closedMonth('2027-01-01')).toBe('2026-12')
})

describe('quiet', () => {
  test.each([
    ['30 days', '2026-10-23', false],
    ['31 days', '2026-10-22', true],
    ['today', '2026-11-22', false],
    ['never', undefined, true],
  ])('%s', (_, reachedOn, quiet) => expect(contactOf(pair({ reachedOn }), TODAY).quiet).toBe(quiet))
  test('leave is nobody’s gap', () => {
    expect(contactOf(pair({ reachedOn: '2026-10-01', leave: [{ from: '2026-10-05', to: '2026-11-15' }] }), TODAY)).toMatchObject({ quiet: false, quietDays: 10 })
  })
  test('nor are the first 60 days of employment, the first 30 under a new manager, or the days before records were kept here', () => {
    const none = { reachedOn: undefined, metOn: undefined, checkInOn: undefined }
    expect(contactOf(pair({ ...none, startedOn: '2026-09-01', since: '2026-09-01' }), TODAY)).toMatchObject({ quiet: false, quietDays: 23 })
    expect(contactOf(pair({ ...none, since: '2026-10-01', tookOver: true }), TODAY)).toMatchObject({ quiet: false, quietDays: 23 })
    expect(contactOf(pair({ since: '2026-10-01', reachedOn: '2026-05-01' }), TODAY).quietDays).toBe(52)
    const day = contactOf(pair({ ...none, noted: false, inUseSince: TODAY }), TODAY)
    expect(day).toMatchObject({ quiet: false, oneOnOneGap: false, gaps: [], early: expect.stringMatching(/^Too early to say/) })
    expect(day).not.toHaveProperty('noteMissing')
  })
})

describe('what is missing is mended with one press', () => {
  test('two weeks without a one-on-one', () => {
    expect(missing({ metOn: '2026-11-08' })).toEqual([])
    expect(contactOf(pair({ metOn: '2026-11-07' }), TODAY).gaps).toMatchObject([{ rule: 'feedback/one-on-one-gap', mend: 'A one-on-one', to: '/people/p?tab=one-on-ones' }])
  })
  test('a month without a note, unless too little of it counts', () => {
    expect(missing({ noted: false })).toEqual(['The October note'])
    expect(contactOf(pair({ noted: false }), TODAY)).toMatchObject({ noteMissing: '2026-10', gaps: [{ to: '/people/p/notes/2026-10' }] })
    expect(missing({ noted: false, leave: [{ from: '2026-10-02', to: '2026-11-01' }] })).toEqual([])
    expect(missing({ noted: false, since: '2026-11-01', metOn: undefined })).toEqual(['A one-on-one'])
  })
  test('a quarter without a career check-in, half a cycle without colleagues, all of one kind', () => {
    const records = [1, 2, 3, 4, 5].map((n) => ({ id: `${n}`, on: `2026-11-0${n}`, tone: 'praise' as const }))
    const cycle = { from: '2026-01-01', to: '2026-12-31' }
    expect(missing({ checkInOn: '2026-07-01', cycle, records })).toEqual(['A career check-in', 'Feedback from colleagues', 'The other side'])
  })
  test('in the order of the rules, all of them', () => {
    expect(missing({ metOn: undefined, reachedOn: undefined, checkInOn: undefined, noted: false })).toEqual(['A one-on-one', 'A word from you', 'The October note', 'A career check-in'])
  })
})

test('the person finds what concerns them, and not what their manager keeps', () => {
  const records = [1, 2, 3, 4, 5].map((n) => ({ id: `${n}`, on: `2026-11-0${n}`, tone: 'concern' as const }))
  const own = ownGapsOf(pair({ reader: 'person', metOn: '2026-11-01', reachedOn: '2026-09-01', checkInOn: undefined, noted: false, records }), TODAY)
  expect(own.manager.name).toBe('Leila')
  expect(own.gaps.map(({ mend, to }) => `${mend} ${to}`)).toEqual([
    'A one-on-one /ledger?tab=one-on-ones', 'Ask for feedback /feedback-requests?ask=me', 'A career check-in /ledger?tab=career',
  ])
  expect(own.gaps[0]!.message).toBe('It is 21 days that count since you and Leila last met one-on-one.')
})
