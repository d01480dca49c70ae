import { rule } from '../../../kit/rule.ts'
import { phraseHits } from '../../passage.ts'
import type { WritingFacts } from '../../passage.ts'

export const writingEffortBased = rule({
  id: 'writing/effort-based',
  severity: 'hint',
  title: 'Hours and hard work offered as merit',
  why: 'Hours cost the person and tell nobody what came of them. Rewarding them rewards whoever can stay longest.',
  check: (facts: WritingFacts) => phraseHits(facts, 'effort-based', SAY),
})

const SAY = {
  message: (words: string) => `${words} speaks of effort, not of what came of it.`,
  fix: 'What did it lead to, and for whom? If the load worries you, say that instead.',
}
