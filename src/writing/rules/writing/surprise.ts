import { rule } from '../../../kit/rule.ts'
import { phraseHits } from '../../passage.ts'
import type { WritingFacts } from '../../passage.ts'

export const writingSurprise = rule({
  id: 'writing/surprise',
  severity: 'warn',
  title: 'The person has not heard this',
  why: 'A review is where nothing is news. What is told here first can no longer be mended in the cycle it counts for.',
  check: (facts: WritingFacts) => phraseHits(facts, 'surprise', SAY),
})

const SAY = {
  message: (words: string) => `${words} shows that this has not been said to the person.`,
  fix: 'When will you tell them, before they read it? Then write when you spoke: “We talked about it on ...”.',
}
