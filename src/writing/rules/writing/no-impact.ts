import { rule } from '../../../kit/rule.ts'
import { hasResult } from '../../result.ts'
import { passagesFor } from '../../passage.ts'
import type { WritingFacts } from '../../passage.ts'

export const writingNoImpact = rule({
  id: 'writing/no-impact',
  severity: 'hint',
  title: 'No result is stated',
  why: 'What was done is only half. A reader who was not there cannot see why it mattered.',
  *check(facts: WritingFacts) {
    for (const { path, kind, reading } of passagesFor(facts, 'no-impact')) if (!hasResult(reading, kind)) yield { path, message: MESSAGE, fix: FIX }
  },
})

const MESSAGE = 'This says what was done, and not what came of it.'
const FIX = 'What is different now, and for whom? “Before ..., since then ...”'
