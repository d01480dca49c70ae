import { rule } from '../../../kit/rule.ts'
import { unsizedClaims } from '../../sizes.ts'
import { hitsAt, passagesFor } from '../../passage.ts'
import type { WritingFacts } from '../../passage.ts'

export const writingUnquantified = rule({
  id: 'writing/unquantified',
  severity: 'hint',
  title: 'An effect without its size',
  why: '“Significantly” means a little to one reader and everything to another. A rough figure, or the state before, settles it.',
  *check(facts: WritingFacts) {
    for (const passage of passagesFor(facts, 'unquantified')) {
      yield* hitsAt(passage, unsizedClaims(passage.reading), SAY)
    }
  },
})

const SAY = {
  message: (words: string) => `${words} names an effect without its size.`,
  fix: 'From what to what, over which time? “From ... to ... over ...”. A rough figure with “about” will do.',
}
