import { Automaton, kept } from './automaton.ts'
import type { GuardName } from './guards.ts'
import { knotter, netOf } from './net.ts'
import type { Knot, Tie } from './net.ts'
import { compileAfter, compileWay, parsePattern, sourceOf, sourceOfWay } from './pattern.ts'
import type { Part } from './pattern.ts'
import { ACTS, ARTEFACTS, AUX, DAYS, DEGREES, EFFECTS, EVENTS, JOINTS, MODALS, MONTHS, NEGATIVES, NUMBERS, UNITS } from './lexicon/concrete.ts'
import { IS } from './lexicon/classes.ts'
import type { WordClass } from './lexicon/classes.ts'
import { HUMAN_NOUNS, PRONOUNS, ROLES } from './lexicon/people.ts'
import { SMALL, STOCK } from './lexicon/small-words.ts'
import { TRAITS, TRAIT_NOUNS } from './lexicon/traits.ts'
import { numberIn, toldBy } from './told.ts'
import type { Told } from './told.ts'
import type { Token } from './tokens.ts'
import { age, room, UNKEPT } from './vocabulary.ts'
import type { Room } from './vocabulary.ts'

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
  /** Checks that look at the sentence around the phrase. */
  readonly guards?: readonly GuardName[]
  /** A text in which the phrase stands and nothing is found: the counter-example of the family. */
  readonly not?: string
  /** An organisation's own: what speaks against it in a sentence is not asked for. */
  readonly own?: boolean
}

/** A family ready for use. Its expressions are made when they are first needed: most of the lexicon is in no text. */
export interface Phrase {
  readonly mark: string
  readonly lead: (() => RegExp) | undefined
  readonly unless: Context | undefined
  readonly with: Context | undefined
  readonly guards: readonly GuardName[]
  readonly own: boolean
}

/** What must or must not stand in the same sentence. */
export interface Context {
  readonly pattern: () => RegExp
  /** Whether it may stand where no word tells of it. */
  readonly anywhere: boolean
}

/** One alternative of a family's phrases, or of what must or must not stand beside them. */
export interface Way<Of = Phrase> {
  readonly of: Of
  readonly pattern: () => RegExp
  /** What must stand before it. */
  readonly after: (() => RegExp) | undefined
  readonly net: Knot
  /** Number of its last knot. */
  readonly last: number
}

/** What the automata know a word's parts as: those it begins with, and those it ends with. */
export interface Joints {
  readonly parts: readonly number[]
  readonly tails: readonly number[]
}

/** All that is known of words. */
export interface Lexicon {
  /** Numbers of words. All others have none. */
  readonly numbers: ReadonlyMap<string, number>
  /** The same, by the numbers of the vocabulary. */
  readonly known: Room
  /** Parts of words that have joints, by the same. */
  readonly joints: Map<number, Joints>
  /** What a word can be, as bits of `IS`, by its number. */
  readonly bits: Int32Array
  /** What the automata know a word as, by its number. */
  readonly as: Int32Array
  readonly told: Told
  /** In the order they are tried. */
  readonly ways: readonly Way[]
  readonly beside: readonly Way<Context>[]
  /** Where to try the ones, and the others. */
  readonly automata: { readonly ways: Automaton; readonly beside: Automaton }
}

/** @throws {Error} naming the pattern, when one can't be read */
export function compileLexicon(entries: readonly Entry[]): Lexicon {
  return lexiconOf({ ways: [], beside: [] }, entries)
}

/** A lexicon with an organisation's own families added. The one given stays as it is. */
export function extendLexicon(base: Lexicon, entries: readonly Entry[]): Lexicon {
  return lexiconOf(base, entries)
}

