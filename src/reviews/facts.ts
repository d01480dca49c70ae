import type { Days, PlainDate } from '../kit/date.ts'
import type { Finding } from '../kit/finding.ts'
import type { LevelStep } from './beside-level.ts'
import type { PacketRecord, Rating, ReviewDocument, Scale } from './words.ts'

export type { Days } from '../kit/date.ts'

/** Why a stretch of days is left out of gaps and spans. */
export type UncountedReason = 'leave' | 'first-days' | 'new-manager' | 'outside-period' | 'before-use'

/** A stretch of days that doesn't count, both ends included. */
export interface UncountedDays extends Days {
  reason?: UncountedReason
}

/**
 * Everything the `surprise/*` and `review/*` rules read. Made by the server from the packet, by the browser from the
 * same answer. Computed from what its reader may see: a cited id that is not among `records` counts for nothing.
 */
export interface ReviewFacts {
  document: ReviewDocument
  rating?: Rating
  /** The cycle's words of the points; absent where nothing is rated, or on somebody's desk. */
  scale?: Scale
  /** Rating of the person's last released review at the same level, when there is one. */
  lastRating?: { rating: Rating; releasedOn: PlainDate }
  person: { name: string; level?: LevelText; startedOn?: PlainDate }
  /** Levels of the framework the review is held against, for the order they stand in. Absent: there is none. */
  levels?: readonly LevelStep[]
  period: Days
  /** Days that don't count: leave, first 60 days, first 30 under a new manager. See `counted-time.ts`. */
  uncounted: readonly UncountedDays[]
  /** Records the reader of the findings may see, citable by id. */
  records: readonly PacketRecord[]
  /** Days on which the two spoke about where the person is going: career check-ins, a goal, a range in months. Absent: not known, as with a file. */
  talks?: readonly { id: string; on: PlainDate }[]
  conversation: { scheduledFor?: PlainDate; heldOn?: PlainDate }
  /** Step about to be taken, since some rules only speak at one of them. */
  step: ReviewStep
  /** Minutes of writing, pauses over a minute left out. */
  activeMinutes: number
  /** The present day, in the reviewer's time zone. */
  today: PlainDate
  /** The day the cycle plans to share. While writing, "14 days before it is shared" looks ahead to it. */
  shareOn?: PlainDate
  /** IANA time zone in which an instant becomes a date: the person's. Default UTC. */
  zone?: string
  /** Terms of the organisation that place a text: teams, projects, products. Optional. */
  places?: readonly string[]
  /** Cited by the text as a whole: a file lists its evidence once, not beside each part. */
  restsOn?: readonly string[]
  /** What the coach found in the document. Absent: it has not been read. */
  coached?: readonly Finding[]
}

export type ReviewStep = 'write' | 'submit' | 'share' | 'open-acknowledgement'

/** The person's level and what is expected there, per dimension, in the framework's own words. */
export interface LevelText {
  code: string
  name: string
  /** `as`: the level below whose words hold, where this one has none of its own. */
  expectations: readonly { dimension: string; text: string; as?: string | undefined }[]
  /** The version it stands in: the one that was in force when the cycle opened. */
  framework?: { id: string; version: number }
}
