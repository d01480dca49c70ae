import { countInWords } from '../../../kit/text.ts'
import { rule } from '../../../kit/rule.ts'
import type { Twin } from '../../similar/words.ts'

/** What the rule reads: reviews found to be much alike, as far as the one asking may read both. */
export interface SimilarFacts {
  readonly subject: string
  readonly twins: readonly Twin[]
}

export const patternCopyPaste = rule({
  id: 'pattern/copy-paste',
  severity: 'hint',
  title: 'With names, pronouns, teams and figures taken off, one person’s review could be another’s',
  why: 'A review that would fit somebody else says little about the one it is about, and in calibration neither of the two can be told by it. The wording is compared, never the work.',
  *check({ subject, twins }: SimilarFacts) {
    for (const { review, subject: other, cycle, passages } of twins) {
      const longest = passages.toSorted((a, b) => b.text.length - a.text.length)[0]
      if (!longest) continue
      const whose = other.name === subject ? `the review of ${cycle.name}` : `${other.name}’s review in ${cycle.name}`
      yield {
        path: longest.path, range: longest.range, evidence: [review],
        message: `With names and figures taken off, ${passages.length === 1 ? 'a passage stands' : `${countInWords(passages.length)} passages stand`} in ${whose} as well.`,
        fix: `What did ${subject} do that nobody else did: where, when, with what result? If both did the same work side by side, say who did which part.`,
      }
    }
  },
})
