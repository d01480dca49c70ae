/**
 * Words that texts have had so far, as numbers: what is asked about a word alone (is it an article, where do the phrases begin that begin with it)
 * is worked out once and read from a table from then on. Nothing of a text is kept but its words, and of those so many.
 */
const MOST_WORDS = 2 ** 15
const MOST_CODES = MOST_WORDS * 8
const SLOTS = 2 ** 16
/** No text can make looking a word up long. */
const MOST_TRIES = 12
const slots = new Int32Array(SLOTS)
/** All spellings in a row, and where each ends. */
const codes = new Uint16Array(MOST_CODES)
const ends = new Int32Array(MOST_WORDS)
const words: string[] = ['']
const asked: { fill: (value: number) => unknown }[] = []
let forgotten = 0

/** What a word that is not kept has for a number. */
export const UNKEPT = 0

/**
 * The number of a word as a text has it.
 * @param hash of its code units, from `hashed`
 * @returns `UNKEPT` when there is no room left
 */
export function numberOf(text: string, start: number, end: number, hash: number): number {
  for (let at = hash >>> 8, tries = 0; tries < MOST_TRIES; at++, tries++) {
    const number = slots[at & SLOTS - 1]!
    if (number === UNKEPT) return (slots[at & SLOTS - 1] = learnt(text, start, end))
    if (isAt(text, start, end, number)) return number
  }
  return UNKEPT
}

/** One code unit more. */
export const hashed = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193) ^ hash >>> 15

function isAt(text: string, start: number, end: number, number: number): boolean {
  let from = ends[number - 1]!
  if (ends[number]! - from !== end - start) return false
  for (let at = start; at < end; at++, from++) if (codes[from] !== text.charCodeAt(at)) return false
  return true
}

function learnt(text: string, start: number, end: number): number {
  const number = words.length
  const from = ends[number - 1]!
  if (number >= MOST_WORDS || from + end - start > MOST_CODES) return UNKEPT
  for (let at = start; at < end; at++) codes[from + at - start] = text.charCodeAt(at)
  ends[number] = from + end - start
  return words.push(wordOf(String.fromCharCode(...codes.subarray(from, ends[number])))) - 1
}

/** The word of a number: its spelling without a possessive ending. */
export const wordBy = (number: number): string => words[number]!

/** Not whose, but "is" or "has". */
const CONTRACTED = new Set(["he's", "she's", "it's", "that's", "there's", "who's", "what's", "here's", "let's"])

export function wordOf(spelling: string): string {
  return spelling.length > 3 && spelling.endsWith("'s") && !CONTRACTED.has(spelling) ? spelling.slice(0, -2) : spelling
}

/** Room for an answer about each word: 0 until it is given. */
export function answers(): Uint8Array {
  const table = new Uint8Array(MOST_WORDS)
  asked.push(table)
  return table
}

export interface Room {
  table: Int32Array
  age: number
}

/** Room for a number about each word, -1 until it is given, for what does not live as long as the code: it is stale when `age` has gone on. */
export const room = (): Room => ({ table: new Int32Array(MOST_WORDS).fill(-1), age: forgotten })
export const age = () => forgotten

/** Between texts: whoever has learnt too much forgets it all. */
export function forget(): void {
  if (words.length < MOST_WORDS && ends[words.length - 1]! + 64 < MOST_CODES) return
  forgotten++
  slots.fill(0)
  words.length = 1
  for (const table of asked) table.fill(0)
}
