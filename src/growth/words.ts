import * as z from 'zod'
import { Finding } from '../kit/finding.ts'
import { INDEPENDENCES, SCOPES } from '../leveling/framework.ts'
import { ANSWERS } from './opportunity.ts'
import { GAP_STATES } from './gap.ts'
import { FURTHEST_MONTHS, MOST_EVIDENCE, TEXT_LIMIT } from './numbers.ts'
import { CLOSINGS } from './plan.ts'

export const Named = z.object({ id: z.uuid(), name: z.string() })
export type Named = z.infer<typeof Named>

/** A code of the framework: of a level, or of a dimension. */
export const Code = z.string().trim().min(1).max(60)

/** Words that say something. */
export const Words = z.string().trim().min(1, 'Write a few words.').max(TEXT_LIMIT)
/** Words that may be empty. */
export const SomeWords = z.string().trim().max(TEXT_LIMIT)

/** Observations something rests on. */
export const EvidenceIds = z.array(z.uuid()).max(MOST_EVIDENCE)

export const Months = z.int().min(0).max(FURTHEST_MONTHS, 'At most five years: what lies further off is no plan.')

/** An observation both can read, in a line: what one picks evidence from. */
export const Evidence = z.object({
  id: z.uuid(),
  on: z.iso.date(),
  author: Named,
  text: z.string(),
  project: z.string().optional(),
  dimension: z.string().optional(),
  level: z.string().optional(),
  scope: z.enum(SCOPES).optional(),
  independence: z.enum(INDEPENDENCES).optional(),
})
export type Evidence = z.infer<typeof Evidence>

/** Which level, and why. */
export const GoalWords = z.object({ level: z.string(), because: z.string(), version: z.int(), by: Named, at: z.iso.datetime() })
export type GoalWords = z.infer<typeof GoalWords>

/** What lies between on a dimension. `level` is the goal it was written for. */
export const GapLine = z.object({
  dimension: z.string(), version: z.int(), level: z.string(), state: z.enum(GAP_STATES), missing: z.string(),
  evidence: z.array(z.uuid()), by: Named, at: z.iso.datetime(),
  /** When the person saw these words. */
  seenAt: z.iso.datetime().optional(),
})
export type GapLine = z.infer<typeof GapLine>

/** One entry of the timeline: months from the day it was said. */
export const TimelineEntry = z.object({
  version: z.int(), level: z.string(), fromMonths: z.int(), toMonths: z.int(), because: z.string(), by: Named, at: z.iso.datetime(),
})
export type TimelineEntry = z.infer<typeof TimelineEntry>

/** Why a goal stands no longer. */
export const Closing = z.object({ outcome: z.enum(CLOSINGS), reason: z.string(), by: Named, at: z.iso.datetime() })
export type Closing = z.infer<typeof Closing>

/** That somebody has, or had, a goal: all an HR partner sees. */
export const PlanDate = z.object({ id: z.uuid(), person: Named, declaredAt: z.iso.datetime(), closedAt: z.iso.datetime().optional() })

/** A growth plan with its words, as far as the reader may read them. Lists are oldest first; `gap` holds every version of every line. */
export const GrowthPlan = PlanDate.extend({
  goals: z.array(GoalWords), gap: z.array(GapLine), timeline: z.array(TimelineEntry), closing: Closing.optional(),
})
export type GrowthPlan = z.infer<typeof GrowthPlan>

/** The person's word on an offer. */
export const Answer = z.object({ answer: z.enum(ANSWERS), reason: z.string(), at: z.iso.datetime() })
/** What came of it, as one of the two tells it. */
export const Outcome = z.object({ version: z.int(), cameOf: z.string(), evidence: z.array(z.uuid()), by: Named, at: z.iso.datetime() })

/** A piece of work somebody was offered. Its words are absent to a reader who may only know that it was. */
export const Opportunity = z.object({
  id: z.uuid(), person: Named, offeredBy: Named, offeredOn: z.iso.date(),
  what: z.string().optional(), scope: z.enum(SCOPES).optional(), dimension: z.string().optional(),
  answer: Answer.optional(), outcomes: z.array(Outcome),
})
export type Opportunity = z.infer<typeof Opportunity>

/** At which level one of the two sees the person on a dimension. Without a level it is a draft. */
export const Placement = z.object({ dimension: z.string(), level: z.string().optional(), because: z.string(), evidence: z.array(z.uuid()) })
export type Placement = z.infer<typeof Placement>

/** What one of the two wrote, or that they did: the placements of the other are absent until both have shared. */
export const Side = z.object({
  author: Named, version: z.int(), savedAt: z.iso.datetime(), sharedAt: z.iso.datetime().optional(), placements: z.array(Placement),
})
export type Side = z.infer<typeof Side>

/** What the two came to on a dimension; without a level they still see it differently. */
export const Agreement = z.object({ dimension: z.string(), version: z.int(), level: z.string().optional(), words: z.string(), by: Named, at: z.iso.datetime() })
export type Agreement = z.infer<typeof Agreement>

/** An assessment with everything its reader may read of it. `sides`: the reader’s own, and the other one’s once shared. */
export const StoredAssessment = z.object({
  id: z.uuid(), person: Named, framework: z.object({ id: z.string(), version: z.int() }),
  begunBy: Named, begunAt: z.iso.datetime(), talkedOn: z.iso.date().optional(),
  sides: z.array(Side), agreements: z.array(Agreement),
})
export type StoredAssessment = z.infer<typeof StoredAssessment>

/** A finding of a rule, as an answer carries it. */
export const Findings = z.array(Finding)
