import { rule } from '../../../kit/rule.ts'
import { isConcrete } from '../../evidence.ts'
import { passagesFor } from '../../passage.ts'
import type { WritingFacts } from '../../passage.ts'

export const writingVague = rule({
  id: 'writing/vague',
  severity: 'hint',
  title: 'Nothing behind the claim that anyone could have seen',
  why: 'A reader who has never met the person needs one thing that was done, made or measured. Without it the sentence could be said of anyone, and be neither used nor disputed.',
  *check(facts: WritingFacts) {
    for (const { path, reading } of passagesFor(facts, 'vague')) if (!isConcrete(reading)) yield { path, message: MESSAGE, fix: FIX }
  },
})

const MESSAGE = 'This could be said of anyone: no behaviour, piece of work, event or figure stands behind it.'
const FIX = 'What did you see or read that made you think so? “When ..., they ..., and ...”'
