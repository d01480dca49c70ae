import { expect, test } from 'vitest'
import { noteState } from './note-state.ts'

const at = '2026-04-01T09:00:00.000Z'
const says = (more: object, thisMonth = '2026-04') => noteState({ month: '2026-03', bullets: 0, ...more }, thisMonth)

test('where a month stands', () => {
  expect(says({})).toEqual({ kind: 'missing', says: 'No note' })
  expect(says({}, '2026-03')).toEqual({ kind: 'missing', says: 'Nothing yet; the month is not over' })
  expect(says({ bullets: 1 })).toEqual({ kind: 'said', says: 'One line, not shared' })
  expect(says({ bullets: 4, sharedAt: at })).toEqual({ kind: 'said', says: 'Four lines, shared, not seen yet' })
  expect(says({ bullets: 4, sharedAt: at, seenAt: at })).toEqual({ kind: 'seen', says: 'Four lines, shared and seen' })
})
