import { begin, OTHER, stepBy, symbolOf } from './automaton.ts'
import type { Automaton, Step } from './automaton.ts'
import type { Lexicon, Phrase } from './lexicon.ts'
import { FIGURE } from './pattern.ts'
import type { Token } from './tokens.ts'

/** A phrase of the lexicon, where its words stand. */
export interface Place {
  readonly phrase: Phrase
  /** Index of its first token. */
  readonly token: number
  readonly end: number
}

/** In tokens. No phrase reaches further, so that no text makes looking for one long. */
export const LONGEST_PHRASE = 48

/**
 * The phrases of a lexicon in a masked text: at each token the first alternative of each family that fits, in the order of
 * tokens, then of families.
 * @param idle marks nobody asks for
 */
export function phrasesIn(masked: string, tokens: readonly Token[], { automaton, ways }: Lexicon, idle: ReadonlySet<string>): Place[] {
  const found: Place[] = []
  const line = lineOf(masked, tokens, automaton)
  for (const [token, { start, word }] of tokens.entries()) {
    let last: Phrase | undefined
    for (const way of waysFrom(line, token, word, automaton)) {
      const { phrase, pattern } = ways[way]!
      if (phrase === last || idle.has(phrase.mark)) continue
      const end = endAt(pattern(), masked, start, tokens[token + LONGEST_PHRASE]?.start)
      if (end === undefined) continue
      last = phrase
      found.push({ phrase, token, end })
    }
  }
  return found
}

function endAt(pattern: RegExp, masked: string, start: number, farthest = Infinity): number | undefined {
  pattern.lastIndex = start
  return pattern.test(masked) && pattern.lastIndex <= farthest ? pattern.lastIndex : undefined
}

/** A text as the automaton reads it: by token its symbol, whether no blank parts it from the next, and the blanks before it. */
interface Line {
  readonly symbols: readonly string[]
  readonly blanks: Uint8Array
  /** Words a token begins with that a phrase may end on: "it" of "it's", "and" of "and/or". */
  readonly parts: ReadonlyMap<number, readonly string[]>
}

function lineOf(masked: string, tokens: readonly Token[], automaton: Automaton): Line {
  const blanks = new Uint8Array(tokens.length + 1)
  const parts = new Map<number, string[]>()
  const symbols = tokens.map(({ start, word }, at) => {
    if (at > 0) blanks[at] = blanksIn(masked, tokens[at - 1]!.end, start)
    const own = partsOf(word).filter((part) => automaton.words.has(part))
    if (own.length > 0) parts.set(at, own)
    return symbolOf(automaton, word)
  })
  return { symbols, blanks, parts }
}

/** The alternatives that may fit from a token on, in order. */
function waysFrom(line: Line, token: number, word: string, automaton: Automaton): readonly number[] {
  const own = waysBy(begin(automaton, word), line, token, automaton)
  if (line.symbols[token] !== FIGURE) return own
  const all = [...own, ...waysBy(begin(automaton, FIGURE), line, token, automaton)]
  return all.sort((a, b) => a - b)
}

function waysBy(first: Step, { symbols, blanks, parts }: Line, token: number, automaton: Automaton): readonly number[] {
  let ends = first.ends
  let state = first.next
  let at = token
  const add = (more: readonly number[]) => { if (more.length > 0) ends = ends.length === 0 ? more : [...new Set([...ends, ...more])] }
  while (state !== undefined && ++at < symbols.length && at - token < LONGEST_PHRASE) {
    // a word that is glued to the one before is part of it
    if (blanks[at] === 0) continue
    for (let empty = 1; empty < blanks[at]! && state !== undefined; empty++) {
      const step = stepBy(automaton, state, OTHER)
      add(step.ends)
      state = step.next
    }
    if (state === undefined) break
    const step = stepBy(automaton, state, symbols[at]!)
    add(step.ends)
    for (const part of parts.get(at) ?? NO_PARTS) add(stepBy(automaton, state, part).ends)
    state = blanks[at + 1] === 0 && at + 1 < symbols.length ? stepBy(automaton, state, OTHER).next : step.next
  }
  return ends.length < 2 ? ends : [...ends].sort((a, b) => a - b)
}

const NO_PARTS: readonly string[] = []

/** Runs of blanks between two tokens. */
function blanksIn(masked: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (isBlank(masked.charCodeAt(at)) && !isBlank(masked.charCodeAt(at - 1))) count++
  return Math.min(count, 255)
}

const isBlank = (code: number) => code === 32 || code === 10

function partsOf(word: string): string[] {
  const parts: string[] = []
  for (let at = 1; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (!(code >= 97 && code <= 122 || code >= 48 && code <= 57)) parts.push(word.slice(0, at))
  }
  return parts
}
