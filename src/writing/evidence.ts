import type { Range } from '../kit/finding.ts'
import { clausesIn, headIn } from './clauses.ts'
import type { Clause } from './clauses.ts'
import { IS } from './lexicon/classes.ts'
import { TITLES } from './lexicon/outcomes.ts'
import { ownNames } from './names.ts'
import { bySentence, is, isCapital, sentenceHas, sentenceText } from './reading.ts'
import type { Reading } from './reading.ts'
import { ofWord } from './tokens.ts'
import { KINDS_OF } from './labels.ts'
import type { Kind, Label } from './labels.ts'

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

const DATE = /\b(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.? \d|(?:in|of|since|from|by|until|last|early|late|mid|this|end of|through|to|and|at|for|during|before|after|over)[ -](?:the )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|christmas|easter|ramadan|q[1-4]|h[12]|20\d\d)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|q[1-4]|week \d+|\d{4}-\d\d|20[12]\d|\d{1,2}[:.]\d\d|\d ?[ap]\.?m|yesterday|this morning|last (?:week|month|night|quarter|year|spring|summer|autumn|winter)|half-year|year-end|term)\b/gu
/** Figures that name, not measure: versions, levels, teams, bays, standards. */
const NAMING = /\b(?:v\d|version|level|l\d|band|grade|team|ward|bay|bed|year|class|room|unit|line|dock|gate|block|zone|floor|shift|iso|table|form|section|part|phase|page|flight|route|hall|no|number|chapter|article|stage|tier|sprint|release|site|plant|store|building|cell|press|lathe|machine)[ -]?$/u

/** The evidence of a sentence. */
export const evidenceIn = bySentence((reading, sentence): Evidence => gather(reading, sentence))

/** @param lost tokens that back nothing, where given */
function gather(reading: Reading, index: number, lost?: Uint8Array): Evidence {
  const own = ownNames(reading)
  const { start, end, first, last } = reading.sentences[index]!
  const found: Evidence = {
    content: 0, artefacts: 0, events: 0, acts: 0, habits: 0, figures: 0, names: 0, words: last - first,
    dates: datesIn(reading, index, lost),
    quoted: reading.quotes.some((quote) => start <= quote.start && quote.start < end && isSpeech(quote)),
  }
  for (let at = first; at < last; at++) if (!lost?.[at]) count(reading, at, first, own, found)
  return found
}

/** No date is without one of these. */
const isDated = ofWord(/\d|^$|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|fall|winter|christmas|easter|ramadan|mon|tues|wednes|thurs|fri|satur|sun|yesterday|morning|last|half-year|year-end|term)/u)

function datesIn(reading: Reading, index: number, lost?: Uint8Array): number {
  if (!sentenceHas(reading, index, isDated)) return 0
  const text = sentenceText(reading, index)
  let count = 0
  for (DATE.lastIndex = 0; DATE.test(text);) if (!lost?.[tokenBefore(reading, reading.sentences[index]!.start + DATE.lastIndex)]) count++
  return count
}

/** A word or two in marks are a rating or a term, no speech. */
const isSpeech = ({ start, end }: Range) => end - start > 16

/** Index of the last token that begins before an offset. */
function tokenBefore({ tokens }: Reading, offset: number): number {
  let low = 0
  let high = tokens.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (tokens[middle]!.start < offset) low = middle
    else high = middle - 1
  }
  return low
}

function count(reading: Reading, at: number, first: number, own: ReadonlySet<string>, found: Evidence): void {
  const { word, start } = reading.tokens[at]!
  if (isFigure(word)) {
    if (!NAMING.test(reading.masked.slice(Math.max(0, start - 12), start)) && !/^(?:20\d\d|\d{4}-.*|\d+(?:st|nd|rd|th))$/u.test(word)) found.figures++
    return
  }
  if (is(reading, at, IS.month | IS.day) && isCapital(reading, at)) return
  if (is(reading, at, IS.number) && !/^in \w+ years\b/u.test(reading.masked.slice(start - 3, start + 20)) && word !== 'half' && word !== 'third' && word !== 'quarter') found.figures++
  const capital = at > first && isCapital(reading, at) && word !== 'i' && !word.startsWith("i'")
  if (capital && !own.has(word) && !/(?:^(?:english|german|french|dutch|spanish|polish|welsh|italian|mandarin)|ese|ian)$/u.test(word)) found.names++
  if (is(reading, at, IS.artefact)) found.artefacts++
  if (is(reading, at, IS.event)) found.events++
  if (is(reading, at, IS.act) && !is(reading, at, IS.stock)) {
    if (!is(reading, at, IS.past)) found.habits++
    else if (isAttribute(reading, at)) found.habits += 0.5
    else found.acts++
  } else if (is(reading, at, IS.effect) && is(reading, at, IS.past) && !is(reading, at, IS.stock)) found.acts++
  if (word.length > 1 && !own.has(word) && (!is(reading, at, EMPTY) || isMeasured(reading, at)) && !isAdverb(reading.tokens[at]!)) found.content++
}

