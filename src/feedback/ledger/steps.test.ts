import { describe, expect, test } from 'vitest'
import { entrySteps } from './steps.ts'
import type { LedgerReader, LedgerRow } from './words.ts'

const at = '2026-03-04T10:00:00.000Z'
const row = (more: Partial<LedgerRow> = {}): LedgerRow => ({
  id: 'r', kind: 'observation', on: '2026-03-04', authorId: 'ada', authorName: 'Ada Moss', tone: 'praise', text: 'Calm', requested: false,
  createdAt: at, corrections: [], about: [], noticesAt: [], answers: [], version: 1, ...more,
})
const reader = (meId: string, more: Partial<LedgerReader> = {}): LedgerReader => ({
  meId, now: at, zone: 'UTC', person: { id: 'sam', name: 'Sam Reyes' }, manager: { id: 'mina', name: 'Mina Holt', since: '2026-01-01' }, leave: [], mayTakeDown: false, ...more,
})
const may = (meId: string, more: Partial<LedgerRow> = {}, about: Partial<LedgerReader> = {}) => entrySteps(row(more), reader(meId, about)).may

describe('an observation', () => {
  test('its author rewords, shares and deletes while nobody has seen it', () => {
    expect(entrySteps(row(), reader('ada'))).toEqual({ may: ['edit', 'withdraw'], shareWith: ['person', 'manager', 'person_and_manager', 'public'] })
  })
  test('once seen it can be corrected', () => expect(may('ada', { personAt: at, firstSeenAt: at })).toEqual(['correct', 'withdraw']))
  test('the person sees, then answers once', () => {
    expect(may('sam', { personAt: at })).toEqual(['see', 'answer'])
    expect(may('sam', { personAt: at, mySeenAt: at })).toEqual(['answer'])
    expect(may('sam', { personAt: at, mySeenAt: at, answer: { text: 'Thanks', at } })).toEqual([])
  })
  test('the person hides public praise and shows it again', () => {
    const praise = { personAt: at, managerAt: at, publicAt: at, mySeenAt: at, answer: { text: 'Thanks', at } }
    expect(may('sam', praise)).toEqual(['hide'])
    expect(may('sam', { ...praise, hiddenAt: at })).toEqual(['show-again'])
  })
  test('an HR admin may take public praise down', () => {
    expect(may('hr', { personAt: at, publicAt: at, mySeenAt: at }, { mayTakeDown: true })).toEqual(['withdraw'])
  })
  test('nothing is left to do with what was withdrawn', () => expect(may('ada', { withdrawnAt: at, text: undefined })).toEqual([]))
})

describe('a talk', () => {
  test('waits for the person', () => {
    expect(may('sam', { kind: 'talk' })).toEqual(['confirm', 'amend', 'dispute'])
    expect(may('sam', { kind: 'talk', answers: [{ outcome: 'confirmed', at }] })).toEqual(['amend'])
  })
  test('can be taken back until then, and passed on to somebody else', () => {
    expect(may('mina', { kind: 'talk', authorId: 'mina' })).toEqual(['withdraw'])
    expect(may('ada', { kind: 'talk' })).toEqual(['withdraw', 'pass-on'])
  })
})

test('a shared monthly note is there for the person to see, once', () => {
  const note = { kind: 'monthly-note', tone: undefined, lines: ['One'] } as const
  expect(may('sam', { ...note, lines: ['One'], personAt: at })).toEqual(['see'])
  expect(may('sam', { ...note, lines: ['One'], personAt: at, seenAt: at })).toEqual([])
  expect(may('ada', { ...note, lines: ['One'], personAt: at })).toEqual([])
})
