import { FIGURE } from './pattern.ts'
import type { End, Knot } from './net.ts'

/**
 * All nets of a lexicon at once. A state is the set of knots one may stand at after the same words; where a word leads from it is found out when a
 * text first goes there, and kept. So a text is read with one look-up a word, however many phrases there are.
 */
export interface State {
  readonly knots: readonly Knot[]
  readonly steps: Map<string, Step>
}

/** What one word leads to. */
export interface Step {
  /** Undefined where nothing goes on. */
  readonly next: State | undefined
  /** Alternatives that may end with the word. */
  readonly ends: readonly number[]
}

export interface Automaton {
  /** By the word a phrase may begin with. */
  readonly starts: ReadonlyMap<string, Start>
  /** Words on some edge; all others lead the same way. */
  readonly words: ReadonlySet<string>
  readonly states: Map<string, State>
}

/** What begins with a word. */
export interface Start {
  readonly knots: Set<Knot>
  readonly ends: number[]
  step: Step | undefined
}

/** Stands for every word that is on no edge. */
export const OTHER = ''
/** Enough for the texts of a day; then it begins anew. */
const MOST_STATES = 50_000
const NOWHERE: Step = { next: undefined, ends: [] }

/** @param roots knots the patterns begin at */
export function automatonOf(roots: readonly Knot[]): Automaton {
  const starts = new Map<string, Start>()
  const startAt = (word: string): Start => {
    const known = starts.get(word) ?? { knots: new Set(), ends: [], step: undefined }
    starts.set(word, known)
    return known
  }
  for (const { edges, ends } of roots) {
    for (const { words, to } of edges) for (const word of words) startAt(word).knots.add(to)
    for (const { words, way } of ends) for (const word of words) startAt(word).ends.push(way)
  }
  return { starts, words: wordsIn(roots), states: new Map() }
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
  return new Set([...lists].flatMap((words) => [...words]))
}

/** Where a phrase goes that begins with a word. */
export function begin(automaton: Automaton, word: string): Step {
  const start = automaton.starts.get(word)
  return start === undefined ? NOWHERE : (start.step ??= { next: stateOf(automaton, start.knots), ends: start.ends })
}

/** Where it goes on to with the next one. */
export function stepBy(automaton: Automaton, state: State, word: string): Step {
  let step = state.steps.get(word)
  if (step === undefined) state.steps.set(word, step = findStep(automaton, state, word))
  return step
}

function findStep(automaton: Automaton, { knots }: State, word: string): Step {
  const to = new Set<Knot>()
  const told: End[] = []
  for (const { edges, ends } of knots) {
    for (const edge of edges) if (edge.any || edge.words.has(word)) to.add(edge.to)
    for (const end of ends) if (end.any || end.words.has(word)) told.push(end)
  }
  return to.size === 0 && told.length === 0 ? NOWHERE : { next: stateOf(automaton, to), ends: [...new Set(told.map(({ way }) => way))] }
}

function stateOf({ states }: Automaton, knots: ReadonlySet<Knot>): State | undefined {
  if (knots.size === 0) return undefined
  const sorted = [...knots].sort((a, b) => a.id - b.id)
  const key = sorted.map(({ id }) => id).join(' ')
  let state = states.get(key)
  if (state === undefined) {
    if (states.size >= MOST_STATES) states.clear()
    states.set(key, state = { knots: sorted, steps: new Map() })
  }
  return state
}

/** A word of a text as the automaton knows it. */
export function symbolOf({ words }: Automaton, word: string): string {
  const code = word.charCodeAt(0)
  if (code >= 48 && code <= 57) return FIGURE
  return words.has(word) ? word : OTHER
}
