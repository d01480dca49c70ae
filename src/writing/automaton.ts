import { FIGURE } from './pattern.ts'
import type { Knot } from './net.ts'

export const OTHER = 0
/** Every word that begins with a digit. */
export const FIGURES = 1
/** No state: nothing goes on. */
export const NOWHERE = 0

const NOTHING: readonly number[] = []
const MOST_WORDS = 2 ** 16
/** Enough for the texts of a day; then it begins anew. */
const MOST_STATES = 2 ** 14
const UNKNOWN = -1

/**
 * All nets of a lexicon at once. A state is the set of knots one may stand at after the same words; where a word leads from it is found out when a
 * text first goes there, and kept. So a text is read with one look-up a word, however many phrases there are. Words and states are numbers.
 */
export class Automaton {
  readonly #words: readonly string[]
  readonly #begins: { knots: Set<Knot>; ends: number[] }[] = []
  readonly #first: Int32Array
  #states = new Map<string, number>()
  #knots: (readonly Knot[])[] = [[]]
  /** Where a state and a word lead: a table by both, filled as texts ask. */
  #keys = new Int32Array(2 ** 12).fill(UNKNOWN)
  #next = new Int32Array(2 ** 12)
  #count = 0
  /** Alternatives that may end with a step, by its key: few steps have any. */
  #ends = new Map<number, readonly number[]>()

  /**
   * @param roots knots the patterns begin at
   * @param numbers of the words on their edges, from 2; all others lead the same way, as `OTHER`
   */
  constructor(roots: readonly Knot[], numbers: ReadonlyMap<string, number>) {
    const begin = (word: string) => (this.#begins[numbers.get(word)!] ??= { knots: new Set(), ends: [] })
    for (const { edges, ends } of roots) {
      for (const { words, to } of edges) for (const word of words) begin(word).knots.add(to)
      for (const { words, way } of ends) for (const word of words) begin(word).ends.push(way)
    }
    this.#words = [...numbers.keys()]
    this.#first = new Int32Array(numbers.size).fill(UNKNOWN)
  }

  /** The state after a word a phrase may begin with. */
  first(word: number): number {
    const known = this.#first[word]!
    return known === UNKNOWN ? (this.#first[word] = this.#stateOf(this.#begins[word]?.knots)) : known
  }

  /** The alternatives that are that word alone. */
  firstEnds(word: number): readonly number[] {
    return this.#begins[word]?.ends ?? NOTHING
  }

  /** One word more: the state after it, doubled, and one more where alternatives may end with it. */
  step(state: number, word: number): number {
    const key = state * MOST_WORDS + word
    const keys = this.#keys
    const mask = keys.length - 1
    for (let at = slot(key) & mask; ; at = at + 1 & mask) {
      if (keys[at] === key) return this.#next[at]!
      if (keys[at] === UNKNOWN) return this.#find(key)
    }
  }

  /** The alternatives that may end with that word. */
  ends(state: number, word: number): readonly number[] {
    return this.#ends.get(state * MOST_WORDS + word) ?? NOTHING
  }

  #find(key: number): number {
    const word = this.#words[key % MOST_WORDS]!
    const to = new Set<Knot>()
    const told = new Set<number>()
    for (const { edges, ends } of this.#knots[Math.floor(key / MOST_WORDS)]!) {
      for (const edge of edges) if (edge.any || edge.words.has(word)) to.add(edge.to)
      for (const end of ends) if (end.any || end.words.has(word)) told.add(end.way)
    }
    if (told.size > 0) this.#ends.set(key, [...told])
    if (++this.#count * 2 > this.#keys.length) this.#grow()
    return this.#put(key, this.#stateOf(to) << 1 | (told.size > 0 ? 1 : 0))
  }

  #put(key: number, value: number): number {
    const mask = this.#keys.length - 1
    let at = slot(key) & mask
    while (this.#keys[at] !== UNKNOWN) at = at + 1 & mask
    this.#keys[at] = key
    return (this.#next[at] = value)
  }

  #grow(): void {
    const [keys, next] = [this.#keys, this.#next]
    this.#keys = new Int32Array(keys.length * 2).fill(UNKNOWN)
    this.#next = new Int32Array(keys.length * 2)
    for (let at = 0; at < keys.length; at++) if (keys[at] !== UNKNOWN) this.#put(keys[at]!, next[at]!)
  }

  #stateOf(knots: ReadonlySet<Knot> | undefined): number {
    if (knots === undefined || knots.size === 0) return NOWHERE
    const sorted = [...knots].sort((a, b) => a.id - b.id)
    const key = sorted.map(({ id }) => id).join(' ')
    let state = this.#states.get(key)
    if (state === undefined) {
      this.#states.set(key, state = this.#knots.length)
      this.#knots.push(sorted)
    }
    return state
  }

  /** Between two words to begin with: whoever has grown too large forgets. */
  rest(): void {
    if (this.#knots.length < MOST_STATES) return
    this.#states = new Map()
    this.#knots = [[]]
    this.#first.fill(UNKNOWN)
    this.#keys = new Int32Array(2 ** 12).fill(UNKNOWN)
    this.#next = new Int32Array(2 ** 12)
    this.#count = 0
    this.#ends = new Map()
  }
}

const slot = (key: number) => Math.imul(key, 0x9e3779b1) >>> 7

/** Numbers for the words on the edges of nets. */
export function numbersFor(roots: readonly Knot[]): Map<string, number> {
  const numbers = new Map(['', FIGURE, ...wordsIn(roots)].map((word, at) => [word, at]))
  if (numbers.size > MOST_WORDS) throw new Error(`The lexicon has ${numbers.size} words; ${MOST_WORDS} can be told apart.`)
  return numbers
}

function wordsIn(roots: readonly Knot[]): Set<string> {
  const lists = new Set<ReadonlySet<string>>()
  const seen = new Set(roots)
  for (const { edges, ends } of seen) {
    for (const { words } of ends) lists.add(words)
    for (const { words, to } of edges) {
      lists.add(words)
      seen.add(to)
    }
  }
  const all = new Set<string>()
  for (const words of lists) for (const word of words) if (word !== FIGURE) all.add(word)
  return all
}
