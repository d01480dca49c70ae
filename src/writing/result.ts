import { clauseAt, clausesIn, headIn } from './clauses.ts'
import type { Clause } from './clauses.ts'
import { evidenceIn, isConcrete } from './evidence.ts'
import { IS } from './lexicon/classes.ts'
import { ACHIEVED, DONE, FEELS, NOUN_OF_LEVEL } from './lexicon/outcomes.ts'
import { is } from './reading.ts'
import type { Found, Reading } from './reading.ts'
import type { Token } from './tokens.ts'
import { unsizedClaims, withoutHeads } from './sizes.ts'
import type { Kind } from './words.ts'

const FIGURE = String.raw`(?:[£$€]?\d[\d.,]*(?:[ \n]?(?:%|k|m|bn|million|thousand))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|half|none|zero|nil|one)`
/** A share, or two figures of which one is the measure of the other. */
export const MEASURED = new RegExp([
  String.raw`\d[ \n]?(?:%|per[ \n]?cent|percentage|percent)`,
  String.raw`\b${FIGURE}[ \n]+(?:out[ \n]+)?of[ \n]+(?:the[ \n]+|his[ \n]+|her[ \n]+|their[ \n]+|our[ \n]+|all[ \n]+)?(?:[a-z-]+[ \n]+)?${FIGURE}\b`,
  String.raw`\b${FIGURE}\b[^.;]{0,70}?\b(?:against|after|before|now|to(?![ \n]+(?:[a-z]+[ \n]+){3})|from|instead|rather|goal|goals|target|plan|planned|limit|standard|norm|budget|(?:was|were)(?![ \n]+(?:on|in|at|away|off|under)\b)|then|statute`
    + String.raw`|last[ \n]+year|earlier|previously|aim|agreed|allowed|forecast|quota|average|formerly|until|in[ \n]+place[ \n]+of|used[ \n]+to|vs|versus|compared|expected`
    + String.raw`|required|promised|into)\b[^.;]{0,30}?\b${FIGURE}(?![a-z])`,
  String.raw`\b(?:booked|used|read|opened|downloaded|viewed|visited|borrowed|requested|shared|cited|quoted)[ \n]+(?:[a-z]+[ \n]+)?${FIGURE}[ \n]+times\b`,
  String.raw`\b(?:1|one)[ \n]+in[ \n]+\d`, String.raw`\b${FIGURE}[^.;]{0,40}?\bin[ \n]+[^.;]{0,20}?(?:and|but|,)[ \n]+${FIGURE}(?:[ \n]+[a-z]+)?[ \n]+in\b`,
  String.raw`\b(?:goal|goals|target|plan(?![ \n]+(?:and|for|with|of|to)\b)|planned|limit|standard|norm|statute|benchmark|quota|forecast)\b[^.;,]{0,30}?\b${FIGURE}\b`,
  String.raw`\b${FIGURE}\b[^.;]{0,40}?[,(;][ \n]*${FIGURE}[ \n]+(?:were[ \n]+|was[ \n]+)?(?:planned|expected|agreed|allowed|before|last[ \n]+year|needed|required|promised|targeted|forecast|budgeted)\b`,
  String.raw`\b${FIGURE}[ \n]+(?:[a-z-]+[ \n]+){0,2}(?:fewer|less|more|under|over|below|above|ahead|late|later|early|earlier|sooner|faster|saved|lost|missed|overdue|incomplete`
    + String.raw`|wrong|rejected|reopened|returned|overturned|open|skipped|unpaid|damaged|missing|withdrawn|refused|cancelled|spoiled|broken)\b(?![ \n]+(?:than|the|a|this|these|all|[a-z]+s)\b)`,
  String.raw`\b(?:late|lost|missed|wrong|failed|repeat|broken|overdue|incomplete|saved|saves|worth(?![ \n]+an?[ \n]+[1-5]\b)|costs?|margin|earned(?![ \n]+(?:this|it|that)\b)|recovered|refund(?:ed)?|frees?|freed|spared|scrap|uptime|errors?|injuries`
    + String.raw`|accidents|complaints|breakdowns|failures|returns|losses|stoppages|occupancy|occupied|turnover|churn|yield|savings?|profits?|revenue|fines?)\b[^.;]{0,25}?\b${FIGURE}(?![a-z])`,
  String.raw`\b${FIGURE}[ \n]+(?:[a-z-]+[ \n]+){0,2}(?:errors?|injuries|accidents|breakdowns|failures|returns|losses|stoppages|defects?|mis-[a-z]+|mistakes?|faults|refunds`
    + String.raw`|outages|differences|cancellations|customers[ \n]+(?:left|lost)|saved)\b`,
  String.raw`,[ \n]+(?:thus[ \n]+|thereby[ \n]+)?[a-z]{2,}ing[ \n]+(?:us[ \n]+|the[ \n]+[a-z]+[ \n]+|about[ \n]+|over[ \n]+)?[£$€]?\d`,
  String.raw`\bwith[ \n]+(?:all|both|no|none|every|only|${FIGURE})[ \n]+[^,.;]{0,40}?\b(?:staying|passing|returning|missing|failing|lost|left|late|open|unpaid|kept|intact|ready|signed|renewed)\b`,
].join('|'), 'u')
/** An amount beside the one thing a case rests on is what came of it. */
const AMOUNT = /\d[\d.,]* ?(?:million|m\b|bn|k\b|%|[a-z]+s\b)|\b(?:two|three|four|five|six|seven|eight|nine|ten) [a-z]+s\b|\bno [a-z]+(?=[.,;]|$)/u
/** What happened without something is a result; what was borne without complaint is not. */
const NONE_OF = /(?:^|[.:;,–—][ \n]+|\band[ \n]+)(?:none|nobody|zero)[ \n]+(?!of|at|on|in[ \n]+the|else|here|could|can|but|(?:puts|works|gives|does|stays|knows|deserves|tries|cares)\b)[a-z]|[.:;,][ \n]+no[ \n]+[a-z]+(?=[.;]|$)|(?:^|[.:;,][ \n]+)(?:no|not one|none|not a single)[ \n]+[a-z-]+[ \n]+(?:of|in|since|on|was|were|has|had|from|late|lost|missed)\b|:[ \n]*0\b|\bnone[ \n]+since\b|\bthere[ \n]+(?:(?:has|have|had)[ \n]+been[ \n]+no|(?:has|have|had)[ \n]+not[ \n]+been[ \n]+an?|(?:was|were)[ \n]+no)\b/u
const WITHOUT = /\b(?:did not|didn't|have not|has not|hasn't|haven't)[ \n]+(?:lose|lost|miss|missed|run[ \n]+out|fail|failed)[ \n]|\b(?:without|not|never)[ \n]+(?:a|an|any|one|single|further)[ \n]+(?!complain|break|lunch|day|word|thank|moment|holiday|murmur|grumble|fuss|weekend|night|hour|rest\b|pause)[a-z]/u
/** Words that are about how one is seen, not about what came of the work. */
const JUDGING: ReadonlySet<string> = new Set(['hyperbole', 'hearsay', 'effort-based', 'comparison-to-peer', 'potential-not-performance', 'retention-motive', 'rating-avoidance', 'narrow-evidence', 'absolute', 'biased-language'])

/** Whether anything is said to be different afterwards: with its size, in words, or as a bare claim. Bad results count. */
export function hasResult(reading: Reading, kind: Kind): boolean {
  if (unsizedClaims(reading).length > 0) return true
  if (!isConcrete(reading, kind)) return false
  if (reading.found.get('result')?.some((found) => clauseAt(reading, found.token)?.under !== 'if' && !isBorne(reading, found))) return true
  if (reading.sentences.some((_, sentence) => clausesIn(reading, sentence).some((clause) => isOutcome(reading, clause)))) return true
  const plain = withoutHeads(reading.masked)
  if (reading.found.has('narrow-evidence') && AMOUNT.test(plain)) return true
  return MEASURED.test(plain) || WITHOUT.test(plain) || NONE_OF.test(plain)
}

/** "Eleven extra shifts without a complaint": how it was borne, and no result. */
function isBorne({ masked, foundIn }: Reading, { start, sentence }: Found): boolean {
  return masked.startsWith('without', start) && foundIn[sentence]!.some(({ mark }) => mark === 'effort-based')
}

/** A clause in which somebody or something else acts: the customer signed, the line runs, the auditor skipped it. */
export function isOutcome(reading: Reading, clause: Clause): boolean {
  if (clause.who !== 'other' && !isOthers(reading, clause) || clause.time === 'ahead' || UNDER.test(clause.under) || isJudged(reading, clause)) return false
  const { word } = mainVerb(reading, clause)
  const relative = /^(?:which|who|that|whose)$/u.test(clause.under) && clause.verb <= firstWord(reading, clause) + 2
  if (relative && !(is(reading, clause.verb, IS.effect) && clause.time !== 'present') && !ACHIEVED.has(word)) return false
  if (headIn(reading, clause.first, clause.verb, NOUN_OF_LEVEL)) return false
  if (FEELS.has(word) || isAttendance(reading, clause) || evidenceIn(reading, clause.sentence).content < 1) return false
  return !isActivity(reading, clause) && !isDefinition(reading, clause)
}

/** "Thirty-one colleagues came", "all nine took part": who was there, and nothing of what they took away. Not "came back". */
function isAttendance({ masked, tokens }: Reading, { verb, last }: Clause): boolean {
  return ATTENDED.test(masked.slice(tokens[verb]!.start, tokens[last - 1]!.end))
}

const ATTENDED = /^(?:have |has |had )?(?:attended|came|come|turned up|showed up|took part|joined in|listened|watched)(?: (?:along|by|to (?!an end|terms|us from)|for|on|in (?!under|below|at)|at|each|every|over|all)|$)/u

const CHANGED = /\b(?:now|again|no longer|any ?more|stopped|nothing|nobody)\b/u

/** "They've stopped asking", "we throw away nothing": others by the word, and what they do has changed. */
function isOthers({ tokens, masked }: Reading, { first, last, verb, time }: Clause): boolean {
  return verb !== -1 && time !== 'past' && [verb - 1, verb].some((at) => at >= first && /^(?:they|we)(?:'|$)/u.test(tokens[at]!.word)) && CHANGED.test(masked.slice(tokens[first]!.start, tokens[last - 1]!.end))
}

/** "Principal scientist is the natural fit", "there are voices": nothing has happened. */
function isDefinition(reading: Reading, { first, verb, last }: Clause): boolean {
  const { word } = reading.tokens[verb]!
  const after = reading.tokens[verb + 1]?.word ?? ''
  if (/^(?:it|that)$/u.test(reading.tokens[first]!.word) && /^(?:time|high|only|fair|right|about|enough)$/u.test(after)) return true
  if (/^(?:is|are)$/u.test(word) && verb + 1 < last && /^(?:the|an?|my|our|what|where|how|why|not|who|lucky|happy|glad|proud|grateful|fortunate|thrilled|delighted|pleased)$/u.test(after)) return true
  if (/^(?:is|are|was|were)$/u.test(word) && /^(?:excellent|great|good|strong|outstanding|superb|solid|brilliant|fantastic|impressive|amazing|exceptional|wonderful|remarkable)$/u.test(after)) return true
  return reading.tokens[first]!.word === 'there' && !/\b(?:no|not|never|none|fewer|less)\b/u.test(reading.masked.slice(reading.tokens[first]!.start, reading.tokens[last - 1]!.end))
}

/** Behind "can" and "have": "can see". */
function mainVerb(reading: Reading, { verb, last }: Clause): Token {
  let at = verb
  while (at + 1 < last && (is(reading, at, IS.aux) || at > verb && /ly$|^(?:now|also|not|never|already)$/u.test(reading.tokens[at]!.word))) at++
  return reading.tokens[is(reading, verb, IS.aux) ? at : verb]!
}

const UNDER = /^(?:what|how|if|when|while|whether|because|as|before|until|unless|why|where|although|though|whereas)$/u

function firstWord(reading: Reading, { first, under }: Clause): number {
  return under === '' || reading.tokens[first]!.word === under ? first : first + 1
}

function isJudged(reading: Reading, { sentence, first, last }: Clause): boolean {
  const { start } = reading.tokens[first]!
  const { end } = reading.tokens[last - 1]!
  return reading.foundIn[sentence]!.some((each) => JUDGING.has(each.mark) && each.start < end && start < each.end)
}

/** "1,900 calls handled", "the migration was completed": somebody did it, nothing came of it yet. Not "was corrected", "adopted by all". */
function isActivity(reading: Reading, { first, verb, last, passive, time }: Clause): boolean {
  const participle = passive ? lastPast(reading, verb, last) : verb
  const { word } = reading.tokens[participle]!
  if (!DONE.has(word)) return false
  if (passive) return time !== 'present' && (reading.tokens[participle + 1]?.word !== 'by' || /^(?:him|her|them|himself|herself|me|us)$/u.test(reading.tokens[participle + 2]?.word ?? '')) || AHEAD.test(word)
  return participle > first + 1 && (participle + 1 >= last || /^(?:in|on|at|for|over|since|during|by|with|from|to|this|last|per|across|within|and)$/u.test(reading.tokens[participle + 1]!.word))
}

const AHEAD = /^(?:planned|scheduled|expected|due|booked|foreseen|intended|asked|required|needed)$/u

function lastPast(reading: Reading, verb: number, last: number): number {
  for (let at = verb + 1; at < Math.min(last, verb + 5); at++) if (/ed$/u.test(reading.tokens[at]!.word) || is(reading, at, IS.past)) return at
  return verb
}
