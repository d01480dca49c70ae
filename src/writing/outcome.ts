import { IS } from './lexicon/classes.ts'
import { is, isCapital, sentenceText } from './reading.ts'
import type { Reading } from './reading.ts'
import { unsizedClaims } from './sizes.ts'

const DATES = /\b(?:\d{1,2}(?:st|nd|rd|th)?[ \n]+)?(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:[ \n]+\d{1,4})?\b|\bweeks?[ \n]+\d+(?:[ \n]*(?:-|to)[ \n]*\d+)?|\b(?:19|20)\d\d\b|\b(?:level|grade|band|l|year|table|step|class|line|press|room|ward|unit|section|version|v)[ \n]?\d+\b|\b(?:the|on)[ \n]+\d{1,2}(?:st|nd|rd|th)\b/gu
const FIGURE = String.raw`(?:[£$€]?\d[\d.,]*(?:[ \n]?(?:%|k|m|bn|million|thousand))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|half|none|zero|nil|one)`
/** A share, or two figures of which one is the measure of the other. */
const MEASURED = new RegExp([
  String.raw`\d[ \n]?(?:%|per[ \n]?cent|percentage|percent)`,
  String.raw`\b${FIGURE}[ \n]+(?:out[ \n]+)?of[ \n]+(?:the[ \n]+|his[ \n]+|her[ \n]+|their[ \n]+|our[ \n]+|all[ \n]+)?(?:[a-z-]+[ \n]+)?${FIGURE}\b`,
  String.raw`\b${FIGURE}\b[^.;]{0,70}?\b(?:against|after|before|to|from|instead|rather|goal|goals|target|plan|planned|limit|standard|norm|budget|was|were|then|statute|last[ \n]+year|earlier|previously|aim|agreed|allowed|forecast|quota|average|formerly|until|in[ \n]+place[ \n]+of|used[ \n]+to|vs|versus|compared|expected|required|required:|promised)\b[^.;]{0,30}?\b${FIGURE}(?![a-z])`,
  String.raw`\b(?:goal|goals|target|plan|planned|limit|standard|norm|budget|statute|benchmark|quota|forecast)\b[^.;]{0,30}?\b${FIGURE}\b`,
  String.raw`\b${FIGURE}[ \n]+(?:[a-z-]+[ \n]+){0,2}(?:fewer|less|more|under|over|below|above|ahead|late|later|early|earlier|sooner|faster|saved|lost|missed|overdue|incomplete|wrong|rejected|reopened|returned|overturned|open|skipped|unpaid|damaged|missing|withdrawn|refused|cancelled|spoiled|broken)\b`,
  String.raw`\b(?:late|lost|missed|wrong|failed|repeat|broken|overdue|incomplete|saved|worth|costs?|margin|earned|recovered|refund(?:ed)?|frees?|freed|spared|scrap|uptime|errors?|injuries|accidents|complaints|breakdowns|failures|returns|losses|stoppages|occupancy|occupied|turnover|churn|yield|savings?|profits?|revenue|fines?)\b[^.;]{0,25}?\b${FIGURE}(?![a-z])`,
  String.raw`\b${FIGURE}[ \n]+(?:[a-z-]+[ \n]+){0,2}(?:errors?|injuries|accidents|complaints|breakdowns|failures|returns|losses|stoppages|defects?|mis-[a-z]+|mistakes?|faults|claims|refunds|incidents|outages|differences|cancellations|customers[ \n]+(?:left|lost)|saved)\b`,
].join('|'), 'u')
/** What happened without something is a result; what was borne without complaint is not. */
const NONE_OF = /(?:^|[.:;][ \n]+)(?:no|not one|none|not a single)[ \n]+[a-z-]+[ \n]+(?:of|in|since|on|was|were|has|had|from|late|lost|missed)\b|:[ \n]*0\b/u
const WITHOUT = /\b(?:without|not|never)[ \n]+(?:a|an|any|one|single|further)[ \n]+(?!complain|break|lunch|day|word of|thank|moment|holiday)[a-z]/u
const CUT = /[,;:.!?–—]|[ \n](?=(?:and|which|so|that|but|after|until)[ \n])/u
const OPENS = /^(?:and|which|so|that|but|since|until|then|now|also|for example|today|because|while)[ \n]+/u
const BY_THEN = /\b(?:is|are|was|were|has|have|had|can|could|went|came|took|got|gets?|[a-z]+ed|(?:[a-z]+[^su]s(?=[ \n])))\b/u
/** The employee, or nobody at all: what such a clause tells is what was done. */
const DOER = /^(?:if|once|when|before|as|unless|he|she|they|i|we|you|who|i've|we've|he's|she's|they're|to|by|with|in|on|at|from|for|of|not|the[ \n]+(?:case|rating|argument|rest|way|one|only)|it[ \n]+is|that[ \n]+is|nobody|no one|everyone|everybody|all|some|many|people|clients talk|his|her[ \n]+(?:calendar|diary|commitment|dedication|hours|effort|work|name|heart)|there|that)\b/u
const JUDGING: ReadonlySet<string> = new Set(['hyperbole', 'hearsay', 'effort-based', 'comparison-to-peer', 'potential-not-performance', 'retention-motive', 'rating-avoidance', 'narrow-evidence', 'absolute', 'biased-language'])

/** Whether anything is said to be different afterwards: with its size, in words, or as a bare claim. Bad results count. */
export function hasResult(reading: Reading): boolean {
  if (reading.found.has('result') || unsizedClaims(reading).length > 0) return true
  const plain = reading.masked.replace(DATES, ' ')
  return MEASURED.test(plain) || WITHOUT.test(plain) || NONE_OF.test(plain) || reading.sentences.some((_, index) => hasOtherSubject(reading, index))
}

/** A clause in which somebody or something else acts: the customer signed, the line runs, the auditor skipped it. */
function hasOtherSubject(reading: Reading, index: number): boolean {
  const { start, end, first, last } = reading.sentences[index]!
  const judged = reading.foundIn[index]!.filter(({ mark }) => JUDGING.has(mark))
  let from = start
  return sentenceText(reading, index).split(CUT).some((clause) => {
    const at = from
    from += clause.length + 1
    const words = clause.trim().replace(OPENS, '')
    if (judged.some((each) => each.start < from && at < each.end)) return false
    if (at > end || DOER.test(words) || !BY_THEN.test(words)) return false
    return isOther(reading, firstFrom(reading, first, last, at + clause.length - clause.trimStart().length + (clause.trim().length - words.length)), words, last)
  })
}

function firstFrom({ tokens }: Reading, first: number, last: number, start: number): number {
  for (let at = first; at < last; at++) if (tokens[at]!.start >= start) return at
  return -1
}

const FINITE = new Set(['is', 'are', 'was', 'were', 'has', 'had', 'have', 'can', 'could', 'came', 'went', 'took', 'got', 'gets', 'goes', 'comes', 'takes', 'runs', 'stays', 'stayed', 'arrives', 'arrive', 'starts', 'start', 'leaves', 'works', 'sells', 'pays', 'plays', 'stands', 'opens'])

/** Begins with a noun phrase, and a verb follows it. */
function isOther(reading: Reading, token: number, words: string, last: number): boolean {
  if (token < 0) return false
  const determined = /^(?:the|her|his|their|our|its|both|two|three|four|five|six|seven|eight|nine|ten|it|this|an?|each|every|\d+)\b/u.test(words)
  const plural = is(reading, token, IS.role | IS.artefact | IS.event) && /s$/u.test(reading.tokens[token]!.word) && !isCapital(reading, token)
  const bare = !is(reading, token, IS.small | IS.act | IS.effect | IS.pronoun | IS.trait) && token + 1 < last && (is(reading, token + 1, IS.past) || /[a-z]{3}ed$/u.test(reading.tokens[token + 1]!.word) || FINITE.has(reading.tokens[token + 1]!.word))
  if (!determined && !plural && !bare) return false
  for (let at = token + 1; at < Math.min(last, token + 8); at++) {
    const { word } = reading.tokens[at]!
    if (is(reading, at, IS.pronoun) && at < token + 3) return false
    if (is(reading, at, IS.past) || FINITE.has(word) || /[a-z]{3}ed$/u.test(word) || at > token + (determined ? 1 : 0) && /[a-z]{2}[^su]s$/u.test(word) && is(reading, at, IS.act | IS.effect) && !is(reading, at, IS.artefact)) return true
  }
  return false
}

const FORWARD = /\b(?:next|until|from (?:now|then|monday|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december)|by (?:\d|the|january|february|march|april|may|june|july|august|september|october|november|december|monday|friday)|for (?:january|february|march|april|may|june|july|august|september|october|november|december)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|before (?:each|every|the|\w+ing)|after (?:each|every)|each|every|at the (?:start|end|next)|on (?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|the \d)|again|together|template|course|training|mentor|coach|with (?:me|the|her|his|their)|the same (?:evening|day|night|shift)|weekly|daily|first|starting|already (?:booked|arranged))\b/u
const IMPERATIVE = /^(?:please )?(?:add|ask|attach|begin|book|bring|call|check|choose|close|copy|count|cut|decide|draft|end|enter|fill|give|go|hand|have|hold|invite|keep|lead|leave|let|let's|limit|list|log|look|make|mark|measure|meet|name|note|open|pair|pass|pause|pick|plan|post|practise|practice|prepare|present|print|put|read|re-read|record|rehearse|repeat|reply|report|review|ring|run|say|schedule|send|set|share|show|sign|sit|spend|start|stop|take|talk|tell|test|time|treat|try|turn|update|use|visit|wait|walk|watch|work through|write)\b/u
/** Of a gap, not of a practice. */
const GAP = /^(?:is|are|was|were|has|have|had|does|do|did|doesn't|don't|didn't|seems?|needs?|lacks?|tends?|struggles?|finds?|gets?|feels?|remains?|could|should|must|would|can|can't|cannot|might|may|never|always|often|sometimes|still|rarely|ought|also|knows?|thinks?|wants?|believes?|forgets?|fails?|misses|ignores?|avoids?|interrupts?|waits too|refuses?|used|loses?|hopes?|expects?|says?)$/u

/** Whether a next step, a practice, support or an agreed behaviour is named. */
export function hasStep(reading: Reading): boolean {
  return reading.found.has('step') || reading.sentences.some((_, index) => isStep(reading, index))
}

/** After the gap has been told: what somebody does, in the present, or what is to be done. */
function isStep(reading: Reading, index: number): boolean {
  const text = sentenceText(reading, index).trim()
  const parts = text.split(/[:;]|,? and (?=(?:i|we|he|she|they|you)\b)|, (?=(?:i|we|the [a-z]+ [a-z]+s)\b)/u)
  return parts.some((part, at) => {
    if (index === 0 && at === 0) return false
    const words = part.trim().split(/\s+/u)
    if (IMPERATIVE.test(part.trim())) return words.length > 2
    const opening = words.findIndex((word) => /^(?:he|she|they|you|we|i)$/u.test(word))
    if (opening === -1 || opening > 6) return FORWARD.test(part) && !/\b(?:was|were|had|did)\b|(?<!\b(?:is|are|be|already|and)[ \n]+)\b[a-z]{3,}ed\b/u.test(part) && words.length > 3 && !/\b(?:needs?|should|must|has) to\b/u.test(part)
    const verb = words[opening + 1] ?? ''
    if (/^(?:has|does|have|do|gets?)$/u.test(verb)) return FORWARD.test(part) && !/\b(?:not|never)\b/u.test(part)
    return verb !== '' && !GAP.test(verb.replace(/[^a-z']/gu, '')) && !/ed$/u.test(verb) && !PAST_WORDS.has(verb) && (/^(?:he|she)$/u.test(words[opening]!) ? /s$/u.test(verb) || /'ll$/u.test(verb) : true)
  })
}

const PAST_WORDS = new Set(['went', 'came', 'took', 'got', 'gave', 'left', 'said', 'told', 'wrote', 'made', 'sent', 'saw', 'spoke', 'began', 'ran', 'knew', 'thought', 'heard', 'found', 'put', 'felt', 'kept', 'lost', 'met', 'brought', 'held', 'forgot', 'broke', 'chose', 'drove', 'fell', 'sat', 'stood', 'let', 'read', 'cut', 'set'])
