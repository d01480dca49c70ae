import type { Finding } from '../kit/finding.ts'
import { runRules } from '../kit/rule.ts'
import type { Rule, Tunings } from '../kit/rule.ts'
import { ARGUMENT_RULES, CLAIM_RULES } from '../leveling/rules.ts'
import { textsOfCase } from './case-texts.ts'
import { datedOf } from './at-level.ts'
import type { CaseFacts } from './facts.ts'
import { promotionComparedToUnderperformer } from './rules/promotion/compared-to-underperformer.ts'
import { promotionDimensionUncovered } from './rules/promotion/dimension-uncovered.ts'
import { promotionDuration } from './rules/promotion/duration.ts'
import { promotionEffortBased } from './rules/promotion/effort-based.ts'
import { promotionLevelsExplicit } from './rules/promotion/levels-explicit.ts'
import { promotionNoPeerInput } from './rules/promotion/no-peer-input.ts'
import { promotionNoTrajectory } from './rules/promotion/no-trajectory.ts'
import { promotionRecency } from './rules/promotion/recency.ts'
import { promotionRetentionMotive } from './rules/promotion/retention-motive.ts'
import { promotionSingleDimension } from './rules/promotion/single-dimension.ts'
import { promotionSingleProject } from './rules/promotion/single-project.ts'
import { surprisePromotionNotTold } from './rules/surprise/promotion-not-told.ts'

/** Rules over a promotion case, in the order of the rulebook. */
export const PROMOTION_RULES: readonly Rule<CaseFacts>[] = [
  promotionLevelsExplicit,
  promotionDimensionUncovered,
  promotionDuration,
  promotionSingleProject,
  promotionNoPeerInput,
  promotionNoTrajectory,
  promotionSingleDimension,
  promotionEffortBased,
  promotionRecency,
  promotionComparedToUnderperformer,
  promotionRetentionMotive,
  surprisePromotionNotTold,
]

/**
 * What the rules have to say about a case: those of the case, and those over a claimed level and its arguments.
 * @param tuning what the organisation changed, by rule id
 */
export function checkCase(facts: CaseFacts, tuning: Tunings = {}): Finding[] {
  return [...runRules(PROMOTION_RULES, facts, { tuning }), ...runRules(ARGUMENT_RULES, { texts: textsOfCase(facts.document) }, { tuning }), ...checkClaim(facts, tuning)]
}

/** How far the settled work reached, held against what the level asks for. */
function checkClaim(facts: CaseFacts, tuning: Tunings): Finding[] {
  const level = facts.levels.find(({ code }) => code === facts.proposed)
  if (!level) return []
  const observations = datedOf(facts.evidence.filter(({ tone }) => tone !== 'concern'))
  return runRules(CLAIM_RULES, { level, observations }, { tuning }).map((finding) => ({ ...finding, path: `/levels${finding.path}` }))
}

/** Before an answer is given: only what the person should have heard. */
export function checkDecision(facts: CaseFacts, tuning: Tunings = {}): Finding[] {
  return runRules([surprisePromotionNotTold], { ...facts, step: 'decide' }, { tuning })
}

