import { clauseAt, clausesIn } from './clauses.ts'
import { evidenceIn } from './evidence.ts'
import type { Evidence } from './evidence.ts'
import { IS } from './lexicon/classes.ts'
import { is, sentenceText } from './reading.ts'
import type { Found, Reading } from './reading.ts'

const FORWARD = /\b(?:next|until|from (?:now|then|today|monday|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december)|by (?:\d|the|january|february|march|april|may|june|july|august|september|october|november|december|monday|friday)|for (?:january|february|march|april|may|june|july|august|september|october|november|december)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)|before (?:each|every|the|\w+ing)|after (?:each|every)|each|every|at the (?:start|end|next)|on (?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|the \d)|again|together|template|course|training|mentor|coach|with (?:me|the|her|his|their)|the same (?:evening|day|night|shift)|weekly|daily|first|starting|already (?:booked|arranged))\b/u
const IMPERATIVE = /^(?:please )?(?:add|ask|attach|begin|book|bring|call|check|choose|close|copy|count|cut|decide|draft|end|enter|fill|give|go|hand|have|hold|invite|keep|lead|leave|let|let's|limit|list|log|look|make|mark|measure|meet|initial|name|note|open|pair|pass|pause|pick|place|plan|post|practise|practice|prepare|present|print|put|read|re-read|record|rehearse|repeat|reply|report|review|ring|run|say|schedule|send|set|share|show|sign|sit|spend|start|stop|take|talk|tell|test|time|treat|try|turn|update|use|visit|wait|walk|watch|work (?:through|back|backwards|from|with|out)|write|rewrite|recount|reconcile|rephrase|break|build|speak|listen|learn|follow|pull|push|move|remove|replace|spell|state|summarise|summarize|collect|compare|confirm|consult|delegate|describe|discuss|divide|document|escalate|estimate|explain|file|finish|fix|focus|form|group|highlight|identify|introduce|join|label|map|match|offer|order|organise|phone|point|press|publish|quote|raise|reach|return|reserve|rotate|scan|seek|shadow|sort|split|store|submit|switch|teach|track|trial|warn|wear|weigh|observe|e-?mail|answer|apply|arrange|assign|avoid|block|brief|carry|change|clear|complete|double-check|draw|get|help|learn|pack|photograph|propose|refer|remind|settle|sketch|swap|tick)\b/u
/** Between the one who acts and the verb. */
const SKIPPED = /^(?:now|then|also|first|again|only|simply|just|[a-z]{3,}ly)$/u
/** So strong a word for what is to come that a participle beside it is part of it: "rehearsed with me two days before". */
const NEXT = /\b(?:next (?:time|week|month|quarter|term|year|round|cycle|sprint|shift|one|two|three|four|five|six|eight|ten|few|step|steps)|from now on|from here on|going forward|in future|starting)\b/u
/** What anybody finds: "one reads ten pages first". */
const ANYBODY = /^[^a-z]*one [a-z]+s\b/u
/** Of a gap, not of a practice. */
const GAP = /^(?:is|are|was|were|has|have|had|does|do|did|doesn't|don't|didn't|seems?|needs?|lacks?|tends?|struggles?|finds?|gets?|feels?|remains?|could|should|must|would|can|can't|cannot|might|may|never|always|often|sometimes|still|rarely|ought|also|knows?|thinks?|wants?|believes?|forgets?|fails?|misses|ignores?|avoids?|interrupts?|waits too|refuses?|used|loses?|hopes?|expects?|says?|gather|suppose|hear|assume|guess|am|wish|like|love|worry|notice|understand|agree that|reali[sz]e|admit|fear|regret|concede|recall|remember)$/u

/** Whether a next step, a practice, support or an agreed behaviour is named. */
export function hasStep(reading: Reading): boolean {
  return (reading.found.get('step') ?? []).some((found) => isPlanned(reading, found)) || reading.sentences.some((_, index) => isStep(reading, index) || isAfterGap(reading, index))
}

/** What somebody ought to have known or was agreed long ago is no step: "what it will cost", "what was agreed with". */
function isPlanned(reading: Reading, { token, start, end }: Found): boolean {
  const clause = clauseAt(reading, token)
  if (clause?.time === 'past' && clause.verb !== -1 && clause.verb !== token && !clause.passive && !AGREES.test(reading.tokens[clause.verb]!.word) && PLACE_OR_DAY.test(reading.masked.slice(start, end)) && !NEXT.test(reading.masked.slice(start, end))) return false
  if (clause?.time === 'past' && clause.verb === token && BOOKED.test(reading.tokens[token]!.word) && !FORWARD.test(reading.masked.slice(start, reading.tokens[clause.last - 1]!.end))) return false
  return !/^(?:what|how|if|which|whether|who|that)$/u.test(clauseAt(reading, token)?.under ?? '') && !/\b(?:was|were|been|what)[ \n]+$/u.test(reading.masked.slice(Math.max(0, start - 8), start))
}

/** Long since done: "booked the ferry", unless something is to come of it. */
const BOOKED = /^(?:booked|arranged|scheduled|planned|set)$/u

/** Where or by when something was: no step beside a verb of the past. */
const PLACE_OR_DAY = /^(?:course|training|workshop|seminar|class|module|programme|template|checklist|script|form|board|sheet|log|draft|by|before|until|at|after|in|on|for)\b/u

/** The gap was told in the past, and now the present: what others do from here on. "A second reader signs it off." */
function isAfterGap(reading: Reading, index: number): boolean {
  if (index === 0) return false
  const clauses = [...clausesIn(reading, index - 1).slice(-1), ...clausesIn(reading, index)]
  const own = clauses.filter(({ sentence, verb, first }, at) => sentence === index && verb !== -1 && !(verb <= first + 1 && clauses[at - 1]?.passive))
  const isTold = (sentence: number) => clausesIn(reading, sentence).some(({ time, verb }) => time === 'past' || verb === -1 && isDated(evidenceIn(reading, sentence)))
  const lasts = /\b(?:still|always|never|often|no longer|not|nobody|too|only|same|pattern|because|costs?|means?|concern|problem|issue|habit|risk)\b|n't\b/u
  return own.length > 0 && own.every(({ time }) => time === 'present' || time === 'ahead') && own[0]!.under === '' && !lasts.test(sentenceText(reading, index)) && !ANYBODY.test(sentenceText(reading, index)) && (own.some(({ verb }) => is(reading, verb, IS.act)) || FORWARD.test(sentenceText(reading, index)) || /\b(?:due|day \w+|(?:mon|tues|wednes|thurs|fri)days?)\b/u.test(sentenceText(reading, index))) && reading.sentences.some((_, sentence) => sentence < index && isTold(sentence))
}

const isDated = ({ dates, figures }: Evidence) => dates + figures > 1

/** In the past, and about what is to come. */
const AGREES = /^(?:agreed|booked|arranged|planned|scheduled|decided|enrolled|signed|offered)$/u

/** A sentence that is a next step and tells nothing of what was. */
export function isOnlyStep(reading: Reading, index: number): boolean {
  const marked = reading.foundIn[index]!.some(({ mark }) => mark === 'step')
  return (marked || isStep(reading, index)) && index > 0 && !clausesIn(reading, index).some(({ time, verb }) => verb !== -1 && (time === 'past' || time === 'perfect') && !(marked && AGREES.test(reading.tokens[verb]!.word)))
}

/** After the gap has been told: what somebody does, in the present, or what is to be done. */
function isStep(reading: Reading, index: number): boolean {
  const text = sentenceText(reading, index).trim()
  const parts = (index === 0 ? text : text.replace(/^((?:to|when|whenever|if|before|after|for|at|in|next time|from|instead of)\b[^,.;:]{3,60}), (?=[a-z]+ )/u, '$1; ')).split(/[:;]|,? and (?=(?:i|we|he|she|they|you)\b)|, (?=(?:i|we|the [a-z]+ [a-z]+s)\b)/u)
  return parts.some((part, at) => {
    if (index === 0 && at === 0 || ANYBODY.test(part)) return false
    const words = part.trim().split(/\s+/u).filter((word, index) => index === 0 || !SKIPPED.test(word))
    if (IMPERATIVE.test(part.trim())) return words.length > 2 || /^(?:it|them|him|her)\b/u.test(words[1] ?? '')
    const opening = words.findIndex((word) => /^(?:he|she|they|you|we|i)$/u.test(word))
    if (opening === -1 && NEXT.test(part) && !/\b(?:was|were|had|did|needs?|should)\b/u.test(part)) return words.length > 3
    if (opening === -1 || opening > 6) return FORWARD.test(part) && !/\bis (?:the|an?|one) (?:[a-z]+ )?(?:instance|example|case|one)\b|\b(?:was|were|had|did)\b|(?<!\b(?:is|are|be|already|and)[ \n]+)\b[a-z]{3,}ed\b/u.test(part) && words.length > 3 && !/\b(?:needs?|should|must|has) to\b/u.test(part)
    const verb = words[opening + 1] ?? ''
    if (/^(?:has|does|have|do|gets?)$/u.test(verb)) return FORWARD.test(part) && !/\b(?:not|never)\b/u.test(part)
    return verb !== '' && !GAP.test(verb.replace(/[^a-z']/gu, '')) && !/ed$/u.test(verb) && !PAST_WORDS.has(verb) && (/^(?:he|she)$/u.test(words[opening]!) ? /s$/u.test(verb) || /'ll$/u.test(verb) : true)
  })
}

const PAST_WORDS = new Set(['went', 'came', 'took', 'got', 'gave', 'left', 'said', 'told', 'wrote', 'made', 'sent', 'saw', 'spoke', 'began', 'ran', 'knew', 'thought', 'heard', 'found', 'put', 'felt', 'kept', 'lost', 'met', 'brought', 'held', 'forgot', 'broke', 'chose', 'drove', 'fell', 'sat', 'stood', 'let', 'read', 'cut', 'set'])
