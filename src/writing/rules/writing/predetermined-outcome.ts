import { rule } from '../../../kit/rule.ts'
import { phraseHits } from '../../passage.ts'
import type { WritingFacts } from '../../passage.ts'

export const writingPredeterminedOutcome = rule({
  id: 'writing/predetermined-outcome',
  severity: 'warn',
  title: 'The end is fixed before the plan',
  why: 'A plan nobody can pass is no plan. It is unfair to the person and will not stand up to a second look.',
  check: (facts: WritingFacts) => phraseHits(facts, 'predetermined-outcome', SAY),
})

const SAY = {
  message: (words: string) => `${words} reads as if the outcome were fixed.`,
  fix: 'If it is open, what would success look like? If it is not, talk to HR before you go on.',
}
