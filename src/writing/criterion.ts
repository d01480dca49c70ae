import type { Range } from '../kit/finding.ts'
import { sentenceText } from './reading.ts'
import type { Reading } from './reading.ts'

const N = String.raw`(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)`
/** When the plan ends is no measure of what is reached: "by 30 June", "within 60 days", "for the next six weeks". */
const DEADLINE = new RegExp(String.raw`\b(?:by|until|before|from|on|as of|starting|effective)[ \n]+(?:the[ \n]+)?(?:end[ \n]+of[ \n]+)?(?:\d{1,2}(?:st|nd|rd|th)?[ \n]+)?(?:january|february|march|april|may|june|july|august|september|october|november|december|week[ \n]+\d+|day[ \n]+\d+|q[1-4])(?:[ \n]+\d{1,2}\b)?(?:,?[ \n]+\d{4})?|\b(?:by|until|before|on)[ \n]+\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|\b(?:by|until|on)[ \n]+\d{4}-\d\d-\d\d|\b(?:within|in|over|during|throughout|by|for|of|across|after|at)[ \n]+(?:the[ \n]+)?(?:end[ \n]+of[ \n]+)?(?:the[ \n]+|these[ \n]+|next[ \n]+|coming[ \n]+|first[ \n]+|following[ \n]+|this[ \n]+|all[ \n]+|a[ \n]+)*(?:(?:30|45|60|90|thirty|forty-five|sixty|ninety)[ -]+days?|${N}[ -]+(?:weeks?|months?)|day[ \n]+\d+|week[ \n]+\d+|plan|period|month|quarter|term|year|half|half[ -]term|cycle)\b|\b(?:by|before|until|at)[ \n]+half[ -]term\b|\b(?:19|20)\d\d\b|\b${N}[ -](?:day|week|month)[ \n]+(?:plan|period)\b|\bmid-?point\b`, 'gu')
/** A count, a limit, a clock, a share. */
const MEASURE = new RegExp(String.raw`\d|%|\b(?:${N}|twice|half|third|quarter|zero|none|no more than|at most|at least|per cent|percent|every|each|all|no[ \n]+(?:more[ \n]+|further[ \n]+|unexplained[ \n]+|unplanned[ \n]+|missed[ \n]+|late[ \n]+|new[ \n]+|open[ \n]+|overdue[ \n]+|repeat[ \n]+|unapproved[ \n]+|written[ \n]+|substantiated[ \n]+|upheld[ \n]+|confirmed[ \n]+|avoidable[ \n]+|valid[ \n]+)?(?:[a-z]+s|complaint|absence|incident|error|case|breach|exception|delay|finding|claim)\b|without[ \n]+(?:a[ \n]+|any[ \n]+)?(?:reminder|correction|rework|error|help|prompting|being asked|being reminded|escalation|exception|supervision)[a-z]*|not[ \n]+one|once[ \n]+(?:a|per)|weekly|daily|fortnightly|monthly|same[ -]day|same[ \n]+(?:shift|working[ \n]+day)|midnight|noon|before[ \n]+(?:noon|midnight|the[ \n]+(?:end[ \n]+of|shift|handover|meeting|next)|leaving|each|every)|signed|passes|pass)\b`, 'u')
/** "Every", "all" and "no" measure what can be pointed at, not "all expectations" or "every interaction". */
const LOOSE = /\b(?:every|each|all|no)[ \n]+(?:of[ \n]+)?(?:the[ \n]+|her[ \n]+|his[ \n]+|their[ \n]+|aspects?[ \n]+of[ \n]+)?(?:expectations?|aspects?|areas?|interactions?|situations?|respects?|duties|tasks?|work|colleagues?|stakeholders?|team[ \n]+members?|levels?|times?|conversations?|day|people|responsibilities|dealings|things?|occasions?|moments?|opportunit(?:y|ies)|relationships|needs?|parties|departments?|teams?|longer|one|projects?|negativity|excuses?|meetings?|customers?|clients?|patients?)\b(?!(?:[ \n]+[a-z]+){0,6}[ \n]+(?:within|before|by[ \n]+\d))/gu

/** A wish about somebody's mind beside a measure: "..., and less laziness". */
const SIDE_WISH = /[,;][ \n]+(?:and[ \n]+)?(?:with[ \n]+)?(?:less|more|better|greater|an improved|a better|improved)[ \n]+(?:[a-z]+[ \n]+)?(?:laziness|negativity|attitude|enthusiasm|motivation|commitment|professionalism|initiative|ownership|maturity|energy|engagement|care|positivity|drive|passion|confidence|teamwork|cooperation|effort|respect|empathy|presence)\b/u

/** How the plan itself runs is no measure: "we meet weekly", "the position has been advertised". */
const ABOUT_PLAN = /^[^\p{L}]*(?:as the (?:position|role|post|job)|the (?:weekly |fortnightly |monthly |daily )?(?:plan|review|reviews|meetings?|check-ins?|position|role|post|paperwork|letter|vacancy|replacement|process|decision|outcome)|(?:his|her|their) (?:replacement|successor|contract|desk)|(?:weekly|fortnightly|monthly|regular|daily) (?:reviews?|meetings?|check-ins?|one-on-ones?|catch-ups?|sessions?)|we (?:will )?(?:meet|review|look|check|talk|have)|i (?:will )?(?:meet|review|look|check|talk)|this (?:plan|is)|hr\b|progress (?:is|will be) (?:reviewed|discussed))/u

/** Whether a criterion can be checked: something counted or looked at, and how much is enough. */
export function hasMeasure(reading: Reading): boolean {
  if (SIDE_WISH.test(reading.masked)) return false
  if (reading.quotes.length > 0 && MEASURE.test(reading.masked)) return true
  return reading.sentences.some((_, index) => {
    const text = sentenceText(reading, index)
    return !(ABOUT_PLAN.test(text) && !/%|\b(?:at least|at most|no more than|per cent|percent)\b/u.test(text)) && MEASURE.test(text.replace(DEADLINE, ' ').replace(LOOSE, ' '))
  })
}

const OPENING = /^[^\p{L}]*(?:(?:must|should|has to|needs to|will|is to|he|she|they|to|be)[ \n]+)+/u

/** The words that would have to be measured: the first sentence without its dates and its "must". */
export function unmeasured({ masked, sentences }: Reading): Range {
  const [first] = sentences
  if (!first) return { start: 0, end: masked.length }
  let { start, end } = first
  const text = masked.slice(start, end)
  const dates = [...text.matchAll(DEADLINE)]
  const leading = dates.find(({ index }) => index < 3)
  if (leading) start += leading[0].length + 1
  const trailing = dates.findLast(({ index }) => index > 12)
  if (trailing) end = first.start + trailing.index
  const comma = masked.slice(start, end).indexOf(',', 10)
  if (comma !== -1) end = start + comma
  start += OPENING.exec(masked.slice(start, end))?.[0].length ?? 0
  const words = masked.slice(start, end).replace(/[\s.;:!,]+$/u, '')
  return { start, end: start + words.length }
}
