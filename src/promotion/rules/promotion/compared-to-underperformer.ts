import { rule } from '../../../kit/rule.ts'
import { saidBy, wordsAt } from '../../said.ts'
import type { CaseFacts } from '../../facts.ts'

export const promotionComparedToUnderperformer = rule({
  id: 'promotion/compared-to-underperformer',
  severity: 'warn',
  title: 'The person is measured against others instead of the level’s definition',
  why: 'The bar is the text of the level. Whoever is better than somebody who falls short of it may still fall short of it, and the other person is not there to answer.',
  *check(facts: CaseFacts) {
    for (const { path, range } of saidBy(facts, 'writing/comparison-to-peer')) {
      yield { path, range, message: `${wordsAt(facts, path, range)} measures against other people; the bar is the level’s definition.`, fix: 'What does the level ask for, and where was it seen? Hold the work against that.' }
    }
  },
})
