import { rule } from '../../../kit/rule.ts'
import { characterIn } from '../../character.ts'
import { hitsAt, passagesFor } from '../../passage.ts'
import type { WritingFacts } from '../../passage.ts'

export const writingPersonalityNotBehaviour = rule({
  id: 'writing/personality-not-behaviour',
  severity: 'hint',
  title: 'Character, motive or feelings instead of behaviour',
  why: 'Nobody can see inside another person, and nobody can practise a trait. What they did can be seen, repeated or changed.',
  *check(facts: WritingFacts) {
    for (const passage of passagesFor(facts, 'personality-not-behaviour')) {
      yield* hitsAt(passage, [...characterIn(passage.reading), ...(passage.reading.found.get('personality-not-behaviour') ?? [])], SAY)
    }
  },
})

const SAY = {
  message: (words: string) => `${words} says what somebody is, not what they did.`,
  fix: 'What did they do or say that made you think so? “In ..., they ...”',
}
