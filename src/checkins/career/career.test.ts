import { describe, expect, test } from 'vitest'
import { beginCareer, holdCareer, monthsWords, quarterOf, quarterWords, shareView, shownCareer, vagueTime, writePlan, writeView } from './career.ts'
import type { CareerView, StoredCareer } from './words.ts'

const view = (authorId: string, more: Partial<CareerView> = {}) => ({ authorId, aspirations: 'To lead the bench.', gap: 'Planning.', version: 1, ...more })
const facts = (more: Partial<StoredCareer> = {}): StoredCareer => ({
  id: 'c', person: { id: 'p', name: 'Priya' }, manager: { id: 'm', name: 'Mina' }, quarter: '2026-07-01', between: true, views: [], ...more,
})

test('quarters', () => {
  expect(['2026-01-01', '2026-03-31', '2026-08-15', '2026-12-31'].map(quarterOf)).toEqual(['2026-01-01', '2026-01-01', '2026-07-01', '2026-10-01'])
  expect(quarterWords('2026-10-01')).toBe('October to December 2026')
  expect(beginCareer('2026-07-01', '2026-09-30')).toBeUndefined()
  expect(beginCareer('2026-04-01', '2026-07-01')).toMatchObject({ errors: [{ path: '/quarter' }] })
  expect(beginCareer('2026-10-01', '2026-07-01')).toMatchObject({ errors: [{ path: '/quarter' }] })
})

describe('a timeline is a range in months', () => {
  test('in words', () => {
    expect([[0, 0], [0, 3], [1, 1], [3, 6]].map(([from, to]) => monthsWords(from!, to!))).toEqual(['now', 'within 3 months', 'in 1 month', 'in 3 to 6 months'])
  })
  test.each(['You will lead it soon.', 'Some day the platform.', 'Next time it comes up', 'Eventually, the whole line'])('"%s" leaves open when', (text) => {
    expect(vagueTime(text)).toBeDefined()
  })
  test.each(['The fixture for rig 3, from October', 'Sooner is better than perfect was the lesson', 'Run the timing review'])('"%s"', (text) => {
    expect(vagueTime(text)).toBe(text.startsWith('Sooner') ? 'sooner' : undefined)
  })
  test('the earlier month first', () => {
    expect(writePlan(facts(), { opportunity: 'Rig 3', fromMonths: 6, toMonths: 3 })).toMatchObject({ errors: [{ path: '/toMonths' }] })
    expect(writePlan(facts(), { opportunity: 'Rig 3', fromMonths: 3, toMonths: 3 })).toBeUndefined()
  })
})

describe('a view', () => {
  test('is shared with words in it, once', () => {
    expect(shareView(facts(), 'p')).toMatchObject({ code: 'invalid' })
    expect(shareView(facts({ views: [view('p')] }), 'p')).toBeUndefined()
    expect(shareView(facts({ views: [view('p', { sharedAt: '2026-08-01T09:00:00Z' })] }), 'p')).toMatchObject({ reason: 'already-shared' })
    expect(shareView(facts({ views: [view('m')] }), 'p')).toMatchObject({ code: 'invalid' })
  })
  test('stays as it was once it was shared and talked about', () => {
    const sharedAt = '2026-08-01T09:00:00Z'
    expect(writeView(facts({ views: [view('p', { sharedAt })] }), 'p')).toBeUndefined()
    expect(writeView(facts({ heldOn: '2026-08-02', views: [view('p')] }), 'p')).toBeUndefined()
    expect(writeView(facts({ heldOn: '2026-08-02', views: [view('p', { sharedAt })] }), 'p')).toMatchObject({ reason: 'held' })
    expect(writeView(facts({ between: false }), 'm')).toMatchObject({ code: 'not-allowed' })
  })
  test('each sees their own, and the other’s once it is there; the label says so', () => {
    const both = facts({ views: [view('p'), view('m', { sharedAt: '2026-08-01T09:00:00Z' })] })
    const shown = shownCareer(both, facts({ quarter: '2026-04-01', views: [view('p')] }), ['What next?'], 'p')
    expect(shown).toMatchObject({
      mine: { gap: 'Planning.' }, theirs: { sharedAt: expect.any(String) }, last: { quarter: '2026-04-01', person: { gap: 'Planning.' } },
      viewAudience: { now: 'only you', later: 'Mina, when you share it' }, may: { write: true, share: true, plan: true, hold: true },
    })
    expect(shownCareer(both, undefined, [], 'm').viewAudience.now).toBe('you and Priya')
  })
  test('an HR partner sees that it happened', () => {
    const shown = shownCareer(facts({ between: false, heldOn: '2026-08-02' }), facts(), ['What next?'], 'hr')
    expect(shown).toMatchObject({ heldOn: '2026-08-02', may: { write: false, share: false, plan: false, hold: false } })
    for (const key of ['mine', 'theirs', 'plan', 'last', 'questions']) expect(shown).not.toHaveProperty(key)
  })
})

test('held is in the past, and not before its quarter', () => {
  expect(holdCareer(facts(), '2026-08-02', '2026-08-02')).toBeUndefined()
  expect(holdCareer(facts(), '2026-08-03', '2026-08-02')).toMatchObject({ errors: [{ path: '/heldOn' }] })
  expect(holdCareer(facts(), '2026-06-30', '2026-08-02')).toMatchObject({ errors: [{ path: '/heldOn' }] })
  expect(holdCareer(facts({ between: false }), '2026-08-02', '2026-08-02')).toMatchObject({ code: 'not-allowed' })
})
