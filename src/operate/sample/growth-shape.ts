import type { PlainDate } from '../../kit/date.ts'
import type { Scope } from '../../leveling/framework.ts'
import type { GapState } from '../../growth/gap.ts'
import type { Instant } from './instant.ts'

/** A goal with its gap and its timeline. `evidence` holds ids of observations. */
export interface SamplePlan {
  id: string
  personId: string
  by: string
  at: Instant
  level: string
  because: string
  gap: { dimension: string; state: GapState; missing: string; evidence: string[]; by: string; at: Instant; seenAt?: Instant }[]
  timeline: { from: number; to: number; because: string; by: string; at: Instant }[]
}

export interface SampleOpportunity {
  id: string
  personId: string
  by: string
  on: PlainDate
  at: Instant
  what: string
  scope: Scope
  dimension?: string
  answer?: { answer: 'taken' | 'declined'; reason: string; at: Instant }
  cameOf?: { text: string; evidence: string[]; by: string; at: Instant }
}

export interface SampleAssessment {
  id: string
  personId: string
  by: string
  at: Instant
  talkedOn?: PlainDate
  talkedAt?: Instant
  sides: { by: string; savedAt: Instant; sharedAt?: Instant; places: { dimension: string; level: string; because: string; evidence: string[] }[] }[]
  agreed: { dimension: string; level?: string; words: string; at: Instant }[]
}

/** What people want to reach, what lies between, and the work in which it can be shown. */
export interface SampleGrowth {
  plans: SamplePlan[]
  opportunities: SampleOpportunity[]
  assessments: SampleAssessment[]
}
