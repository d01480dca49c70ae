import { rule } from '../../../kit/rule.ts'
import { countInWords } from '../../../kit/text.ts'
import { isEmptyItem } from '../../cited.ts'
import type { ReviewFacts } from '../../facts.ts'
import { ACCOMPLISHMENTS } from '../../numbers.ts'

export const reviewAccomplishmentCount = rule({
  id: 'review/accomplishment-count',
  severity: 'warn',
  title: 'Not three to five accomplishments',
  why: 'Three to five show a period from more than one side and can still be remembered. A longer list hides what mattered, a shorter one leaves the rating standing on little.',
  numbers: ACCOMPLISHMENTS,
  *check(facts: ReviewFacts, { least, most }) {
    const count = facts.document.accomplishments.filter((item) => !isEmptyItem(item)).length
    if (count >= least && count <= most) return
    yield {
      path: '/accomplishments',
      message: `${count === 1 ? 'There is one accomplishment' : `There are ${countInWords(count)} accomplishments`}; ${countInWords(least)} to ${countInWords(most)} carry a review.`,
      fix: count < least
        ? 'What else in your notes of the period had an effect somebody would miss? Look at the months this draft does not touch.'
        : 'Which of these would still be told in a year? Join those that belong to one piece of work.',
    }
  },
})
