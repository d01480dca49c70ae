import * as z from 'zod'
import { ReviewState } from '../words.ts'
import { BOARD_VIEWS } from './need-words.ts'

const Named = z.object({ id: z.uuid(), name: z.string() })

/** What of a cycle asks for a decision by HR. Nothing of it is decided by itself. */
export const NEEDS = ['no-reviewer', 'reviewer-left', 'conflict', 'manager-changed', 'delegation-over', 'person-left'] as const
export const Need = z.enum(NEEDS)
export type Need = z.infer<typeof Need>

/** Which people the board shows: see `need-words.ts`. */
export const BoardView = z.enum(BOARD_VIEWS)
export type BoardView = z.infer<typeof BoardView>

/** One review of a person, as far as the one asking may know of it. */
export const BoardCell = z.object({
  id: z.uuid(),
  state: ReviewState,
  due: z.iso.date(),
  overdue: z.boolean(),
  writer: Named,
  /** The writer is away until this day. */
  writerAwayUntil: z.iso.date().optional(),
  /** The writer does it for the manager, until this day. */
  delegatedUntil: z.iso.date().optional(),
  /** The day the writer was last reminded by hand in this cycle, and by whom. */
  nudged: z.object({ on: z.iso.date(), by: z.string() }).optional(),
})
export type BoardCell = z.infer<typeof BoardCell>

/** One person of a cycle. */
export const BoardRow = z.object({
  person: Named,
  team: z.string().optional(),
  awayUntil: z.iso.date().optional(),
  leftOn: z.iso.date().optional(),
  self: BoardCell.optional(),
  manager: BoardCell.optional(),
  /** The manager of today, where somebody else writes the review. */
  lineManager: Named.optional(),
  needs: z.array(Need),
})
export type BoardRow = z.infer<typeof BoardRow>

/** Somebody the cycle is for who takes no part in it yet. */
export const Missing = z.object({
  person: Named,
  reviewer: Named.optional(),
  problem: z.enum(['no-manager', 'manager-left', 'conflict-of-interest', 'on-leave']).optional(),
})
export type Missing = z.infer<typeof Missing>
