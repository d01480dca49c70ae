import type { PlainDate } from '../../kit/date.ts'
import type { TemplateDocument } from '../../reviews/template/words.ts'
import type { Answer, Rating, ReviewDocument, ReviewState, SelfReviewDocument } from '../../reviews/words.ts'
import type { Instant } from './instant.ts'

export interface SampleCycle {
  id: string
  name: string
  from: PlainDate
  to: PlainDate
  template: string
  selfDue: PlainDate
  managerDue: PlainDate
  shareDue: PlainDate
  state: 'open' | 'closed'
  openedAt: Instant
  /** Without ratings, for these teams, asking what its template asks. */
  small?: { teamIds: string[]; templateId: string; launchId: string; people: number }
}

/** What a cycle asks beside the core of a review. */
export interface SampleReviewTemplate { id: string; name: string; document: TemplateDocument; by: string; at: Instant }

interface SampleReviewBase {
  id: string
  cycleId: string
  subjectId: string
  reviewerId: string
  state: ReviewState
  /** Minutes of active writing so far. */
  activeMinutes?: number
  startedAt?: Instant
  submittedAt?: Instant
  /** Its reviewer writes for the manager. */
  delegationId?: string
}
export interface SampleSelfReview extends SampleReviewBase { kind: 'self'; document: SelfReviewDocument }
export interface SampleManagerReview extends SampleReviewBase {
  kind: 'manager'
  document: ReviewDocument
  rating?: Rating
  /** When it was shared with the person. */
  releasedAt?: Instant
  acknowledgedAt?: Instant
  /** The person's comment, written with the acknowledgement. */
  comment?: string
  /** `scheduledFor` may lie after the anchor. */
  conversation?: { scheduledFor?: PlainDate; heldOn?: PlainDate }
  /** An earlier save of a draft, `startedAt`; the document is the last one, `savedAt`. */
  earlier?: ReviewDocument
  savedAt?: Instant
  /** Answers the person never reads. */
  apart?: Answer[]
}
export type SampleReview = SampleSelfReview | SampleManagerReview

/** What a former manager passes on. A point with `forPerson` waits for the person's word until they gave it. */
export interface SampleHandOver {
  id: string
  subjectId: string
  fromId: string
  toId: string
  note: string
  givenAt: Instant
  items: { recordId: string; kind: 'observation' | 'talk'; forPerson: boolean; toldAt?: Instant }[]
  answers: { id: string; recordId: string; outcome: 'confirmed' | 'disputed'; text?: string; at: Instant }[]
}

/** That a review went to another reviewer: `by` is absent where the night did it, after somebody had left. */
export interface SampleReviewerChoice { id: string; reviewId: string; reviewerId: string; beforeId: string; managerId: string; reason?: string; by?: string; at: Instant }

/** What somebody had written of a review that another writes now. */
export interface SampleKeptDraft {
  id: string
  reviewId: string
  cycleId: string
  subjectId: string
  authorId: string
  document: ReviewDocument
  savedAt: Instant
  keptAt: Instant
}

export interface SampleDelegation { id: string; cycleId: string; subjectId: string; delegateId: string; until: PlainDate; reason: string; by: string; at: Instant }
/** A review that is not written after all, because its person left. */
export interface SampleClosing { id: string; reviewId: string; at: Instant }
export interface SampleCoAuthor { id: string; reviewId: string; personId: string; by: string; at: Instant }
/** The role of HR admin, asked for by one and not yet agreed to by another. */
export interface SampleRoleRequest { id: string; personId: string; from: PlainDate; to: PlainDate; by: string; at: Instant }

/** What changes while a cycle runs. */
export interface SampleChanges {
  handOvers: SampleHandOver[]
  reviewerChoices: SampleReviewerChoice[]
  keptDrafts: SampleKeptDraft[]
  delegations: SampleDelegation[]
  closings: SampleClosing[]
  coAuthors: SampleCoAuthor[]
  roleRequests: SampleRoleRequest[]
}
