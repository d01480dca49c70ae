import { expect, test } from 'vitest'
import { listed, takesOut } from './own-draft.ts'

test('newest first, each with its size and what changed since the one before', () => {
  const stored = [['One two', 'three'], ['One']].map((texts, n) => ({ version: n + 4, savedAt: `2026-11-0${n + 1}T09:00:00.000Z`, texts }))
  expect(listed(stored)).toEqual([
    { version: 5, savedAt: '2026-11-02T09:00:00.000Z', words: 1, change: -2, current: true },
    { version: 4, savedAt: '2026-11-01T09:00:00.000Z', words: 3, current: false },
  ])
})

test('a paragraph gone is worth keeping the draft before; a line moved is not', () => {
  const paragraph = Array.from({ length: 30 }, (_, n) => `word${n}`).join(' ')
  expect(takesOut([paragraph], [''])).toBe(true)
  expect(takesOut([paragraph, 'and more'], ['and more', paragraph])).toBe(false)
})
