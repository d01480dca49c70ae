import type { Range } from '../kit/finding.ts'
import { IS } from './lexicon/classes.ts'
import { COMMON_NAMES } from './lexicon/common-names.ts'
import { is, isCapital } from './reading.ts'
import type { Reading } from './reading.ts'

/** What introduces a name, after it ("Ana, our site lead", "Ana (dispatch)") or before it ("our site lead Ana", "project Falcon"). */
const AFTER = /^(?:'s)?(?:[ \n]+\p{Lu}[\p{L}'-]+){0,2}(?:,[ \n]+(?:(?:the|our|a|an|my|his|her|their|who|which|one of|head|then|now|from|of)\b|[\p{Ll}-]+[ \n]+(?:[\p{Ll}-]+[ \n]+)?(?:lead|manager|nurse|teacher|partner|engineer|director|clerk|client|customer|supplier|team|system|tool|site|software|programme|project|planner|buyer|mentor|officer|coordinator|head|supervisor)\b)|[ \n]*\(|[ \n]+(?:from|of|in)[ \n]+(?:the[ \n]+)?[\p{L}-]+|[ \n]+[–—-][ \n]+(?:the|our|a|an)\b|[ \n]+is[ \n]+(?:the|our|a|an)\b|[ \n]+(?:team|ward|project|programme|system|tool|platform|account|contract|client|site|office|street|road|hospital|school|university|council|college|depot|plant|store|branch|hall|house|court|line|campaign|portal|database|app|application|software|scanner|machine|framework|library|migration|launch|rollout|report|dashboard|award|act|case|group|ltd|inc|gmbh|survey|service|bank|airport|station|park|square|chain|family|estate|hotel|clinic|trust|scheme|method|model|standard|matter|claim|hearing|order|shipment|building)\b)/u
const BEFORE = /(?:\b(?:colleague|manager|lead|leader|nurse|teacher|engineer|developer|designer|director|partner|client|customer|supplier|patient|clerk|driver|mentor|apprentice|trainee|junior|senior|planner|buyer|supervisor|head|doctor|dr|mr|mrs|ms|consultant|solicitor|barrister|judge|counsel|officer|coordinator|assistant|associate|analyst|specialist|account|team|ward|project|programme|system|tool|platform|site|office|street|school|hospital|company|firm|vendor|contractor|agency|town|city|depot|plant|store|branch|warehouse|called|named|new starter|starter|newcomer|report|reports|deputy|technician|chain|brand|hotel|restaurant|software|app|database|framework|library|method|standard|portal|product|service|provider|carrier|insurer|court|matron|sister|sergeant|chef|owner|boss|peer|reviewer|author|student|pupil|employee|member|agent|operator|registrar|paralegal|intern|graduate|welder|fitter|porter|landlord|neighbour|tenant|village|region|port|station|bank|council|university|college|airline|airport|river|county|state|island|country|plaintiff|claimant|defendant|witness|family|group|brothers|factory|mill|farm|yard|harbour|ferry|ship|vessel)s?[ \n]+(?:in|at|of|for|and)?[ \n]*|\b(?:in|to|at|from|near|between|via|around)[ \n]+|&[ \n]*|[“"‘'«(][ \n]*)$/u

/** Names and short forms that nothing in the text introduces. */
export function unplacedNames(reading: Reading, known: ReadonlySet<string> = new Set()): Range[] {
  const own = ownNames(reading)
  const placed = new Set<string>()
  const found = new Map<string, Range>()
  for (const [sentence, { first, last }] of reading.sentences.entries()) {
    for (let at = first; at < last; at++) {
      const name = nameAt(reading, at, sentence === 0 && at === first, at === first)
      if (!name) continue
      const key = reading.tokens[at]!.word
      if (own.has(key) || known.has(key) || COMMON_NAMES.has(key) || isExplained(reading, at, name)) placed.add(key)
      else if (!found.has(key)) found.set(key, name)
      while (at + 1 < last && reading.tokens[at + 1]!.start < name.end) at++
    }
  }
  return [...found].filter(([key]) => !placed.has(key)).map(([, range]) => range)
}

/** A stretch of capital words, or a short form in capitals. */
function nameAt(reading: Reading, at: number, opens: boolean, starts: boolean): Range | undefined {
  const { start, end, word } = reading.tokens[at]!
  const short = isShort(reading, at)
  if (!isCapital(reading, at) || opens && !short || word === 'i' || word.startsWith("i'") || /^[a-z]\d*$/u.test(word)) return undefined
  if (!short && is(reading, at, IS.month | IS.day | IS.pronoun)) return undefined
  if (!short && starts && !(at + 1 < reading.tokens.length && reading.text[end] === ' ' && isCapital(reading, at + 1) && reading.bits[at] === 0 && !/^(?:for|in|on|at|since|by|from|with|until)$/u.test(word))) return undefined
  if (!short && !starts && is(reading, at, IS.small | IS.stock | IS.role | IS.aux)) return undefined
  let stop = end
  for (let next = at + 1; next < reading.tokens.length && reading.text.slice(stop, reading.tokens[next]!.start) === ' ' && isCapital(reading, next) && !is(reading, next, IS.pronoun); next++) stop = reading.tokens[next]!.end
  return { start, end: stop }
}

/** Capitals and figures: DRX-2. */
function isShort(reading: Reading, at: number): boolean {
  const { start, end } = reading.tokens[at]!
  return /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d][\p{Lu}\d&/-]{1,7}s?$/u.test(reading.text.slice(start, end))
}

function isExplained(reading: Reading, at: number, { start, end }: Range): boolean {
  const lower = reading.text.slice(Math.max(0, start - 40), start)
  return AFTER.test(reading.text.slice(end, end + 60)) || BEFORE.test(lower.toLowerCase()) || /^\d/u.test(reading.tokens[at]!.word) || reading.masked.charCodeAt(start) === 1
}

/** A first name that has done something, early in the text: the person it is about. */
const SUBJECT = /^[^.!?]{0,40}?(?:^|[ ,:])(\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)?(?:'s work| (?:has|had|is|was|will|can|could|led|ran|took|made|wrote|built|works|needs|improves|should|does|keeps|[a-z]+ed|[a-z]{3,}s)\b)/gu

/** Whom the text is about: the name it opens with, and whatever else of it follows. */
function ownNames(reading: Reading): ReadonlySet<string> {
  const names = new Set<string>()
  for (let at = 0; at < Math.min(3, reading.tokens.length) && isCapital(reading, at) && !isShort(reading, at) && (reading.bits[at] === 0 || at > 0); at++) names.add(reading.tokens[at]!.word)
  for (const [, name = ''] of reading.text.matchAll(SUBJECT)) {
    if (names.size === 0) names.add(name.toLowerCase())
  }
  return names
}
