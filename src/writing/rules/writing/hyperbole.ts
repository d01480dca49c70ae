import { rule } from '../../../kit/rule.ts'
import { phraseHits } from '../../passage.ts'
import type { WritingFacts } from '../../passage.ts'

export const writingHyperbole = rule({
  id: 'writing/hyperbole',
  severity: 'hint',
  title: 'Exaggeration or a stock phrase of praise',
  why: 'Big words say how you feel and not what happened; readers discount them, and the person cannot repeat them.',
  check: (facts: WritingFacts) => phraseHits(facts, 'hyperbole', SAY),
})

const SAY = {
  message: (words: string) => `${words} exaggerates or is a stock phrase.`,
  fix: 'What happened that made you want to write this? Say that.',
}
