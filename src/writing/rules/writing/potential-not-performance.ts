import { rule } from '../../../kit/rule.ts'
import { phraseHits } from '../../passage.ts'
import type { WritingFacts } from '../../passage.ts'

export const writingPotentialNotPerformance = rule({
  id: 'writing/potential-not-performance',
  severity: 'hint',
  title: 'Promise, tenure or papers instead of shown work',
  why: 'A title for what might come cannot be taken back when it does not, and years and certificates were open to some more than to others.',
  check: (facts: WritingFacts) => phraseHits(facts, 'potential-not-performance', SAY),
})

const SAY = {
  message: (words: string) => `${words} speaks of promise, time served or papers, not of work already shown.`,
  fix: 'Which work of the next level have they done already, how often, and with which result?',
}
