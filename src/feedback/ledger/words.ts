import type { Reach } from '../reach.ts'
import type { LedgerKind, Tone } from '../words.ts'

/** A record on the line of a person, with all that its reader may know of what became of it. */
export interface LedgerRow extends Reach {
  id: string
  kind: LedgerKind
  on: string
  authorId: string
  authorName: string
  tone?: Tone
  text?: string
  lines?: string[]
  situation?: string
  behaviour?: string
  effect?: string
  project?: string
  dimension?: string
  requested: boolean
  version?: number
  createdAt: string
  personAt?: string
  managerAt?: string
  publicAt?: string
  withdrawnAt?: string
  hiddenAt?: string
  /** When the person saw it, or confirmed agreed expectations. */
  seenAt?: string
  /** When the reader saw an observation of somebody else. */
  mySeenAt?: string
  /** When the first reader saw an observation, as far as the one asking wrote it. */
  firstSeenAt?: string
  answer?: { text: string; at: string }
  corrections: { text: string; at: string }[]
  about: string[]
  noticesAt: string[]
  answers: { outcome: 'confirmed' | 'amended' | 'disputed'; text?: string; at: string }[]
  /** When the person confirmed a former manager's hand-over about it. */
  handedOverAt?: string
}

/** Whose line it is, who is reading, and what decides about silence. */
export interface LedgerReader {
  meId: string
  now: string
  zone: string
  person: { id: string; name: string }
  manager?: { id: string; name: string; since: string }
  leave: readonly { from: string; to: string }[]
  /** The reader is an HR admin for the person, so may take public praise down. */
  mayTakeDown: boolean
}
