import { rule } from '../../../kit/rule.ts'
import { evidenceIn, isConcrete } from '../../evidence.ts'
import { KINDS_OF } from '../../labels.ts'
import { passagesFor } from '../../passage.ts'
import type { Passage, WritingFacts } from '../../passage.ts'
import { sentenceOf, tokenAt } from '../../reading.ts'
import { unsizedClaims } from '../../sizes.ts'
import { isOnlyStep } from '../../step.ts'

export const writingVague = rule({
  id: 'writing/vague',
  severity: 'hint',
  title: 'Nothing behind the claim that anyone could have seen',
  why: 'A reader who has never met the person needs one thing that was done, made or measured. Without it the sentence could be said of anyone, and be neither used nor disputed.',
  *check(facts: WritingFacts) {
    for (const passage of passagesFor(facts, 'vague')) if (!isBacked(passage)) yield { path: passage.path, message: MESSAGE, fix: FIX }
  },
})

/** A next step backs no claim about what was; of something that is said to be better, its size is asked for elsewhere. */
function isBacked({ kind, reading }: Passage): boolean {
  if (KINDS_OF.unquantified.includes(kind) && unsizedClaims(reading).some(({ start }) => evidenceIn(reading, sentenceOf(reading, tokenAt(reading, start))).content > 0)) return true
  return isConcrete(reading, kind, kind === 'growth_area' ? (sentence) => isOnlyStep(reading, sentence) : undefined)
}

const MESSAGE = 'This could be said of anyone: no behaviour, piece of work, event or figure stands behind it.'
const FIX = 'What did you see or read that made you think so? “When ..., they ..., and ...”'
