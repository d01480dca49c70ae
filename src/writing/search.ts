import { isEnd, NOWHERE, stateOf } from './automaton.ts'
import type { Automaton, Idle } from './automaton.ts'
import type { Context, Joints, Lexicon, Phrase } from './lexicon.ts'
import { OVER, overIn } from './strings.ts'
import type { Over } from './strings.ts'
import { ofWord } from './tokens.ts'
import type { Sentence, Token } from './tokens.ts'
import { FIGURES, GLUED, MIXED, numberIn, OTHER } from './told.ts'
import { UNKEPT } from './vocabulary.ts'

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
  /** Numbers of its words in the lexicon, by token. */
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

function placesIn({ masked, tokens, sentences }: Searched, line: Line, { automata, ways }: Lexicon, marks: ReadonlySet<string>): Place[] {
  const places: Place[] = []
  const automaton = automata.ways
  const idle = automaton.with(marks)
  const fits: number[] = []
  for (let token = 0, sentence = 0; token < tokens.length; token++) {
    if (sentences[sentence]!.last <= token) sentence++
    waysFrom(line, token, automaton, idle, fits)
    // to empty an empty list costs as much as to walk from a word
    if (fits.length === 0) continue
    let last: Phrase | undefined
    for (let at = 0; at < fits.length; at++) {
      const { of, pattern, after } = ways[fits[at]!]!
      if (of === last || marks.has(of.mark)) continue
      const { start } = tokens[token]!
      const end = endAt(pattern(), masked, start)
      if (end === -1 || token + LONGEST_PHRASE < tokens.length && end > tokens[token + LONGEST_PHRASE]!.start || after && endAt(after(), masked, start) === -1) continue
      last = of
      places.push({ phrase: of, token, sentence, end })
    }
    fits.length = 0
  }
  return places
}

/** Within a word as well: "work" of "non-work". */
function contextsIn({ first, last }: Sentence, line: Line, { automata, beside }: Lexicon): Set<Context> {
  const fits: number[] = []
  const idle = automata.beside.with(NO_MARKS)
  for (let token = first; token < last; token++) {
    waysFrom(line, token, automata.beside, idle, fits)
    for (const tail of line.tails.get(token) ?? NOTHING) waysBy(tail, line, token, automata.beside, idle, fits)
  }
  return new Set(fits.map((way) => beside[way]!.of))
}

/** Where an expression that fits at `start` ends, or -1. */
function endAt(pattern: RegExp, masked: string, start: number): number {
  pattern.lastIndex = start
  return pattern.test(masked) ? pattern.lastIndex : -1
}

/** A text as the automaton reads it, by token. */
interface Line {
  readonly words: Int32Array
  /** `FIGURES` or `MIXED` for those spelt with digits: they begin phrases as themselves and as any figure. */
  readonly figures: Uint8Array
  /** How many stretches of blanks stand before the token; none glues it to the one before. */
  readonly blanks: Uint8Array
  /** What stands between the token and the next blank, which a phrase must get over; nothing of that is told where tokens are glued. */
  readonly overs: Uint8Array
  /** Set where it is a word between two blanks, without parts: most are. */
  readonly plain: Uint8Array
  /** Words a token begins with that a phrase may end on: "it" of "it's", "and" of "and/or". */
  readonly parts: ReadonlyMap<number, readonly number[]>
  /** Words it ends with: "work" of "non-work". */
  readonly tails: ReadonlyMap<number, readonly number[]>
}

function lineOf({ masked, tokens, numbers }: Searched, lexicon: Lexicon): Line {
  const count = tokens.length
  const line = { words: new Int32Array(count), figures: new Uint8Array(count), blanks: new Uint8Array(count + 1), overs: new Uint8Array(count), plain: new Uint8Array(count), parts: new Map<number, readonly number[]>(), tails: new Map<number, readonly number[]>() }
  for (let at = 0, before = 0; at < count; at++) {
    const token = tokens[at]!
    line.words[at] = lexicon.as[numbers[at]!]!
    if (at > 0 && (token.start - before !== 1 || masked.charCodeAt(before) !== 32)) {
      line.blanks[at] = blanksIn(masked, before, token.start)
      if (line.blanks[at] !== 0) line.overs[at - 1] = overIn(masked.slice(before, firstBlank(masked, before)))
      if (line.blanks[at] === 0 || line.overs[at - 1] !== OVER.nothing) line.plain[at - 1] = 0
    } else line.blanks[at] = 1
    before = token.end
    line.plain[at] = line.blanks[at] === 1 ? 1 : 0
    if (!isSimple(token)) spell(line, at, token, lexicon)
  }
  line.blanks[count] = 1
  return line
}

