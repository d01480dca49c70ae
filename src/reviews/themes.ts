import { monthOf } from '../kit/date.ts'
import type { PlainDate } from '../kit/date.ts'
import { COMMONEST_FOR_THEME, FEWEST_FOR_THEME, MOST_THEMES } from './numbers.ts'
import { SMALL_WORDS, STOCK_WORDS, nameWords, stem, wordSet } from './substance.ts'
import type { PacketRecord } from './words.ts'

/** A term that recurs in the records, with praise and concern on it side by side. Ids in order of date. */
export interface Theme {
  term: string
  ids: string[]
  praise: string[]
  concern: string[]
  from: PlainDate
  to: PlainDate
  /** Number of months in which it turns up. */
  months: number
}

/** Verbs of every to-do list and change log: they group nothing. */
const CHORE_WORDS = wordSet(`
  add adds added adding fix fixes fixed fixing update updates updated change changes changed remove removed create created build built
  move moved set sets allow allows new old support supports use using test tests tested check checks run runs start started
  stop ensure resolve resolves resolved prevent prevents prevented avoid handle handles handled improve improves improved correct enable disable implement introduce
  bump upgrade revert rename replace replaced drop dropped migrate make makes show shows hide use issue issues bug bugs
  feat feature chore docs refactor cleanup misc minor via into default note notes talk talked discussed spoke asked told said
  today yesterday monday tuesday wednesday thursday friday january february march april june july august september october november december`)
/** Characters of a record that are read: a long report must not drown the notes. */
const READ_UP_TO = 400
/** A full stop between two words keeps them from making a term. */
const BREAK = -1

/**
 * The recurring terms of a set of records, most telling first: one word or two in a row, in at least three records and
 * not in most of them. Deterministic: the same records give the same themes in any order.
 * @param names names that group nothing, above all the person's own
 */
export function findThemes(records: readonly PacketRecord[], names: readonly string[] = []): Theme[] {
  const inOrder = records.toSorted((a, b) => compare(a.on, b.on) || compare(a.id, b.id))
  const read = readRoots(inOrder, names)
  const most = Math.max(FEWEST_FOR_THEME, inOrder.length * COMMONEST_FOR_THEME)
  const ranked = recurring(read)
    .filter((term) => term.at.length <= most)
    .map((term) => ({ roots: term.roots, at: term.at, weight: weigh(term, inOrder) }))
    .toSorted((a, b) => b.weight - a.weight || compare(nameOf(a, read), nameOf(b, read)))
  return distinct(ranked).map((term) => toTheme(term, inOrder, read))
}

/** The records as numbered roots: 0 for words that make no theme, `BREAK` where a sentence ends. */
interface Read {
  roots: number[][]
  spelt: string[][]
  names: string[]
}

/** One or two roots in a row, and the records they are in, as positions in order of date. */
interface Term {
  roots: number[]
  at: number[]
}
interface RankedTerm extends Term {
  weight: number
}

function nameOf(term: Term, { names }: Read): string {
  return term.roots.map((root) => names[root]).join(' ')
}

function readRoots(records: readonly PacketRecord[], own: readonly string[]): Read {
  const ownWords = new Set(own.flatMap((name) => [...nameWords(name)]))
  const numbers = new Map<string, number>(ENDS.map((mark) => [mark, BREAK]))
  const names = ['']
  const numbered = new Map<string, number>()
  const number = (word: string): number => {
    const root = stem(word)
    if (makesNoTheme(root) || ownWords.has(root)) return 0
    const known = numbered.get(root) ?? names.push(root) - 1
    numbered.set(root, known)
    return known
  }
  const spelt = records.map(spellings)
  const roots = spelt.map((words) => words.map((word) => {
    let root = numbers.get(word)
    if (root === undefined) numbers.set(word, (root = number(word)))
    return root
  }))
  return { roots, spelt, names }
}

function makesNoTheme(root: string): boolean {
  return root.length < 3 || /^[\d.]+$/.test(root) || SMALL_WORDS.has(root) || STOCK_WORDS.has(root) || CHORE_WORDS.has(root)
}

