import * as z from 'zod'
import { Finding } from '../kit/finding.ts'
import { DIMENSION_KINDS, INDEPENDENCES, SCOPES } from '../leveling/framework.ts'
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

/** What a level asks on a dimension, beside what the level held today asks. */
export const LevelWords = z.object({ dimension: z.string(), name: z.string(), about: z.string().optional(), now: z.string().optional(), next: z.string() })
export type LevelWords = z.infer<typeof LevelWords>

/** One dimension of the gap: both levels' words, what the two wrote, and what was seen at the goal's level. */
export const GapRow = LevelWords.extend({
  /** As it stands; absent while nobody wrote it for this goal. */
  line: GapLine.optional(),
  /** Earlier versions, latest first, those for another goal among them. */
  earlier: z.array(GapLine),
  /** Observations whose authors say they speak for this dimension at this level or above. */
  seen: z.array(z.uuid()),
})
export type GapRow = z.infer<typeof GapRow>

/** A committee's "not yet", once the person was given it: what would change it, and when one looks again. */
export const NotYet = z.object({
  caseId: z.uuid(), level: z.string(), reasons: z.string(), wouldChange: z.string(), nextOn: z.iso.date(), by: Named, at: z.iso.datetime(),
  /** A later decision was given since. */
  answered: z.boolean(),
})
export type NotYet = z.infer<typeof NotYet>

const LevelName = z.object({ code: z.string(), name: z.string() })

/** A goal with its plan, as one reads it. */
export const ShownPlan = z.object({
  id: z.uuid(), declaredAt: z.iso.datetime(), closedAt: z.iso.datetime().optional(),
  goal: GoalWords.optional(), goals: z.array(GoalWords), timeline: z.array(TimelineEntry), closing: Closing.optional(),
})
export type ShownPlan = z.infer<typeof ShownPlan>

/** That two assess, and how far they are. */
export const AssessmentDate = z.object({
  id: z.uuid(), begunAt: z.iso.datetime(), talkedOn: z.iso.date().optional(),
  framework: z.object({ id: z.string(), version: z.int() }),
  /** Names of those who have shared theirs. */
  shared: z.array(z.string()),
})
export type AssessmentDate = z.infer<typeof AssessmentDate>

export const ShownOpportunity = Opportunity.extend({ may: z.object({ answer: z.boolean(), tell: z.boolean() }) })
export type ShownOpportunity = z.infer<typeof ShownOpportunity>

/** Everything about somebody's growth, as the reader may read it. To the line above and the HR partner: dates. */
export const GrowthPage = z.object({
  person: Named,
  manager: Named.optional(),
  between: z.boolean(),
  level: LevelName.optional(),
  plan: ShownPlan.optional(),
  earlier: z.array(ShownPlan),
  /** Levels one can declare as a goal, the nearest first; none without a published framework. */
  goals: z.array(LevelName),
  dimensions: z.array(z.object({ code: z.string(), name: z.string() })),
  gap: z.array(GapRow),
  /** Oldest first; they stand in the timeline, with a goal or without. */
  notYet: z.array(NotYet),
  opportunities: z.array(ShownOpportunity),
  assessments: z.array(AssessmentDate),
  /** Records both can read: what evidence is picked from, and what is cited above. */
  records: z.array(Evidence),
  /** What the rules about coaching say, to the manager alone. */
  findings: Findings,
  audience: z.object({ now: z.string(), later: z.string() }),
  may: z.object({ declare: z.boolean(), write: z.boolean(), see: z.boolean(), offer: z.boolean(), assess: z.boolean() }),
})
export type GrowthPage = z.infer<typeof GrowthPage>

/** How many opportunities somebody was offered within a year, and whether they have a goal. */
export const OfferCount = z.object({ person: Named, offered: z.int(), goal: z.boolean(), lastOn: z.iso.date().optional() })
/** Who of a manager's people was offered how much: counts, never whether it was taken. */
export const TeamOffers = z.object({ manager: Named, people: z.array(OfferCount), sentence: z.string(), findings: Findings })
export type TeamOffers = z.infer<typeof TeamOffers>

/** One report on the page of a team. */
export const ReportGrowth = z.object({
  person: Named,
  level: z.string().optional(),
  goal: z.object({ level: z.string(), declaredOn: z.iso.date() }).optional(),
  /** Lines of the gap to this goal: how many there are, how many the person has seen, on how many something is missing. */
  gap: z.object({ lines: z.int(), seen: z.int(), open: z.int() }),
  range: z.object({ fromMonths: z.int(), toMonths: z.int(), on: z.iso.date() }).optional(),
  /** Opportunities offered within the last quarter. */
  offered: z.int(),
  findings: Findings,
})
export type ReportGrowth = z.infer<typeof ReportGrowth>

/** One row of an assessment. Texts of the level's track, lowest first. */
export const AssessmentRow = z.object({
  dimension: z.string(), name: z.string(), about: z.string().optional(), kind: z.enum(DIMENSION_KINDS),
  levels: z.array(LevelName.extend({ text: z.string(), scope: z.enum(SCOPES).optional(), independence: z.enum(INDEPENDENCES).optional() })),
  mine: Placement.optional(), theirs: Placement.optional(),
  /** Once both are open: whether the two see it differently, and by how many levels. */
  apart: z.int().optional(),
  agreed: Agreement.optional(),
})
export type AssessmentRow = z.infer<typeof AssessmentRow>

/** An assessment as its reader is shown it. */
export const AssessmentPage = z.object({
  id: z.uuid(), person: Named, other: Named.optional(), between: z.boolean(),
  framework: z.object({ id: z.string(), version: z.int(), name: z.string() }),
  level: LevelName.optional(),
  begunAt: z.iso.datetime(), talkedOn: z.iso.date().optional(),
  /** Both have shared, or the two have talked: the other one’s placements are here. */
  open: z.boolean(),
  mine: Side.omit({ placements: true }).optional(),
  theirs: Side.omit({ placements: true }).optional(),
  rows: z.array(AssessmentRow),
  records: z.array(Evidence),
  findings: Findings,
  audience: z.object({ now: z.string(), later: z.string() }),
  may: z.object({ write: z.boolean(), share: z.boolean(), agree: z.boolean(), hold: z.boolean() }),
  version: z.int(),
})
export type AssessmentPage = z.infer<typeof AssessmentPage>