/** No figure, and nothing but letters and figures. */
const isSimple = ofWord((word) => !isDigit(word.charCodeAt(0)) && jointAfter(word, 0) === -1)

const isNumber = ofWord(/^[\d.,:/-]*$/u)

function spell(line: Line & { parts: Map<number, readonly number[]>; tails: Map<number, readonly number[]> }, at: number, token: Token, lexicon: Lexicon): void {
  if (isDigit(token.word.charCodeAt(0))) line.figures[at] = isNumber(token) ? FIGURES : MIXED
  const { parts, tails } = jointsOf(token, lexicon)
  if (parts.length > 0) line.parts.set(at, parts)
  if (tails.length > 0) line.tails.set(at, tails)
  if (line.figures[at] !== 0 || parts.length > 0) line.plain[at] = 0
}

function jointsOf({ word, number }: Token, { joints, told }: Lexicon): Joints {
  const known = number === UNKEPT ? undefined : joints.get(number)
  if (known) return known
  const found = { parts: [] as number[], tails: [] as number[] }
  for (let joint = jointAfter(word, 0); joint !== -1; joint = jointAfter(word, joint)) {
    found.parts.push(numberIn(told, word.slice(0, joint)))
    found.tails.push(numberIn(told, word.slice(joint + 1)))
  }
  const kept = { parts: found.parts.filter((each) => each !== OTHER), tails: found.tails.filter((each) => each !== OTHER) }
  if (number !== UNKEPT) joints.set(number, kept)
  return kept
}

/** Adds the alternatives that may fit from a token on, in order. */
function waysFrom(line: Line, token: number, automaton: Automaton, idle: Idle, into: number[]): void {
  automaton.rest()
  waysBy(line.words[token]!, line, token, automaton, idle, into)
  if (line.figures[token] !== 0) waysBy(FIGURES, line, token, automaton, idle, into)
}

function waysBy(word: number, { words, figures, blanks, overs, plain, parts }: Line, token: number, automaton: Automaton, idle: Idle, into: number[]): void {
  let step = automaton.first(word)
  if (isEnd(step)) add(into, automaton.ends(step))
  const last = Math.min(words.length, token + LONGEST_PHRASE)
  let state = stateOf(overs[token] === 0 ? step : automaton.firstOver(word, overs[token] as Over))
  for (let at = token + 1; state !== NOWHERE && at < last && automaton.goesOn(state, idle); at++) {
    if (plain[at] === 1) {
      step = automaton.step(state, words[at]!)
      if (isEnd(step)) add(into, automaton.ends(step))
      state = stateOf(step)
      continue
    }
    // a word that is glued to the one before is part of it
    if (blanks[at] === 0) continue
    for (let empty = blanks[at]!; empty > 1; empty--) state = stateOf(automaton.step(state, OTHER))
    const here = figures[at] || words[at]!
    step = automaton.step(state, here)
    if (isEnd(step)) add(into, automaton.ends(step))
    for (const part of parts.get(at) ?? NOTHING) add(into, automaton.ends(automaton.step(state, part)))
    if (blanks[at + 1] === 0) {
      step = automaton.step(state, GLUED)
      if (isEnd(step)) add(into, automaton.ends(step))
      state = stateOf(step)
    } else state = stateOf(overs[at] === 0 ? step : automaton.stepOver(state, here, overs[at] as Over))
  }
}

const NOTHING: readonly number[] = []
const NO_MARKS: ReadonlySet<string> = new Set()

/** Keeps them in order, each once. */
function add(to: number[], ways: readonly number[]): void {
  for (let index = 0; index < ways.length; index++) {
    const way = ways[index]!
    let at = to.length
    while (at > 0 && to[at - 1]! > way) at--
    if (at > 0 && to[at - 1] === way) continue
    for (let from = to.push(way) - 1; from > at; from--) to[from] = to[from - 1]!
    to[at] = way
  }
}

/** Runs of blanks between two tokens. */
function blanksIn(masked: string, from: number, to: number): number {
  if (to - from === 1) return isBlank(masked.charCodeAt(from)) ? 1 : 0
  let count = 0
  for (let at = from; at < to; at++) if (isBlank(masked.charCodeAt(at)) && !isBlank(masked.charCodeAt(at - 1))) count++
  return Math.min(count, LONGEST_PHRASE)
}

function firstBlank(masked: string, from: number): number {
  let at = from
  while (!isBlank(masked.charCodeAt(at))) at++
  return at
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
