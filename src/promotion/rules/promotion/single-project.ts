import { rule } from '../../../kit/rule.ts'
import { isPlainDate, inWords } from '../../../kit/date.ts'
import { atLevel, recordsOf } from '../../at-level.ts'
import type { CaseFacts } from '../../facts.ts'
import { FEWEST_FOR_SHARE, LARGEST_PROJECT_SHARE } from '../../numbers.ts'
import { largestProject } from '../../shares.ts'

export const promotionSingleProject = rule({
  id: 'promotion/single-project',
  severity: 'warn',
  title: 'Over half the evidence comes from one project or episode',
  why: 'One large project shows what somebody can do once, with its people and its luck. The level asks for what they do wherever they are put.',
  numbers: { share: LARGEST_PROJECT_SHARE, fewest: FEWEST_FOR_SHARE },
  *check(facts: CaseFacts, { share, fewest }) {
    const records = recordsOf(atLevel(facts))
    const largest = largestProject(records)
    if (!largest || records.length < fewest || largest.share <= share) return
    const where = isPlainDate(largest.name) ? `the one day, ${inWords(largest.name)}` : `“${largest.name}”`
    yield {
      path: '/evidence', evidence: largest.ids,
      message: `${largest.ids.length} of ${largest.of} pieces of evidence come from ${where}.`,
      fix: 'Where else did they work like this? Add what was seen there, or say what of it was more than this one occasion.',
    }
  },
})
