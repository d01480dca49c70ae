import { rule } from '../../../kit/rule.ts'
import { hasMeasure, unmeasured } from '../../criterion.ts'
import { passagesFor } from '../../passage.ts'
import type { WritingFacts } from '../../passage.ts'

export const writingSubjectiveCriterion = rule({
  id: 'writing/subjective-criterion',
  severity: 'warn',
  title: 'A criterion without measure and threshold',
  why: 'What cannot be counted or checked cannot be passed. Both of you need to see the same answer on the last day.',
  *check(facts: WritingFacts) {
    for (const { path, reading } of passagesFor(facts, 'subjective-criterion')) {
      if (hasMeasure(reading)) continue
      for (const range of unmeasured(reading)) yield { path, range, message: MESSAGE, fix: FIX }
    }
  },
})

const MESSAGE = 'This criterion names no measure and threshold that both could check.'
const FIX = 'What would you count or look at, how much of it is enough, and by when? “At least ... of ... by ..., seen in ...”'
