import { countWords } from '../../kit/text.ts'
import { wordsGone } from '../../kit/words-gone.ts'
import { WORDS_TAKEN_OUT } from '../numbers.ts'
import type { OwnDraft, OwnDraftText } from './words.ts'

/** Whether a save took out, or wrote over, so much that one may want it back. */
export function takesOut(before: readonly string[], after: readonly string[]): boolean {
  return wordsGone(before, after) >= WORDS_TAKEN_OUT
}

/** Drafts with their size and how much each changed, newest first. Given oldest first; the newest is the text as it stands. */
export function listed(stored: readonly OwnDraftText[]): OwnDraft[] {
  const sizes = stored.map(({ texts }) => texts.reduce((sum, text) => sum + countWords(text), 0))
  return stored
    .map(({ version, savedAt }, n) => ({
      version, savedAt, words: sizes[n]!, current: n === stored.length - 1, ...(n > 0 && { change: sizes[n]! - sizes[n - 1]! }),
    }))
    .reverse()
}
