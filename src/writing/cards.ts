import type { Range } from '../kit/finding.ts'
import type { Label } from './labels.ts'
import type { Entry } from './lexicon.ts'
import { sourceOf } from './pattern.ts'
import { once, sentenceAt } from './reading.ts'
import type { Found, Reading } from './reading.ts'
import type { Token } from './tokens.ts'
import { UNKEPT, age, room } from './vocabulary.ts'

/**
 * Signs that say nothing alone and much in company: a rating, somebody's mood and "would". A card is added up by hand as any checklist with points is:
 * each sign that stands in a sentence counts once, whatever the number of its words, and the sentence needs so many points in all.
 */
export interface Card {
  readonly label: Label
  readonly least: number
  /** In a sentence with fewer points than these the house's phrases tell nothing either: too much speaks against them. */
  readonly phrasesFrom?: number
  /** By name, as a message has it. Those that begin with a dot are plain grammar, and no message names them. */
  readonly signs: Readonly<Record<string, Sign>>
  /** Where a text has this, in lower case, none of its sentences is counted: it says itself that the argument does not count. */
  readonly unless?: RegExp
  /** A text that has signs and in which nothing is found. */
  readonly not: string
}

/** Whole points, from -3 to 4; and its words, in which `_` is a blank, or what the sentence as it is written must have. */
export type Sign = readonly [points: number, of: string | RegExp]

/** A card made ready. */
export interface ReadyCard {
  readonly card: Card
  /** Signs of a sentence, as bits in their order. */
  readonly signsIn: (reading: Reading, sentence: number) => number
  readonly pointsOf: (signs: number) => number
  /** Points of a part of a sentence. */
  readonly pointsIn: (reading: Reading, sentence: number, range: Range) => number
  /** Whether a sentence may have so many points by its words and phrases: few do, and only of those more is asked. */
  readonly mayReach: (reading: Reading, sentence: number, points: number) => boolean
  /** What of a sentence speaks for it, in order: words and phrases of signs with points above nought. */
  readonly toldIn: (reading: Reading, sentence: number) => readonly Range[]
}

const wordsOf = (of: string | RegExp) => (typeof of === 'string' ? of.trim().split(/\s+/u) : [])
const isPhrase = (words: string) => words.includes('_')
const markOf = ({ label }: Card, at: number) => `${label}~${at}`

/** Signs of several words, to be found with all other phrases. */
export function phrasesOf(card: Card): Entry[] {
  return Object.values(card.signs).flatMap(([, of], at) => {
    const find = wordsOf(of).filter(isPhrase).map((each) => each.replaceAll('_', ' '))
    return find.length ? [{ mark: markOf(card, at), find }] : []
  })
}

/** Cards made ready, by label. */
export function readyCards(cards: readonly Card[]): ReadonlyMap<Label, ReadyCard> {
  const sheet = sheetOf(cards)
  return new Map(cards.map((card, at) => [card.label, readyCard(card, at, sheet)]))
}

/** What all cards together know of words: each is looked up once, and most are a sign on none. */
interface Sheet {
  /** Signs of a sentence by its words and phrases, on a card by its place. */
  readonly signsIn: (reading: Reading, sentence: number, card: number) => number
  /** Signs of one word. */
  readonly signsOf: (token: Token, card: number) => number
}

/** Places of cards and the bits of their signs, in turns. */
type OnCards = readonly number[]

