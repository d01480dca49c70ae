import type { Range } from '../kit/finding.ts'
import { clauseAt } from './clauses.ts'
import type { Clause } from './clauses.ts'
import { IS } from './lexicon/classes.ts'
import { BETTER, CHANGES, CHANGES_OF, DEGREE, EFFECT_NOUNS, METRICS, MOVES, REACHES } from './lexicon/effects.ts'
import { is, isCapital } from './reading.ts'
import type { Reading } from './reading.ts'
import { ofWord } from './tokens.ts'

/** An effect that somebody claims: its words, and whether it is a verb of the doer. */
export interface Claim extends Range {
  readonly sentence: number
  /** Token the claim was known by. */
  readonly core: number
  readonly sort: 'verb' | 'noun' | 'more'
}

/** Effects claimed in a text, sized or not. Linear: a few tokens around each word of effect are looked at. */
export function claimsOf(reading: Reading): Claim[] {
  const found: Claim[] = []
  let until = -1
  for (const [sentence, { first, last }] of reading.sentences.entries()) {
    for (let at = first; at < last; at++) {
      if (!mayClaim(reading, at, first)) continue
      const claim = claimAt(reading, sentence, at, first, last)
      if (!claim || claim.start < until) continue
      found.push(claim)
      until = claim.end
    }
  }
  return found
}

const word = (reading: Reading, at: number) => reading.tokens[at]?.word ?? ''
const isBroken = (reading: Reading, at: number) => /[,;:.()!?–—]/u.test(reading.text.slice(reading.tokens[at - 1]!.end, reading.tokens[at]!.start))
const STOPS = /^(?:in|on|at|for|with|without|by|from|to|of|across|since|when|while|because|as|so|and|or|but|which|that|who|through|during|over|after|before|until|within|into|if|per|than|between|both|is|are|was|were|has|have|had|this|last|every|each|via|under|among|against|though|he|she|they|we|it|now|then|i|you|there|where|also)$/u

const BRINGS = new Set('brought brings bringing attract attracts attracted attracting generates generated generating won wins winning gain gains gained gaining yield yields yielded yielding creates created creating drew draws drawing produced earned turned'.split(' '))
const TAKES = new Set('take takes taking took lifts lifted lifting shave shaves shaved shaving knock knocks knocked knocking'.split(' '))
/** They tell of a change where a degree follows: "come on enormously", "slipped a good bit". */
const SLIPS = new Set('come came comes slipped slips slid dipped lifted'.split(' '))
const SPED = new Set(['sped', 'speeds', 'speeding', 'speeded'])
/** Words a claim may be known by; besides any comparative. */
const CORES: ReadonlySet<string> = new Set([...EFFECT_NOUNS, ...BETTER, 'up', 'down', 'bounds', ...MOVES, ...CHANGES, ...SPED, ...BRINGS, ...CHANGES_OF, ...TAKES, ...SLIPS])

const isComparative = ofWord((here) => /^[a-z]{2,}[^aeou]?[a-z]er$/u.test(here) && !/^(?:over|under|after|other|never|ever|rather|number|later|further|together)$/u.test(here))
const isCore = ofWord(CORES)
const isDegree = ofWord(new Set(['far', 'much', 'lot', 'deal', 'considerably', 'significantly', 'noticeably', 'even', 'way', 'bit', 'substantially', 'markedly', 'ever', 'became', 'become', 'becomes', 'grown']))

/** Whether a claim may be known by a word: as it stands, or as a comparative behind a degree. */
const mayClaim = (reading: Reading, at: number, first: number) => isCore(reading.tokens[at]!) || isDegreed(reading, at, first)

/** "Grew up", "stands and falls with": no measure is meant. */
const mayBeIdiom = ofWord(/^(?:up|falls?|fell|grew|grow|grows|grown|growing)$/u)
const isArticle = ofWord(/^(?:the|an?|this|that|any|no|each|every)$/u)
const IDIOM = /gr[eo]w\w* up(?: |$)|^and (?:fall|falls|fell) |^(?:or|to) fall /u

