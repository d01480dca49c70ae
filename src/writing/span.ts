import type { Range } from '../kit/finding.ts'
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
].join('|'), 'u')
const MISSING = /\b(?:nothing|none|no \w+|not|n't|never)\b[^.;]{0,30}?\b(?:from (?:earlier|before)|earlier|older|further back|other (?:months|quarters|half))[^.;]{0,20}|\b(?:for|over|of|mark|rate|rated|judge|grade|sum up) (?:the|all|these|her|his) (?:whole )?(?:twelve|12) months\b/gu
const MONTHS = new RegExp(String.raw`\b(?:in|from|of|since|on \d{1,2}|\d{1,2}|early|late|mid|between|to|and|during|the|through|until)[ \n]+${MONTH}\b|\b(?:january|february|april|june|july|august|september|october|november|december)\b`, 'gu')
const FUTURE = /\b(?:until|by|from|for|next|before|in)[ \n]+$/u

/** A day or week named beside a month: two instances, not one stretch. */
const ONE_OF_SEVERAL = /^(?:last|this) (?:week|month|monday|tuesday|wednesday|thursday|friday)$|^yesterday$|\b(?:ago|back)$/u

const NAMES_MONTH = new RegExp(MONTH, 'u')

/** Whether evidence from earlier in the cycle stands beside the recent, or the time is short for a reason. */
export function hasEarlierEvidence({ masked }: Reading, recent: Range): boolean {
  const rest = `${masked.slice(0, recent.start)} ${masked.slice(recent.end)}`
  // "I've nothing from earlier in the year", "all I have for the twelve months": named only to say that it is missing
  if (LONGER.test(rest.replace(MISSING, ' '))) return true
  const named = new Set<string>()
  for (const match of rest.matchAll(MONTHS)) {
    const from = /[a-z]+$/u.exec(match[0])!
    const lead = rest.slice(Math.max(0, match.index - 2), match.index + from.index)
    if (!FUTURE.test(lead) || /^in/u.test(match[0]) && !/^[^.]*(?:\bwill\b|[a-z]+s with)/u.test(rest.slice(match.index))) named.add(from[0])
  }
  const words = masked.slice(recent.start, recent.end)
  const own = MONTH_NAMES.findIndex((month) => words.includes(month))
  if (own > 0) return MONTH_NAMES.slice(0, own).some((month) => named.has(month))
  return named.size > (ONE_OF_SEVERAL.test(words) || NAMES_MONTH.test(words) ? 0 : 1)
}
