import type { Range } from '../kit/finding.ts'
import { clausesIn } from './clauses.ts'
import type { Clause } from './clauses.ts'
import { once, sentenceText } from './reading.ts'
import type { Reading } from './reading.ts'

/** Who is spoken of, at the beginning of a clause: neither the writer nor a thing. */
const SOMEBODY = /^(?:(?:and|but|so|that|because|since|as|surely|soon|one day|in time|then|no doubt)\s+)*(?:(?:[Hh]e|[Ss]he|[Tt]hey)\b|(?!I\b|We\b|You\b|It\b|This\b|That\b|There\b|The\b|Then\b|Our\b|An?\b)\p{Lu}\p{Ll}+\s)/u
const AHEAD = /\b(?:will|shall)[ \n]|'ll[ \n]|(?:'s|\bis|\bare)[ \n]+(?:going|bound|sure|destined|set)[ \n]+to\b/u
/** Leaving, wishes and what happens to somebody are no promise of work. */
const NO_PROMISE = /\b(?:won't|not|never|leave|leaves|go|gone|stay|sign|want|need|accept|resign|retire|return|be back|be let|be told|be paid|be missed|take it|walk|refuse|agree|decline|say|ask|tell|hear|know|see|read|like|miss|start|attend|shadow|keep|meet|come|if|when)\b/u
/** A plan has its day and its figures. */
const PLANNED = /\d|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|spring|summer|autumn|winter|agreed|plans?|planned)\b/u
const YEARS = /\b(?:\d+|[a-z]+(?:teen|ty|-[a-z]+)?|one|a|all (?:these|those))[ \n]+(?:long[ \n]+)?(?:years|decades|seasons|winters|summers)\b|\b(?:decade|lifetime|career)\b|\bsince[ \n]+(?:the[ \n]+)?(?:(?:19|20)\d\d|(?:nineteen|twenty)|eighties|nineties|seventies)/u
/** Being there, not doing anything. */
const SERVES = /\b(?:been|is|was|are|were|served|serving|serves|stayed|stays|worked|works|working|sat|sits|waited|waiting|given|gave|put in|clocked|spent|stood|stuck by|with us|with the|behind (?:her|him|the)|at the same|under (?:his|her) belt)\b/u
const DOES = /\b(?:led|lead|leads|ran|run|runs|cut|fell|rose|grew|reduced|kept|held|trained|written|wrote|built|handled|brought|won|fixed|chaired|closed|met|leaked|tested|as (?:a|the|our)|deput)\b/u
const ASIDE = /\b(?:not|n't|never|none|no part|nothing|aside|irrelevant|rather than|instead of)\b/u

/** What somebody will be, and how long they have been there, told where work should stand. */
export const prospects = once((reading): readonly Range[] => reading.sentences.flatMap((_, sentence) => {
  const clauses = clausesIn(reading, sentence)
  return ASIDE.test(sentenceText(reading, sentence)) ? [] : clauses.flatMap((clause) => (isAhead(reading, clause) || isServed(reading, clause) ? [rangeOf(reading, clause)] : []))
}))

const wordsOf = (reading: Reading, { first, last }: Clause) => reading.masked.slice(reading.tokens[first]!.start, reading.tokens[last - 1]!.end)
const rangeOf = (reading: Reading, { first, last }: Clause): Range => ({ start: reading.tokens[first]!.start, end: reading.tokens[last - 1]!.end })

function isAhead(reading: Reading, clause: Clause): boolean {
  if (clause.who !== 'doer' || clause.under !== '' && clause.under !== 'that') return false
  const words = wordsOf(reading, clause)
  return SOMEBODY.test(reading.text.slice(reading.tokens[clause.first]!.start, reading.tokens[clause.last - 1]!.end)) && AHEAD.test(words) && !NO_PROMISE.test(words) && !PLANNED.test(words)
}

function isServed(reading: Reading, clause: Clause): boolean {
  if (clause.who === 'other') return false
  const words = wordsOf(reading, clause)
  return !/\bof[ \n]+\d/u.test(words) && YEARS.test(words) && SERVES.test(words) && !DOES.test(words)
}
