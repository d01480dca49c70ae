import type { Range } from '../kit/finding.ts'
import { LABELS } from './labels.ts'
import { once } from './reading.ts'
import type { Reading } from './reading.ts'

/** A rating as it is written: in quotation marks, which the masked text hides, or as a figure. */
const MARK = `(?:['‘"“][^'’"”.]{1,25}['’"”]|\\b[1-5]\\b(?! ?%)|\\bmeets\\b)`
const GIVES = `\\b(?:I|[Ww]e)(?:['’](?:ve|d|m|ll|re))?\\s(?:\\w+\\s){0,3}?(?:put|gave|give|giving|gone|going|go|went|settled|chose|leave|leaving|left|kept|keep|rounded|call|marked|rated|scored|say|submitted)\\b[^.;]{0,50}?${MARK}`
const JOINT = `(?=[^.]{0,20}?(?:[:;–—]|\\b(?:because|since|so|to|rather|if|instead|than|for|as|although|though|mostly|mainly|only)\\b))`
/** The writer, or those whose reaction counts. */
const MINE = `(?=[^.!?]{0,200}\\b(?:I|we|I['’](?:m|d|ve)|nobody|everyone|anything|would|(?:he|she)['’]d|my|me|us)\\b)`

/** Words in marks begin with a letter. */
const MAY_MARK = /['‘"“]\p{L}|\b[1-5]\b|meets/u
const IS_MARKED = new RegExp(MARK, 'u')

/** A rating with its reason: behind it, before "so", or in the sentence beside it. The reason is the group. */
const REASONED = [
  new RegExp(`${GIVES}(?=[^.]{0,20}?(?:,|\\b(?:and|until)\\b))([^.!?]{15,200})`, 'gu'),
  new RegExp(`${GIVES}${JOINT}([^.!?]{15,200})`, 'gu'),
  new RegExp(`\\b(?:[Rr]ated|[Rr]ating|[Mm]ark|marked|grade|score|stays|gets|got|remains|left|is|it['’]s)\\b[^.;:]{0,30}?${MARK}${JOINT}([^.!?]{15,200})`, 'gu'),
  new RegExp(`(?:^|[.!?] )([^.!?]{15,200}?),? (?:and )?\\b(?:so|hence|thus|therefore)\\b[^.!?]{0,25}?${MARK}[^.!?]{0,12}(?:[.!?]|$)`, 'gu'),
  new RegExp(`(?:${GIVES}|\\b[Rr]at(?:ed|ing)\\b[^.;]{0,20}?${MARK})[^.!?]{0,30}[.!?] ${MINE}([^.!?]{20,200})`, 'gu'),
  new RegExp(`(?:^|[.!?] )${MINE}([^.!?]{20,200})[.!?] (?:(?:So|Hence|Therefore)\\b[^.!?]{0,25}?${MARK}|${GIVES})`, 'gu'),
]
/** Figures, and words for work and what came of it. */
const WORK = /\d|%|\b(?:two|three|four|five|six|seven|eight|nine|ten|half|evidence|figures?|numbers|goals?|targets?|results?|audits?|reports?|criteria|deadlines?|standards?|definition|work|customers?|data|errors?|met|missed|delivered|late|expectations?|level|quality|complaints|records?|panel|committee)\b/iu

/** What each of them must have besides a mark: looked for in a text without going back and forth. */
const [GIVEN, CONCLUDED, RATED, OPENED] = [GIVES, `\\b(?:so|hence|thus|therefore)\\b[^.!?]{0,25}?${MARK}`, `\\b[Rr]at(?:ed|ing)\\b[^.;]{0,20}?${MARK}`, `\\b(?:So|Hence|Therefore)\\b[^.!?]{0,25}?${MARK}`].map((part) => new RegExp(part, 'u')) as [RegExp, RegExp, RegExp, RegExp]

/** Those of them that may be in a text with a mark. */
function mayBeIn(text: string): RegExp[] {
  const given = GIVEN.test(text)
  const may = [given, given, true, CONCLUDED.test(text), given || RATED.test(text), given || OPENED.test(text)]
  return REASONED.filter((_, at) => may[at])
}

/** Longer texts are no pitch, and cost nothing here. */
const LONGEST = 4000

/** Why a rating is as it is, where that is told without a word of the work, and no other label has it. */
export const bareReasons = once((reading): readonly Range[] => (reading.text.length <= LONGEST && MAY_MARK.test(reading.text) && IS_MARKED.test(reading.text) ? mayBeIn(reading.text).flatMap((pattern) => [...reading.text.matchAll(pattern)]).flatMap((match) => {
  const reason = match[1]!
  const start = match.index + match[0].lastIndexOf(reason)
  return WORK.test(reason) || isTaken(reading, start) ? [] : [{ start, end: start + reason.length }]
}) : []))

const OTHERS: ReadonlySet<string> = new Set(['leaving', ...LABELS.filter((label) => label !== 'rating-avoidance' && label !== 'comparison-to-peer')])

function isTaken(reading: Reading, start: number): boolean {
  const sentence = reading.sentences.findIndex(({ end }) => end > start)
  return (reading.foundIn[sentence] ?? []).some(({ mark }) => OTHERS.has(mark))
}
