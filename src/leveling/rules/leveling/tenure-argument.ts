import { sentenceRanges } from '../../../kit/text.ts'
import { rule } from '../../../kit/rule.ts'
import type { ArgumentFacts } from '../../facts.ts'

export const levelingTenureArgument = rule({
  id: 'leveling/tenure-argument',
  severity: 'warn',
  title: 'Years of experience used as evidence of level',
  why: 'Time passes for everybody alike. A level says what somebody does; years say only how long they were there, and they count against whoever came later or was away.',
  *check({ texts }: ArgumentFacts) {
    for (const { path, text } of texts) {
      for (const sentence of sentenceRanges(text)) {
        const said = text.slice(sentence.start, sentence.end)
        const found = TENURE.map((pattern) => pattern.exec(said)).filter((match) => match && !excused(said, match)).toSorted((a, b) => a!.index - b!.index)[0]
        if (!found) continue
        const start = sentence.start + found.index
        yield {
          path, range: { start, end: start + found[0].length }, message: `“${found[0]}” says how long, not what.`,
          fix: 'What did they do in that time that the level asks for, how often, and for whom? Name it, and leave the years out.',
        }
      }
    }
  },
})

const NUMBER = String.raw`(?:\d{1,2}(?:\.5)?\+?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|many|a few|a dozen|so many)`
const YEARS = String.raw`(?:(?:over|more than|almost|nearly|about|around|some)\s+)?(?:${NUMBER}(?:\s+(?:long|full|solid))?\s+years|a\s+decade|two\s+decades|decades)`
const WHERE = String.raw`(?:(?:in|at|with|on|within|under)\s+(?:(?:the|this|that|our|her|his|their|a|my)\s+)?(?:(?:same|current|present)\s+)?(?:role|level|grade|band|position|post|job|title|company|firm|organi[sz]ation|business|team|department|field|industry|trade|us|[A-Z]{1,2}\d)\b|here\b|as\s+an?\s+[\w-]+(?:\s+[\w-]+)?)`

/** Each is a way of offering time for merit. */
const TENURE = [
  new RegExp(String.raw`\b${YEARS}(?:['’])?\s+(?:of\s+)?(?:\w+\s+)?(?:experience|service|seniority|tenure|loyalty)\b`, 'i'),
  new RegExp(String.raw`\b(?:has|have|had|['’]s|['’]ve)\s+(?:now\s+|already\s+)?(?:been|worked|served|spent|sat|stayed)\b[^.;,]{0,40}?\b(?:for\s+)?${YEARS}\b(?:\s+${WHERE})?`, 'i'),
  new RegExp(String.raw`\b(?:after|with|has|have|brings?|given|having)\s+(?:(?:her|his|their|all|these|those)\s+)?${YEARS}\s+${WHERE}`, 'i'),
  new RegExp(String.raw`\b(?:been|worked)\s+${WHERE}\s+since\s+(?:19|20)\d\d\b`, 'i'),
  new RegExp(String.raw`\b(?:has|have|['’]s|['’]ve)\s+been\s+(?:an?\s+[\w-]+(?:\s+[\w-]+)?|here|${WHERE})\s+(?:for\s+(?:a\s+)?(?:very\s+)?(?:long|quite a)\s*(?:time|while)?|long\s+enough|since\s+(?:19|20)\d\d)`, 'i'),
  new RegExp(String.raw`\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)-year\s+veteran\b|\blongest[- ](?:serving|standing)\s+(?:member|person|colleague|engineer|employee|one)\b|\b(?:most|more)\s+senior\s+by\s+(?:years|service)\b`, 'i'),
  /\b(?:time|years)\s+in\s+(?:the\s+)?(?:role|level|grade|band|position|post)\b/i,
  /\b(?:waited\s+(?:long\s+enough|for\s+(?:years|long))|(?:is|was)\s+(?:long\s+)?overdue\s+for\s+(?:a\s+)?(?:promotion|the\s+next\s+level)|(?:is|are)\s+next\s+in\s+line|paid\s+(?:her|his|their)\s+dues|(?:her|his|their)\s+turn\b)/i,
]

const STRETCH = new RegExp(String.raw`\b(?:over|in|during|within|across|throughout)\s+(?:(?:the|her|his|their|these|those|all)\s+)?(?:(?:last|past|previous|first)\s+)?(?:${NUMBER}\s+)?$`, 'i')

/** A stretch of time in which something came about, and time that is named to be set aside, are no argument. */
function excused(sentence: string, { index, 0: phrase }: RegExpExecArray): boolean {
  const before = sentence.slice(0, index)
  if (/\b(?:not|never|rather than|regardless of|irrespective of|instead of|n['’]t)\b[^.;]{0,40}$/i.test(before) || /\bnot\b/i.test(phrase)) return true
  if (STRETCH.test(before)) return true
  // "the supplier has 20 years of experience", "the press has been here for ten years": not about somebody's merit.
  return /\b(?:supplier|vendor|partner|customer|client|contractor|machine|system|press|line|service|product|tool|rule|process)s?\b[^,;.]{0,30}$/i.test(before)
}