function sheetOf(cards: readonly Card[]): Sheet {
  const single = cards.map(({ signs }) => Object.values(signs).map(([, of]) => wordsOf(of).filter((each) => !isPhrase(each)).map(sourceOf)))
  const whole = (words: readonly string[]) => new RegExp(`^(?:${words.join('|') || '(?!)'})$`, 'u')
  const isSign = whole(single.flat(2))
  const signs = single.map((card) => card.map(whole))
  const marks = new Map(cards.flatMap((card, at) => Object.keys(card.signs).map((_, sign) => [markOf(card, sign), [at, 1 << sign]] as const)))
  const lists: OnCards[] = [[]]
  const places = new Map<string, number>([['', 0]])
  const known = room()

  function ask(word: string): number {
    if (!isSign.test(word)) return 0
    const on = signs.flatMap((card, at) => {
      const bits = card.reduce((all, sign, bit) => (sign.test(word) ? all | 1 << bit : all), 0)
      return bits === 0 ? [] : [at, bits]
    })
    const key = on.join()
    if (!places.has(key)) places.set(key, lists.push(on) - 1)
    return places.get(key)!
  }
  function onCards({ number, word }: Token): OnCards {
    if (number === UNKEPT) return lists[ask(word)]!
    if (known.table[number] === -1) known.table[number] = ask(word)
    return lists[known.table[number]!]!
  }
  const counted = once(({ tokens, sentences, foundIn }) => {
    if (known.age !== age()) Object.assign(known, room())
    const seen = new Int32Array(sentences.length * cards.length)
    const add = (row: number, on: OnCards) => {
      for (let at = 0; at < on.length; at += 2) seen[row + on[at]!]! |= on[at + 1]!
    }
    for (let sentence = 0, row = 0; sentence < sentences.length; sentence++, row += cards.length) {
      const { first, last } = sentences[sentence]!
      for (let at = first; at < last; at++) {
        const on = onCards(tokens[at]!)
        if (on.length > 0) add(row, on)
      }
      for (const { mark } of foundIn[sentence]!) add(row, marks.get(mark) ?? lists[0]!)
    }
    return seen
  })
  return {
    signsIn: (reading, sentence, card) => counted(reading)[sentence * cards.length + card]!,
    signsOf: (token, card) => {
      const on = onCards(token)
      for (let at = 0; at < on.length; at += 2) if (on[at] === card) return on[at + 1]!
      return 0
    },
  }
}

function readyCard(card: Card, place: number, sheet: Sheet): ReadyCard {
  const signs = Object.entries(card.signs)
  const marks = new Map(signs.map((_, at) => [markOf(card, at), 1 << at]))
  const written = signs.flatMap(([, [, of]], at) => (typeof of === 'string' ? [] : [{ bit: 1 << at, of }]))
  const telling = signs.reduce((all, [name, [points]], at) => (points > 0 && !name.startsWith('.') ? all | 1 << at : all), 0)
  const worth = signs.map(([, [points]]) => points)
  const mostWritten = signs.reduce((most, [, [points, of]]) => (typeof of === 'string' ? most : most + Math.max(0, points)), 0)

  function signsIn(reading: Reading, sentence: number): number {
    const { start, end } = reading.sentences[sentence]!
    let seen = sheet.signsIn(reading, sentence, place)
    for (const { bit, of } of written) if (of.test(reading.text.slice(start, end))) seen |= bit
    return seen
  }
  function pointsOf(seen: number): number {
    let points = 0
    for (let rest = seen; rest !== 0; rest &= rest - 1) points += worth[31 - Math.clz32(rest & -rest)]!
    return points
  }
  const mayReach = (reading: Reading, sentence: number, points: number) => pointsOf(sheet.signsIn(reading, sentence, place)) + mostWritten >= points
  function pointsIn(reading: Reading, sentence: number, { start, end }: Range): number {
    const { first, last } = reading.sentences[sentence]!
    let seen = 0
    for (let at = first; at < last; at++) if (reading.tokens[at]!.start >= start && reading.tokens[at]!.end <= end) seen |= sheet.signsOf(reading.tokens[at]!, place)
    for (const each of reading.foundIn[sentence]!) if (each.start >= start && each.end <= end) seen |= marks.get(each.mark) ?? 0
    for (const { bit, of } of written) if (of.test(reading.text.slice(start, end))) seen |= bit
    return pointsOf(seen)
  }
  function toldIn(reading: Reading, sentence: number): readonly Range[] {
    const { first, last } = reading.sentences[sentence]!
    const words = reading.tokens.slice(first, last).filter((token) => (sheet.signsOf(token, place) & telling) !== 0)
    return [...words, ...reading.foundIn[sentence]!.filter(({ mark }) => ((marks.get(mark) ?? 0) & telling) !== 0)].toSorted((a, b) => a.start - b.start || b.end - a.end)
      .filter(({ end }, at, all) => all.slice(0, at).every((before) => before.end < end))
  }
  return { card, signsIn, pointsOf, pointsIn, mayReach, toldIn }
}