function claimAt(reading: Reading, sentence: number, at: number, first: number, last: number): Claim | undefined {
  const here = word(reading, at)
  const make = (from: number, to: number, sort: Claim['sort']): Claim => ({ sentence, core: at, sort, start: reading.tokens[from]!.start, end: reading.tokens[to]!.end })
  if (EFFECT_NOUNS.has(here) && isNounOfEffect(reading, at, first)) return make(degreeFrom(reading, at, first, 2), at, 'noun')
  if (at > first && isArticle(reading.tokens[at - 1]!) && !BETTER.has(here) || mayBeIdiom(reading.tokens[at]!) && IDIOM.test(`${word(reading, at - 1)} ${here} ${word(reading, at + 1)}`)) return undefined
  if (isManyMore(reading, at, first)) return make(degreeFrom(reading, at, first, 3), sinceEnd(reading, at, last), 'more')
  if (BETTER.has(here) && !(here === 'more' && /^(?:than|of|and|or|to)$/u.test(word(reading, at + 1)))) return more(reading, at, first, last, make)
  if (isDegreed(reading, at, first)) return more(reading, at, first, last, make)
  if ((here === 'up' || here === 'down') && at > first) return upDown(reading, at, first, last, make)
  const clause = MOVES.has(here) || here === 'bounds' ? clauseAt(reading, at) : undefined
  if (MOVES.has(here) && clause && (here !== 'shot' || word(reading, at + 1) === 'up') && (isOfThing(reading, at, clause) || METRICS.has(word(reading, at - 1))) && !(clause.passive && !CHANGES.has(here)) && !/^(?:through|behind|ill|short|over|out|apart|asleep|for|into|from)$/u.test(word(reading, at + 1)) && !(word(reading, at + 1) === 'off' && /^(?:the|an?|his|her|its)$/u.test(word(reading, at + 2)) && word(reading, at + 3) !== 'lot') && !(CHANGES.has(here) ? hasObject(reading, at, last) : isObject(reading, at + 1, last))) return moves(reading, at, last, clause, make)
  if (CHANGES.has(here)) {
    const from = degreeFrom(reading, at, first, 1)
    return make(from, from < at ? at : objectEnd(reading, at, last), 'verb')
  }
  if (SPED.has(here) && [1, 2, 3].some((step) => word(reading, at + step) === 'up')) return make(degreeFrom(reading, at, first, 1), objectEnd(reading, at, last), 'verb')
  if (here === 'bounds' && word(reading, at - 2) === 'leaps') return make(clause && clause.verb !== -1 ? clause.verb : at - 2, at, 'verb')
  if (BRINGS.has(here)) {
    const many = manyOf(reading, at, last)
    if (many !== -1) return make(at, many, 'verb')
  }
  if (TAKES.has(here)) return tookOff(reading, at, last, make)
  return SLIPS.has(here) && slips(reading, at, last, make) || (CHANGES_OF.has(here) ? changesOf(reading, at, first, last, make) : undefined)
}

/** With a degree at once behind it, and of something else than the person: "their spelling has come on enormously". */
function slips(reading: Reading, at: number, last: number, make: (from: number, to: number, sort: Claim['sort']) => Claim): Claim | undefined {
  const isCome = /^c[ao]me/u.test(word(reading, at))
  if (isCome && !/^(?:on|along)$/u.test(word(reading, at + 1))) return undefined
  const clause = clauseAt(reading, at)
  const to = degreeTo(reading, isCome ? at + 1 : at, last)
  return clause && isOfThing(reading, at, clause) && to > at + (isCome ? 1 : 0) ? make(at, to, 'verb') : undefined
}

/** Its verb is said of a thing; also where a noun before it was taken for the verb: "cell counts in the herd have come down". */
function isOfThing(reading: Reading, at: number, { who, first }: Clause): boolean {
  if (who === 'other') return true
  let back = at - 1
  while (back > first && (is(reading, back, IS.aux) || DEGREE.has(word(reading, back)) || /^(?:come|came|gone|went|also|now|since|a)$|ly$/u.test(word(reading, back)))) back--
  return back > first && back < at - 1 && !is(reading, back, IS.pronoun | IS.role | IS.act | IS.effect) && !isCapital(reading, back) && !/ed$/u.test(word(reading, back))
}

/** "Far rarer", "much longer": any comparative with a degree before it. */
function isDegreed(reading: Reading, at: number, first: number): boolean {
  return at > first && isComparative(reading.tokens[at]!) && isDegree(reading.tokens[at - 1]!) && !is(reading, at, IS.role)
}

