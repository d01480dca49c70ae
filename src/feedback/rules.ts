import type { Rule } from '../kit/rule.ts'
import type { CadenceFacts } from './cadence.ts'
import { feedbackCheckInMissing } from './rules/feedback/check-in-missing.ts'
import { feedbackMonthlyNoteMissing } from './rules/feedback/monthly-note-missing.ts'
import { feedbackNotSpecific } from './rules/feedback/not-specific.ts'
import type { SaidFacts } from './rules/feedback/not-specific.ts'
import { feedbackObservationGap } from './rules/feedback/observation-gap.ts'
import { feedbackOneOnOneGap } from './rules/feedback/one-on-one-gap.ts'
import { feedbackOneSided } from './rules/feedback/one-sided.ts'
import { feedbackPeerLoopMissing } from './rules/feedback/peer-loop-missing.ts'
import { feedbackUndeliveredConcern } from './rules/feedback/undelivered-concern.ts'
import type { ConcernFacts } from './rules/feedback/undelivered-concern.ts'

/** The rules over two who work together: what they say, and to whom. */
export const CADENCE_RULES: readonly Rule<CadenceFacts>[] = [
  feedbackOneOnOneGap,
  feedbackObservationGap,
  feedbackMonthlyNoteMissing,
  feedbackCheckInMissing,
  feedbackPeerLoopMissing,
  feedbackOneSided,
]

/** The rules over a piece of feedback while it is written. */
export const SAID_RULES: readonly Rule<SaidFacts>[] = [
  feedbackNotSpecific,
]

/** The rules over an author's own concerns. */
export const FEEDBACK_RULES: readonly Rule<ConcernFacts>[] = [
  feedbackUndeliveredConcern,
]
