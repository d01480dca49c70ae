import type { Range } from '../kit/finding.ts'
import { IS } from './lexicon/classes.ts'
import { JOINT, matches } from './matches.ts'
import { namedRivals } from './named-rivals.ts'
import { IS_RATING, ownNames } from './names.ts'
import { capitalsOf, hasWords, is, isCapital, tokenAt } from './reading.ts'
import type { Reading } from './reading.ts'
import { ofWord } from './tokens.ts'

/** What opens a comparison, with the words it may begin with. */
const OPENING: readonly (readonly [RegExp, RegExp])[] = [
  [/\bthan[ \n]+(?:what |how |where |anything )?(?!(?:i|we|he|she|they|you|it)\b)/yu, /^than$/u],
  [/\b(?:as (?:\w+ ){1,5}as|unlike|compared (?:with|to)|outsells|outperform(?:s|ed)|outshines?|outclass(?:es|ed)|at (?:the )?level of|on a par with|level with|in (?:\w+ ){0,2}shadow of|second (?:only )?to|(?:measured|set) against|more like|not (?:a|another))[ \n]+/yu, /^(?:as|unlike|compared|out\w+|at|on|level|in|second|measured|set|more|not)$/u],
  [/\bnext to[ \n]+(?=[a-z]+'s(?:[.,;:!?]|$))/yu, /^next$/u],
  [/\b(?:like|if|the way|whereas|where|while|beats?|above|behind|ahead of|versus|vs\.?)[ \n]+/yu, /^(?:like|if|the|whereas|where|while|beats?|above|behind|ahead|versus|vs)$/u],
]
export const OPENERS = OPENING.map(([opener, opens]) => [opener, ofWord(opens)] as const)
/** "Like Ana", "if Tom": only where a judgement follows. */
const WEAK = /^(?:like|if|the way|where|while|above|behind|ahead|versus|vs|beats?|not (?:a|another))/u
const JUDGES = /^[ \n]+[a-z]+s[ \n]+(?:his|hers|theirs)\b|^[ \n]+(?:made|got|gets|became|was|is)\b[^.;]{0,40}\b(?:then|so)[ \n]+(?:he|she|they)\b|^(?:,[ \n]+(?:he|she|they)|[ \n]+(?:gets?|got|is|does|did|has|had|makes|handles|closes|takes|needs|manages|can|could))?[^.;]{0,40}?\b(?:better|worse|more|less|faster|slower|stronger|weaker|exceeds|meets|promoted|title|deserves?|l\d|[1-5]|twice|half|so (?:is|should|must|does|can))\b/u
const COMPANY = /^[ \n]+(?:\w+[ \n]+)?(?:ltd|inc|gmbh|plc|system|software|plan|target|benchmark|vendor|supplier|version|machine|model|tool|line|site|route|office|store|branch|plant)\b/u

/** A person measured against somebody named: "stronger than Tom". */
export function comparedByName(reading: Reading): Range[] {
  const spots = beforeNames(reading)
  return [...bySize(reading), ...namedRivals(reading), ...OPENERS.flatMap(([opener, opens]) => matches(reading, opener, (at) => opens(reading.tokens[at]!), spots).flatMap(({ start, end }) => {
    const at = tokenAt(reading, end)
    if (at < 1 || !isPersonName(reading, at) || ownNames(reading).has(reading.tokens[at]!.word)) return []
    const after = reading.masked.slice(reading.tokens[at]!.end, reading.tokens[at]!.end + 60)
    if (COMPANY.test(after) || WEAK.test(reading.masked.slice(start, end)) && !JUDGES.test(after) || isDenied(reading.masked.slice(Math.max(0, start - 60), start))) return []
    return [{ start: startOf(reading.masked, start, 0), end: reading.tokens[at]!.end }]
  }))]
}

/** In tokens. Nothing that opens a comparison is longer, with another that begins within it. */
const FARTHEST = 12

const mayOpen = ofWord((word) => JOINT.test(word) || OPENING.some(([, opens]) => opens.test(word)))

/** Tokens that may open a comparison, with a name near after them. */
function beforeNames(reading: Reading): number[] {
  const spots: number[] = []
  let from = 0
  for (const name of capitalsOf(reading)) {
    if (!isPersonName(reading, name)) continue
    for (from = Math.max(from, name - FARTHEST); from < name; from++) if (mayOpen(reading.tokens[from]!)) spots.push(from)
  }
  return spots
}

/** "Jess and Marlon get through twice as many": said to or of somebody else. */
const SIZED = /(?<=^|[.;:!?,][ \n]+)(\p{Lu}\p{Ll}+)(?:[ \n]+and[ \n]+\p{Lu}\p{Ll}+)?[ \n]+(?:\p{Ll}+[ \n]+){1,3}?(?:twice|half|double|three times)[ \n]+(?:as|the|what)\b/gu

const endsSize = ofWord(/(?:twice|half|double|times)$|^$/u)
const opensMeasure = ofWord(/^(?:as|the|what)|^$/u)

function bySize(reading: Reading): Range[] {
  if (!hasWords(reading, endsSize, opensMeasure) || !/\b(?:twice|half|double|three times)[ \n]+(?:as|the|what)\b/u.test(reading.masked)) return []
  return [...reading.text.matchAll(SIZED)].flatMap((match) => {
    const at = tokenAt(reading, match.index)
    if (at < 1 || reading.bits[at] !== 0 || ownNames(reading).has(reading.tokens[at]!.word) || !/\b(?:you|your|he|she|his|her)\b/u.test(reading.masked.slice(0, match.index))) return []
    return [{ start: match.index, end: match.index + match[0].length }]
  })
}

function isPersonName(reading: Reading, at: number): boolean {
  if (!isCapital(reading, at) || is(reading, at, IS.month | IS.day | IS.small | IS.artefact | IS.unit)) return false
  const { word, start, end } = reading.tokens[at]!
  if (IS_RATING.test(reading.text.slice(start, end))) return false
  if (!isBlank(reading.text.charCodeAt(start - 1)) || word === 'i') return false
  if (word === '' ? /\d/u.test(reading.text.slice(start, end)) : hasDigit(reading.tokens[at]!)) return false
  return isSmall(reading.text.charCodeAt(start + 1)) || reading.text.slice(start, end).toUpperCase() !== reading.text.slice(start, end)
}

const hasDigit = ofWord(/\d/u)
const isSmall = (code: number) => code >= 97 && code <= 122

function isDenied(before: string): boolean {
  return !/\bwhy\b/u.test(before) && /\b(?:not|n't|never|no|without|rather|other)\b[^.;]{0,30}$/u.test(before) && !/\bas[ \n]*$/u.test(before)
}

/** It is said not to be meant as one, or not to matter: "I am not comparing her with the others", "how they did it is not the question". */
const PUT_ASIDE = /\b(?:i|we|this|that|it|here)(?:[ '’](?:am|m|are|re|is|s|do|want|have|was))*(?: not|n['’]t)\b.{0,50}?\b(?:compar|argu|claim|suggest|say(?:ing)? (?:that|s?he|they|you)|mean|rank|measur|set|weigh|judg|about|matter of|question of)|\b(?:nothing|none|without)\b.{0,40}\b(?:compari|measur|rank)|(?<!\bthere )is no compari|^(?:whether|how|what|that|who)\b.*(?:(?: not|n['’]t)\b.{0,20}?\b(?:question|point|issue|matter|count|asked|weighed|compar|looked|consider|argument|reason)|irrelevant|beside the point)/u
/** One rating for all says nothing of who is better. */
const ALIKE = /\bsame (?:\w+ )?(?:[1-5]|grade|mark|rating|score|box|bonus|rise|raise)s? (?:as|for|like)\b/u

/** Whether a clause that measures against others means to. */
export function isMeant({ masked }: Reading, { start, end }: Range): boolean {
  const clause = masked.slice(start, end)
  return !PUT_ASIDE.test(clause) && !ALIKE.test(clause)
}

const isBlank = (code: number) => code === 32 || code === 10

/** The comparative belongs to it: "stronger than Tom". */
function startOf(masked: string, at: number, least: number): number {
  const lead = /(?:\w+er|more|less|better|worse)(?: \w+){0,3} $/u.exec(masked.slice(Math.max(least, at - 40), at))
  return lead ? at - (Math.min(at - least, 40) - lead.index) : at
}
