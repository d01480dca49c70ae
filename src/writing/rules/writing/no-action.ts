import { rule } from '../../../kit/rule.ts'
import { hasStep } from '../../step.ts'
import { passagesFor } from '../../passage.ts'
import type { WritingFacts } from '../../passage.ts'

export const writingNoAction = rule({
  id: 'writing/no-action',
  severity: 'hint',
  title: 'No next step',
  why: 'A gap without a step leaves somebody alone with it.',
  *check(facts: WritingFacts) {
    for (const { path, reading } of passagesFor(facts, 'no-action')) if (!hasStep(reading)) yield { path, message: MESSAGE, fix: FIX }
  },
})

const MESSAGE = 'No next step, practice or support is named.'
const FIX = 'What is the first thing they could try, and what will you do? “From ... on, they ...; I ...”'