/** "Sold a lot more than the year before", "are a good deal fewer": how many, of what was said before it. */
function isManyMore(reading: Reading, at: number, first: number): boolean {
  const { end } = reading.tokens[at]!
  return /^(?:more|less|fewer)$/u.test(word(reading, at)) && at > first && /^(?:lot|deal|far|many|much|considerably|substantially|significantly)$/u.test(word(reading, at - 1))
    && (/^ than (?:before|ever|(?:the|last|in|a) (?:\w+ )?(?:year|season|spring|summer|autumn|winter|term|quarter|cycle)|(?:it|they|we) (?:did|had|used))\b/u.test(reading.masked.slice(end, end + 40)) || word(reading, at) === 'fewer' && /^ and |^[.,;]/u.test(reading.masked.slice(end, end + 5)))
}

function sinceEnd(reading: Reading, at: number, last: number): number {
  let end = at
  for (let next = at + 1; next < Math.min(last, at + 6) && !isBroken(reading, next) && /^(?:than|the|a|last|in|before|ever|year|season|spring|summer|autumn|winter|term|quarter|cycle|it|they|we|did|had|used|to)$/u.test(word(reading, next)); next++) end = next
  return end
}

/** "Cut fuel use considerably", "raised reading levels", "freed up time", "saved on energy". */
function changesOf(reading: Reading, at: number, first: number, last: number, make: (from: number, to: number, sort: Claim['sort']) => Claim): Claim | undefined {
  const end = objectEnd(reading, at, last)
  const object = Array.from({ length: end - at }, (_, index) => word(reading, at + 1 + index))
  const light = /^(?:br|dr|push|keep|kept|keeping|get|got|build|built)/u.test(word(reading, at))
  const measured = object.some((each) => METRICS.has(each) || /^(?:money|fortune|packet|bundle|mint|trouble|hassle|headaches?)$/u.test(each)) && !object.includes('way')
  const degree = object.some((each) => DEGREE.has(each) && !/^(?:good|great|big|real|well|clear|so|much|far|strong|healthy|solid|visible)$/u.test(each))
  const way = object.findIndex((each) => each === 'up' || each === 'down')
  if (light ? way === -1 || !object.slice(Math.max(0, way - 2), way + 3).some((each) => METRICS.has(each)) : !measured && !degree) return undefined
  return make(degreeFrom(reading, at, first, 1), end, 'verb')
}

/** "Brought in a great deal of new business": the last word of what came, or -1. */
function manyOf(reading: Reading, at: number, last: number): number {
  let many = false
  let end = -1
  for (let next = at + 1; next < Math.min(last, at + 9) && !isBroken(reading, next); next++) {
    const each = word(reading, next)
    if (many && STOPS.test(each) && each !== 'of') break
    if (many && !/^(?:of|a|new|more)$/u.test(each)) end = next
    many ||= /^(?:many|lots|lot|deal|countless|considerable|substantial|significant|plenty|numerous|huge|massive)$/u.test(each)
    if (!many && !/^(?:in|a|great|good|us|the|\w+s|an|of|up|over|whole|such)$/u.test(each)) return -1
  }
  return many ? end : -1
}

/** "Took a lot of pressure off". */
function tookOff(reading: Reading, at: number, last: number, make: (from: number, to: number, sort: Claim['sort']) => Claim): Claim | undefined {
  for (let next = at + 2; next < Math.min(last, at + 9) && !isBroken(reading, next); next++) {
    if (word(reading, next) === 'off') return METRICS.has(word(reading, next - 1)) || /^(?:work|weight|strain|chunk|lot|bit|slice|heat|deal)$/u.test(word(reading, next - 1)) ? make(at, objectEnd(reading, next, last), 'verb') : undefined
  }
  return CHANGES_OF.has(word(reading, at)) ? changesOf(reading, at, at, last, make) : undefined
}

/** "Throughput has risen sharply": the subject belongs to it when it is short. */
function moves(reading: Reading, at: number, last: number, clause: Clause, make: (from: number, to: number, sort: Claim['sort']) => Claim): Claim {
  const verb = clause.verb === -1 ? at : clause.verb
  let from = verb
  while (from > clause.first && isBareNoun(reading, from - 1) && verb - from < 1) from--
  if (from > clause.first && !/^(?:the|and|his|her|our|their|its|that|which|but|so|an?|also|now)$/u.test(word(reading, from - 1))) from = verb
  if (reading.tokens[from]!.start > reading.tokens[at]!.start) from = at
  return make(from, degreeTo(reading, at, last), 'verb')
}

