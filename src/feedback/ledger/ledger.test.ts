import { describe, expect, test } from 'vitest'
import { entryOf, eventsOf, recordOf } from './ledger.ts'
import type { LedgerReader, LedgerRow } from './words.ts'

const at = '2026-03-04T10:00:00.000Z'
const row = (more: Partial<LedgerRow> = {}): LedgerRow => ({
  id: 'r1',
  kind: 'observation',
  on: '2026-03-04',
  authorId: 'a',
  authorName: 'Ada Moss',
  tone: 'praise',
  text: 'Calm at the desk',
  requested: false,
  createdAt: at,
  corrections: [],
  about: [],
  noticesAt: [],
  answers: [],
  version: 1,
  ...more,
})
const reader: LedgerReader = {
  meId: 'm',
  now: '2026-06-01T10:00:00.000Z',
  zone: 'UTC',
  person: { id: 's', name: 'Sam Reyes' },
  manager: { id: 'm', name: 'Mina Holt', since: '2026-01-01' },
  leave: [],
  mayTakeDown: false,
}
const kinds = (more: Partial<LedgerRow>) => eventsOf(row(more), 's').map((event) => event.kind)

describe('what happened', () => {
  test('to an observation', () => {
    expect(kinds({})).toEqual([])
    expect(kinds({ personAt: at, seenAt: at, answer: { text: 'Thanks', at } })).toEqual(['shared', 'seen', 'answered'])
    expect(kinds({ handedOverAt: at })).toEqual(['hand-over-confirmed'])
  })
  test('to what a person wrote about themselves: they know it', () => expect(kinds({ authorId: 's', managerAt: at })).toEqual(['seen']))
  test('to a talk', () => {
    expect(kinds({ kind: 'talk', noticesAt: [at, at], answers: [{ outcome: 'amended', text: 'And the rota', at }] })).toEqual([
      'talk-recorded',
      'notice-sent',
      'notice-sent',
      'amended',
    ])
  })
})

describe('an entry', () => {
  test('of one’s own that nobody else can see is marked', () => {
    expect(entryOf(row({ authorId: 'm', authorName: 'Mina Holt' }), reader)).toMatchObject({
      private: true,
      audience: 'me',
      audienceWords: 'Only you can read this.',
    })
    expect(entryOf(row({ managerAt: at }), reader)).toMatchObject({
      private: false,
      audienceWords: 'You and Ada Moss can read this. Sam Reyes cannot.',
    })
    expect(entryOf(row({ kind: 'talk', personAt: undefined }), reader).private).toBe(false)
  })
  test('names today’s manager only where they may read it', () => {
    const later = { ...reader, meId: 'a', manager: { id: 'm', name: 'Mina Holt', since: '2026-05-01' } }
    expect(entryOf(row({ managerAt: at }), later).audienceWords).toBe('Only you can read this.')
    expect(entryOf(row({ managerAt: at, requested: true }), later).audienceWords).toContain('Mina Holt')
  })
  test('says since when the person was told, and how', () => {
    expect(entryOf(row({ personAt: at, seenAt: at }), reader).told).toEqual({ at, how: 'seen' })
    expect(entryOf(row({ personAt: at }), reader).told).toBeUndefined()
  })
  test('of a talk carries the person’s last words', () => {
    const answers = [
      { outcome: 'disputed' as const, text: 'No.', at },
      { outcome: 'confirmed' as const, at },
    ]
    expect(entryOf(row({ kind: 'talk', answers }), reader)).toMatchObject({ standing: 'confirmed', answer: { text: 'No.' } })
  })
  test('of a monthly note', () => {
    expect(entryOf(row({ kind: 'monthly-note', lines: ['One'], authorId: 'm', authorName: 'Mina Holt' }), reader)).toMatchObject({
      private: true,
      lines: ['One'],
    })
  })
})

test('a record has a title, and one text with everything in it', () => {
  expect(
    recordOf(row({ situation: 'Monday, two down', effect: 'Nobody waited', corrections: [{ text: 'Tuesday', at }] }), 's'),
  ).toMatchObject({
    title: 'Praise from Ada Moss',
    text: 'Calm at the desk\nMonday, two down\nNobody waited\nCorrection: Tuesday',
    shown: 'Calm at the desk\nWhen and where: Monday, two down\nWhat came of it: Nobody waited\nCorrection: Tuesday',
  })
  expect(recordOf(row({}), 's')).not.toHaveProperty('shown')
  expect(recordOf(row({ kind: 'monthly-note', on: '2026-03-31', text: undefined, lines: ['One', 'Two'] }), 's')).toMatchObject({
    title: 'Ada Moss’s note on March 2026',
    text: 'One\nTwo',
  })
})
