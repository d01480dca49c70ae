import * as z from 'zod'
import { ReachAnswer } from '../feedback/words.ts'
import { INDEPENDENCES, SCOPES } from '../leveling/framework.ts'
import { RATINGS, REVIEW_KINDS, REVIEW_STATES } from './codes.ts'

/** Stored as words, never as figures. */
export const Rating = z.enum(RATINGS)
export type Rating = z.infer<typeof Rating>
/** See `review.ts`. */
export const ReviewState = z.enum(REVIEW_STATES)
export type ReviewState = z.infer<typeof ReviewState>

/** Kinds of record a review may cite. */
export const RECORD_KINDS = [
  'observation', 'talk', 'monthly-note', 'one-on-one', 'expectation', 'evidence', 'self-review', 'last-review', 'peer-feedback',
] as const
export const RecordKind = z.enum(RECORD_KINDS)
export type RecordKind = z.infer<typeof RecordKind>

const text = z.string().max(20_000)
const cites = z.array(z.uuid()).max(50).default([])

export const Accomplishment = z.object({ id: z.string().min(1).max(40), title: z.string().max(200).default(''), what: text.default(''), how: text.default(''), why: text.default(''), cites })
export type Accomplishment = z.infer<typeof Accomplishment>

export const GrowthArea = z.object({ id: z.string().min(1).max(40), title: z.string().max(200).default(''), behaviour: text.default(''), example: text.default(''), expectation: text.default(''), actions: text.default(''), cites })
export type GrowthArea = z.infer<typeof GrowthArea>

/** An answer to a question of the template, with the words it answers, so that a text can be read without its template. */
export const Answer = z.object({ id: z.string().min(1).max(40), question: z.string().max(200), text })
export type Answer = z.infer<typeof Answer>

/** A manager's review as it is written: every question a rule asks has its own field. `cites` hold record ids. */
export const ReviewDocument = z.object({
  summary: text.default(''),
  accomplishments: z.array(Accomplishment).max(12).default([]),
  growthAreas: z.array(GrowthArea).max(8).default([]),
  forwardLooking: text.default(''),
  /** To the template's further questions that the person reads; what is not shown to them is kept elsewhere. */
  answers: z.array(Answer).max(20).optional(),
})
export type ReviewDocument = z.infer<typeof ReviewDocument>

/** A self-review asks less: what went well, what was hard, what one wants next, and what the template adds. */
export const SelfReviewDocument = z.object({
  wentWell: text.default(''),
  wasHard: text.default(''),
  next: text.default(''),
  cites,
  answers: z.array(Answer).max(20).optional(),
})
export type SelfReviewDocument = z.infer<typeof SelfReviewDocument>

/** How the person came to be told: see `told.ts`. */
export const TOLD_HOWS = ['seen', 'confirmed', 'undisputed', 'handed-over'] as const
export const ToldHow = z.enum(TOLD_HOWS)
export type ToldHow = z.infer<typeof ToldHow>

/**
 * A record in the packet, as the reviewer may see it. `on` is the date of the event, `toldAt` the server's time at
 * which the person saw it or confirmed the talk (absent: not told), `toldHow` which of these it was, `about` the ids
 * of records a talk was about, `answer` where a recorded talk stands.
 */
export const PacketRecord = z.object({
  id: z.uuid(),
  kind: RecordKind,
  on: z.iso.date(),
  title: z.string(),
  text: z.string(),
  /** The text as it is shown, where its parts have names. */
  shown: z.string().optional(),
  tone: z.enum(['praise', 'concern']).optional(),
  authorId: z.uuid().optional(),
  authorName: z.string().optional(),
  dimension: z.string().optional(),
  ...ReachAnswer,
  project: z.string().optional(),
  link: z.string().optional(),
  toldAt: z.iso.datetime().optional(),
  toldHow: ToldHow.optional(),
  /** When it was shared with the person, who may not have opened it yet. */
  sharedAt: z.iso.datetime().optional(),
  about: z.array(z.uuid()).optional(),
  answer: z.enum(['waiting', 'confirmed', 'amended', 'disputed']).optional(),
  /** To be read, not cited (X10): its author has released no words of it. */
  readOnly: z.literal(true).optional(),
})
export type PacketRecord = z.infer<typeof PacketRecord>

