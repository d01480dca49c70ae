import type { Range } from '../../kit/finding.ts'
import { IS } from '../lexicon/classes.ts'
import { bitsOf } from '../lexicon.ts'
import type { Lexicon } from '../lexicon.ts'
import { mask } from '../mask.ts'
import { scan } from '../tokens.ts'
import type { Sentence, Token } from '../tokens.ts'
import { PROCESS } from './process-words.ts'

/**
 * A text with everything made the same that a copyist would swap: one entry a word, in order, headings and standing
 * sentences left out. Offsets in UTF-16 code units of the text.
 */
export interface NeutralText {
  /** What the word is once names, pronouns and figures are the same: equal words have equal codes. */
  readonly codes: Int32Array
  /** The same before: where two texts agree in `codes` and not in this, something was swapped. */
  readonly written: Int32Array
  /** What the word carries, in quarters: nothing when it was made the same or only joins others, one when it would fit anybody, four else. */
  readonly weights: Uint8Array
  /** Bits of `MARK`. */
  readonly marks: Uint8Array
  readonly sentence: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
}

export const MARK = {
  /** Says that somebody did something: "she", "you drew", "Ana drew", a line that begins with "drew". */
  doing: 1,
  /** A name: of a person, a team, a project. */
  name: 4,
  /** A figure or a date that two texts about the same event would share. */
  fact: 2,
} as const

/** Codes of what was made the same. */
export const ANYBODY = 1
export const FIGURE = 2

const HE_OR_SHE: ReadonlySet<string> = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself', "he's", "she's", "he'll", "she'll", "he'd", "she'd"])
const ADDRESSED: ReadonlySet<string> = new Set(['you', 'your', 'yours', 'yourself', 'they', 'them', 'their', 'theirs', 'themselves', 'themself', "they're", "they've", "they'll", "they'd", "you're", "you've", "you'll", "you'd"])
const DOERS: ReadonlySet<string> = new Set(['you', 'they', 'i'])
const VERBS_OF_NUMBER: ReadonlyMap<string, string> = new Map(Object.entries({ were: 'was', are: 'is', have: 'has', do: 'does', "don't": "doesn't", "aren't": "isn't", "weren't": "wasn't", "haven't": "hasn't" }))
const PART_OF_YEAR: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'winter', 'first', 'second', 'third', 'fourth', 'once', 'twice'])

/** Reads a text for comparison. Linear in its length. */
export function neutralText(text: string, lexicon: Lexicon): NeutralText {
  const { text: masked } = mask(/["“”«»]/u.test(text) ? text.replaceAll(/["“”«»]/gu, ' ') : text)
  const { tokens, sentences } = scan(masked)
  const quotes = quotesIn(text)
  const into = room(tokens.length)
  const persons = personsIn(text, tokens, sentences, lexicon)
  let count = 0
  let quote = 0
  for (const [index, sentence] of sentences.entries()) {
    if (isStanding(text, masked, tokens, sentence, lexicon)) continue
    for (let at = sentence.first; at < sentence.last; at++) {
      const token = tokens[at]!
      const { code, weight } = neutral(token, isCapital(text, token.start), at === sentence.first, lexicon)
      into.codes[count] = code
      into.written[count] = hash(token.word)
      while (quote < quotes.length && quotes[quote]!.end <= token.start) quote++
      into.weights[count] = quote < quotes.length && quotes[quote]!.start < token.end ? 0 : weight
      const does = isDoing(tokens, at, sentence, lexicon) || code === ANYBODY && isActing(tokens, at, sentence, lexicon) || at === sentence.first && persons.has(token.word)
      into.marks[count] = (does ? MARK.doing : 0) | (code === ANYBODY && isCapital(text, token.start) && !HE_OR_SHE.has(token.word) && !ADDRESSED.has(token.word) ? MARK.name : 0) | (code === FIGURE && isFact(token.word, lexicon) ? MARK.fact : 0)
      into.sentence[count] = index
      into.starts[count] = token.start
      into.ends[count++] = token.end
    }
  }
  return count === tokens.length ? into : cut(into, count)
}

/** In code units: whatever is longer in quotation marks is no saying. */
const LONGEST_QUOTE = 300

/** What was said or laid down by others, word for word: two reviews may both cite it. */
function quotesIn(text: string): readonly Range[] {
  return /["“«]|(?:^|\s)[‘']/u.test(text) ? mask(text).quotes.filter(({ start, end }) => end - start <= LONGEST_QUOTE) : []
}

function room(size: number): NeutralText {
  const numbers = () => new Int32Array(size)
  return { codes: numbers(), written: numbers(), weights: new Uint8Array(size), marks: new Uint8Array(size), sentence: numbers(), starts: numbers(), ends: numbers() }
}

function cut({ codes, written, weights, marks, sentence, starts, ends }: NeutralText, to: number): NeutralText {
  return {
    codes: codes.subarray(0, to), written: written.subarray(0, to), weights: weights.subarray(0, to), marks: marks.subarray(0, to),
    sentence: sentence.subarray(0, to), starts: starts.subarray(0, to), ends: ends.subarray(0, to),
  }
}

const JOINING = IS.small | IS.pronoun | IS.aux
/** What would fit anybody: traits do as much as stock words. */
const COMMON = IS.stock | IS.trait | IS.traitNoun
const WHOLE = 4
const PART = 1
const SAME = { anybody: { code: ANYBODY, weight: 0 }, figure: { code: FIGURE, weight: 0 } }

function neutral({ word }: Token, capital: boolean, opens: boolean, lexicon: Lexicon): { code: number; weight: number } {
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57 || PART_OF_YEAR.has(word)) return SAME.figure
  if (HE_OR_SHE.has(word) || ADDRESSED.has(word)) return SAME.anybody
  const bits = bitsOf(lexicon, word)
  if ((bits & IS.number) !== 0 || (bits & (IS.month | IS.day)) !== 0 && (capital || word !== 'may' && word !== 'march')) return SAME.figure
  if (capital && word !== 'i' && !word.startsWith("i'") && (!opens || bits === 0 && !/(?:ed|ing|ly)$/u.test(word))) return SAME.anybody
  return { code: hash(VERBS_OF_NUMBER.get(word) ?? word), weight: (bits & JOINING) !== 0 ? 0 : (bits & COMMON) !== 0 || PROCESS.has(word) ? PART : WHOLE }
}

