import { rule } from '../../../kit/rule.ts'
import { phraseHits } from '../../passage.ts'
import type { WritingFacts } from '../../passage.ts'

export const writingAbsolute = rule({
  id: 'writing/absolute',
  severity: 'hint',
  title: 'Always, never, everyone',
  why: 'One counter-example is enough to lose the reader, and the person is sure to know one. How often and when is stronger.',
  check: (facts: WritingFacts) => phraseHits(facts, 'absolute', SAY, ({ kind, reading }, { start, end }) => kind !== 'pip_criterion' || CLAIMS.test(reading.text.slice(Math.max(0, start - FAR), start)) || INVERTED.test(reading.text.slice(end, end + 12))),
})

/** In code units: the longest that `CLAIMS` may be. */
const FAR = 300

/** A criterion says what is to be. Only where a person stands directly before is it a claim of how it was. */
const CLAIMS = /(?:\b(?:[Hh]e|[Ss]he|[Tt]hey|[Yy]ou)|\p{Lu}\p{Ll}+|\b(?:keeps|kept|keeps on))[ \n]+(?:(?:is|was) (?!to\b|able\b)(?:[\p{Ll}']+ ){1,6}(?:and|but) |(?:[\p{Ll}']+[ \n]+){0,4})$/u
/** "Not once has she". */
const INVERTED = /^ (?:has|have|did|does) (?:he|she|they|you)\b/u

const SAY = {
  message: (words: string) => `${words} claims it without exception.`,
  fix: 'How often was it, over which time, and when was it not so? “In ... of ... between ... and ...”',
}
