import { rule } from '../../../kit/rule.ts'
import { extentOf } from '../../extent.ts'
import { hitsAt, passagesFor } from '../../passage.ts'
import { prospects } from '../../prospects.ts'
import type { WritingFacts } from '../../passage.ts'

export const writingPotentialNotPerformance = rule({
  id: 'writing/potential-not-performance',
  severity: 'hint',
  title: 'Promise, tenure or papers instead of shown work',
  why: 'A title for what might come cannot be taken back when it does not, and years and certificates were open to some more than to others.',
  *check(facts: WritingFacts) {
    for (const passage of passagesFor(facts, LABEL)) {
      const phrases = (passage.reading.found.get(LABEL) ?? []).map((found) => extentOf(passage.reading, LABEL, found))
      const told = passage.kind === 'retention' ? [] : prospects(passage.reading).filter(({ start, end }) => !phrases.some((each) => each.start < end && start < each.end))
      yield* hitsAt(passage, [...phrases, ...told], SAY, LABEL)
    }
  },
})

const LABEL = 'potential-not-performance'
const SAY = {
  message: (words: string) => `${words} speaks of promise, time served or papers, not of work already shown.`,
  fix: 'Which work of the next level have they done already, how often, and with which result?',
}
