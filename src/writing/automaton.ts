import { FIGURE } from './pattern.ts'
import { GLUE, MOST_LETTERS, OVER } from './net.ts'
import type { Edge, End, Knot, Over } from './net.ts'

export const OTHER = 0
/** Every word of digits. */
export const FIGURES = 1
/** Several words glued to one, or one too long to look up: its ending may be any. */
export const GLUED = 2
/** Every word that begins with a digit and has letters: its ending may be any, too. */
export const MIXED = 3
/** No state: nothing goes on. */
export const NOWHERE = 0

const MOST_WORDS = 2 ** 14
/** Enough for the texts of a day; then it begins anew. */
const MOST_STATES = 2 ** 14
/** So many may come of one word. */
const SPARE_STATES = 2 ** 8
const MOST_STEPS = 2 ** 17
const MOST_LISTS = 1 << 15
const UNKNOWN = -1

/**
 * All nets of a lexicon at once. A state is the set of knots one may stand at after the same words; where a word leads from it is found out when a
 * text first goes there, and kept. So a text is read with one look-up a word, however many phrases there are. Words and states are numbers.
 *
 * A step is the state it leads to and the list of alternatives that may end with it, in one number: `stateOf`, `ends`.
 */
export class Automaton {
  readonly #words: readonly string[]
  readonly #signOf: Uint8Array
  /** By word: bits of the endings and beginnings it has. */
  readonly #shapes: Int32Array
  readonly #begins: { edges: Edge[]; ends: number[] }[] = []
  readonly #first: Int32Array
  #states = new Map<string, number>()
  #knots: (readonly Knot[])[] = [[]]
  /** Four by state: two of bits, in which each word that it knows has one, one in which each ending and beginning has one, and where all other words lead. */
  #rows = rows()
  /** Where a state and a word lead: a table of both and the step, filled as texts ask. */
  #steps = new Int32Array(2 ** 13).fill(UNKNOWN)
  #count = 0
  /** By marks nobody asks for: of each state whether all that goes on from it is idle, as far as that is known. */
  readonly #idle = new Map<ReadonlySet<string>, Uint8Array>()
  #lists: (readonly number[])[] = [[]]
  #listed = new Map<string, number>([['', 0]])

