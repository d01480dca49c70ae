import type { Range } from '../kit/finding.ts'
import { once } from './reading.ts'
import type { Reading } from './reading.ts'

const MONTH_NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)'
/** Words that reach over the whole cycle, or say why the time is short. */
const LONGER = new RegExp([
  String.raw`\b(?:all year|year-?round|throughout|(?:first|second|previous|each|both|every|other|one) (?:half|halves|quarters?|terms?|cycles?)|all four (?:quarters|terms|seasons)|quarter after quarter|month after month|each month(?!-)|every month(?!-)|other \w+ of the (?:year|cycle)|steadily|(?:on|of) the full year|same pattern|not only)\b`,
  String.raw`\b(?:earlier (?:in|this|that|cycle|evidence|work|on|,)|earlier|months (?:ago|before|earlier)|long before (?:that|this|then)|after (?:he|she|they)(?:'d| had)|(?:as|like) (?:in|before|earlier|already in) |(?:in|from|between|of|since|during|to|and|over|the) (?:the )?(?:q[1-4]|h[12]|spring|summer|autumn|winter|first half|second half)|from ${MONTH} (?:to|until|till|through))`,
  String.raw`\bsince (?:20\d\d|joining|the start of the (?:year|cycle)|${MONTH}|last (?:year|spring|summer|autumn|winter))\b`,
  String.raw`(?<!(?:next|in|within|coming|[£$€][\d.,]+[mk]? (?:over|for)) )\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|\d+)(?:[- ]months?(?! ends?)|[ ](?:quarters|terms|years|halves))\b`,
  String.raw`\b(?:joined|hired|new (?:to|in) (?:the )?(?:role|post|team|job)|(?:he|she|they|who|and|has) (?:only )?(?:started|arrived|returned|took over|came (?:on|back)|moved here)(?: (?:here|with us|only|in ${MONTH}|on \d|in the (?:role|post|team)|\w+ (?:weeks|months) ago|from)|[.,;])|(?:is with us|been here|on leave|leave until|parental leave|on sick leave))\b`,
].join('|'), 'gu')
const MISSING = /\b(?:nothing|none|no \w+|not|n't|never)\b[^.;]{0,30}?\b(?:from (?:earlier|before)|earlier|older|further back|other (?:months|quarters|half))[^.;]{0,20}|\b(?:for|over|of|mark|rate|rated|judge|grade|sum up) (?:the|all|these|her|his) (?:whole )?(?:twelve|12) months\b/gu
const MONTHS = new RegExp(String.raw`\b(?:in|from|of|since|on \d{1,2}|\d{1,2}|early|late|mid|between|to|and|during|the|through|until)[ \n]+${MONTH}\b|\b(?:january|february|april|june|july|august|september|october|november|december)\b`, 'gu')
const FUTURE = /\b(?:until|by|from|for|next|before|in)[ \n]+$/u

/** A day or week named beside a month: two instances, not one stretch. */
const ONE_OF_SEVERAL = /^(?:last|this) (?:week|month|monday|tuesday|wednesday|thursday|friday)$|^yesterday$|\b(?:ago|back)$/u

const NAMES_MONTH = new RegExp(MONTH, 'u')

/** Where a text speaks of more than its end: the first and the last such place, of longer stretches and of each month. */
const earlierIn = once(({ masked }: Reading) => {
  // "I've nothing from earlier in the year", "all I have for the twelve months": named only to say that it is missing
  const rest = masked.replace(MISSING, (all) => ' '.repeat(all.length))
  const places = new Map<string, { first: number; last: number }>()
  const add = (what: string, at: number) => {
    const known = places.get(what)
    if (known) known.last = at
    else places.set(what, { first: at, last: at })
  }
  for (const match of rest.matchAll(LONGER)) add('', match.index)
  for (const match of rest.matchAll(MONTHS)) {
    const from = /[a-z]+$/u.exec(match[0])!
    const lead = rest.slice(Math.max(0, match.index - 2), match.index + from.index)
    if (!FUTURE.test(lead) || /^in/u.test(match[0]) && !/^[^.]{0,400}(?:\bwill\b|[a-z]+s with)/u.test(rest.slice(match.index, match.index + 420))) add(from[0], match.index + from.index)
  }
  return places
})

/** Whether evidence from earlier in the cycle stands beside the recent, or the time is short for a reason. */
export function hasEarlierEvidence(reading: Reading, recent: Range): boolean {
  const places = earlierIn(reading)
  const isBeside = (what: string) => {
    const known = places.get(what)
    return known !== undefined && (known.first < recent.start || known.last >= recent.end)
  }
  if (isBeside('')) return true
  const words = reading.masked.slice(recent.start, recent.end)
  const own = MONTH_NAMES.findIndex((month) => words.includes(month))
  if (own > 0) return MONTH_NAMES.slice(0, own).some(isBeside)
  return MONTH_NAMES.filter(isBeside).length > (ONE_OF_SEVERAL.test(words) || NAMES_MONTH.test(words) ? 0 : 1)
}
