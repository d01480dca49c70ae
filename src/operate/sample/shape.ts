import type { Reach } from '../../feedback/reach.ts'
import type { PlainDate } from '../../kit/date.ts'
import type { SampleChanges, SampleCycle, SampleReview, SampleReviewTemplate } from './cycle-shape.ts'
import type { SamplePromotions } from './case-shape.ts'
import type { SampleGrowth } from './growth-shape.ts'
import type { Instant } from './instant.ts'

// Cycles, and what happens while one runs.
export type * from './cycle-shape.ts'
export type { Instant }

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

export interface SampleObservation extends Reach {
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
  growth: SampleGrowth
  promotions: SamplePromotions
  messages: SampleMessage[]
}

/** Who a visitor may sign in as on the sample organisation. */
export interface SampleCastMember { role: string; name: string; email: string; about: string }
