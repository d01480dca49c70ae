import { rule } from '../../../kit/rule.ts'
import { countInWords } from '../../../kit/text.ts'
import { isEmptyItem } from '../../cited.ts'
import type { ReviewFacts } from '../../facts.ts'
import { GROWTH_AREAS } from '../../numbers.ts'

export const reviewGrowthCount = rule({
  id: 'review/growth-count',
  severity: 'warn',
  title: 'Not two or three growth areas',
  why: 'Everybody has something to grow in, the strongest most of all: leaving it out withholds help. More than three cannot be worked on at once.',
  numbers: GROWTH_AREAS,
  *check(facts: ReviewFacts, { least, most }) {
    const count = facts.document.growthAreas.filter((area) => !isEmptyItem(area)).length
    if (count >= least && count <= most) return
    yield {
      path: '/growthAreas',
      message: `${count === 1 ? 'There is one growth area' : `There are ${countInWords(count)} growth areas`}; ${countInWords(least)} or ${countInWords(most)} can be worked on.`,
      fix: count < least
        ? 'What did you speak about in the one-on-ones that would help most next? A growth area may also be a strength to take further.'
        : 'Which two would make the most difference in the coming months? The others can wait, or are part of these.',
    }
  },
})
