import { answers, hashed, manyAnswers, numberOf, UNKEPT, wordBy, wordOf } from './vocabulary.ts'

/** A word or figure. Offsets in UTF-16 code units; `word` in lower case, without a possessive ending. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly word: string
  /** Of its spelling in the vocabulary. */
  readonly number: number
}

/** A stretch between full stops, with the tokens `first` to `last` (exclusive). */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly last: number
}

const JOINS = 2
const WORDLIKE = 1
const ENDS = 3
const BREAKS = 4
/** One letter of a script decides once; the answer is kept for the next. */
const KIND_OF_CODE = new Uint8Array(65_536)
const KNOWN = 128
const UNICODE_WORD = /[\p{L}\p{N}\p{M}]/u

function kindOf(code: number): number {
  const known = KIND_OF_CODE[code]!
  if (known !== 0) return known & ~KNOWN
  const char = String.fromCharCode(code)
  const kind = UNICODE_WORD.test(char) ? WORDLIKE : char === '\n' ? BREAKS : '.!?…。！？'.includes(char) ? ENDS : "'’-_/&:,".includes(char) ? JOINS : 0
  KIND_OF_CODE[code] = kind | KNOWN
  return kind
}

const isDigit = (code: number) => code >= 48 && code <= 57
/** Longer runs are no words; their letters are not looked up. */
const LONGEST_WORD = 40
/** In tokens. Whatever goes on for longer is cut: no rule may look further than this. */
const LONGEST_SENTENCE = 160
/** Abbreviations whose dot ends nothing. */
const SHORT = new Set(['e.g', 'i.e', 'eg', 'ie', 'vs', 'cf', 'dr', 'mr', 'mrs', 'ms', 'prof', 'approx', 'no', 'nos', 'incl', 'st', 'dept', 'etc', 'ca', 'inc', 'ltd'])

/** A text as numbers: asked of them, a letter costs a third of what it costs of the text. */
let codes = new Uint16Array(2 ** 12)
const LONGEST_KEPT = 2 ** 16

function spell(text: string): void {
  if (codes.length <= text.length || codes.length > LONGEST_KEPT) codes = new Uint16Array(Math.max(text.length + 1, 2 ** 12))
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at)
  codes[text.length] = 0
}

/**
 * Words and sentences of a text that is already in lower case, in one pass.
 * @param text lower case, as long as the original
 */
export function scan(text: string): { tokens: Token[]; sentences: Sentence[] } {
  spell(text)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  let from = 0
  let first = 0
  let at = 0
  while (at < text.length) {
    const kind = kindOf(codes[at]!)
    let isOver = false
    if (kind === WORDLIKE) {
      let hash = 0
      let end = at
      for (let code = codes[at]!; KIND_OF_CODE[code] === (WORDLIKE | KNOWN); code = codes[++end]!) hash = hashed(hash, code)
      // most words end at a blank
      if (codes[end] !== 32) for (const to = endOfWord(at, end, text.length); end < to; end++) hash = hashed(hash, codes[end]!)
      tokens.push(tokenOf(text, at, end, hash))
      at = end
      isOver = tokens.length - first >= LONGEST_SENTENCE
    } else if (kind === ENDS) {
      at = endOfStops(text, at)
      isOver = endsSentence(text, at, tokens)
    } else if (kind === BREAKS) {
      isOver = breaksLine(text, at)
      at++
    } else at++
    if (!isOver) continue
    if (tokens.length > first) sentences.push({ start: from, end: at, first, last: tokens.length })
    from = at
    first = tokens.length
  }
  if (tokens.length > first) sentences.push({ start: from, end: text.length, first, last: tokens.length })
  return { tokens, sentences }
}

/** @param end of its first letters */
function endOfWord(start: number, end: number, length: number): number {
  let at = end
  for (; at < length; at++) {
    const code = codes[at]!
    const kind = kindOf(code)
    if (kind === WORDLIKE) continue
    if (at + 1 >= length || kindOf(codes[at + 1]!) !== WORDLIKE) break
    const between = isDigit(codes[at - 1]!) && isDigit(codes[at + 1]!)
    if (code === 46 || code === 44 || code === 58) {
      if (!between && !(code === 46 && isInitials(at))) break
    } else if (kind !== JOINS || code === 38 && !between && at - start > 2) break
  }
  return at
}

/** `e.g.`, `p.m.`: a letter on its own on both sides. */
function isInitials(dot: number): boolean {
  return kindOf(codes[dot + 2]!) !== WORDLIKE && (dot < 2 || kindOf(codes[dot - 2]!) !== WORDLIKE)
}

function tokenOf(text: string, start: number, end: number, hash: number): Token {
  if (end - start > LONGEST_WORD) return { start, end, word: '', number: UNKEPT }
  const number = numberOf(codes, start, end, hash)
  return { start, end, word: number === UNKEPT ? wordOf(text.slice(start, end)) : wordBy(number), number }
}

/** Asks of each word once, however often it stands in texts: whether it is in a set, fits an expression, or what a function says. */
export function ofWord(what: ReadonlySet<string> | RegExp | ((word: string) => boolean)): (token: Token) => boolean {
  const ask = what instanceof RegExp ? (word: string) => what.test(word) : typeof what === 'function' ? what : (word: string) => what.has(word)
  const known = answers()
  return ({ number, word }) => {
    if (number === UNKEPT) return ask(word)
    return (known[number] ||= ask(word) ? 2 : 1) === 2
  }
}

const ASKED = 1 << 15

/**
 * Asks each word once which of several expressions fit it.
 * @param all fifteen at most
 * @returns a bit for each that does
 */
export function fitting(all: readonly RegExp[]): (token: Token) => number {
  const ask = (word: string) => all.reduce((bits, each, at) => (each.test(word) ? bits | 1 << at : bits), 0)
  const known = manyAnswers()
  return ({ number, word }) => {
    if (number === UNKEPT) return ask(word)
    return (known[number] ||= ask(word) | ASKED) & ~ASKED
  }
}

function endOfStops(text: string, start: number): number {
  let at = start
  while (at < text.length && (kindOf(text.charCodeAt(at)) === ENDS || `"'”)]*_»`.includes(text[at]!))) at++
  return at
}

function endsSentence(text: string, end: number, tokens: readonly Token[]): boolean {
  if (end >= text.length) return true
  const code = text.charCodeAt(end)
  if (code !== 32 && code !== 10 && code !== 9 && code !== 13) return '。！？'.includes(text[end - 1]!)
  const last = tokens.at(-1)
  return text[end - 1] !== '.' || !last || !(SHORT.has(last.word) && last.end >= end - 1)
}

/** A new line begins a sentence after an empty line, before a bullet, and after a short line; else an editor wrapped it. */
function breaksLine(text: string, at: number): boolean {
  const before = text.lastIndexOf('\n', at - 1)
  if (at - before < 60) return true
  let after = at + 1
  while (text[after] === ' ') after++
  const next = text[after]
  return next === undefined || next === '\n' || next === '-' || next === '*' || next === '•' || next === '#'
}
