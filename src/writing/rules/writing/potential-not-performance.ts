import { rule } from '../../../kit/rule.ts'
import { phraseHits } from '../../passage.ts'
import type { Passage, WritingFacts } from '../../passage.ts'
import type { Found } from '../../reading.ts'

export const writingPotentialNotPerformance = rule({
  id: 'writing/potential-not-performance',
  severity: 'hint',
  title: 'Promise, tenure or papers instead of shown work',
  why: 'A title for what might come cannot be taken back when it does not, and years and certificates were open to some more than to others.',
  check: (facts: WritingFacts) => phraseHits(facts, 'potential-not-performance', SAY, isReason),
})

/** A paper somebody holds or works for, or time in a post. */
const PAPER = /\b(?:exam|degree|diploma|doctorate|phd|mba|master|bachelor|certificat|qualif|fellowship|chartered|course|programme|years?\b)/u

/** Where it is asked what keeps somebody, papers and years are a plain fact unless a title, pay or a level is asked for beside them. */
function isReason({ kind, reading }: Passage, { sentence, start, end }: Found): boolean {
  return kind !== 'retention' || !PAPER.test(reading.masked.slice(start, end)) || [sentence, sentence - 1, sentence + 1].some((at) => (reading.foundIn[at] ?? []).some(({ mark }) => mark === 'reward'))
}

const SAY = {
  message: (words: string) => `${words} speaks of promise, time served or papers, not of work already shown.`,
  fix: 'Which work of the next level have they done already, how often, and with which result?',
}
