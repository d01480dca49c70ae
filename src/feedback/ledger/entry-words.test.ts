import { describe, expect, test } from 'vitest'
import type { LedgerEntry } from '../words.ts'
import { entryState, entryTitle, isOverdue, type Reading } from './entry-words.ts'

const at = '2026-05-04T10:00:00.000Z'
const ana = { id: 'ana', name: 'Ana Silva' }
const entry = (more: Partial<LedgerEntry> = {}): LedgerEntry => ({ id: 'e', kind: 'observation', on: '2026-05-01', by: ana, private: false, tone: 'praise', audience: 'person', may: [], ...more })
const reading = (meId: string): Reading => ({ meId, person: { id: 'mina', name: 'Mina Okafor' }, zone: 'UTC' })

describe('what an entry is called', () => {
  test.each([
    ['mina', {}, 'Praise from Ana Silva'],
    ['ana', { tone: 'concern' }, 'Concern from you'],
    ['mina', { asked: true }, 'Praise from Ana Silva, on request'],
    ['mina', { by: { id: 'mina', name: 'Mina Okafor' } }, 'Something that went well'],
    ['ana', { tone: undefined }, 'Your note'],
    ['mina', { kind: 'talk' }, 'Talk with Ana Silva'],
    ['ana', { kind: 'talk' }, 'Talk with Mina Okafor'],
    ['ana', { kind: 'monthly-note', on: '2026-03-31' }, 'Your note on March 2026'],
    ['mina', { kind: 'monthly-note', on: '2026-03-31' }, 'Note by Ana Silva on March 2026'],
  ] as const)('by %s: %o', (meId, more, title) => expect(entryTitle(entry(more as Partial<LedgerEntry>), reading(meId))).toBe(title))
})

describe('where an entry stands', () => {
  const state = (more: Partial<LedgerEntry>, meId = 'ana', talked?: boolean) => entryState(entry(more), reading(meId), talked)
  test('a private note', () => {
    expect(state({ private: true })).toEqual({ kind: 'missing', says: 'Not shared' })
    expect(state({ private: true, tone: undefined }).says).toMatch(/^Yours alone; to share it, edit it/)
    expect(state({ private: true }, 'ana', true)).toEqual({ kind: 'said', says: 'Talked about, not shared' })
  })
  test('shared, seen, answered, for each side', () => {
    expect(state({ sharedAt: at }).says).toBe('Not seen yet')
    expect(state({ sharedAt: at }, 'mina').says).toBe('New to you')
    expect(state({ sharedAt: at, seenAt: at })).toEqual({ kind: 'seen', says: 'Seen on 4 May' })
    expect(state({ sharedAt: at, seenAt: at }, 'mina').says).toBe('You saw it on 4 May')
    expect(state({ sharedAt: at, seenAt: at, answer: { text: 'Thanks', at: '2027-01-02T00:00:00.000Z' } })).toEqual({ kind: 'answered', says: 'Answered on 2 January 2027' })
  })
  test('for the manager alone', () => expect(state({ audience: 'manager' }).says).toBe('Said to the manager, not to Mina Okafor'))
  test('public praise, read in passing', () => expect(state({ audience: 'public', sharedAt: at }, 'ben').says).toBe('For everyone'))
  test('withdrawn', () => expect(state({ withdrawnAt: at })).toEqual({ kind: 'missing', says: 'Withdrawn on 4 May' }))
  test('a talk', () => {
    const talk = (more: Partial<LedgerEntry>, meId?: string) => state({ kind: 'talk', ...more }, meId)
    expect(talk({ standing: 'waiting' }, 'mina').says).toBe('Waiting for your word')
    expect(talk({ standing: 'waiting', told: { at, how: 'undisputed' } }).kind).toBe('seen')
    expect(talk({ standing: 'amended' }).kind).toBe('answered')
    expect(talk({ standing: 'disputed' }).kind).toBe('missing')
  })
})

test('a concern is overdue two weeks on, for its author, until it is shared', () => {
  const overdue = (more: Partial<LedgerEntry>, meId = 'ana') => isOverdue(entry({ tone: 'concern', ...more }), reading(meId), '2026-05-16')
  expect(overdue({})).toBe(true)
  expect([overdue({ on: '2026-05-02' }), overdue({ sharedAt: at }), overdue({ tone: 'praise' }), overdue({ withdrawnAt: at }), overdue({}, 'mina')]).toEqual([false, false, false, false, false])
})
