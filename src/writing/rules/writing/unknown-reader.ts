import { rule } from '../../../kit/rule.ts'
import { unplacedNames } from '../../names.ts'
import { hitsAt, passagesFor } from '../../passage.ts'
import type { WritingFacts } from '../../passage.ts'

export const writingUnknownReader = rule({
  id: 'writing/unknown-reader',
  severity: 'hint',
  title: 'A name a later reader cannot place',
  why: 'Whoever reads this in two years, or in another department, does not know your names and short forms.',
  *check(facts: WritingFacts) {
    for (const passage of passagesFor(facts, 'unknown-reader')) {
      yield* hitsAt(passage, unplacedNames(passage.reading, passage.known), SAY)
    }
  },
})

const SAY = {
  message: (words: string) => `${words} is not introduced and is not known beyond your team.`,
  fix: 'Who or what is it? Add two words: a role, a purpose, the long form.',
}