const isAdverb = ofWord(/^[a-z]{2,20}ly$/u)
const EMPTY = IS.small | IS.stock | IS.trait | IS.traitNoun | IS.degree | IS.pronoun | IS.aux

/** "Eleven shifts", "98% of loads": what is counted is there to be counted, however common the word. */
function isMeasured(reading: Reading, at: number): boolean {
  const { word } = reading.tokens[at]!
  if (at === 0 || !word.endsWith('s') || is(reading, at, IS.aux | IS.pronoun)) return false
  return /\d[ \n%]*(?:of[ \n]+)?(?:[a-z]+[ \n]+)?$|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[ \n]+(?:of[ \n]+)?(?:[a-z]+[ \n]+)?$/u.test(reading.masked.slice(Math.max(0, reading.tokens[at]!.start - 24), reading.tokens[at]!.start))
}

/** "Her written work", "a mixed year": a quality, nothing done. */
function isAttribute(reading: Reading, at: number): boolean {
  return reading.tokens[at]!.word === 'asked' && reading.tokens[at + 1]?.word === 'of' || at > 0 && /^(?:an?|the|his|her|their|your|my|our|its|of|more|very|as|and)$/u.test(reading.tokens[at - 1]!.word) && !(is(reading, at - 1, IS.joint) && reading.tokens[at - 1]!.word === 'and')
}

