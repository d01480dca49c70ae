import type { PlainDate } from '../../kit/date.ts'
import type { TemplateDocument } from '../../reviews/template/words.ts'
import type { Answer, Rating, ReviewDocument, ReviewState, SelfReviewDocument } from '../../reviews/words.ts'

/** An instant, RFC 3339 in UTC. Never later than the anchor's midnight, unless its name says it is planned. */
export type Instant = string

/** What `sampleOrganisation` needs to know. `anchor` is the date that counts as today; everything else is placed relative to it. */
export interface SampleOptions {
  /** Decides ids and the choices of the templated records. Default `plumbline`. */
  seed?: string
  anchor: PlainDate
  /** At least 60, which is the default. More people are generated for the benchmark. */
  people?: number
}

export interface SampleTeam { id: string; parentId?: string; name: string }

export interface SamplePerson {
  id: string
  employeeId: string
  name: string
  preferredName?: string
  email: string
  title: string
  teamId: string
  location: string
  startedOn: PlainDate
  endedOn?: PlainDate
  /** Oldest first; the last one holds today. */
  levels: { code: string; track: string; from: PlainDate }[]
}

/** Effective-dated; `to` is the last day. One manager at a time. */
export interface SampleReportingLine { personId: string; managerId: string; from: PlainDate; to?: PlainDate }

export interface SampleGrant {
  personId: string
  role: 'hr_admin' | 'hr_partner' | 'system_admin' | 'facilitator'
  /** Scope of an HR partner: these teams and the teams below them. */
  teamIds?: string[]
  from: PlainDate
  to: PlainDate
}

export interface SampleLeave { personId: string; from: PlainDate; to: PlainDate }

export type Audience = 'me' | 'person' | 'manager' | 'person_and_manager' | 'public'

export interface SampleObservation {
  id: string
  authorId: string
  subjectId: string
  on: PlainDate
  tone: 'praise' | 'concern'
  text: string
  situation?: string
  behaviour?: string
  effect?: string
  audience: Audience
  project?: string
  /** Code of a dimension of the leveling framework. */
  dimension?: string
  /** Absent for the audience `me`. */
  sharedAt?: Instant
  /** When the person saw it; only for audiences that hold the person. */
  seenAt?: Instant
  answer?: { text: string; at: Instant }
  /** The feedback request it answers. */
  requestId?: string
  /** When a former manager handed it over. */
  passedOnAt?: Instant
}

/** A talk that took place, put on record by its author for the person to confirm. */
export interface SampleTalk {
  id: string
  authorId: string
  subjectId: string
  on: PlainDate
  text: string
  recordedAt: Instant
  outcome: 'confirmed' | 'amended' | 'disputed' | 'open'
  decidedAt?: Instant
  /** The person's own words, when amended or disputed. */
  amendment?: string
  /** When a former manager handed it over. */
  passedOnAt?: Instant
}

/** Agreed expectations: 3-5 lines. Agreed once both sides have confirmed. */
export interface SampleExpectations {
  id: string
  managerId: string
  personId: string
  from: PlainDate
  to: PlainDate
  lines: string[]
  confirmedByManagerAt: Instant
  confirmedByPersonAt?: Instant
}

/** `by`, `ownerId` are person ids. Notes are private to their author. Without `heldAt` it is planned or was missed. */
export interface SampleOneOnOne {
  id: string
  managerId: string
  personId: string
  on: PlainDate
  heldAt?: Instant
  /** The series it is of, and the day of the rhythm it stands for. */
  seriesId?: string
  slotOn?: PlainDate
  agenda: { by: string; text: string; done?: boolean }[]
  notes: { by: string; text: string }[]
  actions: { text: string; ownerId: string; due: PlainDate; doneAt?: Instant }[]
}

/** `month` as `2026-03`; 3-4 bullets. */
export interface SampleMonthlyNote {
  id: string
  managerId: string
  personId: string
  month: string
  bullets: string[]
  writtenAt: Instant
  sharedAt?: Instant
  seenAt?: Instant
}

