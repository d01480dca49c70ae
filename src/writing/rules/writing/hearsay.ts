import { rule } from '../../../kit/rule.ts'
import { phraseHits } from '../../passage.ts'
import type { WritingFacts } from '../../passage.ts'

export const writingHearsay = rule({
  id: 'writing/hearsay',
  severity: 'hint',
  title: 'Talk without a source',
  why: 'The person cannot answer “people say”, and you cannot judge it. One who was there can be asked.',
  check: (facts: WritingFacts) => phraseHits(facts, 'hearsay', SAY),
})

const SAY = {
  message: (words: string) => `${words} names no source that could be asked.`,
  fix: 'Who saw what, and when? Ask them whether they will say so, or leave it out.',
}
