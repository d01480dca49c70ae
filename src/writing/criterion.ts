import type { Range } from '../kit/finding.ts'
import { clausesIn } from './clauses.ts'
import type { Clause } from './clauses.ts'
import { sentenceText } from './reading.ts'
import type { Reading } from './reading.ts'

const N = String.raw`(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)`
/** When the plan ends is no measure of what is reached: "by 30 June", "within 60 days", "for the next six weeks". */
const DEADLINE = new RegExp(String.raw`\b(?:by|until|before|from|on|as of|starting|effective)[ \n]+(?:the[ \n]+)?(?:end[ \n]+of[ \n]+)?(?:\d{1,2}(?:st|nd|rd|th)?[ \n]+)?(?:january|february|march|april|may|june|july|august|september|october|november|december|week[ \n]+${N}|day[ \n]+\d+|q[1-4])(?:[ \n]+\d{1,2}\b)?(?:,?[ \n]+\d{4})?|\b(?:by|until|before|on)[ \n]+\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|\b(?:by|until|on)[ \n]+\d{4}-\d\d-\d\d|\b(?:within|in|over|during|throughout|by|for|of|across|after|at)[ \n]+(?:the[ \n]+)?(?:end[ \n]+of[ \n]+)?(?:the[ \n]+|these[ \n]+|next[ \n]+|coming[ \n]+|first[ \n]+|following[ \n]+|this[ \n]+|all[ \n]+|a[ \n]+)*(?:(?:30|45|60|90|thirty|forty-five|sixty|ninety)[ -]+days?|${N}[ -]+(?:weeks?|months?)|day[ \n]+\d+|week[ \n]+\d+|plan|period|month|quarter|term|year|half|half[ -]term|cycle)\b|\b(?:by|before|until|at)[ \n]+half[ -]term\b|\b(?:19|20)\d\d\b|\b${N}[ -](?:day|week|month)[ \n]+(?:plan|period)\b|\b(?:the|those|these|his|her)[ \n]+${N}[ -]+(?:weeks|months)\b|\bmid-?point\b`, 'gu')
/** A count, a limit, a clock, a share. */
const MEASURE = new RegExp(String.raw`\d|%|\b(?:${N}|twice|half|third|quarter|zero|none|no more than|at most|at least|per cent|percent|every|each|all|no[ \n]+(?:(?:more|further|late|new|open|overdue|repeat|avoidable|valid|[a-z]+ed|written)[ \n]+)?(?:(?![a-z]*ness\b)[a-z]+s|complaint|absence|incident|error|case|breach|exception|delay|finding|claim)\b|without[ \n]+(?:a[ \n]+|any[ \n]+)?(?:reminder|correction|rework|error|help|prompting|being asked|being reminded|escalation|exception|supervision)[a-z]*|not[ \n]+one|once[ \n]+(?:a|per)|weekly|daily|fortnightly|monthly|same[ -]day|same[ \n]+(?:shift|working[ \n]+day)|midnight|noon|before[ \n]+(?:noon|midnight|the[ \n]+(?:end[ \n]+of|shift|handover|meeting|next)|leaving|each|every)|signed|passes|pass)\b`, 'u')
/** "Every", "all" and "no" measure what can be pointed at, not "all expectations" or "every interaction". */
const LOOSE = /\b(?:daily|weekly|monthly)[ \n]+[a-z]+[ \n]+(?:[a-z]+[ \n]+){0,6}?(?:decent|reasonabl[ey]|acceptabl[ey]|proper(?:ly)?|good|satisfactory|adequate(?:ly)?|better|promptly|tidier|clearer)\b|\b(?:every|each|all|no)[ \n]+(?:of[ \n]+)?(?:the[ \n]+|her[ \n]+|his[ \n]+|their[ \n]+|aspects?[ \n]+of[ \n]+)?(?:expectations?|aspects?|areas?|interactions?|situations?|respects?|duties|tasks?|work|colleagues?|stakeholders?|team[ \n]+members?|levels?|times?|conversations?|day|people|responsibilities|dealings|things?|occasions?|moments?|opportunit(?:y|ies)|relationships|needs?|parties|departments?|teams?|longer|one|projects?|negativity|excuses?|meetings?|customers?|clients?|patients?)\b(?!(?:[ \n]+[a-z]+){0,6}[ \n]+(?:within|before|by[ \n]+\d))/gu

/** A wish about somebody's mind beside a measure: "..., and less laziness". */
const SIDE_WISH = /[,;][ \n]+(?:and[ \n]+)?(?:with[ \n]+)?(?:less|more|better|greater|an improved|a better|improved)[ \n]+(?:[a-z]+[ \n]+)?(?:laziness|negativity|attitude|enthusiasm|motivation|commitment|professionalism|initiative|ownership|maturity|energy|engagement|care|positivity|drive|passion|confidence|teamwork|cooperation|effort|respect|empathy|presence)\b/u

/** How the plan itself runs is no measure: "we meet weekly", "the position has been advertised". */
const ABOUT_PLAN = /^[^\p{L}]*(?:as the (?:position|role|post|job)|the (?:weekly |fortnightly |monthly |daily )?(?:plan|review|reviews|meetings?|check-ins?|position|role|post|paperwork|letter|vacancy|replacement|process|decision|outcome)|(?:his|her|their) (?:replacement|successor|contract|desk)|(?:weekly|fortnightly|monthly|regular|daily) (?:reviews?|meetings?|check-ins?|one-on-ones?|catch-ups?|sessions?)|we (?:will )?(?:meet|review|look|check|talk|have)|i (?:will )?(?:meet|review|look|check|talk)|this (?:plan|is)|hr\b|human resources\b|progress (?:is|will be) (?:reviewed|discussed))/u