/** Longer texts make no case of one sentence. */
const MOST_SENTENCES = 60

/** Sentences that reach what a card asks for: in each the clauses that carry it, or all its signs stand in where none does. */
export function fulfilled(ready: ReadyCard, reading: Reading): Range[] {
  const { card, signsIn, pointsOf, mayReach } = ready
  if (reading.sentences.length > MOST_SENTENCES) return []
  const found = reading.sentences.flatMap((_, at) => (mayReach(reading, at, card.least) && pointsOf(signsIn(reading, at)) >= card.least ? rangesIn(ready, reading, at) : []))
  return found.length > 0 && card.unless?.test(reading.masked) ? [] : found
}

/** A clause with this share of the points is an argument of its own. */
const SHARE = 0.5
/** In code units: what is listed after it is shorter, "forms, a hearing and the union". */
const LISTED = 24

function rangesIn({ card, pointsIn, toldIn }: ReadyCard, reading: Reading, sentence: number): readonly Range[] {
  const clauses = clausesOf(reading, sentence)
  const own: { start: number; end: number }[] = []
  for (const clause of clauses) {
    const points = pointsIn(reading, sentence, clause)
    const last = own.at(-1)
    if (points >= card.least * SHARE) own.push({ ...clause })
    else if (last && points > 0 && clause.end - clause.start < LISTED && clause.start - last.end < LISTED) last.end = clause.end
  }
  if (own.length > 0) return own
  const told = toldIn(reading, sentence)
  const meant = clauses.filter(({ start, end }) => told.some((each) => each.start < end && each.end > start))
  return meant.length > 0 ? [{ start: meant[0]!.start, end: meant.at(-1)!.end }] : [reading.sentences[sentence]!]
}

const JOINTS = /[,;:](?=\s)(?:\s(?:and|but|so|or|yet)(?=\s))?|\s[–—-]\s|\s(?:and|but)(?=\s(?:i|we|he|she|they|you|it|this|that|there)\b)|[()]/giu

function clausesOf({ text, sentences }: Reading, sentence: number): Range[] {
  const { start, end } = sentences[sentence]!
  const clauses: Range[] = []
  let from = start
  for (const { index, 0: { length } } of text.slice(start, end).matchAll(JOINTS)) {
    clauses.push(trimmed(text, from, start + index))
    from = start + index + length
  }
  return [...clauses, trimmed(text, from, end)].filter((each) => each.end > each.start)
}

/** Whether so much in the sentence of a phrase speaks against it that it tells nothing. */
export function isDoubted({ card, signsIn, pointsOf }: ReadyCard, reading: Reading, { sentence, own }: Pick<Found, 'sentence' | 'own'>): boolean {
  return !own && card.phrasesFrom !== undefined && pointsOf(signsIn(reading, sentence)) < card.phrasesFrom
}

/** The words a card counted in a range, sentence by sentence; none where no sentence reaches what it asks for. */
export function told({ card, signsIn, pointsOf, toldIn }: ReadyCard, reading: Reading, range: Range): readonly Range[] {
  const found: Range[] = []
  for (let at = sentenceAt(reading, range.start); at < reading.sentences.length && reading.sentences[at]!.start < range.end; at++) {
    if (pointsOf(signsIn(reading, at)) >= card.least) found.push(...toldIn(reading, at).filter((each) => each.start >= range.start && each.end <= range.end))
  }
  return found
}

function trimmed(text: string, from: number, to: number): Range {
  let start = from
  let end = to
  while (start < end && /\s/u.test(text[start]!)) start++
  while (end > start && /[\s,;:.!?–—-]/u.test(text[end - 1]!)) end--
  return { start, end }
}
