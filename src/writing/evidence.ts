import { IS } from './lexicon/classes.ts'
import { is, isCapital, sentenceText } from './reading.ts'
import type { Reading } from './reading.ts'

/** What one sentence offers a reader who was not there. Counts of words, but for the flags. */
export interface Evidence {
  /** Words left when small words, stock words and traits are taken out. */
  content: number
  artefacts: number
  events: number
  /** Verbs one could have watched, in the past. */
  acts: number
  /** The same in any other form. */
  habits: number
  /** Figures that measure or count, dates left out. */
  figures: number
  /** Days, months, quarters, times of day. */
  dates: number
  names: number
  quoted: boolean
  words: number
}

const DATE = /\b(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d|(?:in|of|since|from|by|until|last|early|late|mid|this|end of|through|to|and|at|for|during|before|after|over)[ -](?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|christmas|easter|ramadan|q[1-4]|h[12]|20\d\d)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|q[1-4]|week \d+|\d{4}-\d\d|20[12]\d|\d{1,2}[:.]\d\d|\d ?[ap]\.?m|yesterday|this morning|last (?:week|month|night|quarter|year|spring|summer|autumn|winter)|half-year|year-end|term)\b/gu
/** Figures that name, not measure: versions, levels, teams, bays, standards. */
const NAMING = /\b(?:v\d|version|level|l\d|band|grade|team|ward|bay|bed|year|class|room|unit|line|dock|gate|block|zone|floor|shift|iso|table|form|section|part|phase|page|flight|route|hall|no|number|chapter|article|stage|tier|sprint|release|site|plant|store|building|cell|press|lathe|machine)[ -]?$/u

/** The evidence of each sentence. */
export function evidenceOf(reading: Reading): Evidence[] {
  const own = ownName(reading)
  let quote = 0
  return reading.sentences.map((sentence, index) => {
    const text = sentenceText(reading, index)
    const found: Evidence = {
      content: 0, artefacts: 0, events: 0, acts: 0, habits: 0, figures: 0, names: 0, words: sentence.last - sentence.first,
      dates: text.match(DATE)?.length ?? 0,
      quoted: false,
    }
    while (quote < reading.quotes.length && reading.quotes[quote]!.start < sentence.end) found.quoted = reading.quotes[quote++]!.start >= sentence.start || found.quoted
    for (let at = sentence.first; at < sentence.last; at++) count(reading, at, sentence.first, own, found)
    return found
  })
}

function count(reading: Reading, at: number, first: number, own: string | undefined, found: Evidence): void {
  const { word, start } = reading.tokens[at]!
  if (isFigure(word)) {
    if (!NAMING.test(reading.masked.slice(Math.max(0, start - 12), start)) && !/^(?:20\d\d|\d{4}-.*|\d+(?:st|nd|rd|th))$/u.test(word)) found.figures++
    return
  }
  if (is(reading, at, IS.month | IS.day) && isCapital(reading, at)) return
  if (is(reading, at, IS.number) && word !== 'half' && word !== 'third' && word !== 'quarter') found.figures++
  const capital = at > first && isCapital(reading, at) && word !== 'i' && !word.startsWith("i'")
  if (capital && word !== own) found.names++
  if (is(reading, at, IS.artefact)) found.artefacts++
  if (is(reading, at, IS.event)) found.events++
  if (is(reading, at, IS.act) && !is(reading, at, IS.stock)) {
    if (is(reading, at, IS.past)) found.acts++
    else found.habits++
  }
  if (word.length > 1 && word !== own && !is(reading, at, IS.small | IS.stock | IS.trait | IS.traitNoun | IS.degree | IS.pronoun | IS.aux) && !/^[a-z]{2,20}ly$/u.test(word)) found.content++
}

function isFigure(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

/** The name of the person the text is about: the capital word it opens with, when it is no common word. */
function ownName(reading: Reading): string | undefined {
  const first = reading.tokens[0]
  if (!first || !isCapital(reading, 0) || reading.bits[0] !== 0) return undefined
  return first.word
}

/** Labels whose phrases are judgement or hearsay: their words back nothing. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['hyperbole', 'personality-not-behaviour', 'hearsay', 'effort-based', 'biased-language', 'comparison-to-peer', 'potential-not-performance', 'retention-motive', 'rating-avoidance', 'predetermined-outcome', 'absolute'])
/** From so many points on a sentence holds something that could not be said of anybody. */
const CONCRETE = 3

/** Whether one behaviour, artefact, event or measure backs the text. */
export function isConcrete(reading: Reading): boolean {
  return evidenceOf(reading).some((found, index) => {
    const covered = reading.foundIn[index]!.filter(({ mark }) => SAYS_NOTHING.has(mark))
    const { first, last } = reading.sentences[index]!
    let lost = 0
    for (let at = first; at < last; at++) {
      const { start, end, word } = reading.tokens[at]!
      if (covered.some((each) => each.start <= start && end <= each.end) && word.length > 1 && !is(reading, at, IS.small | IS.stock | IS.trait | IS.traitNoun | IS.degree | IS.pronoun | IS.aux) && !/^[a-z]{2,20}ly$/u.test(word)) lost++
    }
    const content = Math.max(0, found.content - lost)
    return content + (content > 0 ? found.artefacts * 0.5 + found.events * 0.5 + found.acts + found.habits * 0.5 + found.figures + found.dates + found.names * 0.5 : 0) + (found.quoted ? 3 : 0) >= CONCRETE
  })
}
