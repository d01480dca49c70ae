import { rule } from '../../../kit/rule.ts'
import { phraseHits } from '../../passage.ts'
import type { WritingFacts } from '../../passage.ts'

export const writingBiasedLanguage = rule({
  id: 'writing/biased-language',
  severity: 'warn',
  title: 'Wording tied to who somebody is',
  why: 'Age, family, origin, disability, hours of contract and sex say nothing about the work, and words that hint at them harm the person and the organisation.',
  check: (facts: WritingFacts) => phraseHits(facts, 'biased-language', SAY),
})

const SAY = {
  message: (words: string) => `${words} touches on who somebody is, or on words used of some people more than of others.`,
  fix: 'Which behaviour or result do you mean? Would you write the same of anybody else? If it is about the work, say that alone.',
}
