import { rule } from '../../../kit/rule.ts'
import { countInWords, sentences } from '../../../kit/text.ts'
import type { ReviewFacts } from '../../facts.ts'
import { SUMMARY_SENTENCES } from '../../numbers.ts'

export const reviewSummaryLength = rule({
  id: 'review/summary-length',
  severity: 'hint',
  title: 'The opening summary is not two or three sentences',
  why: 'The opening is what everyone reads, and for many the only part. Two or three sentences carry the outcome and what marked it; more belongs below.',
  numbers: SUMMARY_SENTENCES,
  *check(facts: ReviewFacts, { least, most }) {
    const count = sentences(facts.document.summary).length
    if (count >= least && count <= most) return
    const holds = count === 0 ? 'The opening summary is empty' : `The opening summary has ${countInWords(count)} sentence${count === 1 ? '' : 's'}`
    yield {
      path: '/summary',
      message: `${holds}; ${countInWords(least)} or ${countInWords(most)} are enough.`,
      fix: count < least
        ? 'How did the period go against the level, and what marked it? A sentence each.'
        : 'Which of these would you keep if somebody read only one line? Move the others to the accomplishments they belong to.',
    }
  },
})