/** A dated artefact one may cite; never counted, never scored. */
export interface SampleEvidence {
  id: string
  externalId: string
  personId: string
  on: PlainDate
  kind: string
  title: string
  project: string
  link?: string
}

export interface SampleFeedbackRequest {
  id: string
  askerId: string
  askedId: string
  subjectId: string
  question: string
  on: PlainDate
  /** The observation that answers it. */
  answeredBy?: string
}

/** That two meet, how often and on which weekday (1 is Monday). `questions` are the two's own; else the organisation's count. */
export interface SampleSeries {
  id: string
  managerId: string
  personId: string
  cadence: 'weekly' | 'fortnightly'
  weekday: number
  from: PlainDate
  createdAt: Instant
  questions?: string[]
}

/** What the organisation asks in every one-on-one, instead of the questions that come with the product. */
export interface SampleTemplate { kind: 'one-on-one'; questions: string[]; by: string; at: Instant }

/** A career check-in. `views` are each one's own until shared; without `heldOn` it is begun. */
export interface SampleCareer {
  id: string
  managerId: string
  personId: string
  /** First day of its quarter. */
  quarter: PlainDate
  createdAt: Instant
  heldOn?: PlainDate
  recordedAt?: Instant
  views: { by: string; aspirations: string; gap: string; savedAt: Instant; sharedAt?: Instant }[]
  plan?: { opportunity: string; fromMonths: number; toMonths: number; by: string; at: Instant }
}

/** A feedback round about somebody. `batch` is what an anonymous one gave: shuffled, and tied to no request. */
export interface SampleRound {
  id: string
  subjectId: string
  openedBy: string
  kind: 'attributed' | 'anonymous'
  openedAt: Instant
  due: PlainDate
  nominated: boolean
  askedAt?: Instant
  questions: string[]
  nominations: { peerId: string; at: Instant }[]
  requests: { id: string; askedId: string; by: string; answer?: { texts: string[]; submittedAt: Instant } }[]
  given?: { by: string; at: Instant }
  batch: { id: string; question: number; text: string }[]
}

/** Upward feedback about a manager. `texts` once it is closed: shuffled, without authors; `sent` until then. */
export interface SampleSurvey {
  id: string
  managerId: string
  openedBy: string
  openedAt: Instant
  due: PlainDate
  closedAt?: Instant
  questions: string[]
  seats: { personId: string; answered: boolean }[]
  sent: { by: string; texts: string[] }[]
  texts: { id: string; question: number; text: string }[]
}

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

/** A line of somebody's inbox, about a record of the sample. */
export interface SampleMessage { id: string; kind: string; to: string; recordId: string; at: Instant; seenAt?: Instant; readAt?: Instant }

/** A word of the organisation's own, so that a reader from outside can place it. */
export interface SampleTerm { term: string; meaning: string }

export interface SampleOrganisation {
  anchor: PlainDate
  organisation: { id: string; name: string; timeZone: string }
  teams: SampleTeam[]
  people: SamplePerson[]
  reportingLines: SampleReportingLine[]
  grants: SampleGrant[]
  leaves: SampleLeave[]
  glossary: SampleTerm[]
  observations: SampleObservation[]
  talks: SampleTalk[]
  expectations: SampleExpectations[]
  oneOnOnes: SampleOneOnOne[]
  monthlyNotes: SampleMonthlyNote[]
  evidence: SampleEvidence[]
  feedbackRequests: SampleFeedbackRequest[]
  series: SampleSeries[]
  templates: SampleTemplate[]
  careers: SampleCareer[]
  rounds: SampleRound[]
  surveys: SampleSurvey[]
  cycles: SampleCycle[]
  reviewTemplates: SampleReviewTemplate[]
  reviews: SampleReview[]
  changes: SampleChanges
  messages: SampleMessage[]
}

/** Who a visitor may sign in as on the sample organisation. */
export interface SampleCastMember { role: string; name: string; email: string; about: string }
