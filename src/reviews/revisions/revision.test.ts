import { expect, test } from 'vitest'
import { ReviewDocument, SelfReviewDocument } from '../words.ts'
import { listed, takesOut, wordsIn } from './revision.ts'

const self = (wentWell: string) => SelfReviewDocument.parse({ wentWell })

test('words a person wrote are counted, not the questions they answer', () => {
  expect(wordsIn(SelfReviewDocument.parse({ wentWell: 'One two.', answers: [{ id: 'a', question: 'What else is there?', text: 'Three.' }] }))).toBe(3)
  expect(wordsIn(ReviewDocument.parse({ summary: 'One.', accomplishments: [{ id: 'a', title: 'Two three', what: 'four' }], forwardLooking: 'five' }))).toBe(5)
})

test('newest first, each with its size and what changed since the one before', () => {
  const stored = ['One two three.', 'One.'].map((text, n) => ({ version: n + 4, savedAt: `2026-11-0${n + 1}T09:00:00.000Z`, document: self(text) }))
  expect(listed(stored, 5)).toEqual([
    { version: 5, savedAt: '2026-11-02T09:00:00.000Z', words: 1, change: -2, current: true },
    { version: 4, savedAt: '2026-11-01T09:00:00.000Z', words: 3, current: false },
  ])
})

test('a paragraph gone or written over is worth keeping the draft before; a reworded sentence is not', () => {
  const paragraph = Array.from({ length: 30 }, (_, n) => `word${n}`).join(' ')
  expect(takesOut(self(paragraph), self(''))).toBe(true)
  expect(takesOut(self(paragraph), self(paragraph.replaceAll('word', 'other')))).toBe(true)
  expect(takesOut(self(paragraph), self(`${paragraph} and more`))).toBe(false)
  expect(takesOut(self(`A. ${paragraph}`), self(`B. ${paragraph}`))).toBe(false)
  expect(takesOut(undefined, self('First.'))).toBe(false)
})