const isBareNoun = (reading: Reading, at: number) => !/^(?:the|and|his|her|our|their|its|that|which|but|so|an?|also|now|to|of|in|on|for|\d.*)$/u.test(word(reading, at)) && !is(reading, at, IS.pronoun)

function more(reading: Reading, at: number, first: number, last: number, make: (from: number, to: number, sort: Claim['sort']) => Claim): Claim | undefined {
  const here = word(reading, at)
  const bare = here === 'more' || here === 'less' || here === 'fewer'
  const next = word(reading, at + 1)
  if (bare && (at + 1 >= last || isBroken(reading, at + 1) || STOPS.test(next))) {
    return /^(?:far|much|lot)$/u.test(word(reading, at - 1)) && here === 'less' ? make(degreeFrom(reading, at, first, 3), at, 'more') : undefined
  }
  if (bare && is(reading, at + 1, IS.aux)) return undefined
  let to = bare ? at + 1 : at
  if (bare && at + 2 < last && !isBroken(reading, at + 2) && (METRICS.has(word(reading, at + 2)) || /ly$/u.test(next))) to = METRICS.has(word(reading, at + 2)) ? at + 2 : to
  if (!bare) for (let step = 1; step <= 2 && at + step < last && !isBroken(reading, at + step); step++) if (METRICS.has(word(reading, at + step))) to = at + step
  return make(degreeFrom(reading, at, first, 3), to, 'more')
}

/** "Is down", "went up", "well down": without a figure after it. */
function upDown(reading: Reading, at: number, first: number, last: number, make: (from: number, to: number, sort: Claim['sort']) => Claim): Claim | undefined {
  let before = at - 1
  while (before > first && (DEGREE.has(word(reading, before)) || word(reading, before) === 'a')) before--
  const next = word(reading, at + 1)
  const isMuch = DEGREE.has(next) || (next === 'a' || next === 'quite') && (DEGREE.has(word(reading, at + 2)) || DEGREE.has(word(reading, at + 3)))
  const ends = isMuch || at + 1 >= last || isBroken(reading, at + 1) || /^(?:and|since|significantly|a|sharply|this|across|noticeably|considerably|massively|in|on|at|too|markedly|after|by|for|as|too)$/u.test(next)
  const moving = /^(?:is|are|was|were|been|went|gone|goes|going|came|come|comes|sped|speeds|picked|stayed|remains|way)$/u.test(word(reading, before))
  const well = /^(?:well|way|right|hugely|massively|sharply|significantly|considerably)$/u.test(word(reading, at - 1))
  if (!ends || !moving && !well) return undefined
  // "the window was up on the 25th": it stands; "down as a 3": so it is written
  if (/^(?:on|by|at|before)$/u.test(next) && /^(?:\d|the$|\w+day$)/u.test(word(reading, at + 2)) || next === 'as' && /^(?:\d|meets|exceeds)/u.test(word(reading, at + 3))) return undefined
  const clause = clauseAt(reading, at)
  if (moving && (!clause || !isOfThing(reading, at, clause) && !METRICS.has(subjectBefore(reading, before)) || clause.under !== '' && !(clause.under === 'since' && METRICS.has(subjectBefore(reading, before))) || isDue(reading, clause, word(reading, at) === 'up')) && !well) return undefined
  if (moving && clause && /^(?:system|systems|server|servers|network|machine|line|site|website|phones?|power|printer|crane|lift)$/u.test(word(reading, clause.verb - 1))) return undefined
  if (/^c[ao]me/u.test(word(reading, before)) && !isMuch && !METRICS.has(word(reading, clause!.verb - 1))) return undefined
  if (moving && clause && clause.under === 'since') return make(before, degreeTo(reading, at, last), 'verb')
  if (moving && clause) return moves(reading, at, last, clause, make)
  return make(at - 1, at, 'verb')
}

