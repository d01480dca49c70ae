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
  /** Checks that look at the sentence around the phrase. */
  readonly guards?: readonly GuardName[]
  /** A text in which the phrase stands and nothing is found: the counter-example of the family. */
  readonly not?: string
}

/** A family ready for use. */
export interface Phrase {
  readonly mark: string
  readonly pattern: RegExp
  readonly lead: RegExp | undefined
  readonly unless: RegExp | undefined
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
  const unless = entry.unless === undefined ? undefined : new RegExp(`(?<![a-z0-9])(?:${sourceOf(entry.unless)})(?![a-z0-9])`)
  const { lead } = entry
  const byWord = new Map<string, string[]>()
  for (const find of entry.find) {
    for (const word of firstWords(find)) byWord.set(word, [...(byWord.get(word) ?? []), find])
  }
  for (const [word, finds] of byWord) {
    at(words, word).phrases.push({ mark: entry.mark, pattern: compilePattern(finds.join('|'), entry.after), lead: lead === undefined ? undefined : new RegExp(`(?<![a-z0-9'-])(?:${sourceOf(lead)})[ \\n]+$`), unless, guards: entry.guards ?? [] })
  }
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
