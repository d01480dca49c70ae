import { IS } from './lexicon/classes.ts'
import { ACHIEVED } from './lexicon/outcomes.ts'
import { IRREGULAR_PAST, MODAL, NOT_PAST, SELF_NOUNS, SUBORDINATE } from './lexicon/verbs.ts'
import { NOUNLIKE, ownNames } from './names.ts'
import { bySentence, is, isCapital, parts, sentenceOf } from './reading.ts'
import type { Reading } from './reading.ts'
import { ofWord } from './tokens.ts'
import type { Token } from './tokens.ts'

/** A stretch with at most one finite verb, read as far as word classes carry. */
export interface Clause {
  readonly sentence: number
  /** Tokens, the second exclusive. */
  readonly first: number
  readonly last: number
  /** Whom its verb is said of: the person (also where left out, as notes do), somebody or something else, or there is no verb. */
  readonly who: 'doer' | 'other' | 'none'
  /** Token of the finite verb, or -1. */
  readonly verb: number
  readonly time: 'past' | 'present' | 'perfect' | 'ahead'
  readonly passive: boolean
  /** Hangs on another clause: "when ...", "which ...". */
  readonly under: string
}

const BREAK = /[,;:()–—•]|[ \n]-[ \n]|\.{3}|…/u
const isOpener = ofWord(new Set(['and', 'but', 'so', 'then', 'now', 'also', 'today', 'since', 'plus', 'still', 'yet', 'or', 'nor', 'only', 'even', 'not', 'once', 'thus', 'hence', 'here', 'instead']))
const isPerson = ofWord(new Set(['he', 'she', 'you', 'i', 'we', 'they', 'who', "i've", "we've", "you've", "he's", "she's", "they've", "they're", "i'm", "i'd", "you're", "we're"]))
const isSubordinate = ofWord(SUBORDINATE)
const isAchieved = ofWord(ACHIEVED)
const isIrregular = ofWord(IRREGULAR_PAST)
const isAdverb = ofWord(/^[a-z]{3,}ly$/u)
const isJoint = ofWord(new Set(['and', 'but', 'so', 'or']))

/** The clauses of a sentence, in order. Linear: every token is looked at a bounded number of times. */
export const clausesIn = bySentence((reading, sentence): readonly Clause[] => {
  const { first, last } = reading.sentences[sentence]!
  return resumed(reading, split(reading, first, last).map(([from, to]) => parse(reading, sentence, from, to)))
})

/** "The script (questions by form) brought 38 bookings": the verb after an insertion belongs to the noun phrase before it. */
function resumed(reading: Reading, clauses: Clause[]): Clause[] {
  for (let at = 1; at < clauses.length; at++) {
    const clause = clauses[at]!
    const head = clauses[0]!
    if (clause.who === 'doer' && clause.verb !== -1 && clause.verb <= clause.first + 1 && !isPerson(reading.tokens[clause.first]!) && RELATIVE.test(clauses[at - 1]!.under) && clauses[at - 2]?.who === 'none') {
      clauses[at] = { ...clause, who: 'other' }
      continue
    }
    if (clause.who !== 'doer' || clause.verb !== clause.first || at > 4 || clauses.slice(0, at).some(({ verb, under }) => verb !== -1 && under === '') && at > 1 && clauses[0]!.verb !== -1) continue
    const opens = reading.tokens[head.first]!.word
    if (head.verb === -1 && /^(?:the|an?|his|her|their|our|its|all|both|no|two|three|four|five|six|\d.*)$/u.test(opens) && reading.tokens[clause.first]!.word !== 'and') clauses[at] = { ...clause, who: 'other' }
    else break
  }
  return clauses
}

/** Cuts at punctuation, and before a joint that something with a verb of its own follows. */
function split(reading: Reading, first: number, last: number): [number, number][] {
  const cuts = [first]
  for (let at = first + 1; at < last; at++) {
    const token = reading.tokens[at]!
    if (parts(reading, at, BREAK) || isSubordinate(token) || isJoint(token) && startsClause(reading, at + 1, last)) cuts.push(at)
  }
  return cuts.map((from, index) => [from, cuts[index + 1] ?? last])
}