/** Words in lower case, and the marks that end a sentence. The text of a piece of work only says which kind it is. */
function spellings(record: PacketRecord): string[] {
  const { kind, title } = record
  const all = kind === 'evidence' ? title : record.text.startsWith(title) ? record.text : `${title}. ${record.text}`
  const text = all.slice(0, READ_UP_TO).toLowerCase()
  return text.match(PLAIN.test(text) ? PLAIN_WORD : ANY_WORD) ?? []
}
/** Western letters are read without the Unicode tables, which takes a third of the time. */
const PLAIN = /^[\u0000-\u024f\u2013-\u2026]*$/
const PLAIN_WORD = /[a-z0-9\u00df-\u024f]+(?:['’-][a-z0-9\u00df-\u024f]+)*|[.;:!?\n]/g
const ANY_WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[.;:!?\n]/gu
const ENDS = ['.', ';', ':', '!', '?', '\n'] as const

/** Terms in at least three records. Two words can only recur where each of them does, which leaves few pairs to count. */
function recurring({ roots, names }: Read): Term[] {
  const single: number[][] = names.map(() => [])
  for (const [index, record] of roots.entries()) {
    for (const root of record) if (root > 0) note(single[root]!, index)
  }
  const often = single.map((at) => at.length >= FEWEST_FOR_THEME)
  const pairs = new Map<number, number[]>()
  for (const [index, record] of roots.entries()) {
    let before = 0
    for (const root of record) {
      if (before > 0 && root > 0 && before !== root && often[before] && often[root]) noteIn(pairs, before * names.length + root, index)
      before = root
    }
  }
  const ones = single.flatMap((at, root) => (often[root] ? [{ roots: [root], at }] : []))
  const twos = [...pairs].map(([key, at]) => ({ roots: [Math.floor(key / names.length), key % names.length], at }))
  return [...ones, ...twos.filter((term) => term.at.length >= FEWEST_FOR_THEME)]
}

function note(at: number[], index: number): void {
  if (at.at(-1) !== index) at.push(index)
}

function noteIn(terms: Map<number, number[]>, key: number, index: number): void {
  const at = terms.get(key)
  if (at) note(at, index)
  else terms.set(key, [index])
}

/** Two words say more than one, and what lasts or is seen from both sides more than a burst. */
function weigh({ roots, at }: Term, records: readonly PacketRecord[]): number {
  const first = at.find((index) => records[index]!.tone)
  const both = first !== undefined && at.some((index) => records[index]!.tone && records[index]!.tone !== records[first]!.tone)
  return at.length * roots.length * (1 + Math.log2(monthsOf(at, records))) * (both ? 1.5 : 1)
}

/** In order of date a new month shows by differing from the one before. */
function monthsOf(at: readonly number[], records: readonly PacketRecord[]): number {
  let months = 0
  let before = ''
  for (const index of at) {
    const month = monthOf(records[index]!.on)
    if (month !== before) months++
    before = month
  }
  return months
}

/** Leaves out a term whose records are mostly those of a better one it shares a word with. */
function distinct(ranked: readonly RankedTerm[]): RankedTerm[] {
  const chosen: RankedTerm[] = []
  for (const term of ranked) {
    if (chosen.length === MOST_THEMES) break
    if (!chosen.some((better) => better.roots.some((root) => term.roots.includes(root)) && mostlyIn(term, better))) chosen.push(term)
  }
  return chosen
}

function mostlyIn(term: Term, other: Term): boolean {
  const theirs = new Set(other.at)
  return term.at.filter((index) => theirs.has(index)).length / term.at.length >= 0.6
}

function toTheme(term: RankedTerm, records: readonly PacketRecord[], read: Read): Theme {
  const mine = term.at.map((index) => records[index]!)
  const idsOf = (tone: PacketRecord['tone']) => mine.filter((record) => record.tone === tone).map((record) => record.id)
  return {
    term: commonSpelling(term, read), ids: mine.map((record) => record.id), praise: idsOf('praise'), concern: idsOf('concern'),
    from: mine[0]!.on, to: mine.at(-1)!.on, months: monthsOf(term.at, records),
  }
}

/** The spelling most records use. */
function commonSpelling(term: RankedTerm, { roots, spelt }: Read): string {
  const counts = new Map<string, number>()
  for (const index of term.at) {
    const words = spelt[index]!.slice(...placeOf(term, roots[index]!)).join(' ')
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0] ?? ''
}

function placeOf({ roots: [first, second] }: Term, roots: readonly number[]): [number, number] {
  let at = roots.indexOf(first!)
  while (second !== undefined && roots[at + 1] !== second) at = roots.indexOf(first!, at + 1)
  return [at, at + (second === undefined ? 1 : 2)]
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
