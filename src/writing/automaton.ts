import type { Edge, End, Knot } from './net.ts'
import { OVER } from './strings.ts'
import type { Over } from './strings.ts'
import { isAmong, MOST_WORDS, numbersOf, OTHER, signsOf } from './told.ts'
import type { Told } from './told.ts'

/** No state: nothing goes on. */
export const NOWHERE = 0

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
  readonly #told: Told
  readonly #signOf: Uint8Array
  readonly #shapes: Int32Array
  readonly #begins: { edges: Edge[]; ends: number[] }[] = []
  readonly #first: Int32Array
  /** States by a number made of their knots. */
  #states = new Map<number, number[]>()
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
  constructor(roots: readonly Knot[], told: Told) {
    const begins = (list: Edge | End) => numbersOf(list, told).map((number) => (this.#begins[number] ??= { edges: [], ends: [] }))
    for (const { edges, ends } of roots) {
      for (const edge of edges) for (const begin of begins(edge)) begin.edges.push(edge)
      for (const end of ends) for (const begin of begins(end)) begin.ends.push(...end.ways)
    }
    this.#told = told
    this.#signOf = told.signs
    this.#shapes = told.shapes
    this.#first = new Int32Array(told.numbers.size).fill(UNKNOWN)
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
    const to = new Front()
    for (const edge of edges) if (edge.over >= over) to.add(edge.to)
    return this.#stepTo(to, [...ends])
  }

  #find(state: number, word: number, over: Over): number {
    const to = new Front()
    const told: number[] = []
    for (const { edges, ends } of this.#knots[state]!) {
      for (const edge of edges) if (edge.over >= over && isAmong(edge, word, this.#told)) to.add(edge.to)
      for (const end of ends) if (isAmong(end, word, this.#told)) told.push(...end.ways)
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

  #stepTo(to: Front, ends: number[]): number {
    const state = to.knots.length === 0 ? NOWHERE : this.#stateOf(to)
    if (ends.length === 0) return state * MOST_LISTS
    const told = [...new Set(ends)].sort((a, b) => a - b)
    return state * MOST_LISTS + kept(this.#listed, told.join(' '), () => this.#lists.push(told) - 1)
  }

  #stateOf({ knots, sum, has }: Front): number {
    const alike = kept(this.#states, sum, () => [])
    const known = alike.find((state) => this.#knots[state]!.length === knots.length && this.#knots[state]!.every(has))
    if (known !== undefined) return known
    const state = this.#knots.push(knots) - 1
    alike.push(state)
    for (const { edges, ends } of knots) {
      for (const each of edges) this.#sign(state, each, each.over)
      for (const each of ends) this.#sign(state, each, OVER.nothing)
    }
    return state
  }

  #sign(state: number, list: Edge | End, over: Over): void {
    const row = state << 2
    const [low, high, shapes] = (list.signs ??= signsOf(list))
    this.#rows[row]! |= low
    this.#rows[row | 1]! |= high
    this.#rows[row | 2]! |= shapes
    if (over > this.#rows[row | 1]! >>> MOST_OVER) this.#rows[row | 1] = this.#rows[row | 1]! & HIGH_SIGNS | over << MOST_OVER
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

/** Knots that are reached by the same words. */
class Front {
  readonly knots: Knot[] = []
  readonly #all = new Set<Knot>()
  /** Of the same knots the same, in whatever order. */
  sum = 0
  readonly has = (knot: Knot): boolean => this.#all.has(knot)

  add(knot: Knot): void {
    if (this.#all.has(knot)) return
    this.#all.add(knot)
    this.knots.push(knot)
    this.sum = this.sum + Math.imul(knot.id + 1, 0x9e3779b1) | 0
  }
}

const NONE: { edges: readonly Edge[]; ends: readonly number[] } = { edges: [], ends: [] }

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

/** Where the second number of a row tells what the most is that is got over from its state; there are no signs of so high a number. */
const MOST_OVER = 30
const HIGH_SIGNS = (1 << MOST_OVER) - 1