/** After "and": a person, a verb of the same doer, or a subject with a verb within six words. */
function startsClause(reading: Reading, at: number, last: number): boolean {
  if (at >= last) return false
  if (isPerson(reading.tokens[at]!) || isFiniteAlone(reading, at)) return true
  for (let next = at + 1; next < Math.min(last, at + 6); next++) {
    if (parts(reading, next, BREAK)) return false
    if (isVerbAfter(reading, next, at)) return true
  }
  return false
}

function parse(reading: Reading, sentence: number, first: number, last: number): Clause {
  let at = first
  let under = ''
  for (; at < last; at++) {
    const token = reading.tokens[at]!
    if (isSubordinate(token)) under ||= token.word
    else if (!isOpener(token) && !isAdverb(token)) break
  }
  const none: Clause = { sentence, first, last, who: 'none', verb: -1, time: 'present', passive: false, under }
  if (at >= last) return none
  const token = reading.tokens[at]!
  const { word } = token
  if (isPerson(token) || at === 0 && isName(reading, at) || isCapital(reading, at) && ownNames(reading).has(word)) {
    const verb = verbFrom(reading, word.includes("'") ? at : at + 1, last)
    return verb === -1 ? { ...none, who: 'doer' } : { ...none, who: 'doer', verb, ...timeOf(reading, verb, last) }
  }
  if (RELATIVE.test(under) && (isPast(reading, at) || isAux(reading, at) || isPresent(token) && subjectVerb(reading, at, last) === -1)) {
    const main = under === 'which' ? -1 : secondVerb(reading, at + 2, last)
    if (main !== -1) return { ...none, who: 'other', verb: main, under: '', ...timeOf(reading, main, last) }
    return { ...none, who: 'other', verb: at, ...timeOf(reading, at, last) }
  }
  const led = leadsIn(token) || word === 'thanks' && reading.tokens[at + 1]?.word === 'to' || /^(?:since|until|after|before|as)$/u.test(under)
  const verb = subjectVerb(reading, at, last, led)
  if (word !== 'thanks' && isFiniteAlone(reading, at) && !(verb > at && isNounHere(reading, at, verb))) return { ...none, who: 'doer', verb: at, ...timeOf(reading, at, last) }
  if (verb === -1) return none
  if (led) {
    for (let next = at + 1; next < verb; next++) if (isPerson(reading.tokens[next]!) || ownNames(reading).has(reading.tokens[next]!.word)) return { ...none, under: '', who: 'doer', verb, ...timeOf(reading, verb, last) }
  }
  return { ...none, who: isSelf(reading, at, verb) ? 'doer' : 'other', verb, ...timeOf(reading, verb, last) }
}

/** "Three pupils who had not spoken by Christmas gave a talk": the verb after the relative clause. */
function secondVerb(reading: Reading, from: number, last: number): number {
  for (let at = from; at < last; at++) if ((at > from && (isIrregular(reading.tokens[at]!) || isAchieved(reading.tokens[at]!)) || reading.tokens[at]!.word === 'had') && !isAux(reading, at - 1) && (!isDeterminer(reading.tokens[at - 1]!) || reading.tokens[at - 1]!.word === 'each') && !/^(?:not|been|also|never|and)$/u.test(reading.tokens[at - 1]!.word)) return at
  return -1
}

/** The verb of a noun phrase that begins at `from`; a person within it opens a clause of its own: "the scheme she wrote raised". */
function subjectVerb(reading: Reading, from: number, last: number, led = false): number {
  for (let at = from + 1; at < Math.min(last, from + 14); at++) {
    const token = reading.tokens[at]!
    if (isPerson(token) && token.word !== 'who') {
      const own = verbFrom(reading, at + 1, last)
      if (own === -1) return -1
      if (led) return own
      at = own
    } else if (isVerbAfter(reading, at, from)) return at
  }
  return -1
}

function verbFrom(reading: Reading, from: number, last: number): number {
  for (let at = from; at < Math.min(last, from + 4); at++) {
    if (isBetween(reading.tokens[at]!) && at + 1 < last && !isAux(reading, at)) continue
    return at
  }
  return -1
}