function lexiconOf(base: Pick<Lexicon, 'ways' | 'beside'>, entries: readonly Entry[]): Lexicon {
  const ways = [...base.ways]
  const beside = [...base.beside]
  const tieFor = knotter(Math.max(0, ...[...ways, ...beside].map(({ last }) => last + 1)))
  const contexts = new Map<string, Context>()
  const nets = new Map<string, Net>()
  for (const entry of entries) {
    const context = (pattern: string | undefined) => (pattern === undefined ? undefined : kept(contexts, pattern, () => enterContext(pattern, beside, tieFor(''))))
    const phrase: Phrase = { mark: entry.mark, unless: context(entry.unless), with: context(entry.with), guards: entry.guards ?? [], lead: leading(entry.lead), own: entry.own === true }
    const { after } = entry
    for (const find of entry.find) enterPhrase(find, after === undefined ? undefined : lazily(() => compileAfter(after)), phrase, { ways, nets, tie: tieFor(entry.mark) })
  }
  const roots = [...new Set([...ways, ...beside].map(({ net }) => net))]
  const told = toldBy(roots)
  const automatonOf = (all: readonly Way<unknown>[]) => new Automaton([...new Set(all.map(({ net }) => net))], told)
  const automata = { ways: automatonOf(ways), beside: automatonOf(beside) }
  return { ...withBits(told), known: room(), joints: new Map(), told, ways, beside, automata }
}

/** What alternatives of one mark share that are the same words and differ only in what they look at. */
interface Net {
  readonly net: Knot
  readonly ways: number[]
}

function enterPhrase(find: string, after: Way['after'], of: Phrase, { ways, nets, tie }: { ways: Way[]; nets: Map<string, Net>; tie: Tie }): void {
  for (const parts of parsePattern(find)) {
    const own = kept(nets, `${of.mark} ${sourceOfWay(parts.filter(({ is }) => is !== 'look'))}`, () => netWith(parts, tie))
    own.ways.push(ways.length)
    if ([...own.net.edges, ...own.net.ends].some(({ any }) => any)) throw new Error(`"${find}" begins with a word that may be any, and so cannot be looked up.`)
    ways.push({ of, net: own.net, last: tie().id, pattern: lazily(() => compileWay(parts)), after })
  }
}

function netWith(parts: readonly Part[], tie: Tie): Net {
  const ways: number[] = []
  return { net: netOf(parts, ways, tie), ways }
}

function enterContext(pattern: string, beside: Way<Context>[], tie: Tie): Context {
  const of = { pattern: within(pattern), anywhere: false }
  for (const parts of parsePattern(pattern)) {
    const net = netOf(parts, [beside.length], tie)
    of.anywhere ||= [...net.edges, ...net.ends].some(({ any }) => any)
    beside.push({ of, net, last: tie().id, pattern: of.pattern, after: undefined })
  }
  return of
}

/** Words of patterns keep their numbers; those that only are something come after. */
function withBits(told: Told): Pick<Lexicon, 'numbers' | 'bits' | 'as'> {
  const numbers = new Map(told.numbers)
  const words = classes()
  for (const word of words.keys()) if (!numbers.has(word)) numbers.set(word, numbers.size)
  const bits = new Int32Array(numbers.size)
  for (const [word, is] of words) bits[numbers.get(word)!] = is
  const as = Int32Array.from([...numbers.keys()], (word, number) => (number < told.numbers.size ? number : numberIn(told, word)))
  return { numbers, bits, as }
}

/** What a word can be, as bits of `IS`. */
export function bitsOf({ numbers, bits }: Lexicon, word: string): number {
  return bits[numbers.get(word) ?? 0]!
}

/** The numbers a lexicon has for the words of a text, by token; words it does not know have those of their endings. */
export function numbersIn(lexicon: Lexicon, tokens: readonly Token[]): Int32Array {
  const { known } = lexicon
  if (known.age !== age()) {
    Object.assign(known, room())
    lexicon.joints.clear()
  }
  const ask = ({ word }: Token) => lexicon.numbers.get(word || '*') ?? numberIn(lexicon.told, word)
  const numbers = new Int32Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.number === UNKEPT) numbers[at] = ask(token)
    else if ((numbers[at] = known.table[token.number]!) === -1) numbers[at] = known.table[token.number] = ask(token)
  }
  return numbers
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
