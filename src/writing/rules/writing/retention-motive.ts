import { rule } from '../../../kit/rule.ts'
import { phraseHits } from '../../passage.ts'
import type { WritingFacts } from '../../passage.ts'

export const writingRetentionMotive = rule({
  id: 'writing/retention-motive',
  severity: 'warn',
  title: 'Rating or title argued from the risk of leaving',
  why: 'A rating that follows an offer tells everybody how to get one. Staying is a matter of its own, with means of its own.',
  check: (facts: WritingFacts) => phraseHits(facts, 'retention-motive', SAY),
})

const SAY = {
  message: (words: string) => `${words} argues from the risk or cost of leaving.`,
  fix: 'What work would justify it if nobody were leaving? Take the worry itself to HR, apart from this.',
}