const RELATIVE = /^(?:who|which|that)$/u
const isBetween = ofWord(/^(?:also|not|never|always|often|now|then|still|just|only|both|all|already|even|soon|again|ever|has|have|had)$|(?<!rep|app|supp|comp|re)ly$/u)
const leadsIn = ofWord(/^(?:in|on|at|with|together|after|before|during|since|for|by|under|through|within|over|without|from|to|until|between|alongside|despite|across|as|of|like)$/u)
const isInfinite = ofWord(/^(?:be|been|being|having)$/u)
const isAux = (reading: Reading, at: number) => is(reading, at, IS.aux) && !isInfinite(reading.tokens[at]!) && !(is(reading, at, IS.month) && isCapital(reading, at))
const isPresent = ofWord((word) => /^[a-z]{2,}[^sui]s$/u.test(word) && !/^(?:weeks|months|days|hours|minutes|years|times|always|perhaps|sometimes|towards|besides|across)$/u.test(word))

/** A form that can only be past: "fell", "rebuilt", "signed". */
function isPast(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]!
  return isIrregular(token) || (is(reading, at, IS.past) || isEd(token)) && !isNotPast(token)
}

const isEd = ofWord(/^[a-z-]{2,}ed$/u)
const isNotPast = ofWord(NOT_PAST)

const isNounToo = (reading: Reading, at: number) => is(reading, at, IS.artefact | IS.event | IS.unit | IS.role)

/** The past of these looks like the present. */
const isSamePast = ofWord(new Set(['put', 'let']))

/** A verb without a subject before it, as notes are written: "Rewrote ...", "Runs ...", "Has led ...". */
function isFiniteAlone(reading: Reading, at: number): boolean {
  if (isPast(reading, at) || isAux(reading, at) || isSamePast(reading.tokens[at]!)) return true
  return isPresent(reading.tokens[at]!) && (is(reading, at, IS.act | IS.effect | IS.stock) || /^(?:comes|goes|gets|sits|stands|lets|owns|covers|stays|costs|sees|says|looks|puts|wants|uses|likes|gives|makes|takes|keeps|needs)$/u.test(reading.tokens[at]!.word))
}

/** "Missed doses went down", "calls about them have halved": what looks like a verb is the subject of the next one. */
function isNounHere(reading: Reading, at: number, verb: number): boolean {
  const token = reading.tokens[at]!
  const sure = isAux(reading, verb) || isIrregular(reading.tokens[verb]!) || is(reading, verb, IS.effect)
  if (isPast(reading, at)) return sure && !isIrregular(token) && token.word.endsWith('ed') && reading.tokens[at + 1]!.word.endsWith('s') && at + 1 < verb
  return isPresent(token) && !isAux(reading, at) && (sure || verb === at + 1)
}

const isDeterminer = ofWord(/^(?:the|an?|his|her|their|our|its|my|your|this|these|those|no|each|every|of|in|on|at|for|with|to|by|from|more|most|less|very|as|than|into|any|some|such|newly|per|after|before|about)$/u)

/** A finite verb that follows a subject which began at `from`. */
function isVerbAfter(reading: Reading, at: number, from: number): boolean {
  const before = reading.tokens[at - 1]!
  if (isAux(reading, at)) return before.word !== 'to'
  if (at - 1 >= from && isDeterminer(before)) return false
  if (isPast(reading, at)) return !isNounToo(reading, at) || before.word.endsWith('s')
  const token = reading.tokens[at]!
  const next = reading.tokens[at + 1]
  const isTold = is(reading, at, IS.act | IS.effect)
  if (isPresent(token) && (isTold || is(reading, at, IS.stock | IS.small) || OWNS.test(token.word))) return (next === undefined || goesOn(next)) && (!isNounToo(reading, at) || next !== undefined && isObjectAfter(reading, at, before, next))
  return at > from && (isTold && !is(reading, at - 1, IS.number) || isPlainVerb(token)) && (isMany(before) ? next === undefined || goesOn(next) : isNow(before) && at - 1 > from && isMany(reading.tokens[at - 2]!))
}

const isObjectAfter = (reading: Reading, at: number, before: Token, next: Token) => !/^\d/u.test(before.word) && !is(reading, at - 1, IS.number) && !/^(?:in|on|for|at|from|to|with|by|\d.*)$/u.test(next.word)
const OWNS = /^(?:lets|means|asks|costs|saves|owns|sits)$/u
const goesOn = ofWord(/^(?:the|an?|his|her|their|our|its|this|us|them|it|him|me|there|here|again|at|in|on|for|with|without|to|by|from|no|one|two|three|four|five|six|up|out|off|down|back|again|over|early|late|before|after|all|every|each|more|less|now|far|much|even|faster|well|better|any|both|prevent|avoid|keep|us|everyone|people|\d.*)$|ly$/u)
const isMany = ofWord(/[a-z]{2}s$|^(?:staff|people|both|all|they|children|women|men|crew|team|two|three|four|five|six|seven|eight|nine|ten)$/u)
const isNow = ofWord(/^(?:now|then|also|still|both|all|no longer)$/u)
const isPlainVerb = ofWord(/^(?:get|go|come|take|make|see|know|need|stay|keep|leave|run|find|use|rely|trust|give|do|turn|wait|start|finish|work|stand|say|want|like|sit|let)$/u)