function isFigure(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

/** Labels whose phrases are judgement or hearsay: their words back nothing. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['hyperbole', 'personality-not-behaviour', 'hearsay', 'biased-language'])
/** Labels that argue from something else than work: nothing in their clause backs it. */
const ARGUES: ReadonlySet<string> = new Set(['comparison-to-peer', 'potential-not-performance', 'retention-motive', 'rating-avoidance', 'predetermined-outcome', 'personality-not-behaviour', 'biased-language'])
/** From so many points on a sentence holds something that could not be said of anybody; what is said to or about somebody’s behaviour is shorter. */
const CONCRETE = 3
const CONCRETE_BEHAVIOUR = 2.5

/** Whether one behaviour, artefact, event or measure backs the text. `aside` are sentences that back nothing: next steps. */
export function isConcrete(reading: Reading, kind: Kind, aside: (sentence: number) => boolean = () => false): boolean {
  const lost = new Uint8Array(reading.tokens.length)
  const least = kind === 'feedback' || kind === 'growth_area' ? CONCRETE_BEHAVIOUR : CONCRETE
  const subjects = { said: false }
  return reading.sentences.some((_, index) => {
    lose(reading, index, kind, lost)
    const { content, artefacts, events, acts, habits, figures, dates, names, quoted } = gather(reading, index, lost)
    const state = STATE.test(sentenceText(reading, index))
    const against = figures > 0 && AGAINST_AIM.test(sentenceText(reading, index))
    const things = artefacts * 0.5 + events * 0.5 + acts + habits + figures + dates + names * 0.5 + saidOfSomething(reading, index, lost, subjects) + (state ? 1 : 0) + (against ? 2 : 0)
    const bare = dates + figures === 0 && !state && isMereState(reading, index) ? MERE : 0
    const words = content - bare
    const enough = words + (content > 0 || against || things > 2 && dates + figures > 1 ? things : 0) + (quoted ? 3 : 0) >= least
    const solid = quoted || acts + dates + figures >= 1 || things >= SOLID || words >= MANY
    return enough && solid && !aside(index)
  })
}

/** Words alone are cheap: with nothing done, dated or counted, more than one thing must be in the sentence, or so many words of its own. */
const SOLID = 1.5
const MANY = 5

/** What a sentence loses that only says how somebody is, or what they have. */
const MERE = 2

function isMereState(reading: Reading, sentence: number): boolean {
  return clausesIn(reading, sentence).every(({ who, verb, time, passive }) => verb === -1 || who === 'doer' && is(reading, verb, IS.aux) && time !== 'perfect' && !passive)
}

/** How a piece of work was found: anyone could look. */
const STATE = /\b(?:late|overdue|unsigned|unread|unanswered|absent|missing|incomplete|wrong|unlocked|empty|broken|open|short|down|up|twice|missed)\b/u

/** "128 % of target", "the target by 12 %": a measure and what it is measured by. */
const AGAINST_AIM = /\d ?(?:%|per ?cent) (?:of|over|above|below|under) (?:[a-z']+ ){0,3}(?:targets?|quotas?|plan|budget|goals?)\b|\b(?:targets?|quotas?|plan|budget|goals?) (?:by|at) \d/u

/** Said of anybody who works: "always delivers". */
const PRAISE_VERB = /^(?:deliver|perform|support|help|go|give|strive|exceed|provide|bring|show|take|make|meet|do|put|keep|work|handle|manage|complete|improve|lead|drive|build|maintain|share|care)/u

/** Points of a sentence for watchable verbs of the person; the first thing of a text of which something is said gives one more, and ends it. */
function saidOfSomething(reading: Reading, sentence: number, lost: Uint8Array, subjects: { said: boolean }): number {
  const always = reading.foundIn[sentence]!.some(({ mark }) => mark === 'absolute')
  let points = 0
  for (const { who, verb, first, time } of clausesIn(reading, sentence)) {
    if (subjects.said) return points
    if (verb === -1 || lost[verb]) continue
    if (who === 'doer' && time === 'present' && is(reading, verb, IS.act) && (!is(reading, verb, IS.stock) || always && !PRAISE_VERB.test(reading.tokens[verb]!.word))) points += always ? 2 : 1
    for (let at = first; who === 'other' && at < verb && !subjects.said; at++) subjects.said = reading.tokens[at]!.word.length > 2 && !lost[at] && !is(reading, at, EMPTY)
    if (subjects.said) points++
  }
  return points
}

/** Tokens of judgement, and whole clauses that argue or ascribe: "can be defensive when someone comments". */
function lose(reading: Reading, sentence: number, kind: Kind, lost: Uint8Array): void {
  const found = reading.foundIn[sentence]!
  const { first, last } = reading.sentences[sentence]!
  for (const { mark, start, end } of found) {
    if (!SAYS_NOTHING.has(mark) && !ARGUES.has(mark) || !KINDS_OF[mark as Label].includes(kind)) continue
    for (let at = first; at < last; at++) if (start <= reading.tokens[at]!.start && reading.tokens[at]!.end <= end && !isFigure(reading.tokens[at]!.word) && !is(reading, at, IS.number)) lost[at] = 1
  }
  const clauses = clausesIn(reading, sentence)
  for (const [index, clause] of clauses.entries()) {
    if (isAboutLevel(reading, clause, kind)) lost.fill(1, clause.first, clause.last)
    if (!found.some(({ mark, start, end }) => ARGUES.has(mark) && !(mark === 'comparison-to-peer' && clause.verb !== -1 && !is(reading, clause.verb, IS.aux)) && KINDS_OF[mark as Label].includes(kind) && start < reading.tokens[clause.last - 1]!.end && reading.tokens[clause.first]!.start < end) || isWatched(reading, clause)) continue
    const next = clauses[index + 1]
    const until = next && /^(?:when|whenever|if|while|because|as|that|once|who)$/u.test(next.under) && next.time !== 'past' ? next.last : clause.last
    lost.fill(1, clause.first, until)
  }
}

/** What will be or would be, and what is said of a title or a post, tells of no work. */
function isAboutLevel(reading: Reading, { who, verb, first, time, under }: Clause, kind: Kind): boolean {
  if (verb === -1) return false
  if (time === 'ahead' && under === '') return !/^would(?: not|n't) /u.test(reading.masked.slice(reading.tokens[verb]!.start, reading.tokens[verb]!.start + 10))
  // a proposal that had an old price list in it is a document
  return who !== 'none' && ((kind !== 'feedback' && kind !== 'growth_area' || time !== 'past') && headIn(reading, first, verb, TITLES) || verb > first && is(reading, verb - 1, IS.traitNoun) || reading.tokens[Math.max(first, verb - 1)]!.word.startsWith('self-'))
}

/** Something happened in it that could be seen on a day. */
function isWatched(reading: Reading, { first, last, verb, time }: Clause): boolean {
  if (verb !== -1 && is(reading, verb, IS.act) && (time === 'past' || !is(reading, verb, IS.stock))) return true
  for (let at = first; at < last; at++) if (isFigure(reading.tokens[at]!.word) || is(reading, at, IS.month | IS.day) && isCapital(reading, at)) return true
  return false
}
