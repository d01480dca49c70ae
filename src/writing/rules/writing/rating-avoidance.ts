import { rule } from '../../../kit/rule.ts'
import { phraseHits } from '../../passage.ts'
import type { WritingFacts } from '../../passage.ts'

export const writingRatingAvoidance = rule({
  id: 'writing/rating-avoidance',
  severity: 'warn',
  title: 'A rating chosen for peace',
  why: 'A rating that spares a conversation takes from the person the chance to change, and from the others the meaning of theirs.',
  check: (facts: WritingFacts) => phraseHits(facts, 'rating-avoidance', SAY),
})

const SAY = {
  message: (words: string) => `${words} gives a reason for the rating that is not the work.`,
  fix: 'What would the rating be on the evidence alone? Who could help you with the conversation?',
}
