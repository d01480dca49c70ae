import type { Range } from '../kit/finding.ts'
import { IS } from './lexicon/classes.ts'
import { is, isCapital, tokenAt } from './reading.ts'
import type { Reading } from './reading.ts'

const OPENERS: readonly RegExp[] = [
  /\bthan[ \n]+(?:what |how |where )?(?!(?:i|we|he|she|they|you|it)\b)/gu,
  /\b(?:as (?:\w+ ){1,3}as|unlike|compared (?:with|to)|outsells|outperform(?:s|ed)|outshines?|outclass(?:es|ed)|at (?:the )?level of|on a par with|level with|in (?:\w+ ){0,2}shadow of|second (?:only )?to|(?:measured|set) against|more like|not (?:a|another))[ \n]+/gu,
  /\b(?:like|if|the way|whereas|where|while|beats?|above|behind|ahead of|versus|vs\.?)[ \n]+/gu,
]
/** "Like Ana", "if Tom": only where a judgement follows. */
const WEAK = /^(?:like|if|the way|where|while|above|behind|ahead|versus|vs|beats?|not (?:a|another))/u
const JUDGES = /^[ \n]+[a-z]+s[ \n]+(?:his|hers|theirs)\b|^[ \n]+(?:made|got|gets|became|was|is)\b[^.;]{0,40}\b(?:then|so)[ \n]+(?:he|she|they)\b|^(?:,[ \n]+(?:he|she|they)|[ \n]+(?:gets?|got|is|does|did|has|had|makes|handles|closes|takes|needs|manages|can|could))?[^.;]{0,40}?\b(?:better|worse|more|less|faster|slower|stronger|weaker|exceeds|meets|promoted|title|deserves?|l\d|[1-5]|twice|half|so (?:is|should|must|does|can))\b/u
const COMPANY = /^[ \n]+(?:\w+[ \n]+)?(?:ltd|inc|gmbh|plc|system|software|plan|target|benchmark|vendor|supplier|version|machine|model|tool|line|site|route|office|store|branch|plant)\b/u

/** A person measured against somebody named: "stronger than Tom". */
export function comparedByName(reading: Reading): Range[] {
  return OPENERS.flatMap((opener) => [...reading.masked.matchAll(opener)].flatMap((match) => {
    const at = tokenAt(reading, match.index + match[0].length)
    if (at < 1 || !isPersonName(reading, at)) return []
    const after = reading.masked.slice(reading.tokens[at]!.end, reading.tokens[at]!.end + 60)
    if (COMPANY.test(after) || WEAK.test(match[0]) && !JUDGES.test(after) || isDenied(reading.masked.slice(Math.max(0, match.index - 60), match.index))) return []
    return [{ start: startOf(reading.masked, match.index, 0), end: reading.tokens[at]!.end }]
  }))
}

function isPersonName(reading: Reading, at: number): boolean {
  const { word } = reading.tokens[at]!
  return isCapital(reading, at) && !is(reading, at, IS.month | IS.day | IS.small | IS.artefact | IS.unit) && word !== 'i' && !/\d|^q[1-4]$|^[a-z]{2,3}$/u.test(reading.text.slice(reading.tokens[at]!.start, reading.tokens[at]!.end)) && reading.text.slice(reading.tokens[at]!.start, reading.tokens[at]!.end).toUpperCase() !== reading.text.slice(reading.tokens[at]!.start, reading.tokens[at]!.end)
}

function isDenied(before: string): boolean {
  return !/\bwhy\b/u.test(before) && /\b(?:not|n't|never|no|without|rather|other)\b[^.;]{0,30}$/u.test(before) && !/\bas[ \n]*$/u.test(before)
}

/** The comparative belongs to it: "stronger than Tom". */
function startOf(masked: string, at: number, least: number): number {
  const lead = /(?:\w+er|more|less|better|worse)(?: \w+){0,3} $/u.exec(masked.slice(Math.max(least, at - 40), at))
  return lead ? at - (Math.min(at - least, 40) - lead.index) : at
}
