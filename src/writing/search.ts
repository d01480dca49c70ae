import { FIGURES, NOWHERE, OTHER } from './automaton.ts'
import type { Automaton } from './automaton.ts'
import type { Context, Lexicon, Phrase } from './lexicon.ts'
import type { Sentence, Token } from './tokens.ts'

/** A phrase of the lexicon, where its words stand. */
export interface Place {
  readonly phrase: Phrase
  /** Index of its first token. */
  readonly token: number
  /** Index of its sentence. */
  readonly sentence: number
  readonly end: number
}

/** In tokens. No phrase reaches further, so that no text makes looking for one long. */
export const LONGEST_PHRASE = 48

/** A text as it is searched. */
export interface Searched {
  readonly masked: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** Numbers of its words in the lexicon, by token; 0 for those it does not know. */
  readonly numbers: Int32Array
}

/** What a text has of a lexicon. */
export interface Spotted {
  /** At each token the first alternative of each family that fits, in the order of tokens, then of families. */
  readonly places: readonly Place[]
  /** What there may be in a sentence of that which must or must not stand beside a phrase. */
  readonly besideIn: (sentence: number) => ReadonlySet<Context>
}

/**
 * Searches a text for the phrases of a lexicon.
 * @param idle marks nobody asks for
 */
export function search(text: Searched, lexicon: Lexicon, idle: ReadonlySet<string>): Spotted {
  const line = lineOf(text, lexicon)
  const known: Set<Context>[] = []
  return { places: placesIn(text, line, lexicon, idle), besideIn: (sentence) => (known[sentence] ??= contextsIn(text.sentences[sentence]!, line, lexicon)) }
}

function placesIn({ masked, tokens, sentences }: Searched, line: Line, { automata, ways }: Lexicon, idle: ReadonlySet<string>): Place[] {
  const places: Place[] = []
  for (let token = 0, sentence = 0; token < tokens.length; token++) {
    if (sentences[sentence]!.last <= token) sentence++
    let last: Phrase | undefined
    for (const way of waysFrom(line, token, automata.ways)) {
      const { of, pattern } = ways[way]!
      if (of === last || idle.has(of.mark)) continue
      const end = endAt(pattern(), masked, tokens[token]!.start, tokens[token + LONGEST_PHRASE]?.start)
      if (end === undefined) continue
      last = of
      places.push({ phrase: of, token, sentence, end })
    }
  }
  return places
}

/** Within a word as well: "work" of "non-work". */
function contextsIn({ first, last }: Sentence, line: Line, { automata, beside }: Lexicon): Set<Context> {
  const found = new Set<Context>()
  for (let token = first; token < last; token++) {
    const ways = [...waysFrom(line, token, automata.beside), ...(line.tails.get(token) ?? NOTHING).flatMap((tail) => waysBy(tail, line, token, automata.beside))]
    for (const way of ways) found.add(beside[way]!.of)
  }
  return found
}

function endAt(pattern: RegExp, masked: string, start: number, farthest = Infinity): number | undefined {
  pattern.lastIndex = start
  return pattern.test(masked) && pattern.lastIndex <= farthest ? pattern.lastIndex : undefined
}

/** A text as the automaton reads it, by token. */
interface Line {
  readonly words: Int32Array
  /** Those spelt with digits begin phrases as themselves and as any figure. */
  readonly figures: Uint8Array
  /** How many stretches of blanks stand before the token; none glues it to the one before. */
  readonly blanks: Uint8Array
  /** Words a token begins with that a phrase may end on: "it" of "it's", "and" of "and/or". */
  readonly parts: ReadonlyMap<number, readonly number[]>
  /** Words it ends with: "work" of "non-work". */
  readonly tails: ReadonlyMap<number, readonly number[]>
}

function lineOf({ masked, tokens, numbers }: Searched, { numbers: known, spoken }: Lexicon): Line {
  const line = { words: new Int32Array(tokens.length), figures: new Uint8Array(tokens.length), blanks: new Uint8Array(tokens.length + 1), parts: new Map<number, number[]>(), tails: new Map<number, number[]>() }
  for (let at = 0; at < tokens.length; at++) {
    const { start, word } = tokens[at]!
    line.words[at] = numbers[at]! < spoken ? numbers[at]! : OTHER
    if (at > 0) line.blanks[at] = blanksIn(masked, tokens[at - 1]!.end, start)
    if (isDigit(word.charCodeAt(0))) line.figures[at] = 1
    for (let joint = jointAfter(word, 0); joint !== -1; joint = jointAfter(word, joint)) {
      add(line.parts, at, known.get(word.slice(0, joint)), spoken)
      add(line.tails, at, known.get(word.slice(joint + 1)), spoken)
    }
  }
  line.blanks[tokens.length] = 1
  return line
}

/** The alternatives that may fit from a token on, in order. */
function waysFrom(line: Line, token: number, automaton: Automaton): readonly number[] {
  automaton.rest()
  const own = waysBy(line.words[token]!, line, token, automaton)
  if (line.figures[token] === 0) return own
  const any = waysBy(FIGURES, line, token, automaton)
  return own.length === 0 ? any : inOrder([...own, ...any])
}

function waysBy(first: number, { words, figures, blanks, parts }: Line, token: number, automaton: Automaton): readonly number[] {
  let ends = automaton.firstEnds(first)
  let state = automaton.first(first)
  const last = Math.min(words.length, token + LONGEST_PHRASE)
  for (let at = token + 1; state !== NOWHERE && at < last; at++) {
    // a word that is glued to the one before is part of it
    if (blanks[at] === 0) continue
    for (let empty = blanks[at]!; empty > 1; empty--) state = automaton.step(state, OTHER) >> 1
    const word = figures[at] === 0 ? words[at]! : FIGURES
    const step = automaton.step(state, word)
    if ((step & 1) === 1) ends = both(ends, automaton.ends(state, word))
    if (parts.size > 0) for (const part of parts.get(at) ?? NOTHING) if ((automaton.step(state, part) & 1) === 1) ends = both(ends, automaton.ends(state, part))
    state = (blanks[at + 1] === 0 ? automaton.step(state, OTHER) : step) >> 1
  }
  return ends.length < 2 ? ends : inOrder(ends)
}

const NOTHING: readonly number[] = []
const both = (a: readonly number[], b: readonly number[]) => (a.length === 0 ? b : b.length === 0 ? a : [...a, ...b])
const inOrder = (ways: readonly number[]) => [...new Set(ways)].sort((a, b) => a - b)

/** Runs of blanks between two tokens. */
function blanksIn(masked: string, from: number, to: number): number {
  if (to - from === 1) return isBlank(masked.charCodeAt(from)) ? 1 : 0
  let count = 0
  for (let at = from; at < to; at++) if (isBlank(masked.charCodeAt(at)) && !isBlank(masked.charCodeAt(at - 1))) count++
  return Math.min(count, LONGEST_PHRASE)
}

const isBlank = (code: number) => code === 32 || code === 10
const isDigit = (code: number) => code >= 48 && code <= 57

/** Where the next character stands that is neither letter nor digit; -1 where none is. */
function jointAfter(word: string, from: number): number {
  for (let at = from + 1; at < word.length; at++) {
    const code = word.charCodeAt(at)
    if (!(code >= 97 && code <= 122 || isDigit(code))) return at
  }
  return -1
}

function add(to: Map<number, number[]>, at: number, number: number | undefined, spoken: number): void {
  if (number !== undefined && number < spoken) to.set(at, [...to.get(at) ?? [], number])
}
