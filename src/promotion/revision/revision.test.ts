import { expect, test } from 'vitest'
import { wholeCase } from '../merge.ts'
import { changedParts, listed, takesOut, wordsIn } from './revision.ts'

const draft = (summary: string, more: object = {}) => wholeCase({ summary, ...more })

test('newest first, each with its size and what changed since the one before', () => {
  const stored = [draft('One two'), draft('One two', { arguments: [{ id: 'craft', text: 'three four five' }] })].map((document, n) => ({ version: n + 2, savedAt: `2026-11-0${n + 1}T09:00:00.000Z`, document }))
  expect(listed(stored, 3)).toEqual([
    { version: 3, savedAt: '2026-11-02T09:00:00.000Z', words: 5, change: 3, current: true },
    { version: 2, savedAt: '2026-11-01T09:00:00.000Z', words: 2, current: false },
  ])
  expect(listed(stored, undefined).some(({ current }) => current)).toBe(false)
})

test('a paragraph gone is worth keeping the draft before; one that moved to another dimension is not', () => {
  const paragraph = Array.from({ length: 30 }, (_, n) => `word${n}`).join(' ')
  expect(takesOut(draft(paragraph), draft(''))).toBe(true)
  expect(takesOut(draft(paragraph), draft('', { arguments: [{ id: 'scope', text: paragraph }] }))).toBe(false)
  expect(wordsIn(draft(paragraph, { retention: 'And why.' }))).toBe(32)
})

test('parts that differ, by the names the page gives them; what only the earlier draft has comes last', () => {
  const earlier = { document: draft('Then.', { arguments: [{ id: 'craft', text: 'Its calibration.' }] }), currentLevel: 'L4', proposedLevel: 'L5' }
  const now = { document: draft('Now.'), currentLevel: 'L4', proposedLevel: 'L6' }
  expect(changedParts(earlier, now, [{ code: 'craft', name: 'Technical skill' }]).map(({ title, earlier: then, now: here }) => [title, then, here])).toEqual([
    ['Levels', 'L4 to L5', 'L4 to L6'], ['The case', 'Then.', 'Now.'], ['Technical skill', 'Its calibration.', ''],
  ])
  expect(changedParts(now, now, [])).toEqual([])
})
