import * as z from 'zod'
import { Cycle, PopulationProblem, ReviewKind, ReviewState } from '../reviews/words.ts'

export const Named = z.object({ id: z.uuid(), name: z.string() })
export type Named = z.infer<typeof Named>

/** What kind of thing waits; the browser may give each its own picture. */
export const TASK_KINDS = [
  'read-notes',
  'confirm-talk',
  'answer-hand-over',
  'answer-request',
  'nominate-peers',
  'agree-to-peers',
  'give-round',
  'confirm-expectations',
  'write-self-review',
  'read-review',
  'acknowledge-review',
  'finish-action',
  'write-career-view',
  'write-review',
  'share-review',
  'hold-conversation',
  'open-acknowledgement',
  'write-monthly-note',
  'share-concern',
  'decide-role',
  'give-hand-over',
  'read-gap',
  'answer-offer',
  'place-level',
  'read-decision',
  'write-quote',
  'write-case',
  'give-decision',
  'place-case',
  'read-case',
  'decide-case',
] as const

/** Something that waits for the one asking. `to` is the browser's address of the place where it is done. */
export const Task = z.object({
  id: z.string(),
  kind: z.enum(TASK_KINDS),
  title: z.string(),
  to: z.string(),
  due: z.iso.date().optional(),
  overdue: z.boolean(),
  note: z.string().optional(),
  /** Of a review one writes: its steps. */
  steps: z.object({ done: z.int(), of: z.int() }).optional(),
  /** Of a review still to be written: minutes of writing so far. */
  minutes: z.int().optional(),
})
export type Task = z.infer<typeof Task>

/** Something missing between two who work together: what the rule says, and where it is mended with one press. */
export const Gap = z.object({
  rule: z.string(),
  message: z.string(),
  why: z.string(),
  fix: z.string(),
  /** What one presses, in two or three words. */
  mend: z.string(),
  /** Where that is. */
  to: z.string(),
})
export type Gap = z.infer<typeof Gap>

/** What is missing between me and my manager, computed from what I may see. */
export const OwnGaps = z.object({ manager: Named, gaps: z.array(Gap) })
export type OwnGaps = z.infer<typeof OwnGaps>

/** A one-on-one whose day has passed and of which nobody has said whether it took place. */
export const MeetingToAnswer = z.object({ id: z.uuid(), on: z.iso.date(), person: Named, manager: Named })
export type MeetingToAnswer = z.infer<typeof MeetingToAnswer>

/** One direct report, and when they last heard from their manager. Days that don't count are left out of both counts. */
export const Contact = z.object({
  person: Named,
  /** Last day something reached them: a shared note, a recorded talk, a shared monthly note. */
  heardOn: z.iso.date().optional(),
  /** They have not heard anything for 30 days that count. */
  quiet: z.boolean(),
  quietDays: z.int(),
  metOn: z.iso.date().optional(),
  /** No one-on-one was held for 14 days that count. */
  oneOnOneGap: z.boolean(),
  /** The month that closed last has no note yet: `2026-10`. */
  noteMissing: z.string().optional(),
  /** All that is missing, by the rules about the habit of feedback. */
  gaps: z.array(Gap),
  /** Too little time counts yet to say anything: the sentence. */
  early: z.string().optional(),
})
export type Contact = z.infer<typeof Contact>

/** A cycle as HR watches it, within what they may see. */
export const CycleProgress = z.object({
  cycle: Cycle,
  counts: z.array(z.object({ kind: ReviewKind, state: ReviewState, count: z.int(), overdue: z.int() })),
  /** How many have no manager review to expect; the first of them by name. */
  problems: z.object({ count: z.int(), first: z.array(PopulationProblem) }),
})
export type CycleProgress = z.infer<typeof CycleProgress>
