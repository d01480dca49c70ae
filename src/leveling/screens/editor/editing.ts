import type { Finding } from '../../../kit/finding.ts'
import type { Draft } from '../../draft/draft.ts'
import type { LevelingFramework } from '../../framework.ts'

/** A draft under the hand, as every part of the editor gets it. */
export interface Editing {
  /** Of the draft: names what is kept on this device. */
  id: string
  draft: Draft
  /** What it would be as a framework. */
  framework: LevelingFramework
  /** After each pause in writing, without what was put away. */
  findings: readonly Finding[]
  dismiss: (finding: Finding) => void
  change: (next: (old: Draft) => Draft) => void
  /** False until this device was asked for what was written before. */
  ready: boolean
  /** How many people hold a level. */
  held: ReadonlyMap<string, number>
}

/** Who reads a draft's words, in the words beside each field. */
export const AUDIENCE = { now: 'HR administrators, and whoever began this draft', later: 'everybody in the organisation, once it is published' }
