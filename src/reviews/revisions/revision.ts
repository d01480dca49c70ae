import { type Refusal, refuse } from '../../kit/refusal.ts'
import { countWords, words } from '../../kit/text.ts'
import { WORDS_TAKEN_OUT } from '../numbers.ts'
import { mayWrite, type Standing } from '../review.ts'
import type { ReviewDocument, SelfReviewDocument } from '../words.ts'
import type { Revision } from './words.ts'

/** A stored revision. */
export interface StoredRevision {
  version: number
  savedAt: string
  document: ReviewDocument | SelfReviewDocument
  by?: { id: string; name: string }
}

/** Words a person wrote in a document: titles, fields and answers, not the questions. */
export function wordsIn(document: ReviewDocument | SelfReviewDocument): number {
  return textsIn(document).reduce((sum, text) => sum + countWords(text), 0)
}

function textsIn(document: ReviewDocument | SelfReviewDocument): string[] {
  const answers = (document.answers ?? []).map(({ text }) => text)
  if ('wentWell' in document) return [document.wentWell, document.wasHard, document.next, ...answers]
  const items = [...document.accomplishments, ...document.growthAreas].flatMap(({ id: _, cites: __, ...fields }) => Object.values(fields))
  return [document.summary, ...items, document.forwardLooking, ...answers]
}

/** Whether a save took out, or wrote over, so much that one may want it back. */
export function takesOut(before: ReviewDocument | SelfReviewDocument | undefined, after: ReviewDocument | SelfReviewDocument): boolean {
  if (!before) return false
  const left = new Map<string, number>()
  for (const word of textsIn(after).flatMap(words)) left.set(word, (left.get(word) ?? 0) + 1)
  const gone = textsIn(before).flatMap(words).filter((word) => {
    const n = left.get(word) ?? 0
    left.set(word, n - 1)
    return n <= 0
  })
  return gone.length >= WORDS_TAKEN_OUT
}

/** Revisions with their size and how much each changed, newest first. Given oldest first. */
export function listed(stored: readonly StoredRevision[], current: number): Revision[] {
  const sizes = stored.map(({ document }) => wordsIn(document))
  return stored
    .map(({ version, savedAt, by }, n) => ({
      version, savedAt, words: sizes[n]!, current: version === current,
      ...(n > 0 && { change: sizes[n]! - sizes[n - 1]! }), ...(by && { by }),
    }))
    .reverse()
}

/** Going back to an earlier draft is a save like any other: the author's, while the text is being written. */
export function mayRestoreDraft(now: Standing): Refusal | undefined {
  if (!now.mine) return refuse('not-allowed', 'Only its author goes back to an earlier draft.')
  return mayWrite(now)
}
