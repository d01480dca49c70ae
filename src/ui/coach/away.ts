import type { Note } from './note.ts'

/** What was put away: the rule, the field, and the words it was about. The text around may change; these words may not. */
export interface PutAway {
  rule: string
  field: string
  /** Lower case, single spaces; empty when it is about the field as a whole. */
  words: string
}

/** Longer phrases are told apart by their beginning. In UTF-16 code units. */
export const LONGEST_WORDS = 200

/** @param fieldOf names a field for good where its path does not: rows change places */
export function putAwayOf(note: Note, fieldOf: (path: string) => string = (path) => path): PutAway {
  const { rule, path = '', range, read, message } = note
  const words = !range ? '' : read === undefined ? message : read.slice(range.start, range.end)
  return { rule, field: fieldOf(path), words: plain(words) }
}

/** Whether two are the same. */
export function samePutAway(a: PutAway, b: PutAway): boolean {
  return a.rule === b.rule && a.field === b.field && a.words === b.words
}

const plain = (words: string) => words.toLowerCase().replaceAll('’', "'").replaceAll(/\s+/gu, ' ').trim().slice(0, LONGEST_WORDS)