/** Where a cycle stands. */
export const CYCLE_STATES = ['draft', 'open', 'closed'] as const
export const CycleState = z.enum(CYCLE_STATES)
export type CycleState = z.infer<typeof CycleState>

/** What an open cycle is about today, by its dates alone: the same for everybody, so that it tells nothing about anyone. */
export const CYCLE_PHASES = [
  'planned', 'nomination', 'self-review', 'peer-feedback', 'manager-review', 'upward-feedback', 'conversation', 'overdue', 'closed',
] as const
export const CyclePhase = z.enum(CYCLE_PHASES)
export type CyclePhase = z.infer<typeof CyclePhase>

/** See `codes.ts`. */
export const ReviewKind = z.enum(REVIEW_KINDS)
export type ReviewKind = z.infer<typeof ReviewKind>

/**
 * The points in use and their words, as people read them. "Meets" is always one of them, with at least one point on each side: so
 * "below" and "above the middle" mean the same in every rule, whatever the words.
 */
export const Scale = z
  .object(Object.fromEntries(RATINGS.map((rating) => [rating, z.string().trim().min(1).max(60).optional()])) as Record<Rating, z.ZodOptional<z.ZodString>>)
  .refine((scale) => isScale(scale), 'A scale holds the middle and at least one point on each side of it.')
export type Scale = z.infer<typeof Scale>

function isScale(scale: Partial<Record<Rating, string>>): boolean {
  return Boolean(scale.meets && (scale.below ?? scale['far-below']) && (scale.exceeds ?? scale['far-exceeds']))
}

/** How a cycle's peer feedback is given: with names, or shuffled in one batch. */
export const PEER_FEEDBACK = ['attributed', 'anonymous'] as const
export const PeerFeedback = z.enum(PEER_FEEDBACK)
export type PeerFeedback = z.infer<typeof PeerFeedback>

/** A review cycle as everybody may know it once it is open. A phase without a date is not part of it. */
export const Cycle = z.object({
  id: z.uuid(),
  name: z.string(),
  from: z.iso.date(),
  to: z.iso.date(),
  /** What kind of review it is, in words; the version of the template it asks. */
  template: z.string(),
  templateId: z.uuid().optional(),
  templateVersion: z.int().optional(),
  /** Absent: a cycle without ratings. */
  scale: Scale.optional(),
  nominationDue: z.iso.date().optional(),
  selfDue: z.iso.date().optional(),
  peerDue: z.iso.date().optional(),
  managerDue: z.iso.date(),
  upwardDue: z.iso.date().optional(),
  shareDue: z.iso.date(),
  peerFeedback: PeerFeedback.optional(),
  draftBeforeSelfReview: z.boolean(),
  announce: z.boolean(),
  state: CycleState,
  phase: CyclePhase,
})
export type Cycle = z.infer<typeof Cycle>

/** Why somebody of the population has no manager review, or could not take part as planned. */
export const POPULATION_PROBLEMS = ['no-manager', 'manager-left', 'conflict-of-interest', 'on-leave'] as const
export const PopulationProblem = z.object({ personId: z.uuid(), name: z.string(), problem: z.enum(POPULATION_PROBLEMS) })
export type PopulationProblem = z.infer<typeof PopulationProblem>

/** What can be done to a review. Each is one action. */
export const REVIEW_VERBS = [
  'write', 'invite-co-author', 'submit', 'withdraw', 'send-back', 'schedule', 'record-conversation', 'share', 'open-acknowledgement', 'acknowledge', 'comment', 'correct', 'override', 'extend',
  'delegate', 'end-delegation', 'reassign', 'keep-reviewer', 'reopen', 'cancel', 'restore',
] as const
export const ReviewVerb = z.enum(REVIEW_VERBS)
export type ReviewVerb = z.infer<typeof ReviewVerb>

/** An input a review waits for before it can be submitted, and until when. `open`: answers of peers that are missing. */
export const Wait = z.object({ what: z.enum(['self-review', 'peer-feedback']), until: z.iso.date(), open: z.int().optional() })
export type Wait = z.infer<typeof Wait>

