import { type Refusal, refuse } from '../../kit/refusal.ts'
import { countWords } from '../../kit/text.ts'
import { wordsGone } from '../../kit/words-gone.ts'
import { WORDS_TAKEN_OUT } from '../../checkins/numbers.ts'
import { mayWrite, type Standing } from '../review.ts'
import type { Answer, ReviewDocument, SelfReviewDocument } from '../words.ts'
import type { HiddenRevisionText, Revision } from './words.ts'

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
  return before !== undefined && wordsGone(textsIn(before), textsIn(after)) >= WORDS_TAKEN_OUT
}

/** The same of answers that are not shown to the person. */
export function takesOutAnswers(before: readonly Answer[], after: readonly Answer[]): boolean {
  return wordsGone(before.map(({ text }) => text), after.map(({ text }) => text)) >= WORDS_TAKEN_OUT
}

/** Revisions with their size and how much each changed, newest first. Given oldest first. */
export function listed(stored: readonly StoredRevision[], current: number): Revision[] {
  return sized(stored.map(({ document, ...each }) => ({ ...each, size: wordsIn(document) })), current)
}

/** The same of answers that are not shown to the person. */
export function listedAnswers(stored: readonly HiddenRevisionText[], current: number): Revision[] {
  return sized(stored.map(({ answers, ...each }) => ({ ...each, size: answers.reduce((sum, { text }) => sum + countWords(text), 0) })), current)
}

function sized(stored: readonly (Omit<StoredRevision, 'document'> & { size: number })[], current: number): Revision[] {
  return stored
    .map(({ version, savedAt, by, size }, n) => ({
      version, savedAt, words: size, current: version === current,
      ...(n > 0 && { change: size - stored[n - 1]!.size }), ...(by && { by }),
    }))
    .reverse()
}

/** Going back to an earlier draft is a save like any other: the author's, while the text is being written. */
export function mayRestoreDraft(now: Standing): Refusal | undefined {
  if (!now.mine) return refuse('not-allowed', 'Only its author goes back to an earlier draft.')
  return mayWrite(now)
}
