import { expect, test } from 'vitest'
import { endOfSentence } from './insert.ts'

test.each([
  ['He always wins. Then more.', 9, 15],
  ['He always wins. Then more.', 15, 15],
  ['He always wins', 9, 14],
  ['He always wins  \n', 9, 14],
  ['He always wins\nNext line.', 9, 14],
  ['At 3.5 per cent he always wins. More.', 25, 31],
  ['“He always wins.” More.', 4, 17],
  ['', 0, 0],
])('%j from %i ends at %i', (text, at, end) => expect(endOfSentence(text, at)).toBe(end))
