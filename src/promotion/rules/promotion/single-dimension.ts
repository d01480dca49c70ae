import { rule } from '../../../kit/rule.ts'
import { atLevel } from '../../at-level.ts'
import type { CaseFacts } from '../../facts.ts'
import { FEWEST_FOR_SHARE, LARGEST_DIMENSION_SHARE, TIMES_EVEN_SHARE } from '../../numbers.ts'
import { largestDimension } from '../../shares.ts'

export const promotionSingleDimension = rule({
  id: 'promotion/single-dimension',
  severity: 'warn',
  title: 'Strength in one dimension carries the case',
  why: 'Somebody who is brilliant at one thing is brilliant at the level they are at. The next level is asked for in every dimension, every day.',
  numbers: { share: LARGEST_DIMENSION_SHARE, timesEven: TIMES_EVEN_SHARE, fewest: FEWEST_FOR_SHARE },
  *check(facts: CaseFacts, { share, timesEven, fewest }) {
    if (facts.dimensions.length < 2) return
    const largest = largestDimension(atLevel(facts), facts.dimensions)
    if (!largest || largest.of < fewest || largest.share <= Math.max(share, timesEven / facts.dimensions.length)) return
    yield {
      path: '/evidence', evidence: [...new Set(largest.ids)],
      message: `${largest.ids.length} of ${largest.of} pieces of evidence speak for ${largest.name.toLowerCase()} alone.`,
      fix: 'Which of the other dimensions were seen as often, and by whom? If they were not, which work would show them?',
    }
  },
})
