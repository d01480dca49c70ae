import type { Range } from '../kit/finding.ts'
import { before, subjectOf } from './guards.ts'
import { IS } from './lexicon/classes.ts'
import { TRAITS } from './lexicon/traits.ts'
import { is, isCapital, parts, sentenceOf, tokenAt } from './reading.ts'
import type { Reading } from './reading.ts'
import { ofWord } from './tokens.ts'
import type { Token } from './tokens.ts'

const LINKS = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'seems', 'seem', 'seemed', 'appears', 'appear', 'appeared', 'remains', 'remained', 'become', 'becomes', 'became', 'gets', 'looks', 'feels', 'stays', 'stayed', "he's", "she's", "they're", "you're", "i'm", "that's", "isn't", "wasn't", "aren't", "weren't", 'acts', 'sounds', 'as', 'find', 'finds', 'found', 'consider', 'considers', 'called', 'grown', 'turned', 'being', 'how'])
const BETWEEN = new Set(['very', 'so', 'too', 'quite', 'rather', 'more', 'most', 'less', 'often', 'always', 'really', 'just', 'still', 'also', 'never', 'not', 'bit', 'little', 'a', 'an', 'and', 'or', 'but', 'both', 'always', 'sometimes', 'simply', 'such', 'equally', 'as', 'at', 'times', 'generally', 'usually', 'known', 'to', 'be', 'overly', 'truly', 'him', 'her', 'them', 'enough', 'the', 'most', 'one', 'of', 'yet', 'naturally', 'by', 'nature', 'bone', 'dead', 'young', 'pretty', 'downright', 'plain', 'fairly', 'far', 'somewhat'])
/** Adjectives that describe work as readily as people: they need a link to a person to count. */
const WIDE = new Set(['calm', 'clear', 'kind', 'patient', 'positive', 'negative', 'weak', 'sharp', 'cold', 'warm', 'open', 'serious', 'fun', 'soft', 'sensible', 'difficult', 'quiet', 'loud', 'tough', 'nice', 'mature', 'rigid', 'flexible', 'reliable', 'helpful', 'careful', 'critical', 'steady', 'intense', 'professional', 'conservative', 'aggressive', 'practical', 'distant', 'passive', 'creative', 'driven', 'dynamic', 'willing', 'sweet', 'committed', 'dedicated', 'devoted', 'helpless', 'pleased', 'competitive', 'concerned', 'strategic', 'organised', 'organized', 'independent', 'nervous', 'distracted', 'engaged', 'bright', 'smart', 'clever', 'proud', 'reluctant', 'anxious', 'hungry', 'vocal', 'sour', 'scattered', 'spirited', 'gentle', 'guarded', 'cool', 'withdrawn', 'responsible', 'frustrating', 'pleasant', 'bold', 'determined', 'detached', 'limited', 'generous', 'volatile', 'cautious', 'eager', 'lively', 'modest', ...'brittle superficial shallow dull dim thick slack idle tense stiff private unstable unpredictable realistic sophisticated refined coarse sunny grim icy relaxed funny boring cheeky abrupt hasty rash silly foolish cruel content unhappy wooden'.split(' ')])
/** Effort and bias have rules of their own for these. */
const EFFORT = new Set(['hardworking', 'hard-working', 'dedicated', 'committed', 'tireless', 'devoted', 'workaholic', 'dedication', 'commitment'])
const POSSESS = /(?:\b(?:his|her|their|your|my)|'s|s'|\b(?:lacks?|lacking|lacked|lack of|shows?|showed|shown|showing|has|have|had|having|with|without|displays?|displayed|demonstrat(?:es|ed|ing)|exudes?|radiates?|brings?|brought|needs|need|want of|full of|sense of|bit of|level of|degree of|lot of|more|less|no|little|great|good|bad|poor|real|true|enough|such|much|positive|negative|wrong|right|better|strong|weak|natural|genuine|pure|sheer|total|excellent|infectious|quiet|personal|and|or|find|build|gain|out of|down to|borders? on|plain|utter|blatant|mere|outright|smacks of|develop(?:s|ing)?|for|of|,))[ \n]+(?:[a-z-]{2,20}[ \n]+)?$/u
const OTHERS = /\b(?:patients?|residents?|relatives?|customers?|clients?|pupils?|students?|class|famil(?:y|ies)|parents?|callers?|visitors?|suppliers?|users?|market|buyer|buyers|investor|investors|public|board|staff|team|team's|crew|trainees?|apprentices?|juniors?|newcomers?|learners?)(?:'s?)?[ \n]+(?:[a-z]+[ \n]+){0,2}$/u
/** The phrase says that it is not the point. */
const SET_ASIDE = /\b(?:nothing to do with|not (?:a |about )?(?:matter|question|sign|lack) of|not about|regardless of|whatever|not (?:because of|due to)|is no comment on|isn't about|rather than)\b[^.;]{0,50}$/u

/** Where a text says what somebody is, not what they do: adjectives by their place, nouns by whose they are. */
export function characterIn(reading: Reading): Range[] {
  const found: Range[] = []
  for (const [sentence, { first, last }] of reading.sentences.entries()) {
    for (let at = first; at < last; at++) {
      const listed = is(reading, at, IS.trait | IS.traitNoun)
      const made = listed ? undefined : madeOf(reading.tokens[at]!)
      if (!listed && made === undefined) continue
      const range = (listed ? adjective(reading, at, sentence) ?? noun(reading, at, sentence) : made === 'noun' ? owned(reading, at, sentence) : made === 'most' ? mostOf(reading, at, sentence) : predicated(reading, at, sentence)) ?? goesOn(reading, at, found.at(-1), sentence)
      if (range && !SET_ASIDE.test(before(reading, { ...range, sentence, token: at, mark: '' })) && !isWriter(reading, at, sentence)) found.push(range)
    }
  }
  return found
}

/** Adjectives by how they are made: what ends so and is said of a person says what somebody is. */
const MADE = /^[a-z]{3,}(?:ous|ful|less|ish|some)$|-(?:minded|hearted|headed|skinned|tempered|mannered|witted|willed|tongued|spirited|natured|blooded|necked|faced|centred|centered)$/u
const NOT_MADE = /^(?:various|previous|continuous|conscious|dangerous|successful|useful|grateful|doubtful|awful|powerful|painful|regardless|homeless|useless|hopeless|unless|seamless|speechless|[a-z]*(?:publish|finish|establish|accomplish|distinguish)|english|british|spanish|polish|irish|awesome|unanimous|numerous|handsome)$/u
const isMadeAdjective = ofWord((word) => MADE.test(word) && !NOT_MADE.test(word))
const traits: ReadonlySet<string> = new Set(TRAITS)
const baseOf = (word: string) => word.slice(0, -4).replace(/i$/u, 'y')
const isMadeNoun = ofWord((word) => word.endsWith('ness') && (traits.has(baseOf(word)) || MADE.test(baseOf(word)) && !NOT_MADE.test(baseOf(word))))
const madeOf = (token: Token) => (isMadeNoun(token) ? 'noun' : isMadeAdjective(token) ? 'adjective' : isMost(token) ? 'most' : undefined)
/** "Cleverest", "kindest", "friendliest". */
const isMost = ofWord((word) => /^(?!weak).*est$/u.test(word) && ['', 'e'].some((end) => traits.has(word.slice(0, -3).replace(/i$/u, 'y') + end)))

/** Of a person, at the end of what is said: "he is spiteful". */
function predicated(reading: Reading, at: number, sentence: number): Range | undefined {
  const { last, first } = reading.sentences[sentence]!
  const { start, end } = reading.tokens[at]!
  if (isCapital(reading, at) || at + 1 < last && /^ [a-z]/u.test(reading.text.slice(end, end + 2)) && !isAfterwards(reading, at + 1)) return undefined
  const link = /\b(?:he|she|they|you|(?:he|she|they|you)'(?:s|re|d))(?:[ \n]+(?:is|are|was|were|has|have|been|be|can|could|seems?|became|become|gets?|got|remains?|just|simply|so|too|very|rather|quite|a|bit|plain|downright|often|always|at|times|[a-z]+ly))*[ \n]+$/u
  return link.test(reading.masked.slice(Math.max(reading.sentences[sentence]!.start, start - 60), start)) && /\b(?:is|are|was|were|been|be|seems?|became|become|gets?|got|remains?)\b|'(?:s|re)\b/u.test(reading.masked.slice(Math.max(reading.sentences[sentence]!.start, start - 40), start)) ? { start: from(reading, at, first), end } : undefined
}

/** "The cleverest of our trainees", "the kindest nurse": of people, and of one of them. */
function mostOf(reading: Reading, at: number, sentence: number): Range | undefined {
  const { first, last } = reading.sentences[sentence]!
  const people = word(reading, at + 1) === 'of' ? [2, 3, 4, 5] : [1]
  return (at === first + 1 || isPredicate(reading, at, sentence)) && people.some((step) => at + step < last && is(reading, at + step, IS.human | IS.role)) ? { start: reading.tokens[at]!.start, end: reading.tokens[at]!.end } : undefined
}

/** "... , and a bit insecure on top of it": after a quality in the same sentence. */
function goesOn(reading: Reading, at: number, before: Range | undefined, sentence: number): Range | undefined {
  const { first, last } = reading.sentences[sentence]!
  const from = degreeFrom(reading, at, first)
  if (!before || before.start < reading.tokens[first]!.start || from === at || !is(reading, at, IS.trait) || !/^(?:and|but)$/u.test(word(reading, from - 1))) return undefined
  return at + 1 >= last || !touching(reading, at + 1) || isAfterwards(reading, at + 1) ? { start: reading.tokens[from]!.start, end: reading.tokens[at]!.end } : undefined
}

/** How much of it, and what leads in to it: "fiercely loyal", "a bit of a perfectionist", "such a warm person". */
const DEGREE = /^(?:very|so|too|quite|rather|more|most|less|overly|an?|bit|little|such|plain|sheer|pure|downright|dead|[a-z]+ly)$/u
const NO_DEGREE = /^(?:only|early|family|reply|usually|recently|currently)$/u
/** Said of people, and a part of the quality: "a caring person", not "a caring nurse". */
const SOMEBODY = /^(?:people|person|individual|(?:wo)?m[ae]n|guys?|lads?|lady)$/u
/** Fair says nothing by itself, and something in a row of qualities. */
const isQuality = (reading: Reading, at: number) => is(reading, at, IS.trait | IS.traitNoun) || word(reading, at) === 'fair' || madeOf(reading.tokens[at]!) !== undefined
const touching = (reading: Reading, at: number) => at > 0 && reading.tokens[at]!.start === reading.tokens[at - 1]!.end + 1

/** Qualities in a row are one statement, with how much there is of them and without the noun of a job: "very smart, humble and curious". */
export function qualitiesAt(reading: Reading, { start, end }: Range): Range {
  const from = tokenAt(reading, start)
  if (from === -1) return { start, end }
  let to = from
  while (to + 1 < reading.tokens.length && reading.tokens[to]!.end < end) to++
  if (reading.tokens[to]!.end !== end) return { start, end }
  const { first, last } = reading.sentences[sentenceOf(reading, from)]!
  const isBare = (at: number) => at < last && touching(reading, at) && (is(reading, at, IS.role) && !SOMEBODY.test(word(reading, at)) || word(reading, at) === 'presence')
  if (to > from && isBare(to) && isQuality(reading, to - 1)) to--
  for (let next = rowAfter(reading, to, last); next !== to; next = rowAfter(reading, to, last)) to = next
  let begin = is(reading, from, IS.aux | IS.pronoun | IS.act) || /n't$|^(?:not|has|is|was)$/u.test(word(reading, from)) ? from : rowFrom(reading, from, first)
  if (isBare(to + 1)) while (begin < from && /^(?:an?|such)$/u.test(word(reading, begin)) && !/^(?:bit|little)$/u.test(word(reading, begin + 1))) begin++
  return { start: reading.tokens[begin]!.start, end: reading.tokens[to]!.end }
}

/** First token of the row of qualities that ends at `at`, with its degree. */
function rowFrom(reading: Reading, at: number, first: number): number {
  let from = degreeFrom(reading, at, first)
  for (;;) {
    const joint = from > first && /^(?:and|or|but|yet)$/u.test(word(reading, from - 1)) ? from - 1 : from
    const before = joint - 1
    if (before < first || !isQuality(reading, before) || !JOINS.test(reading.masked.slice(reading.tokens[before]!.end, reading.tokens[from]!.start))) return from
    from = degreeFrom(reading, before, first)
  }
}

/** Last token of the row that goes on after `at`, by one quality at most. */
function rowAfter(reading: Reading, at: number, last: number): number {
  const joint = /^(?:and|or|but|yet)$/u.test(word(reading, at + 1)) ? at + 2 : at + 1
  if (joint >= last || !JOINS.test(reading.masked.slice(reading.tokens[at]!.end, reading.tokens[joint]!.start))) return at
  let next = joint
  while (next + 1 < last && touching(reading, next + 1) && isDegree(reading, next)) next++
  return isQuality(reading, next) && (next + 1 >= last || !touching(reading, next + 1) || isAfterwards(reading, next + 1) || is(reading, next + 1, IS.human | IS.role)) ? next : at
}

const JOINS = /^(?:,|,? (?:and|or|but|yet)) $/u
const isDegree = (reading: Reading, at: number) => DEGREE.test(word(reading, at)) && !NO_DEGREE.test(word(reading, at)) || word(reading, at) === 'of' && /^(?:bit|little)$/u.test(word(reading, at - 1))

function degreeFrom(reading: Reading, at: number, first: number): number {
  let from = at
  while (from > first && touching(reading, from) && isDegree(reading, from - 1)) from--
  return from
}

/** Said of the one who writes ("I am confident"), told to somebody ("was told to be patient"), or an office ("responsible for"). */
function isWriter(reading: Reading, at: number, sentence: number): boolean {
  const { start, end } = reading.tokens[at]!
  const lead = reading.masked.slice(Math.max(reading.sentences[sentence]!.start, start - 40), start)
  const next = reading.masked.slice(end, end + 8)
  return /\bto be honest/u.test(`${lead}${reading.tokens[at]!.word}`) || /(?:\bi|\bwe|\bi'm|\bwe're|\bi am|\bwe are|\bi was|\bi feel|\bi remain)[ \n]+(?:[a-z]+[ \n]+)?$/u.test(lead) || /\b(?:told|asked|advised|reminded|would be|will be)[ \n]+(?:him |her |them |you )?(?:to be )?(?:very |so )?$/u.test(lead)
    || /^not[ \n]+(?:[a-z]+[ \n]+)?$/u.test(lead.trimStart()) || /\bha(?:s|ve|d) to be $/u.test(lead) || reading.tokens[at]!.word === 'responsible' && /^ for\b/u.test(next) || /^ (?:of|with) (?:you|him|her)\b/u.test(next) || /^ (?:isn't|is not|doesn't|does not|aren't)/u.test(reading.masked.slice(end, end + 10))
}

function adjective(reading: Reading, at: number, sentence: number): Range | undefined {
  const { word, start, end } = reading.tokens[at]!
  const scant = /\b(?:less|not|hardly|n't|barely)[ \n]+(?:[a-z]+[ \n]+)?$/u.exec(reading.masked.slice(Math.max(0, start - 30), start))
  if (EFFORT.has(word) && scant && /^commit|^dedic|^devot/u.test(word)) return { start: start - scant[0].length, end }
  if (!is(reading, at, IS.trait) || EFFORT.has(word)) return undefined
  const { first, last } = reading.sentences[sentence]!
  if (at > first && isCapital(reading, at)) return undefined
  // "Organised the drive": done, not said of anybody
  if (at === first && /ed$/u.test(word) && /^(?:the|an?|our|two|three|four|his|her|their)$/u.test(reading.tokens[at + 1]?.word ?? '')) return undefined
  const touches = (next: number) => next < last && /^[ \n]+$/u.test(reading.text.slice(reading.tokens[next - 1]!.end, reading.tokens[next]!.start))
  if (touches(at + 1) && !isAfterwards(reading, at + 1)) {
    if (!is(reading, at + 1, IS.human)) return undefined
    if (is(reading, at + 1, IS.role) && isOther(reading, at + 1) || /^(?:manner|approach|style)$/u.test(reading.tokens[at + 1]!.word) && /\b(?:in|with) an? (?:[a-z]+ )?$/u.test(reading.masked.slice(Math.max(0, start - 20), start))) return undefined
    return ofSomebody(reading, at, sentence) ? { start, end: reading.tokens[at + 1]!.end } : undefined
  }
  if (isBeforeThing(reading, at, last) || word === 'kind' && reading.tokens[at + 1]?.word === 'of' || word === 'keen' && /^(?:to|on|for)$/u.test(reading.tokens[at + 1]?.word ?? '')) return undefined
  return isPredicate(reading, at, sentence) ? { start: from(reading, at, first), end } : undefined
}

/** "A brave, unusual argument": the noun comes after a comma and another adjective, and is no person. */
function isBeforeThing(reading: Reading, at: number, last: number): boolean {
  if (at > reading.sentences[sentenceOf(reading, at)]!.first && word(reading, at + 1) === 'and' && at + 3 < last && is(reading, at + 2, IS.trait) && reading.text.slice(reading.tokens[at + 2]!.end, reading.tokens[at + 3]!.start) === ' ' && !is(reading, at + 3, IS.joint | IS.small | IS.aux | IS.human | IS.pronoun | IS.trait)) return true
  if (reading.text[reading.tokens[at]!.end] !== ',' || at + 2 >= last || is(reading, at + 1, IS.joint | IS.small | IS.pronoun | IS.aux)) return false
  const gap = reading.text.slice(reading.tokens[at + 1]!.end, reading.tokens[at + 2]!.start)
  return gap === ' ' && !is(reading, at + 2, IS.joint | IS.small | IS.aux | IS.human | IS.pronoun | IS.trait) && !/^(?:and|or|but|she|he|they|with|always)$/u.test(reading.tokens[at + 2]!.word)
}

const word = (reading: Reading, at: number) => reading.tokens[at]?.word ?? ''

/** Words after which an adjective stands for itself. */
function isAfterwards(reading: Reading, at: number): boolean {
  const { word } = reading.tokens[at]!
  return is(reading, at, IS.joint | IS.aux | IS.pronoun) || is(reading, at, IS.small) && !['own', 'part', 'one', 'other'].includes(word) || is(reading, at, IS.trait) || /^(?:and|or|but|about|to|with|in|at|for|when|under|around|enough|towards|of|on|by|as|from|than|person)$/u.test(word) || /ly$/u.test(word)
}

/** Pupils and customers may be what they are. */
function isOther(reading: Reading, at: number): boolean {
  return /^(?:patient|customer|client|pupil|student|parent|guest|caller|user|child|visitor|supplier)s?$/u.test(reading.tokens[at]!.word)
}

function ofSomebody(reading: Reading, at: number, sentence: number): boolean {
  const { first } = reading.sentences[sentence]!
  const lead = reading.masked.slice(reading.tokens[Math.max(first, at - 6)]!.start, reading.tokens[at]!.start)
  if (/\b(?:his|her|their|your|is|are|was|were|be|an?|as|such|very|more|too|has|with|'s)[ \n]+(?:[a-z]+[ \n]+){0,2}$/u.test(lead)) return !OTHERS.test(lead)
  return at - first < 3
}

function isPredicate(reading: Reading, at: number, sentence: number): boolean {
  const { first } = reading.sentences[sentence]!
  if (at > first && endsInRow(reading, at, sentence)) return subjectOf(reading, { token: at, sentence }) === 'person'
  for (let back = at - 1; back >= first && at - back < 12; back--) {
    const { word } = reading.tokens[back]!
    if (LINKS.has(word)) return !isWork(reading, back, first) && subjectOf(reading, { token: back, sentence }) === 'person' && (word.includes("'") || !OTHERS.test(before(reading, { start: reading.tokens[back]!.start, end: 0, sentence, token: back, mark: '' }))) && !isImpersonal(reading, back, first)
    if (!BETWEEN.has(word) && !is(reading, back, IS.trait) && !/ly$/u.test(word)) return back > first && (word === 'comes' || word === 'across')
  }
  return !WIDE.has(reading.tokens[at]!.word) || at - first < 2 && isList(reading, at, sentence)
}

/** "Has been an asset this year, dependable and positive." */
function endsInRow(reading: Reading, at: number, sentence: number): boolean {
  const { first, last } = reading.sentences[sentence]!
  if (at + 3 !== last || word(reading, at + 1) !== 'and' || !is(reading, at + 2, IS.trait) || !parts(reading, at, /[,–—]/u)) return false
  for (let back = first; back < at; back++) if (is(reading, back, IS.artefact | IS.event)) return false
  return true
}

/** "Your reply was", "his route plan was": somebody's work, not somebody. */
function isWork(reading: Reading, link: number, first: number): boolean {
  if (isSubject(reading.tokens[link]!) || link > first && isSubject(reading.tokens[link - 1]!)) return false
  for (let at = link - 1; at >= first && link - at < 9; at--) {
    if (/^(?:his|her|their|your|my|our|the|a|an|this)$/u.test(reading.tokens[at]!.word) || reading.text.startsWith("'s", reading.tokens[at]!.end - 2)) {
      for (let noun = at + 1; noun <= Math.min(at + 2, link - 1); noun++) if (is(reading, noun, IS.artefact | IS.event) && !is(reading, noun, IS.role) || WORKS.test(reading.tokens[noun]!.word)) return true
    }
  }
  for (let at = link - 3; at >= first && !parts(reading, at + 1, /[,;:]/u) && !is(reading, at, IS.aux | IS.joint); at--) if (WORKS.test(word(reading, at)) || is(reading, at, IS.artefact) && !is(reading, at, IS.role)) return !isCapital(reading, link - 1) || is(reading, link - 1, IS.month | IS.day)
  if (/ing$/u.test(reading.tokens[first]!.word)) return true
  return /^(?:spring|summer|autumn|winter|sales|results?|performance|quality|attendance|progress|demand|business|trade)$/u.test(reading.tokens[Math.max(first, link - 1)]!.word)
}

const isSubject = ofWord(/^(?:he|she|they|you)(?:'(?:s|re))?$/u)
const WORKS = /^(?:repl(?:y|ies)|answers?|arguments?|drafts?|tone|letters?|notes?|plans?|schedules?|estimates?|forecasts?|lessons?|speech|talk|advice|choices?|solutions?|ideas?|questions?|messages?|cuts?|welds?|work|handovers?|feedback|comments?|reports?|summar(?:y|ies)|list|menu|route|design|wording|writing|minutes|sheets?|posts?|text|file|files)$/u

/** "It is difficult to say": nobody is meant. */
function isImpersonal(reading: Reading, link: number, first: number): boolean {
  return link > first && !isSubject(reading.tokens[link]!) && /^(?:it|that|this|there|which|what)$/u.test(reading.tokens[link - 1]!.word)
}

/** A note of adjectives alone: "Calm, kind and steady." */
function isList(reading: Reading, at: number, sentence: number): boolean {
  const { first, last } = reading.sentences[sentence]!
  let traits = 0
  for (let each = first; each < last; each++) if (is(reading, each, IS.trait | IS.traitNoun)) traits++
  return traits >= 2 || at === first && last - first <= 3 && last - first > 1 || at === first + 1 && /^(?:finally|still|again|always|so|too|very|rather|quite|just|only)$/u.test(word(reading, first)) && /^[.,;:!]/u.test(reading.text.slice(reading.tokens[at]!.end))
}

/** The adverbs and adjectives that belong to a predicate are part of the phrase. */
function from(reading: Reading, at: number, first: number): number {
  let back = at
  while (back > first && /^(?:very|so|too|quite|rather|more|most|overly|a|bit|little|really|naturally|extremely|incredibly)$/u.test(reading.tokens[back - 1]!.word)) back--
  return reading.tokens[back]!.start
}

function noun(reading: Reading, at: number, sentence: number): Range | undefined {
  return is(reading, at, IS.traitNoun) ? owned(reading, at, sentence) : undefined
}

/** A quality somebody has or lacks. */
function owned(reading: Reading, at: number, sentence: number): Range | undefined {
  const { word, start, end } = reading.tokens[at]!
  if (EFFORT.has(word)) return undefined
  const { first, last } = reading.sentences[sentence]!
  if (at > first && isCapital(reading, at)) return undefined
  const next = reading.tokens[at + 1]
  if (next && at + 1 < last && next.start === end + 1 && reading.text[end] === ' ' && (next.word === 'per' || !isAfterwards(reading, at + 1)) && !/^(?:problem|problems|issue|issues|level|levels|shines|towards|toward|skills|and|that|is|has|when|makes|made|gets|shows|holds|keeps|costs|helps|carries|means|comes|won|led|got|sold)$/u.test(next.word)) return undefined
  const lead = reading.masked.slice(Math.max(reading.sentences[sentence]!.start, start - 80), start)
  if (OTHERS.test(lead)) return undefined
  if (at === first || /[,;:.][ \n]*$/u.test(lead) && at - first < 8) return isList(reading, at, sentence) || at === first && /^(?:is|was)$/u.test(next?.word ?? '') ? { start, end } : undefined
  if (!POSSESS.test(lead) || AMBIGUOUS.has(word) && !/\b(?:his|her|their|your|lacks?|lacking|lack of|no|shows?|showed|has|with|real|great|more|full of|sense of)[ \n]+(?:[a-z-]+[ \n]+)?$/u.test(lead)) return undefined
  return { start: startOfPhrase(reading, at, first), end }
}

/** Nouns that are also things of work. */
const AMBIGUOUS = new Set(['drive', 'energy', 'character', 'spark', 'sensitivity', 'intelligence', 'initiative', 'initiatives', 'nerve', 'spirit', 'ownership', 'reliability', 'presence', 'accountability', 'motivation', 'patience', 'discretion', 'tact', 'personality', 'confidence', 'creativity', 'hunger', 'hostility', 'aggression', 'pride', 'charm', 'courage', 'compassion', 'kindness', 'loyalty', 'diligence', 'persistence', 'perseverance', 'maturity', 'professionalism', 'backbone', 'commitment', 'warmth', 'attitude'])

function startOfPhrase(reading: Reading, at: number, first: number): number {
  let back = at
  while (back > first && at - back < 3 && /^(?:lacks?|lacking|lack|of|no|bad|poor|negative|positive|great|good|real|wrong|right|strong|natural|little|genuine|quiet|infectious|low|self|his|her|their|your)$/u.test(reading.tokens[back - 1]!.word)) back--
  return reading.tokens[back]!.start
}
