import type { Edge, End, Knot } from './net.ts'
import { FIGURE } from './pattern.ts'
import { GLUE, MOST_LETTERS } from './strings.ts'
import type { Signs } from './strings.ts'

export const MOST_WORDS = 2 ** 14
export const OTHER = 0
/** Every word of digits. */
export const FIGURES = 1
/** Several words glued to one, or one too long to look up: its ending may be any. */
export const GLUED = 2
/** Every word that begins with a digit and has letters: its ending may be any, too. */
export const MIXED = 3

/** What is told apart of words. */
export interface Told {
  /** Of the words on the edges of nets, and, with a `*` for the rest, of each ending and beginning there is: all other words with that ending or beginning. */
  readonly numbers: ReadonlyMap<string, number>
  readonly endings: ReadonlySet<string>
  readonly begins: ReadonlySet<string>
  /** By number: the word, one of 64 signs of it, and bits of the endings and beginnings it has. */
  readonly words: readonly string[]
  readonly signs: Uint8Array
  readonly shapes: Int32Array
}

export function toldBy(roots: readonly Knot[]): Told {
  const { words: spelt, endings, begins } = wordsIn(roots)
  const numbers = new Map(['', FIGURE, GLUE, MIX, ...endings.map((ending) => `*${ending}`), ...begins.map((begin) => `${begin}*`), ...spelt].map((word, at) => [word, at]))
  if (numbers.size > MOST_WORDS) throw new Error(`The lexicon has ${numbers.size} words; ${MOST_WORDS} can be told apart.`)
  const words = [...numbers.keys()].map((word) => (word === MIX ? FIGURE : word))
  const [ended, begun] = [new Set(endings), new Set(begins)]
  const shapes = Int32Array.from(words, (word, number) => (isOpen(word, number) ? -1 : bitsOf(endingsOf(word, ended), beginsOf(word, begun))))
  return { numbers, endings: ended, begins: begun, words, signs: Uint8Array.from(words, signOf), shapes }
}

/** The number that stands for a word of a text. */
export function numberIn({ numbers, endings, begins }: Told, word: string): number {
  if (word === '') return GLUED
  const known = numbers.get(word)
  if (known !== undefined) return known
  const begin = beginsOf(word, begins).at(-1)
  return numbers.get(begin === undefined ? `*${endingsOf(word, endings).at(-1)}` : `${begin}*`) ?? OTHER
}

/** The endings of a word, from the shortest on. */
function endingsOf(word: string, endings: ReadonlySet<string>): string[] {
  const found: string[] = []
  for (let from = word.length - 1; from >= Math.max(0, word.length - MOST_LETTERS); from--) if (endings.has(word.slice(from))) found.push(word.slice(from))
  return found
}

/** Its beginnings, likewise. */
function beginsOf(word: string, begins: ReadonlySet<string>): string[] {
  const found: string[] = []
  for (let to = 1; to <= word.length; to++) if (begins.has(word.slice(0, to))) found.push(word.slice(0, to))
  return found
}

/** Words that stand in most places first, so that what is known of common words lies close together; of endings and beginnings all there are. */
function wordsIn(roots: readonly Knot[]): { words: string[]; endings: string[]; begins: string[] } {
  const lists = new Set<Edge | End>()
  const seen = new Set(roots)
  for (const { edges, ends } of seen) {
    for (const end of ends) lists.add(end)
    for (const edge of edges) {
      lists.add(edge)
      seen.add(edge.to)
    }
  }
  const words = new Map<string, number>()
  for (const each of new Set([...lists].map((list) => list.words))) for (const word of each) words.set(word, (words.get(word) ?? 0) + 1)
  for (const own of [FIGURE, GLUE]) words.delete(own)
  const all = (of: 'endings' | 'begins') => [...new Set([...new Set([...lists].map((list) => list[of]))].flatMap((each) => [...each]))]
  return { words: [...words].sort(([, a], [, b]) => b - a).map(([word]) => word), endings: all('endings'), begins: all('begins') }
}

const MIX = `${FIGURE}*`

/** Whether it is not known how such a word ends: of one that begins as some pattern asks for, only that is told. */
const isOpen = (word: string, number: number) => number === GLUED || number === MIXED || word.length > 1 && word.endsWith('*')

/** Whether a word is one of those of an edge or end. */
export function isAmong(list: Edge | End, number: number, { words, signs, shapes }: Told): boolean {
  if (list.any) return true
  const known = (list.signs ??= signsOf(list))
  const sign = signs[number]!
  const word = words[number]!
  if ((known[sign >> 5]! >>> sign & 1) === 1 && list.words.has(word)) return true
  return (known[2] & shapes[number]!) !== 0 && isShaped(list, word, number)
}

/** The numbers of all words that an edge or end has, those told by their ending or beginning among them. */
export function numbersOf(list: Edge | End, told: Told): number[] {
  const { words, endings, begins } = list
  if (endings.size + begins.size > 0) return told.words.flatMap((_, number) => (isAmong(list, number, told) ? [number] : []))
  return [...words].map((word) => told.numbers.get(word)!)
}

function isShaped({ endings, begins }: Edge | End, word: string, number: number): boolean {
  if (isOpen(word, number)) {
    if (endings.size > 0 || begins.size > 0 && number === GLUED) return true
  } else for (const ending of endings) if (word.endsWith(ending)) return true
  for (const begin of begins) if (word.startsWith(begin)) return true
  return false
}

/** Bits of its words, and one for each of its endings and beginnings. */
export function signsOf({ words, endings, begins }: Edge | End): Signs {
  const signs: Signs = [0, 0, bitsOf([...endings], [...begins])]
  for (const word of words) {
    const sign = signOf(word)
    signs[sign >> 5]! |= 1 << sign
  }
  return signs
}

const bitsOf = (endings: readonly string[], begins: readonly string[]) => [...endings, ...begins.map((each) => `${each}*`)].reduce((bits, shape) => bits | 1 << signOf(shape), 0)

/** One of 64. */
function signOf(word: string): number {
  let sign = 0
  for (let at = 0; at < word.length; at++) sign = sign * 31 + word.charCodeAt(at) & 0xffff
  return sign % 61
}
