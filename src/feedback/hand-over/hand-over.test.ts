import { expect, test } from 'vitest'
import { notFound } from '../../kit/refusal.ts'
import type { LedgerRow } from '../ledger/words.ts'
import { answerPoint, handOverRecord, handOverRows, isForPerson, mayHandOver } from './hand-over.ts'

const row = (more: Partial<LedgerRow>): LedgerRow => ({
  id: 'r', kind: 'observation', on: '2026-05-04', authorId: 'old', authorName: 'Old', requested: false, createdAt: '2026-05-04T09:00:00Z',
  text: 'Left bed 7 without times.', corrections: [], about: [], noticesAt: [], answers: [], ...more,
})
const around = { subjectId: 'p', now: '2026-06-01T09:00:00Z', zone: 'UTC', leave: [] }

test('one hands over what one wrote oneself, and what still stands', () => {
  const rows = [row({ id: 'a' }), row({ id: 'b', authorId: 'x' }), row({ id: 'c', withdrawnAt: '2026-05-05T09:00:00Z' }), row({ id: 'd', kind: 'one-on-one' }), row({ id: 'e', kind: 'monthly-note' })]
  expect(handOverRows(rows, 'old').map((each) => each.id)).toEqual(['a', 'e'])
})

test('a private note is not for the person; a talk and what was shared are', () => {
  expect(isForPerson(row({}))).toBe(false)
  expect(isForPerson(row({ personAt: '2026-05-05T09:00:00Z' }))).toBe(true)
  expect(isForPerson(row({ kind: 'talk' }))).toBe(true)
})

test('a record says since when the person was told', () => {
  expect(handOverRecord(row({ personAt: '2026-05-05T09:00:00Z' }), around)).not.toHaveProperty('told')
  const seen = handOverRecord(row({ personAt: '2026-05-05T09:00:00Z', seenAt: '2026-05-06T09:00:00Z' }), around)
  expect(seen).toMatchObject({ private: false, told: { at: '2026-05-06T09:00:00Z', how: 'seen' } })
  const confirmed = handOverRecord(row({ personAt: '2026-05-05T09:00:00Z', handedOverAt: '2026-05-20T09:00:00Z' }), around)
  expect(confirmed.told?.how).toBe('handed-over')
})

test('a former manager hands over to the one of today', () => {
  const facts = { personName: 'Mina', ledBefore: true, manager: { id: 'new', name: 'New' }, meId: 'old' }
  expect(mayHandOver(facts)).toBeUndefined()
  expect(mayHandOver({ ...facts, ledBefore: false })).toBe(notFound)
  expect(mayHandOver({ ...facts, manager: undefined })?.reason).toBe('no-manager')
  expect(mayHandOver({ ...facts, manager: { id: 'old', name: 'Old' } })?.reason).toBe('still-manager')
})

test('a dispute can be settled; a confirmation stands', () => {
  const at = '2026-05-20T09:00:00Z'
  expect(answerPoint({ private: false }, 'disputed')).toBeUndefined()
  expect(answerPoint({ private: false, answer: { outcome: 'disputed', at } }, 'confirmed')).toBeUndefined()
  expect(answerPoint({ private: false, answer: { outcome: 'disputed', at } }, 'disputed')?.reason).toBe('already-disputed')
  expect(answerPoint({ private: false, answer: { outcome: 'confirmed', at } }, 'disputed')?.reason).toBe('already-confirmed')
  expect(answerPoint({ private: true }, 'confirmed')?.code).toBe('not-found')
})
