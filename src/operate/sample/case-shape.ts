import type { PlainDate } from '../../kit/date.ts'
import type { Independence, Scope } from '../../leveling/framework.ts'
import type { Instant } from './instant.ts'

/** A promotion case with what it rests on. `evidence` is settled: which level a record speaks for, in which dimension. */
export interface SampleCase {
  id: string
  personId: string
  by: string
  at: Instant
  current: string
  proposed: string
  document: { summary: string; arguments: { id: string; text: string }[]; trajectory: string; concerns: string; retention: string }
  savedAt: Instant
  evidence: { recordId: string; dimension: string; level: string; on: PlainDate; tone: 'praise' | 'concern'; shows: string; project?: string; scope?: Scope; independence?: Independence }[]
  quotes: { id: string; of: string; at: Instant; question: string; text?: string; releasedAt?: Instant }[]
  submittedAt?: Instant
}

/** A committee that is still to meet. */
export interface SampleSession {
  id: string
  name: string
  on: PlainDate
  facilitatorId: string
  by: string
  at: Instant
  seats: string[]
  caseIds: string[]
}

export interface SamplePromotions {
  cases: SampleCase[]
  sessions: SampleSession[]
}
