import { rule } from '../../../kit/rule.ts'
import { saidBy, wordsAt } from '../../said.ts'
import type { CaseFacts } from '../../facts.ts'

export const promotionEffortBased = rule({
  id: 'promotion/effort-based',
  severity: 'warn',
  title: 'Hours and dedication instead of impact and scope',
  why: 'Hours tell what the work cost the person, not how far it reached. A level that is reached by staying longest is closed to whoever goes home on time.',
  *check(facts: CaseFacts) {
    for (const { path, range } of saidBy(facts, 'writing/effort-based')) {
      yield { path, range, message: `${wordsAt(facts, path, range)} speaks of effort, not of impact and scope.`, fix: 'What came of it, for whom, and how far did it reach? Leave the hours out.' }
    }
  },
})
