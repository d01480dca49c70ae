import type { Rule } from '../kit/rule.ts'
import type { CoachingFacts } from './coaching.ts'
import type { FairnessFacts } from './fairness.ts'
import { coachingNoFeedbackOnGap } from './rules/coaching/no-feedback-on-gap.ts'
import { coachingNoGapShared } from './rules/coaching/no-gap-shared.ts'
import { coachingNoOpportunity } from './rules/coaching/no-opportunity.ts'
import { coachingOpportunityFairness } from './rules/coaching/opportunity-fairness.ts'
import { coachingVagueTimeline } from './rules/coaching/vague-timeline.ts'

/** The rules over a manager's people: who is offered the work in which a level can be shown. */
export const FAIRNESS_RULES: readonly Rule<FairnessFacts>[] = [
  coachingOpportunityFairness,
]

/** The rules over one person with a goal, for their manager. */
export const COACHING_RULES: readonly Rule<CoachingFacts>[] = [
  coachingNoGapShared,
  coachingNoFeedbackOnGap,
  coachingNoOpportunity,
  coachingVagueTimeline,
]