const isSelfNoun = ofWord((word) => SELF_NOUNS.has(word) || word.startsWith('self-'))

/** Words that stand for the person: "her work", "his performance". */
function isSelf(reading: Reading, from: number, verb: number): boolean {
  for (let at = from; at < verb; at++) {
    const token = reading.tokens[at]!
    if ((isSelfNoun(token) || is(reading, at, IS.traitNoun)) && (at + 1 === verb || isDeterminer(reading.tokens[at + 1]!))) return true
    if (at > from + 1 && isDeterminer(token)) return false
  }
  return false
}

/** The first word of a text, with a capital, unknown, and a verb after it: the person it is about. */
function isName(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1]
  return isCapital(reading, at) && reading.bits[at] === 0 && !isPast(reading, at) && !NOUNLIKE.test(reading.tokens[at]!.word) && next !== undefined
    && (isAux(reading, at + 1) || isPast(reading, at + 1) || isPresent(next) && is(reading, at + 1, IS.act | IS.effect | IS.stock)) && !isNounToo(reading, at + 1)
}

/** "Could be stronger": wished for. */
const isWish = (word: string) => /^(?:be|have|do|use|benefit|improve|work|try|show|become|develop|bring|speak)$/u.test(word)

function timeOf(reading: Reading, verb: number, last: number): Pick<Clause, 'time' | 'passive'> {
  const { word } = reading.tokens[verb]!
  let at = verb + 1
  while (at < Math.min(last, verb + 4) && isWithin(reading.tokens[at]!)) at++
  const participle = at < last && isPast(reading, at)
  if (!isAuxiliary(reading.tokens[verb]!)) return { time: isPast(reading, verb) ? 'past' : 'present', passive: false }
  if (MODAL.test(word)) return { time: /^(?:can|could)/u.test(word) && (participle || !isWish(reading.tokens[verb + 1]?.word ?? '')) ? 'present' : 'ahead', passive: participle }
  if (HAS.test(word)) return { time: participle || at > verb + 1 ? 'perfect' : 'present', passive: participle && reading.tokens[verb + 1]!.word === 'been' }
  if (WAS.test(word)) return { time: 'past', passive: participle && !/^(?:had|did)/u.test(word) }
  return { time: 'present', passive: participle }
}

const isWithin = ofWord(/^(?:not|never|also|now|been|be|all|both|since|already|always|often|still|just|only)$|ly$/u)
const IS_NOW = /^(?:is|are|isn't|aren't|gets?|he's|she's|they're|you're|i'm|we're)$/u
const HAS = /^(?:has|have|hasn't|haven't|i've|we've|you've|they've)$/u
const WAS = /^(?:was|were|wasn't|weren't|had|hadn't|did|didn't)$/u
const isAuxiliary = ofWord((word) => MODAL.test(word) || HAS.test(word) || WAS.test(word) || IS_NOW.test(word))

/** Whether the head of the noun phrase from `first` to its verb is one of the words: "the post in Leeds is", not "the post room is". */
export function headIn(reading: Reading, first: number, verb: number, words: ReadonlySet<string>): boolean {
  for (let at = first + 1; at < verb; at++) {
    const token = reading.tokens[at]!
    if (!leadsIn(token) && !isPerson(token)) continue
    const head = reading.tokens[at - 1]!.word
    if (token.word !== 'of' || !/^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|all|none|most|some|part|each|both|half)$/u.test(head)) return words.has(head)
  }
  return verb > first && words.has(reading.tokens[verb - 1]!.word)
}

/** The clause a token stands in. */
export function clauseAt(reading: Reading, token: number): Clause | undefined {
  return clausesIn(reading, sentenceOf(reading, token)).find(({ first, last }) => first <= token && token < last)
}
