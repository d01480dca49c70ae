import { rule } from '../../../kit/rule.ts'
import { phraseHits } from '../../passage.ts'
import type { WritingFacts } from '../../passage.ts'

export const writingNarrowEvidence = rule({
  id: 'writing/narrow-evidence',
  severity: 'hint',
  title: 'One project or one strength carries the case',
  why: 'One success may be luck or somebody else’s. A level is a matter of several dimensions over time.',
  check: (facts: WritingFacts) => phraseHits(facts, 'narrow-evidence', SAY),
})

const SAY = {
  message: (words: string) => `${words} rests the case on one thing.`,
  fix: 'What shows it in the other dimensions, or at another time? Two further episodes, with their dates, would do.',
}
