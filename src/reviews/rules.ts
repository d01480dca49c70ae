import type { Finding } from '../kit/finding.ts'
import { runRules } from '../kit/rule.ts'
import type { Rule, Tunings } from '../kit/rule.ts'
import type { ReviewFacts } from './facts.ts'
import { patternCopyPaste, type SimilarFacts } from './rules/pattern/copy-paste.ts'
import { reviewAccomplishmentCount } from './rules/review/accomplishment-count.ts'
import { reviewAccomplishmentHow } from './rules/review/accomplishment-how.ts'
import { reviewAccomplishmentWhat } from './rules/review/accomplishment-what.ts'
import { reviewAccomplishmentWhy } from './rules/review/accomplishment-why.ts'
import { reviewForwardLooking } from './rules/review/forward-looking.ts'
import { reviewGrowthAction } from './rules/review/growth-action.ts'
import { reviewGrowthBehaviour } from './rules/review/growth-behaviour.ts'
import { reviewGrowthCare } from './rules/review/growth-care.ts'
import { reviewGrowthCount } from './rules/review/growth-count.ts'
import { reviewGrowthExample } from './rules/review/growth-example.ts'
import { reviewGrowthExpectation } from './rules/review/growth-expectation.ts'
import { reviewNoEvidence } from './rules/review/no-evidence.ts'
import { reviewNotDiscussed } from './rules/review/not-discussed.ts'
import { reviewRatingUnsupported } from './rules/review/rating-unsupported.ts'
import { reviewSummaryLength } from './rules/review/summary-length.ts'
import { reviewSummaryLevel } from './rules/review/summary-level.ts'
import { reviewSummaryTheme } from './rules/review/summary-theme.ts'
import { reviewTimeBudget } from './rules/review/time-budget.ts'
import { surpriseGrowthAreaNotTold } from './rules/surprise/growth-area-not-told.ts'
import { surpriseLowRatingNotTold } from './rules/surprise/low-rating-not-told.ts'
import { surprisePromotionNotTold } from './rules/surprise/promotion-not-told.ts'
import { surpriseRatingDrop } from './rules/surprise/rating-drop.ts'

/** Rules that need what was said and when: the ledger, the conversation, the clock. */
export const LEDGER_RULES: readonly Rule<ReviewFacts>[] = [
  surpriseGrowthAreaNotTold,
  surpriseLowRatingNotTold,
  surpriseRatingDrop,
  surprisePromotionNotTold,
  reviewNoEvidence,
  reviewRatingUnsupported,
  reviewNotDiscussed,
  reviewTimeBudget,
]

/** Rules that need the text alone, and the person's level where one is known. */
export const STRUCTURE_RULES: readonly Rule<ReviewFacts>[] = [
  reviewSummaryLength,
  reviewSummaryLevel,
  reviewSummaryTheme,
  reviewAccomplishmentCount,
  reviewAccomplishmentWhat,
  reviewAccomplishmentHow,
  reviewAccomplishmentWhy,
  reviewGrowthCount,
  reviewGrowthBehaviour,
  reviewGrowthExample,
  reviewGrowthExpectation,
  reviewGrowthAction,
  reviewGrowthCare,
  reviewForwardLooking,
]

/** Every rule over a review, what blocks first. */
export const REVIEW_RULES: readonly Rule<ReviewFacts>[] = [...LEDGER_RULES, ...STRUCTURE_RULES]

/** Rules that look at more than one review. */
export const ACROSS_RULES: readonly Rule<SimilarFacts>[] = [patternCopyPaste]

/** What is to be said of a review that is much like another. */
export function checkCopies(facts: SimilarFacts, tuning: Tunings = {}): Finding[] {
  return runRules(ACROSS_RULES, facts, { tuning })
}

/**
 * What the rules have to say about a review before a step.
 * @param tuning what the organisation changed, by rule id
 * @returns when opening the acknowledgement only what hinders that: the text is fixed by then
 */
export function checkReview(facts: ReviewFacts, tuning: Tunings = {}): Finding[] {
  const rules = facts.step === 'open-acknowledgement' ? [reviewNotDiscussed] : REVIEW_RULES
  return runRules(rules, facts, { tuning })
}

/** What can be said of a rating where only the records it rests on are known: for a file that lists them. */
export function checkRating(facts: ReviewFacts, tuning: Tunings = {}): Finding[] {
  return runRules([reviewRatingUnsupported], facts, { tuning })
}

/** What can be said of the text without knowing the ledger: for a file on somebody's desk. */
export function checkStructure(facts: ReviewFacts, tuning: Tunings = {}): Finding[] {
  return runRules(STRUCTURE_RULES, facts, { tuning })
}
