import { Automaton } from './automaton.ts'
import type { GuardName } from './guards.ts'
import { knotter, netOf } from './net.ts'
import type { Knot } from './net.ts'
import type { Part } from './pattern.ts'
import { compileWay, parsePattern, sourceOf } from './pattern.ts'
import { ACTS, ARTEFACTS, AUX, DAYS, DEGREES, EFFECTS, EVENTS, JOINTS, MODALS, MONTHS, NEGATIVES, NUMBERS, UNITS } from './lexicon/concrete.ts'
import { IS } from './lexicon/classes.ts'
import type { WordClass } from './lexicon/classes.ts'
import { HUMAN_NOUNS, PRONOUNS, ROLES } from './lexicon/people.ts'
import { SMALL, STOCK } from './lexicon/small-words.ts'
import { TRAITS, TRAIT_NOUNS } from './lexicon/traits.ts'

/** One family of phrases. */
export interface Entry {
  /** What is found: a label of the coach, or a feature of a sentence that rules combine. */
  readonly mark: string
  /** Phrases, in the language of `pattern.ts`. */
  readonly find: readonly string[]
  /** What must stand directly before, or (`(?<!...)` written out) must not. */
  readonly after?: string
  /** What must stand directly before and belongs to what is found: `than her peers` is found with the `faster` before it. */
  readonly lead?: string
  /** Nothing is found where this stands in the same sentence. */
  readonly unless?: string
  /** What must stand somewhere in the same sentence as well. */
  readonly with?: string
  /** How much is found: the phrase; with what follows up to the next joint; or the clause it stands in, for a reason that takes one to give. */
  readonly span?: 'rest' | 'clause'
  /** Checks that look at the sentence around the phrase. */
  readonly guards?: readonly GuardName[]
  /** A text in which the phrase stands and nothing is found: the counter-example of the family. */
  readonly not?: string
}

/** A family ready for use. Its expressions are made when they are first needed: most of the lexicon is in no text. */
export interface Phrase {
  readonly mark: string
  readonly lead: (() => RegExp) | undefined
  readonly unless: Context | undefined
  readonly with: Context | undefined
  readonly span: Entry['span']
  readonly guards: readonly GuardName[]
}

/** What must or must not stand in the same sentence. */
export interface Context {
  readonly pattern: () => RegExp
  /** Whether it may stand where no word tells of it. */
  readonly anywhere: boolean
}

/** One alternative of a family's phrases, or of what must or must not stand beside it. */
export interface Way {
  readonly of: Phrase | Context
  readonly pattern: () => RegExp
  readonly net: Knot
  /** Number of its last knot. */
  readonly last: number
}

/** All that is known of words. */
export interface Lexicon {
  /** Numbers of words. All others have none. */
  readonly numbers: ReadonlyMap<string, number>
  /** What a word can be, as bits of `IS`, by its number. */
  readonly bits: Int32Array
  /** In the order they are tried. */
  readonly ways: readonly Way[]
  /** Where to try them. */
  readonly automaton: Automaton
}

/** @throws {Error} naming the pattern, when one can't be read */
export function compileLexicon(entries: readonly Entry[]): Lexicon {
  return lexiconOf([], entries)
}

/** A lexicon with an organisation's own families added. The one given stays as it is. */
export function extendLexicon({ ways }: Lexicon, entries: readonly Entry[]): Lexicon {
  return lexiconOf(ways, entries)
}

function lexiconOf(known: readonly Way[], entries: readonly Entry[]): Lexicon {
  const { tie } = knotter(Math.max(0, ...known.map(({ last }) => last + 1)))
  const ways = [...known]
  const enter = (of: Way['of'], parts: readonly Part[], pattern: Way['pattern']): Way => {
    const way = { of, net: netOf(parts, ways.length, tie), last: tie().id, pattern }
    ways.push(way)
    return way
  }
  const context = (pattern: string | undefined): Context | undefined => {
    if (pattern === undefined) return undefined
    const alternatives = parsePattern(pattern)
    const found = { pattern: within(pattern), anywhere: false }
    for (const parts of alternatives) {
      const { edges, ends } = enter(found, parts, found.pattern).net
      found.anywhere ||= [...edges, ...ends].some(({ any }) => any)
    }
    return found
  }
  for (const entry of entries) {
    const phrase: Phrase = { mark: entry.mark, unless: context(entry.unless), with: context(entry.with), span: entry.span, guards: entry.guards ?? [], lead: leading(entry.lead) }
    for (const find of entry.find) for (const parts of parsePattern(find)) enter(phrase, parts, lazily(() => compileWay(parts, entry.after)))
  }
  const idle = ways.find(({ of, net }) => 'mark' in of && [...net.edges, ...net.ends].every(({ words }) => words.size === 0))
  if (idle) throw new Error(`"${idle.pattern().source}" begins with no word to look it up by.`)
  const automaton = new Automaton(ways.map(({ net }) => net))
  return { ...withBits(automaton.numbers), ways, automaton }
}

/** The words of the automaton keep their numbers; those that only are something come after. */
function withBits(known: ReadonlyMap<string, number>): Pick<Lexicon, 'numbers' | 'bits'> {
  const numbers = new Map(known)
  const words = classes()
  for (const word of words.keys()) if (!numbers.has(word)) numbers.set(word, numbers.size)
  const bits = new Int32Array(numbers.size)
  for (const [word, is] of words) bits[numbers.get(word)!] = is
  return { numbers, bits }
}

/** What a word can be, as bits of `IS`. */
export function bitsOf({ numbers, bits }: Lexicon, word: string): number {
  return bits[numbers.get(word) ?? 0]!
}

function classes(): Map<string, number> {
  const words = new Map<string, number>()
  for (const [name, list] of Object.entries(CLASSES) as [WordClass, readonly string[]][]) {
    for (const word of list) words.set(word, (words.get(word) ?? 0) | IS[name])
  }
  return words
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

function leading(pattern: string | undefined): (() => RegExp) | undefined {
  return pattern === undefined ? undefined : lazily(() => new RegExp(`(?<![a-z0-9'-])(?:${sourceOf(pattern)})[ \\n]+$`))
}

/** Finds a pattern anywhere in a sentence, at the ends of words. */
function within(pattern: string): () => RegExp {
  return lazily(() => new RegExp(`(?<![a-z0-9])(?:${sourceOf(pattern)})(?![a-z0-9])`))
}

const CLASSES: Partial<Record<WordClass, readonly string[]>> = {
  pronoun: PRONOUNS, role: ROLES, human: HUMAN_NOUNS, small: SMALL, stock: STOCK, trait: TRAITS, traitNoun: TRAIT_NOUNS, artefact: ARTEFACTS, event: EVENTS,
  act: ACTS.all, past: [...ACTS.past, ...EFFECTS.past], effect: EFFECTS.all, degree: DEGREES, month: MONTHS, day: DAYS, number: NUMBERS, unit: UNITS, aux: AUX,
  not: NEGATIVES, joint: JOINTS, modal: MODALS,
}