/** What a verb is said of where "has" or nothing stands between: "since he came the throughput has gone up". */
const subjectBefore = (reading: Reading, verb: number) => word(reading, is(reading, verb - 1, IS.aux) ? verb - 2 : verb - 1)

/** "The lease was up", "lateness came up in our talk": no measure has moved. */
function isDue(reading: Reading, { first, verb }: Clause, up: boolean): boolean {
  return /^c[ao]me/u.test(word(reading, verb)) && up || Array.from({ length: verb - first }, (_, index) => word(reading, first + index)).some((each) => /^(?:contracts?|leases?|licen[cs]es?|terms?|permits?|subscriptions?|polic(?:y|ies)|tenders?|rating|mark|grade)$/u.test(each)) || up && word(reading, verb - 1) === 'time' && verb - first < 3
}

/** A degree before it, or a verb that brings it about. */
function isNounOfEffect(reading: Reading, at: number, first: number): boolean {
  const plainNoun = /^(?:improvements?|reductions?|savings?|uplift|growth|gains?|decrease|decline|rise|drop|fall|increases?)$/u.test(word(reading, at))
  for (let back = at - 1; back >= Math.max(first, at - 5) && !isBroken(reading, back + 1); back--) {
    const each = word(reading, back)
    if (DEGREE.has(each) && !/^(?:well|so|even|much|way|far|clearly)$/u.test(each) && at - back <= 3) return true
    if (plainNoun && REACHES.has(each)) return true
    if (/^(?:made|makes|making)$/u.test(each) && /^(?:difference|inroads)$/u.test(word(reading, at))) return true
    if (!is(reading, back, IS.small | IS.stock) && back < at - 2) return false
  }
  return false
}

/** First token of the degree before `at`: "a great deal of", "a lot", "far", "significantly". */
function degreeFrom(reading: Reading, at: number, first: number, most: number): number {
  let from = at
  for (let back = at - 1; back >= Math.max(first, at - most - 2) && !isBroken(reading, back + 1); back--) {
    const each = word(reading, back)
    if (DEGREE.has(each)) from = back
    else if (each === 'a' && /^(?:lot|great|good|bit)$/u.test(word(reading, back + 1)) && from === back + 1) from = back
    else if (!(most > 1 && back === at - 1 && !is(reading, back, IS.pronoun) && !STOPS.test(each) && !/^(?:the|an?|its|our)$/u.test(each) && at - back === 1)) break
  }
  return from
}

/** Last token of what a verb changes, with a degree after it. */
function objectEnd(reading: Reading, at: number, last: number): number {
  let end = at
  for (let next = at + 1; next < Math.min(last, at + 7); next++) {
    const each = word(reading, next)
    if (isBroken(reading, next) || STOPS.test(each) && !(/^(?:on|both|every|each)$/u.test(each) && (next === at + 1 || next === at + 2 && /^(?:down|back)$/u.test(word(reading, at + 1)))) && !(each === 'of' && /^(?:deal|lot|lots)$/u.test(word(reading, next - 1)))) break
    end = next
  }
  return /^(?:the|a|an|her|his|our|their|its)$/u.test(word(reading, end)) ? at : end
}

function degreeTo(reading: Reading, at: number, last: number): number {
  let end = at
  for (let next = at + 1; next < Math.min(last, at + 4) && !isBroken(reading, next); next++) {
    const each = word(reading, next)
    if (DEGREE.has(each) || /^(?:up|down|off)$/u.test(each)) end = next
    else if (each !== 'a' && each !== 'quite') break
  }
  return end
}

/** A noun follows at once: "improved admissions", not "improved sharply in May". */
function hasObject(reading: Reading, at: number, last: number): boolean {
  const next = word(reading, at + 1)
  return at + 1 < last && !isBroken(reading, at + 1) && !STOPS.test(next) && !DEGREE.has(next) && !/ly$|^(?:a|quite|too|again|further|significantly|year)$/u.test(next) || isObject(reading, at + 1, last)
}

/** Something follows that the verb is done to. */
function isObject(reading: Reading, at: number, last: number): boolean {
  return at < last && !isBroken(reading, at) && /^(?:the|an?|his|her|their|our|its|your|my)$/u.test(word(reading, at)) && !/^(?:a (?:lot|bit|good|great))$/u.test(`${word(reading, at)} ${word(reading, at + 1)}`)
}
