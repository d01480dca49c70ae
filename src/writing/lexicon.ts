import type { GuardName } from './guards.ts'
import { firstWords, compilePattern, sourceOf } from './pattern.ts'
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

/** A family ready for use. */
export interface Phrase {
  readonly mark: string
  /** In the order they are tried. Each is made once, and when it is first tried: most words of the lexicon are in no text. */
  readonly patterns: readonly (() => RegExp)[]
  readonly lead: (() => RegExp) | undefined
  readonly unless: (() => RegExp) | undefined
  readonly with: (() => RegExp) | undefined
  readonly span: Entry['span']
  readonly guards: readonly GuardName[]
}

/** What is known of a word. */
export interface WordEntry {
  bits: number
  phrases: Phrase[]
}

export type Lexicon = ReadonlyMap<string, WordEntry>

/** @throws {Error} naming the pattern, when one can't be read */
export function compileLexicon(entries: readonly Entry[]): Lexicon {
  const words = new Map<string, WordEntry>()
  for (const [name, list] of Object.entries(CLASSES) as [WordClass, readonly string[]][]) {
    for (const word of list) at(words, word).bits |= IS[name]
  }
  for (const entry of entries) enter(words, entry)
  return words
}

/** A lexicon with an organisation's own families added. The one given stays as it is. */
export function extendLexicon(base: Lexicon, entries: readonly Entry[]): Lexicon {
  const words = new Map([...base].map(([word, { bits, phrases }]) => [word, { bits, phrases: [...phrases] }]))
  for (const entry of entries) enter(words, entry)
  return words
}

function enter(words: Map<string, WordEntry>, entry: Entry): void {
  const rest = {
    mark: entry.mark, unless: within(entry.unless), with: within(entry.with), span: entry.span, guards: entry.guards ?? [],
    lead: leading(entry.lead),
  }
  const byWord = new Map<string, (() => RegExp)[]>()
  for (const find of entry.find) {
    const pattern = lazily(() => compilePattern(find, entry.after))
    for (const word of firstWords(find)) byWord.set(word, [...(byWord.get(word) ?? []), pattern])
  }
  for (const [word, patterns] of byWord) at(words, word).phrases.push({ ...rest, patterns })
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

function leading(pattern: string | undefined): (() => RegExp) | undefined {
  return pattern === undefined ? undefined : lazily(() => new RegExp(`(?<![a-z0-9'-])(?:${sourceOf(pattern)})[ \\n]+$`))
}

/** Finds a pattern anywhere in a sentence, at the ends of words. */
function within(pattern: string | undefined): (() => RegExp) | undefined {
  return pattern === undefined ? undefined : lazily(() => new RegExp(`(?<![a-z0-9])(?:${sourceOf(pattern)})(?![a-z0-9])`))
}

function at(words: Map<string, WordEntry>, word: string): WordEntry {
  const known = words.get(word)
  if (known) return known
  const made = { bits: 0, phrases: [] }
  words.set(word, made)
  return made
}

const CLASSES: Partial<Record<WordClass, readonly string[]>> = {
  pronoun: PRONOUNS, role: ROLES, human: HUMAN_NOUNS, small: SMALL, stock: STOCK, trait: TRAITS, traitNoun: TRAIT_NOUNS, artefact: ARTEFACTS, event: EVENTS,
  act: ACTS.all, past: [...ACTS.past, ...EFFECTS.past], effect: EFFECTS.all, degree: DEGREES, month: MONTHS, day: DAYS, number: NUMBERS, unit: UNITS, aux: AUX,
  not: NEGATIVES, joint: JOINTS, modal: MODALS,
}
