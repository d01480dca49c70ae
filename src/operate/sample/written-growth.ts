import type { Scope } from '../../leveling/framework.ts'
import type { GapState } from '../../growth/gap.ts'
import type { Key, Slot } from './written.ts'

/** What lies between on a dimension, as the manager wrote it. `seen`: the next working day, unless said; `false` if not yet. */
export interface WrittenGap {
  dimension: string
  state: GapState
  missing: string
  on: Slot
  /** Keys of the person's observations. */
  evidence?: string[]
  seen?: false
}

/** Stretch work: what it was, whether it was taken, and what came of it. */
export interface WrittenOpportunity {
  key: string
  on: Slot
  scope: Scope
  dimension?: string
  what: string
  answer?: [answer: 'taken' | 'declined', on: Slot, reason: string]
  cameOf?: [on: Slot, by: Key, text: string, evidence: string[]]
}

/** Where one of the two sees the person, with a sentence: `[level, because]`. */
export type WrittenPlace = readonly [level: string, because: string, evidence?: string[]]
export interface WrittenAssessment {
  begun: Slot
  /** When each shared theirs; absent: still a draft. */
  shared: { person?: Slot; manager?: Slot }
  person: Readonly<Record<string, WrittenPlace>>
  manager: Readonly<Record<string, WrittenPlace>>
  talked?: Slot
  /** What they came to; without a level they still see it differently. */
  agreed?: Readonly<Record<string, readonly [level: string | undefined, words: string]>>
}

/** How somebody grows toward a level, with the manager of the day. */
export interface WrittenGrowth {
  person: Key
  goal: { level: string; on: Slot; by: Key; because: string }
  gap: WrittenGap[]
  /** In how many months, counted from that day, and why; the newest last. */
  timeline: [on: Slot, from: number, to: number, because: string][]
  opportunities: WrittenOpportunity[]
  assessment?: WrittenAssessment
}
