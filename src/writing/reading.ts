import type { Range } from '../kit/finding.ts'
import type { Sentence, Token } from './tokens.ts'

/** A phrase of the lexicon, found. */
export interface Found extends Range {
  readonly mark: string
  /** Index of its sentence. */
  readonly sentence: number
  /** Index of its first token. */
  readonly token: number
  /** Of a phrase of the organisation's own. */
  readonly own?: boolean
}

/** A text read once; every rule looks at the same reading. */
export interface Reading {
  /** As it was given. */
  readonly text: string
  /** Lower case, as long, quotations and code blotted out. */
  readonly masked: string
  readonly tokens: readonly Token[]
  /** What each token is, as bits of `IS`. */
  readonly bits: Int32Array
  readonly sentences: readonly Sentence[]
  readonly quotes: readonly Range[]
  readonly found: ReadonlyMap<string, readonly Found[]>
  /** The same, by sentence. */
  readonly foundIn: readonly (readonly Found[])[]
  /** What has been worked out about it, by question. */
  readonly answers: unknown[]
}

const QUESTIONS: undefined[] = []

/** Room for an answer to each question: readings all have the same shape. */
export const unanswered = (): unknown[] => [...QUESTIONS]

/** What is worked out about a text when a rule first asks, and kept with its reading. */
export function once<T>(work: (reading: Reading) => T): (reading: Reading) => T {
  const question = QUESTIONS.push(undefined) - 1
  return (reading) => (reading.answers[question] ??= work(reading)) as T
}

/** The same of one sentence: a rule that has found what it looks for asks for no more of them. */
export function bySentence<T>(work: (reading: Reading, sentence: number) => T): (reading: Reading, sentence: number) => T {
  const question = QUESTIONS.push(undefined) - 1
  return (reading, sentence) => {
    const answers = (reading.answers[question] ??= []) as (T | undefined)[]
    return answers[sentence] ??= work(reading, sentence)
  }
}

/** Tokens written with a capital, in order. */
export const capitalsOf = once((reading): readonly number[] => {
  const capitals: number[] = []
  for (let at = 0; at < reading.tokens.length; at++) if (isCapital(reading, at)) capitals.push(at)
  return capitals
})

/** Whether a text has such words in a row; no letter of a quotation is part of one. */
export function hasWords({ tokens }: Reading, ...row: readonly ((token: Token) => boolean)[]): boolean {
  const [first, ...others] = row
  for (let at = 0; at + row.length <= tokens.length; at++) if (first!(tokens[at]!) && others.every((isOne, next) => isOne(tokens[at + 1 + next]!))) return true
  return false
}

/** Whether a sentence has such a word: asked first, it spares most sentences an expression that cannot do without one. */
export function sentenceHas({ tokens, sentences }: Reading, sentence: number, isOne: (token: Token) => boolean): boolean {
  const { first, last } = sentences[sentence]!
  for (let at = first; at < last; at++) if (isOne(tokens[at]!)) return true
  return false
}

/** A sentence in lower case, masked. */
export function sentenceText(reading: Reading, sentence: number): string {
  const { start, end } = reading.sentences[sentence]!
  return reading.masked.slice(start, end)
}

/** Index of the token that begins at an offset, or -1. */
export function tokenAt({ tokens }: Reading, start: number): number {
  let low = 0
  let high = tokens.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const at = tokens[middle]!.start
    if (at === start) return middle
    if (at < start) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Index of the sentence a token stands in. */
export function sentenceOf({ sentences }: Reading, token: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (token < sentences[middle]!.last) high = middle
    else low = middle + 1
  }
  return low
}

/** Index of the first sentence that ends after an offset; how many there are, where none does. */
export function sentenceAt({ sentences }: Reading, offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Whether an expression that no blank fits stands between a token and the one before. */
export function parts(reading: Reading, at: number, breaks: RegExp): boolean {
  const from = reading.tokens[at - 1]!.end
  const to = reading.tokens[at]!.start
  return (to - from !== 1 || reading.text.charCodeAt(from) !== 32) && breaks.test(reading.text.slice(from, to))
}

/** Whether the token at `index` is one of the classes. */
export function is(reading: Reading, index: number, classes: number): boolean {
  return (reading.bits[index]! & classes) !== 0
}

/** Written with a capital where a common word has none: in the middle of a sentence, and the text is not all capitals. */
export function isCapital(reading: Reading, index: number): boolean {
  const code = reading.text.charCodeAt(reading.tokens[index]!.start)
  return code >= 65 && code <= 90 || code > 191 && /\p{Lu}/u.test(reading.text[reading.tokens[index]!.start]!)
}
