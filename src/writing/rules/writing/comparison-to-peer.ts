import { rule } from '../../../kit/rule.ts'
import { extentOf } from '../../extent.ts'
import { comparedByName, isMeant } from '../../rivals.ts'
import { hitsAt, passagesFor, withCard } from '../../passage.ts'
import type { WritingFacts } from '../../passage.ts'

export const writingComparisonToPeer = rule({
  id: 'writing/comparison-to-peer',
  severity: 'hint',
  title: 'Measured against colleagues',
  why: 'The bar is what the level asks. Against colleagues, the same work counts more or less with every newcomer, and those compared cannot answer.',
  *check(facts: WritingFacts) {
    for (const passage of passagesFor(facts, 'comparison-to-peer')) {
      const found = [...comparedByName(passage.reading), ...(passage.reading.found.get('comparison-to-peer') ?? [])]
      const told = found.map((each) => extentOf(passage.reading, 'comparison-to-peer', each))
      yield* hitsAt(passage, withCard(passage, 'comparison-to-peer', told).filter((each) => isMeant(passage.reading, each)), SAY, 'comparison-to-peer')
    }
  },
})

const SAY = {
  message: (words: string) => `${words} measures against other people.`,
  fix: 'What does the level ask, and what did they do? “The level asks for ...; they ...”',
}