  /**
   * @param roots knots the patterns begin at
   * @param told the words on their edges, and their endings; all other words lead the same way, as `OTHER`
   */
  constructor(roots: readonly Knot[], { numbers, words, signs, shapes }: Told) {
    const begin = (word: string) => (this.#begins[numbers.get(word)!] ??= { edges: [], ends: [] })
    for (const { edges, ends } of roots) {
      for (const edge of edges) for (const word of edge.words) begin(word).edges.push(edge)
      for (const { words, ways } of ends) for (const word of words) begin(word).ends.push(...ways)
    }
    this.#words = words
    this.#signOf = signs
    this.#shapes = shapes
    this.#first = new Int32Array(numbers.size).fill(UNKNOWN)
  }

  /** The step a phrase may begin with. */
  first(word: number): number {
    const known = this.#first[word]!
    return known === UNKNOWN ? (this.#first[word] = this.#begin(word, OVER.nothing)) : known
  }

  /** One word more. */
  step(state: number, word: number): number {
    const row = state << 2
    const sign = this.#signOf[word]!
    if ((this.#rows[row | sign >> 5]! >>> sign & 1) === 0 && (this.#rows[row | 2]! & this.#shapes[word]!) === 0) {
      const step = this.#rows[row | 3]!
      return step === UNKNOWN ? (this.#rows[row | 3] = this.#find(state, OTHER, OVER.nothing)) : step
    }
    return this.#kept(state, word, OVER.nothing)
  }

  /** Where what began with a word goes on when such signs follow it. */
  firstOver(word: number, over: Over): number {
    return this.#kept(NOWHERE, word, over)
  }

  /** The same after one word more. */
  stepOver(state: number, word: number, over: Over): number {
    return this.#rows[state << 2 | 1]! >>> MOST_OVER < over ? NOWHERE : this.#kept(state, word, over)
  }

  /**
   * What is known of the states where some marks are idle, for `goesOn`.
   * @param idle the same set each time
   */
  with(idle: ReadonlySet<string>): Idle {
    return { marks: idle, known: kept(this.#idle, idle, () => new Uint8Array(MOST_STATES + SPARE_STATES)) }
  }

  /** Whether something may go on from a state that is not idle. */
  goesOn(state: number, idle: Idle): boolean {
    return (idle.known[state] ||= this.#knots[state]!.some(({ mark }) => !idle.marks.has(mark)) ? ALIVE : DEAD) === ALIVE
  }

  #kept(state: number, word: number, over: Over): number {
    const key = (state << 2 | over) * MOST_WORDS + word
    const steps = this.#steps
    const mask = steps.length - 1
    for (let at = slot(key) & mask; ; at = at + 2 & mask) {
      if (steps[at] === key) return steps[at + 1]!
      if (steps[at] === UNKNOWN) return this.#keep(key, state === NOWHERE ? this.#begin(word, over) : this.#find(state, word, over))
    }
  }

  /** The alternatives that may end with a step, in order. */
  ends(step: number): readonly number[] {
    return this.#lists[step & MOST_LISTS - 1]!
  }

  #begin(word: number, over: Over): number {
    const { edges, ends } = this.#begins[word] ?? NONE
    return this.#stepTo(new Set(edges.filter((edge) => edge.over >= over).map(({ to }) => to)), ends)
  }

  #find(state: number, number: number, over: Over): number {
    const word = this.#words[number]!
    const to = new Set<Knot>()
    const told = new Set<number>()
    for (const { edges, ends } of this.#knots[state]!) {
      for (const edge of edges) if (edge.over >= over && isAmong(edge, word, number)) to.add(edge.to)
      for (const end of ends) if (isAmong(end, word, number)) for (const way of end.ways) told.add(way)
    }
    return this.#stepTo(to, told)
  }

  #keep(key: number, step: number): number {
    if (++this.#count * 4 > this.#steps.length) {
      const steps = this.#steps
      this.#steps = new Int32Array(steps.length * 2).fill(UNKNOWN)
      for (let at = 0; at < steps.length; at += 2) if (steps[at] !== UNKNOWN) this.#put(steps[at]!, steps[at + 1]!)
    }
    this.#put(key, step)
    return step
  }

  #put(key: number, step: number): void {
    const mask = this.#steps.length - 1
    let at = slot(key) & mask
    while (this.#steps[at] !== UNKNOWN) at = at + 2 & mask
    this.#steps[at] = key
    this.#steps[at + 1] = step
  }

  #stepTo(knots: Iterable<Knot>, ends: Iterable<number>): number {
    const told = [...ends].sort((a, b) => a - b)
    const list = kept(this.#listed, told.join(' '), () => this.#lists.push(told) - 1)
    const sorted = [...knots].sort((a, b) => a.id - b.id)
    return (sorted.length === 0 ? NOWHERE : kept(this.#states, sorted.map(({ id }) => id).join(' '), () => this.#stateOf(sorted))) * MOST_LISTS + list
  }

  #stateOf(knots: readonly Knot[]): number {
    const state = this.#knots.push(knots) - 1
    for (const knot of knots) {
      signsOf(knot).forEach((bits, at) => { this.#rows[state << 2 | at]! |= bits })
    }
    return state
  }

  /** Between two words to begin with: whoever has grown too large forgets. */
  rest(): void {
    if (this.#knots.length < MOST_STATES && this.#lists.length < MOST_LISTS / 2 && this.#count < MOST_STEPS) return
    for (const known of this.#idle.values()) known.fill(0)
    this.#states = new Map()
    this.#knots = [[]]
    this.#first.fill(UNKNOWN)
    this.#rows = rows()
    this.#steps = new Int32Array(2 ** 13).fill(UNKNOWN)
    this.#count = 0
    this.#lists = [[]]
    this.#listed = new Map([['', 0]])
  }
}

const ALIVE = 1
const DEAD = 2

/** Marks nobody asks for, and what is known of the states. */
export interface Idle {
  readonly marks: ReadonlySet<string>
  readonly known: Uint8Array
}

/** The state a step leads to. */
export const stateOf = (step: number) => step >>> 15
/** Whether alternatives may end with it. */
export const isEnd = (step: number) => (step & MOST_LISTS - 1) !== 0

const slot = (key: number) => Math.imul(key ^ key >>> 13, 0x9e3779b1) >>> 9 << 1

/** What is known by a key, or is made now. */
export function kept<Key, Of>(known: Map<Key, Of>, key: Key, make: () => NonNullable<Of>): Of {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  known.set(key, made)
  return made
}

const rows = () => new Int32Array((MOST_STATES + SPARE_STATES) * 4).map((_, at) => ((at & 3) === 3 ? UNKNOWN : 0))

const MIX = `${FIGURE}*`
const NONE: { edges: readonly Edge[]; ends: readonly number[] } = { edges: [], ends: [] }

/** Whether it is not known how such a word ends: of one that begins as some pattern asks for, only that is told. */
const isOpen = (word: string, number: number) => number === GLUED || number === MIXED || word.length > 1 && word.endsWith('*')

function isAmong({ words, endings, begins, any }: Edge | End, word: string, number: number): boolean {
  if (any || words.has(word)) return true
  if (isOpen(word, number)) {
    if (endings.size > 0 || begins.size > 0 && number === GLUED) return true
  } else for (const ending of endings) if (word.endsWith(ending)) return true
  for (const begin of begins) if (word.startsWith(begin)) return true
  return false
}

const SIGNS = Symbol('signs')
/** Where the second number of a row tells what the most is that is got over from its state; there are no signs of so high a number. */
const MOST_OVER = 30

/** Bits of the words a knot knows, and of its endings and beginnings. */
function signsOf(knot: Knot & { [SIGNS]?: Int32Array }): Int32Array {
  if (knot[SIGNS]) return knot[SIGNS]
  const signs = (knot[SIGNS] = new Int32Array(3))
  for (const { words, endings, begins } of [...knot.edges, ...knot.ends]) {
    for (const word of words) signs[signOf(word) >> 5]! |= 1 << signOf(word)
    signs[2]! |= bitsOf([...endings], [...begins])
  }
  for (const { over } of knot.edges) signs[1]! |= over << MOST_OVER
  return signs
}

const bitsOf = (endings: readonly string[], begins: readonly string[]) => [...endings, ...begins.map((each) => `${each}*`)].reduce((bits, shape) => bits | 1 << signOf(shape), 0)

/** One of 64. */
function signOf(word: string): number {
  let sign = 0
  for (let at = 0; at < word.length; at++) sign = sign * 31 + word.charCodeAt(at) & 0xffff
  return sign % 61
}

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