/** Whether a criterion can be checked: something counted or looked at, and how much is enough. */
export function hasMeasure(reading: Reading): boolean {
  if (SIDE_WISH.test(reading.masked)) return false
  if (reading.quotes.length > 0 && MEASURE.test(reading.masked)) return true
  return reading.sentences.some((_, index) => {
    const text = sentenceText(reading, index)
    return !(ABOUT_PLAN.test(text) && !/%|\b(?:at least|at most|no more than|per cent|percent)\b/u.test(text)) && MEASURE.test(text.replace(DEADLINE, ' ').replace(LOOSE, ' '))
  })
}

const STOP = /^(?:in|on|at|during|throughout|about|within|by|for|as|from|through|when|over|under|across|after|before|while|so|until|towards|if|rather|instead)$/u
/** How, in more words than one: part of what would have to be measured. */
const MANNER = /^(?:in|at|to|with|of)[ \n]+(?:an?|the)[ \n]+(?:[a-z-]+[ \n]+){1,3}?(?:manner|fashion|way|tone|standard|level|quality|degree|extent|attitude|spirit|style)\b/u
const AUXILIARY = /^(?:must|should|will|shall|has|have|had|to|needs?|be|is|are|able|ought|can|may|expected|required|he|she|they|it)$/u
const STATES = /^(?:is|are|be|become|becomes|reach|reaches|happens?|remains?|stays?|written|seen|handled|done|delivered|kept|produced|completed)$/u

/** In a further sentence: what somebody does, must or will do; not what "we" do, and not what was. */
const isDemand = ({ tokens }: Reading, { who, time, verb, first }: Clause) => (time === 'ahead' || time === 'present' && who !== 'other') && !/^(?:i|we)(?:'|$)/u.test(tokens[Math.max(first, verb - 1)]!.word)

/** The words that would have to be measured: of each demand without its dates, its "must", and where it applies. */
export function unmeasured(reading: Reading): Range[] {
  const sentence = Math.max(0, reading.sentences.findIndex((_, index) => !ABOUT_PLAN.test(sentenceText(reading, index))))
  const demands = reading.sentences.flatMap((_, index) => (index >= sentence && !ABOUT_PLAN.test(sentenceText(reading, index)) ? clausesIn(reading, index).filter((clause) => index === sentence || isDemand(reading, clause)) : [])).filter(({ under }) => under === '')
  const found = demands.flatMap((clause) => {
    const next = nextDemand(reading, clause.first, clause.last)
    return [...demandIn(reading, clause.first, next, clause.who === 'other' ? clause.verb : -1, clause.verb), ...(next < clause.last ? demandIn(reading, next + 1, clause.last, -1, next + 1) : [])]
  })
  if (found.length > 0) return found.slice(0, 3)
  const { start, end } = reading.sentences[sentence] ?? { start: 0, end: reading.text.length }
  return [{ start, end: start + reading.masked.slice(start, end).replace(/[\s.;:!,]+$/u, '').length }]
}

/** "Show more ownership and take a positive approach": the "and" before another verb. */
function nextDemand(reading: Reading, first: number, last: number): number {
  for (let at = first + 1; at + 1 < last; at++) if (reading.tokens[at]!.word === 'and' && DEMANDS.test(reading.tokens[at + 1]!.word)) return at
  return last
}

const DEMANDS = /^(?:take|become|communicate|show|be|get|improve|join|work|have|keep|build|stop|demonstrate|develop|listen|respond|contribute|act|treat|bring|give|make|put|speak|engage|participate|behave|follow|lead|help|support|respect|accept|take|adopt|display|cooperate)$/u

/** One demand: "improves the quality of his drafting", "timely and constructive"; nothing for a date or a place alone. */
function demandIn(reading: Reading, first: number, last: number, verb: number, own: number): Range[] {
  const leads = STOP.test(reading.tokens[first]!.word)
  let from = leads && own > first ? own : first
  const word = (at: number) => reading.tokens[at]?.word ?? ''
  if (leads && from === first || /^(?:starting|beginning|effective)$/u.test(word(from))) return []
  while (from < last && (AUXILIARY.test(word(from)) || word(from) === 'and' || isPersonName(reading, from))) from++
  if (verb > from && (STATES.test(word(verb)) || AUXILIARY.test(word(verb)))) {
    from = verb + 1
    while (from < last - 1 && (AUXILIARY.test(word(from)) || STATES.test(word(from)) && MANNER.test(rest(reading, from + 1)))) from++
  }
  let to = from + 1
  for (; to < last; to++) {
    if (MANNER.test(rest(reading, to))) {
      const manner = to
      to += MANNER.exec(rest(reading, to))![0].split(/[ \n]+/u).length
      if (manner > from + 1) from = manner
      break
    }
    if (to > from && STOP.test(word(to))) break
  }
  if (from >= last) return []
  return [{ start: reading.tokens[from]!.start, end: reading.tokens[Math.min(to, last) - 1]!.end }]
}

const rest = (reading: Reading, at: number) => reading.masked.slice(reading.tokens[at]?.start ?? reading.masked.length, (reading.tokens[at]?.start ?? 0) + 80)
const isPersonName = (reading: Reading, at: number) => reading.bits[at] === 0 && /^\p{Lu}\p{Ll}/u.test(reading.text.slice(reading.tokens[at]!.start)) && at + 1 < reading.tokens.length && /^(?:must|should|will|has|needs|is|to|[a-z]+s)$/u.test(reading.tokens[at + 1]!.word)
