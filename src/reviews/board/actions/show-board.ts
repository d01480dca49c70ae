import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { Paging } from '../../../people/words.ts'
import { action } from '../../../server/action.ts'
import { findCycle } from '../../cycles/store.ts'
import { readBoard } from '../store.ts'
import { BOARD_VIEWS } from '../need-words.ts'
import { BoardRow, BoardView } from '../words.ts'

export const showBoard = action({
  id: 'cycle.board',
  help: 'Show HR where each person of a cycle stands, and what needs a decision',
  method: 'GET',
  path: '/cycles/{id}/board',
  kind: 'read',
  scope: 'read',
  who: 'hr',
  input: z.object({ id: z.uuid(), view: BoardView.default('all'), find: z.string().trim().max(100).optional(), ...Paging }),
  output: z.object({
    rows: z.array(BoardRow),
    next: z.string().optional(),
    /** People in each view, as far as you may know. */
    counts: z.object(Object.fromEntries(BOARD_VIEWS.map((view) => [view, z.int()])) as Record<BoardView, z.ZodInt>),
  }),
  run: async ({ tx, me, today }, { id, view, find, limit, cursor }) => {
    const cycle = await findCycle(tx, id, today)
    if (!cycle) return notFound
    const admin = me.roles.includes('hr_admin')
    if (!admin && !me.roles.includes('hr_partner')) return refuse('not-allowed', 'HR sees how far a cycle is.')
    return readBoard(tx, { cycleId: id, within: admin ? undefined : 'partner', view, find: find || undefined, limit, cursor })
  },
})
