import { rule } from '../../../kit/rule.ts'
import { isBlank } from '../../../kit/text.ts'
import type { CaseFacts } from '../../facts.ts'

export const promotionNoTrajectory = rule({
  id: 'promotion/no-trajectory',
  severity: 'warn',
  title: 'Nothing shows continuing growth',
  why: 'Whoever arrives at a level goes on working there. What still grows tells whether the level is a place to stand on or the highest point of a good year.',
  *check({ document, growth, person }: CaseFacts) {
    if (!isBlank(document.trajectory) || growth.length > 0) return
    yield {
      path: '/trajectory', message: 'The case does not say how the work went on growing.',
      fix: `What does ${person.name} do today that they did not do half a year ago, and what comes next?`,
    }
  },
})
