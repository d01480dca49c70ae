import type { Range } from '../kit/finding.ts'
import type { Reading } from './reading.ts'
import type { Label } from './words.ts'

/**
 * How much of a text a label underlines. A word that judges stands alone; an argument is its clause, with whoever makes it; what is
 * told of a stretch of time goes from the clause's beginning up to that time.
 */
const EXTENT: Readonly<Partial<Record<Label, 'argument' | 'clause' | 'stretch' | 'lead' | 'reason' | 'idiom' | 'talk'>>> = {
  'biased-language': 'reason',
  'comparison-to-peer': 'argument', 'retention-motive': 'clause', 'potential-not-performance': 'argument', hyperbole: 'idiom', 'effort-based': 'clause', 'narrow-evidence': 'clause', surprise: 'clause',
  'rating-avoidance': 'stretch', 'predetermined-outcome': 'clause', recency: 'lead', hearsay: 'talk',
}
/** Whether each clause of a label is an argument of its own, and two that "and" joins stay two. */
export const isArgument = (label: Label) => EXTENT[label] === 'argument'
/** In code units, on either side: a clause that goes on for longer is not underlined whole. */
const FAR = 160

const OPENS_CLAUSE = /[.!?;:…]\s+|,\s+(?:(?:and|but|so|or|yet)\s+(?!that\b))?|\s(?:and|but)\s|\s[–—-]\s|\n|[("“]/gu
const ENDS_CLAUSE = /[.!?…](?=\s|$|["”)])|[;:,](?=\s)|\s(?:and|but)\s|\s[–—-]\s|\n|[)"”]/u
const OPENS_STRETCH = /[.!?;:…]\s+|\s[–—-]\s|\n|[("“]|,\s+but\s|,\s+(?=(?:yet|since|because|although|though|as)\s)/gu
const ENDS_STRETCH = /[.!?…](?=\s|$|["”)])|[;:](?=\s)|,\s+(?:but|which|where|who|after|so expect|though|although|and)\s|\s[–—-]\s|\n|[)"”]/u
/** What the effort was for is no part of it. */
const WHAT_FOR = /\s(?:so that|in order to|to (?!us\b|the\b|an?\b|be\b|count\b|leave\b|switch\b|go\b|arrive\b)[a-z]{2,}|without|during|lately|this (?:year|half|term|spring|summer|autumn|winter|cycle)|(?:for|on|over) (?:a|an|the|this|that|two|three|his|her|their|our)\s[\p{L}-]+)(?:\s|$)/iu
/** Words a phrase can't end on. */
const DANGLES = /\s(?:the|an?|his|her|their|our|your|my|its|of|in|on|at|to|for|with|from|by|than|two|three|four|five|other|such|very|too)$/iu
const TAIL = /\s+(?:that|whether|if|what|how|about)(?:\s+(?:he|she|they|you|it|we|i))?$/iu

/** "Such a", "an unusually": what leads in to a quality. */
const SAID_OF = /\s((?:such\s|really\s|\w+ly\s)*an?\s(?:\w+ly\s|very\s)?)$/iu

/** "To the core", "by nature", "about animals": how, or of what, in a few words to the end of the clause. */
const TO_THE_CORE = /^\s(?:by|to|beyond|through)\s(?:(?:an?|the|and)\s)?[a-z]+(?=[.,;:!?]|$|\sand\s)/u

/** A noun follows that is no part of it: "such a modest nurse". */
const BEFORE_NOUN = /^ (?!(?:and|but|or|with|at|in|on|to|for|about|of|when|who|by|from|as|through|beyond|is|was|has|that)\b)[a-z]/u
/** How it is met is no part of it. */
const MET_AS = /^c[ao]m(?:e|es|ing) (?:across|over) as /iu

/** Whom a quality is said of belongs to it, where that is a word or two. */
export function qualityAt(text: string, { start, end }: Range): Range {
  const met = MET_AS.exec(text.slice(start, end))?.[0].length ?? 0
  if (met) return { start: start + met, end }
  const said = BEFORE_NOUN.test(text.slice(end, end + 12)) ? '' : SAID_OF.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? ''
  return { start: start - said.length, end: end + (TO_THE_CORE.exec(text.slice(end, end + FAR))?.[0].length ?? 0) }
}

/** The words a finding points at, from the phrase that gave it away. */
export function extentOf({ text }: Reading, label: Label, { start, end }: Range): Range {
  const extent = EXTENT[label]
  if (extent === undefined) return whole(text, start, end)
  if (extent === 'reason') return reasonAt(text, start, end)
  const before = text.slice(Math.max(0, start - FAR), extent === 'talk' && isTag(text, start, end) ? start - 2 : start)
  const opens = extent === 'stretch' ? OPENS_STRETCH : OPENS_CLAUSE
  const all = Math.max(0, start - FAR)
  let from = all === 0 ? 0 : start
  for (opens.lastIndex = 0; opens.test(before);) from = all + opens.lastIndex
  if (extent === 'lead' || extent === 'talk' && !isTalkOf(text, start, end)) return trimmed(text, start - from > LEADS ? start : Math.min(from, start), whole(text, start, end).end)
  if (extent === 'idiom') return trimmed(text, idiomFrom(text, Math.min(from, start), start), whole(text, start, end).end)
  const after = text.slice(end, end + FAR)
  const next = after.search(extent === 'stretch' ? ENDS_STRETCH : ENDS_CLAUSE)
  const to = next !== -1 ? end + next : after.length < FAR ? text.length : whole(text, start, end).end
  const aim = label === 'effort-based' ? text.slice(end, to).search(WHAT_FOR) : -1
  return trimmed(text, Math.min(from, start), aim === -1 ? to : end + aim)
}

/** Where the words end that a label underlines, whatever they opened on: what the effort was for, what is talked about, when it was so. */
const ENDS: Readonly<Partial<Record<Label, RegExp>>> = {
  'effort-based': /\sto (?:the|an?|get|keep|finish|make|cover)\s(?!(?:bone|last|limits?|end|point|wire|max|full|bitter|early|small)\b)/iu,
  hearsay: /\sthat\s/iu,
  'comparison-to-peer': /\s(?:when|while|whenever)\s/iu,
}
/** In code units: no less is underlined. */
const SHORTEST = 9

/** A range without what only follows from it. */
export function endedAt(text: string, label: Label, { start, end }: Range): Range {
  const stop = ENDS[label] ? text.slice(start + SHORTEST, end).search(ENDS[label]) : -1
  return { start, end: stop === -1 ? end : start + SHORTEST + stop }
}

/** "... is said to", "apparently", "..., I'm told": what is passed on is the rest of the clause, and without it there is no remark. */
function isTalkOf(text: string, start: number, end: number): boolean {
  return PASSED_ON.test(text.slice(start, end)) || isTag(text, start, end)
}

/** Between a comma and the end. */
const isTag = (text: string, start: number, end: number) => /,\s$/u.test(text.slice(Math.max(0, start - 2), start)) && /^[.;!?]|^$/u.test(text.slice(end, end + 1))

const PASSED_ON = /^(?:(?:is|are|was|were|\w+['’](?:s|re))\s.*\bto\b|apparently|allegedly|reportedly|supposedly|by all accounts)/iu

/** What leads in to a stretch of time is no longer than this; else the stretch stands alone: "the rebrand we shipped last month". */
const LEADS = 26
/** What leads in to an idiom; whom it is said of is no part of it. */
const ITS_ARTICLE = /(?:\b(?:an?|the|our|such an?|simply|truly|absolutely)\s)(?:[\p{L}-]+\s)?$/iu

function idiomFrom(text: string, from: number, start: number): number {
  return start - (ITS_ARTICLE.exec(text.slice(from, start))?.[0].length ?? 0)
}

/** "Since", "now that": what follows has a verb. */
const SUBORDINATES = /^(?:since|because|now that|although|though|even (?:if|though)|if|while|when|unless|once|whose)\b(?! (?:of|only|just|being|part))/iu
/** The words are the subject, or end in the verb. */
const HAS_VERB = /^(?:['’]t)?\s(?:is|are|was|were|isn['’]t|has|have|had|makes?|made|gets?|got|keeps?|means?|holds?|stops?|limits?|needs?|lets?|puts?|shows?|helps?|suggests?|prevents?|(?:can|could|will|would|may|might|do|does|did|should)(?:n['’]t|not)?)\s|^['’]t\b/iu
/** Of somebody's life, where what is made of it stands around it: "one makes allowances for the wheelchair". */
const OWNED = /^(?:his|her|their|your|the|that|those|these|being (?:here|in)|you people)\b/iu
/** What a person or a thing is said to be of: "a guy from the estate", "a woman in a job like this". */
const BELONGS = /^(?:\s(?:of|from|in|at|like|on)\s(?:(?:an?|the|his|her|their|our|your|my|this|that|such)\s)?(?!(?:he|she|they|we|i|it|you)\b)[\p{L}\d'’-]+){1,2}/iu
/** A fronted "with ...", "as ..." ends where somebody acts. */
const ACTS_THEN = /\s(?:he|she|they|we|you|one|I)(?:['’](?:s|ll|d|ve|re))?\s/u

/** How far a remark about somebody's person goes: a word or phrase alone, a reason with its verb. */
function reasonAt(text: string, start: number, end: number): Range {
  const words = text.slice(start, end)
  const after = text.slice(end, end + FAR)
  const stop = after.search(ENDS_CLAUSE)
  const rest = stop === -1 ? after : after.slice(0, stop)
  if (SUBORDINATES.test(words)) {
    const own = /\b(?:he|she|they|you)\b/iu.test(words) ? -1 : rest.search(ACTS_THEN)
    return trimmed(text, start, end + (own === -1 ? rest.length : own))
  }
  if (OWNED.test(words)) {
    const before = text.slice(Math.max(0, start - FAR), start)
    let from = before.length === start ? 0 : start
    for (const match of before.matchAll(OPENS_CLAUSE)) from = start - before.length + match.index + match[0].length
    return trimmed(text, from, end + rest.length)
  }
  if (HAS_VERB.test(rest)) return trimmed(text, start, end + rest.length)
  const lead = /^(?:so|rather|quite|very|a bit(?! of))\s/iu.exec(words)
  return trimmed(text, start + (lead?.[0].length ?? 0), whole(text, start, end).end + (/\b(?:for|as|being|from|despite|with)\s/iu.test(words) ? BELONGS.exec(after)?.[0].length ?? 0 : 0))
}

/** No phrase ends on an article: "sacrificed her" is "sacrificed her summer"; and none on "that she". */
function whole(text: string, start: number, end: number): Range {
  const words = text.slice(start, end)
  const tail = TAIL.exec(words)
  if (tail && tail.index > 0) return { start, end: start + tail.index }
  const rest = DANGLES.test(words) ? /^\s+[\p{L}\d'’-]+(?:\s+(?!(?:and|but|or|in|on|at|to|for|with|from|by|of|that|which|who|when|is|are|was|were|has|have|had|will|so|because|if|as)\b)[\p{L}\d'’-]+){0,2}/u.exec(text.slice(end, end + 60)) : null
  return { start, end: end + (rest?.[0].length ?? 0) }
}

const LEADS_IN = /^(?:because|although|and that|mostly|mainly|hence|therefore|i(?:'|’)d say|frankly|honestly|still),?\s(?!of\b)/iu

function trimmed(text: string, from: number, to: number): Range {
  let start = from
  let end = to
  while (start < end && /[\s,;:.!?–—*_-]/u.test(text[start]!)) start++
  start += LEADS_IN.exec(text.slice(start, end))?.[0].length ?? 0
  while (end > start && /[\s,;:.!?–—*_-]/u.test(text[end - 1]!)) end--
  return { start, end }
}