/** The way of a manager review, in order; each step is done or not. */
export const REVIEW_STEPS = ['self-review', 'draft', 'submitted', 'scheduled', 'shared', 'held', 'acknowledged'] as const
export const StepDone = z.object({ step: z.enum(REVIEW_STEPS), done: z.boolean() })
export type StepDone = z.infer<typeof StepDone>

export const Named = z.object({ id: z.uuid(), name: z.string() })
export type Named = z.infer<typeof Named>

/** A review as a line in a list: that it exists, whose it is, where it stands. */
export const ReviewEntry = z.object({
  id: z.uuid(),
  kind: ReviewKind,
  state: ReviewState,
  cycle: Named,
  subject: Named,
  reviewer: Named,
  due: z.iso.date(),
  overdue: z.boolean(),
  /** Of a manager review, for those who may know: see `steps.ts`. */
  steps: z.array(StepDone).optional(),
  /** Of a manager review you write: you can let somebody else write it for a while. */
  mayDelegate: z.literal(true).optional(),
  /** Minutes its author wrote so far; theirs alone. */
  activeMinutes: z.int().optional(),
})
export type ReviewEntry = z.infer<typeof ReviewEntry>

/** A version as the person was given it. */
export const Release = z.object({
  version: z.int(),
  document: ReviewDocument,
  rating: Rating.optional(),
  /** Why the version before was corrected. */
  reason: z.string().optional(),
  releasedAt: z.iso.datetime(),
  acknowledgedAt: z.iso.datetime().optional(),
  comment: z.object({ text: z.string(), submittedAt: z.iso.datetime() }).optional(),
})
export type Release = z.infer<typeof Release>

/** A block set aside by HR for one text, with the reason. */
export const Override = z.object({
  rule: z.string(),
  path: z.string(),
  /** Id of the accomplishment or growth area the path pointed to. */
  item: z.string().optional(),
  textVersion: z.int(),
  reason: z.string(),
  by: Named,
  at: z.iso.datetime(),
})
export type Override = z.infer<typeof Override>

/** Warnings the author confirms having seen, by key (`rule#path`), each with an optional note. */
export const Confirmed = {
  confirmed: z.array(z.string().max(300)).max(200).default([]),
  notes: z.record(z.string().max(300), z.string().max(2000)).default({}),
}

const Stretch = z.object({ from: z.iso.date(), to: z.iso.date() })
/** Facts of a packet beyond its records: what the browser runs the rules with. See `facts.ts`. */
export const PacketFacts = z.object({
  person: z.object({
    name: z.string(),
    startedOn: z.iso.date().optional(),
    level: z.object({
      code: z.string(), name: z.string(), expectations: z.array(z.object({ dimension: z.string(), text: z.string(), as: z.string().optional().meta({ description: 'The level below whose words hold here.' }) })).readonly(),
      framework: z.object({ id: z.string(), version: z.int() }).optional().meta({ description: 'The version in force when the cycle opened.' }),
    }).optional(),
  }),
  levels: z.array(z.object({ code: z.string(), name: z.string(), track: z.string(), order: z.number(), scope: z.enum(SCOPES).optional(), independence: z.enum(INDEPENDENCES).optional() })).readonly().optional()
    .meta({ description: 'Levels of that version, with their place on their track.' }),
  period: Stretch,
  uncounted: z.array(Stretch.extend({ reason: z.enum(['leave', 'first-days', 'new-manager', 'outside-period', 'before-use']).optional() })).readonly(),
  lastRating: z.object({ rating: Rating, releasedOn: z.iso.date() }).optional(),
  talks: z.array(z.object({ id: z.uuid(), on: z.iso.date() })).readonly().optional().meta({ description: 'When the two spoke about where the person is going.' }),
  conversation: z.object({ scheduledFor: z.iso.date().optional(), heldOn: z.iso.date().optional() }),
  activeMinutes: z.int(),
  today: z.iso.date(),
  shareOn: z.iso.date(),
  zone: z.string(),
  places: z.array(z.string()).readonly(),
  /** The cycle's words of the rating; absent where it has none. */
  scale: Scale.optional(),
})
export type PacketFacts = z.infer<typeof PacketFacts>
