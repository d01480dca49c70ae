/**
 * Words that texts have had so far, as numbers: what is asked about a word alone (is it an article, where do the phrases begin that begin with it)
 * is worked out once and read from a table from then on. Nothing of a text is kept but its words, and of those so many.
 */
const MOST_WORDS = 2 ** 15
const MOST_CODES = MOST_WORDS * 8
const FEWEST_SLOTS = 2 ** 12
/** No text can make looking a word up long. */
const MOST_TRIES = 12
/** Numbers by the hashes of spellings; as small as it may be, since what is asked with every word had best lie close together. */
let slots = new Int32Array(FEWEST_SLOTS)
/** All spellings in a row, and where each ends. */
const spelt = new Uint16Array(MOST_CODES)
const ends = new Int32Array(MOST_WORDS)
const words: string[] = ['']
const asked: { fill: (value: number) => unknown }[] = []
let forgotten = 0

/** What a word that is not kept has for a number. */
export const UNKEPT = 0

/**
 * The number of a word as a text has it.
 * @param codes code units of the text
 * @param hash of those of the word, from `hashed`
 * @returns `UNKEPT` when there is no room left
 */
export function numberOf(codes: Uint16Array, start: number, end: number, hash: number): number {
  const mask = slots.length - 1
  for (let at = hash >>> 8, tries = 0; tries < MOST_TRIES; at++, tries++) {
    const number = slots[at & mask]!
    if (number === UNKEPT) return learnt(codes, start, end, hash)
    if (isAt(codes, start, end, number)) return number
  }
  return slots.length < MOST_WORDS * 2 ? learnt(codes, start, end, hash) : UNKEPT
}

/** One code unit more. */
export const hashed = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193) ^ hash >>> 15

function isAt(codes: Uint16Array, start: number, end: number, number: number): boolean {
  let from = ends[number - 1]!
  if (ends[number]! - from !== end - start) return false
  for (let at = start; at < end; at++, from++) if (spelt[from] !== codes[at]) return false
  return true
}

function learnt(codes: Uint16Array, start: number, end: number, hash: number): number {
  const number = words.length
  const from = ends[number - 1]!
  if (number >= MOST_WORDS || from + end - start > MOST_CODES) return UNKEPT
  while (number * 2 > slots.length || !put(number, hash)) if (!widened()) return UNKEPT
  spelt.set(codes.subarray(start, end), from)
  ends[number] = from + end - start
  return words.push(wordOf(String.fromCharCode(...spelt.subarray(from, ends[number])))) - 1
}

function put(number: number, hash: number): boolean {
  for (let at = hash >>> 8, tries = 0; tries < MOST_TRIES; at++, tries++) {
    if (slots[at & slots.length - 1] !== UNKEPT) continue
    slots[at & slots.length - 1] = number
    return true
  }
  return false
}

/** Twice the slots, and every word in its new one. */
function widened(): boolean {
  if (slots.length >= MOST_WORDS * 2) return false
  slots = new Int32Array(slots.length * 2)
  for (let number = 1; number < words.length; number++) {
    let hash = 0
    for (let at = ends[number - 1]!; at < ends[number]!; at++) hash = hashed(hash, spelt[at]!)
    put(number, hash)
  }
  return true
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

/** The same for several answers at once, as bits. */
export function manyAnswers(): Uint16Array {
  const table = new Uint16Array(MOST_WORDS)
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
  slots = new Int32Array(FEWEST_SLOTS)
  words.length = 1
  for (const table of asked) table.fill(0)
}
