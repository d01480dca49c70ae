import { rule } from '../../../kit/rule.ts'
import { phraseHits } from '../../passage.ts'
import type { WritingFacts } from '../../passage.ts'

export const writingAbsolute = rule({
  id: 'writing/absolute',
  severity: 'hint',
  title: 'Always, never, everyone',
  why: 'One counter-example is enough to lose the reader, and the person is sure to know one. How often and when is stronger.',
  check: (facts: WritingFacts) => phraseHits(facts, 'absolute', SAY),
})

const SAY = {
  message: (words: string) => `${words} claims it without exception.`,
  fix: 'How often was it, over which time, and when was it not so? “In ... of ... between ... and ...”',
}
