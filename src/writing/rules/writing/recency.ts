import { rule } from '../../../kit/rule.ts'
import { hasEarlierEvidence } from '../../span.ts'
import { phraseHits } from '../../passage.ts'
import type { WritingFacts } from '../../passage.ts'

export const writingRecency = rule({
  id: 'writing/recency',
  severity: 'hint',
  title: 'A whole cycle judged by its last weeks',
  why: 'What is fresh weighs more than it should. The months before were work too.',
  check: (facts: WritingFacts) => phraseHits(facts, 'recency', SAY, ({ reading }, found) => !hasEarlierEvidence(reading, found)),
})

const SAY = {
  message: (words: string) => `${words} is the only time this rests on.`,
  fix: 'What do your notes from the beginning and the middle of the cycle say?',
}
