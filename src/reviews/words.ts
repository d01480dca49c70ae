import * as z from 'zod'

/** Five points, "meets" in the middle: the normal, good outcome. Stored as words, never as figures. */
export const RATINGS = ['far-below', 'below', 'meets', 'exceeds', 'far-exceeds'] as const
export const Rating = z.enum(RATINGS)
export type Rating = z.infer<typeof Rating>
/** As people read them. */
export const RATING_WORDS: Record<Rating, string> = {
  'far-below': 'far below expectations', below: 'below expectations', meets: 'meets expectations',
  exceeds: 'exceeds expectations', 'far-exceeds': 'far exceeds expectations',
}

/** Where a review stands. Each state is reached by one verb: see `review.ts`. */
export const REVIEW_STATES = ['not-started', 'draft', 'submitted', 'shared', 'acknowledged', 'cancelled'] as const
export const ReviewState = z.enum(REVIEW_STATES)
export type ReviewState = z.infer<typeof ReviewState>

/** Kinds of record a review may cite. */
export const RECORD_KINDS = [
  'observation', 'talk', 'monthly-note', 'one-on-one', 'expectation', 'evidence', 'self-review', 'last-review',
] as const
export const RecordKind = z.enum(RECORD_KINDS)
export type RecordKind = z.infer<typeof RecordKind>

const text = z.string().max(20_000)
const cites = z.array(z.uuid()).max(50).default([])

export const Accomplishment = z.object({ id: z.string().min(1).max(40), title: z.string().max(200).default(''), what: text.default(''), how: text.default(''), why: text.default(''), cites })
export type Accomplishment = z.infer<typeof Accomplishment>

export const GrowthArea = z.object({ id: z.string().min(1).max(40), title: z.string().max(200).default(''), behaviour: text.default(''), example: text.default(''), expectation: text.default(''), actions: text.default(''), cites })
export type GrowthArea = z.infer<typeof GrowthArea>

/** A manager's review as it is written: every question a rule asks has its own field. `cites` hold record ids. */
export const ReviewDocument = z.object({
  summary: text.default(''),
  accomplishments: z.array(Accomplishment).max(12).default([]),
  growthAreas: z.array(GrowthArea).max(8).default([]),
  forwardLooking: text.default(''),
})
export type ReviewDocument = z.infer<typeof ReviewDocument>

/** A self-review asks less: what went well, what was hard, what one wants next. */
export const SelfReviewDocument = z.object({ wentWell: text.default(''), wasHard: text.default(''), next: text.default(''), cites })
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
  tone: z.enum(['praise', 'concern']).optional(),
  authorId: z.uuid().optional(),
  authorName: z.string().optional(),
  dimension: z.string().optional(),
  project: z.string().optional(),
  link: z.string().optional(),
  toldAt: z.iso.datetime().optional(),
  toldHow: ToldHow.optional(),
  about: z.array(z.uuid()).optional(),
  answer: z.enum(['waiting', 'confirmed', 'amended', 'disputed']).optional(),
})
export type PacketRecord = z.infer<typeof PacketRecord>
