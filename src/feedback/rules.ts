import type { Rule } from '../kit/rule.ts'
import { feedbackUndeliveredConcern } from './rules/feedback/undelivered-concern.ts'
import type { ConcernFacts } from './rules/feedback/undelivered-concern.ts'

/** The rules over an author's own concerns. */
export const FEEDBACK_RULES: readonly Rule<ConcernFacts>[] = [
  feedbackUndeliveredConcern,
]