function isFact(word: string, lexicon: Lexicon): boolean {
  const first = word.charCodeAt(0)
  return first >= 48 && first <= 57 || (bitsOf(lexicon, word) & (IS.month | IS.day)) !== 0
}

/** FNV-1a. Spellings of the two sides of the Atlantic fall together: organise, colour. Never one of the two codes above. */
function hash(word: string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < word.length; at++) {
    let code = word.charCodeAt(at)
    if (code === 122) code = 115
    else if (code === 117 && word.charCodeAt(at - 1) === 111) continue
    sum = Math.imul(sum ^ code, 0x01000193)
  }
  return sum | 4
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 65 && code <= 90 || code > 191 && /\p{Lu}/u.test(text[at]!)
}

const DID: ReadonlySet<string> = new Set(`brought told said wrote made took gave held led found kept built ran went came put set cut let rang drew drove spoke chose sent sold
  paid bought caught taught thought left lost won began knew got learnt met read`.split(/\s+/u))

function isPast(token: Token | undefined, lexicon: Lexicon): boolean {
  return token !== undefined && !PROCESS.has(token.word) && ((bitsOf(lexicon, token.word) & IS.past) !== 0 || token.word.endsWith('ed') || DID.has(token.word))
}

function isActing(tokens: readonly Token[], at: number, { last }: Sentence, lexicon: Lexicon): boolean {
  return at + 1 < last && isPast(tokens[at + 1]!.word === 'had' || tokens[at + 1]!.word === 'has' ? tokens[at + 2] : tokens[at + 1], lexicon)
}

/** After it a past form at the head of a line is done to something: "presented by the lead". */
const DONE_TO: ReadonlySet<string> = new Set(['by', 'on', 'in', 'at', 'with', 'from', 'for', 'as', 'between', 'during', 'together'])

function isDoing(tokens: readonly Token[], at: number, sentence: Sentence, lexicon: Lexicon): boolean {
  const { word } = tokens[at]!
  if (HE_OR_SHE.has(word)) return tokens[at - 1]?.word !== 'or' && tokens[at + 1]?.word !== 'or'
  if (DOERS.has(word)) return isActing(tokens, at, sentence, lexicon)
  return at === sentence.first && isPast(tokens[at], lexicon) && !DONE_TO.has(tokens[at + 1]?.word ?? '')
}

const NOBODY: ReadonlySet<string> = new Set()
/** Sentences that begin with the same name, or with "they", and tell what it does: so many make it the person the text is about. */
const OF_A_PERSON = 2

/** Whom a text without "he" and "she" is about, where it says so by name and in the present: "Bo makes our videos. Bo keeps the stumbles in." Then "they" is the same one. */
function personsIn(text: string, tokens: readonly Token[], sentences: readonly Sentence[], lexicon: Lexicon): ReadonlySet<string> {
  const counts = new Map<string, number>()
  // else it is the organisation that has a name
  if (tokens.some(({ word }) => HE_OR_SHE.has(word))) return NOBODY
  for (const { first, last } of sentences) {
    const { word, start } = tokens[first]!
    const next = tokens[first + 1]?.word ?? ''
    if (last - first < 3 || !isCapital(text, start) || word !== 'they' && bitsOf(lexicon, word) !== 0) continue
    if (word === 'they' || /[a-z]s$|ed$/u.test(next) || (bitsOf(lexicon, next) & (IS.act | IS.aux)) !== 0) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const named = [...counts].filter(([word, count]) => word !== 'they' && count >= OF_A_PERSON).map(([word]) => word)
  return new Set(named.length > 0 && counts.has('they') || (counts.get('they') ?? 0) > OF_A_PERSON ? [...named, 'they'] : named)
}

/** A line of a form. */
const TICKED = /^[^:\n]{2,50}:\s*(?:yes|no|done|n\/a|x|ok|none|[\d/. ]*)[.\s]*$/u
const HEADING = /^\s*(?:#|[\p{L} ]{2,30}:\s*$)/u
/** Two words about how reviews come about, among at most this many that carry something: the line is the organisation's. */
const PROCESS_WORDS = 2
const PROCESS_SHARE = 0.3

function isStanding(text: string, masked: string, tokens: readonly Token[], { start, end, first, last }: Sentence, lexicon: Lexicon): boolean {
  let process = 0
  let carrying = 0
  let own = false
  for (let at = first; at < last; at++) {
    const { word } = tokens[at]!
    if (PROCESS.has(word)) process++
    if (HE_OR_SHE.has(word) && isDoing(tokens, at, { start, end, first, last }, lexicon)) own = true
    else if ((bitsOf(lexicon, word) & JOINING) === 0) carrying++
  }
  if (!own && process >= PROCESS_WORDS && process / Math.max(1, carrying) >= PROCESS_SHARE) return true
  return last - first < 12 && (HEADING.test(text.slice(start, end)) || TICKED.test(masked.slice(start, end)))
}
