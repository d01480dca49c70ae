import type { Range } from '../kit/finding.ts'
import type { Label } from './labels.ts'
import type { Entry } from './lexicon.ts'
import { sourceOf } from './pattern.ts'
import { once } from './reading.ts'
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
  function toldIn(reading: Reading, sentence: number): readonly Range[] {
    const { first, last } = reading.sentences[sentence]!
    const words = reading.tokens.slice(first, last).filter((token) => (sheet.signsOf(token, place) & telling) !== 0)
    return [...words, ...reading.foundIn[sentence]!.filter(({ mark }) => ((marks.get(mark) ?? 0) & telling) !== 0)].toSorted((a, b) => a.start - b.start || b.end - a.end)
      .filter(({ end }, at, all) => all.slice(0, at).every((before) => before.end < end))
  }
  return { card, signsIn, pointsOf, mayReach, toldIn }
}

/** Longer texts make no case of one sentence. */
const MOST_SENTENCES = 60

/** Sentences that reach what a card asks for, each as the clauses its signs stand in. */
export function fulfilled({ card, signsIn, pointsOf, mayReach, toldIn }: ReadyCard, reading: Reading): Range[] {
  if (reading.sentences.length > MOST_SENTENCES) return []
  return reading.sentences.flatMap((sentence, at) => (mayReach(reading, at, card.least) && pointsOf(signsIn(reading, at)) >= card.least ? [clausesAround(reading.text, sentence, toldIn(reading, at))] : []))
}

/** Whether so much in the sentence of a phrase speaks against it that it tells nothing. */
export function isDoubted({ card, signsIn, pointsOf }: ReadyCard, reading: Reading, { sentence, own }: Pick<Found, 'sentence' | 'own'>): boolean {
  return !own && card.phrasesFrom !== undefined && pointsOf(signsIn(reading, sentence)) < card.phrasesFrom
}

/** The words a card counted in a range, sentence by sentence; none where no sentence reaches what it asks for. */
export function told({ card, signsIn, pointsOf, toldIn }: ReadyCard, reading: Reading, range: Range): readonly Range[] {
  return reading.sentences.flatMap(({ start, end }, at) => (start < range.end && end > range.start && pointsOf(signsIn(reading, at)) >= card.least ? toldIn(reading, at).filter((each) => each.start >= range.start && each.end <= range.end) : []))
}

const PARTS = /[,;:](?=\s)|\s[–—-]\s|\s(?=but\s)|[()]/gu

/** The parts of a sentence in which signs stand, and those between. What a colon leads to is evidence where it has figures. */
function clausesAround(text: string, { start, end }: Range, told: readonly Range[]): Range {
  const reach = { start: told[0]?.start ?? start, end: Math.max(told[0]?.end ?? end, ...told.map((each) => each.end)) }
  let from = start
  const colon = text.slice(start, end).search(/:\s[^.!?]*(?:\d{2}|\d ?%)/u)
  let to = colon === -1 || start + colon <= reach.start ? end : start + colon
  for (const { index, 0: { length } } of text.slice(start, end).matchAll(PARTS)) {
    const at = start + index
    if (at + length <= reach.start) from = at + length
    else if (at >= reach.end) to = Math.min(to, at)
  }
  return trimmed(text, from, to)
}

function trimmed(text: string, from: number, to: number): Range {
  let start = from
  let end = to
  while (start < end && /\s/u.test(text[start]!)) start++
  while (end > start && /[\s,;:.!?–—-]/u.test(text[end - 1]!)) end--
  return { start, end }
}
