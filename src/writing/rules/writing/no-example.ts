import { rule } from '../../../kit/rule.ts'
import { hasInstance } from '../../instance.ts'
import { passagesFor } from '../../passage.ts'
import type { WritingFacts } from '../../passage.ts'

export const writingNoExample = rule({
  id: 'writing/no-example',
  severity: 'hint',
  title: 'No particular instance',
  why: 'Without one day, piece of work or conversation the person cannot recall what you mean, and you cannot show it.',
  *check(facts: WritingFacts) {
    for (const { path, kind, reading } of passagesFor(facts, 'no-example')) if (!hasInstance(reading, kind)) yield { path, message: MESSAGE, fix: FIX }
  },
})

const MESSAGE = 'No particular event, piece of work or date is named.'
const FIX = 'When did you see it last, and where? “On ..., in ..., they ...”'
