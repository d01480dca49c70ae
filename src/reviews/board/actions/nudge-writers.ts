import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { sendAll } from '../../../server/messages.ts'
import { findCycle } from '../../cycles/store.ts'
import { addNudges, writersOf } from '../store.ts'

export const nudgeWriters = action({
  id: 'cycle.nudge',
  help: 'Remind those who still have to write: some reviews, or all that are open; each person at most once a day',
  method: 'POST',
  path: '/cycles/{id}/nudges',
  kind: 'write',
  who: 'hr',
  input: z.object({
    id: z.uuid(),
    reviewIds: z.array(z.uuid()).min(1).max(1000).optional(),
    /** Instead of naming reviews: all of these. */
    only: z.enum(['overdue', 'self-open', 'manager-open']).optional(),
  }),
  output: z.object({
    nudged: z.int(),
    /** Reminded today already; away today. */
    already: z.int(),
    away: z.int(),
  }),
  run: async ({ tx, me, today, note }, { id, reviewIds, only }) => {
    const cycle = await findCycle(tx, id, today)
    if (!cycle) return notFound
    note({ recordKind: 'review_cycle', recordId: id, fields: ['nudges'] })
    const admin = me.roles.includes('hr_admin')
    if (!admin && !me.roles.includes('hr_partner')) return refuse('not-allowed', 'HR reminds people by hand.')
    if (cycle.state !== 'open') return refuse('invalid', 'This cycle is not open, so nobody has anything to write.', { reason: 'cycle-closed' })
    if (!reviewIds && !only) return refuse('invalid', 'Say whom to remind.', { errors: [{ path: '/reviewIds', message: 'Choose at least one review.' }] })
    const writers = await writersOf(tx, { cycleId: id, within: admin ? undefined : 'partner', reviewIds, only })
    const present = writers.filter((writer) => !writer.away)
    const due = present.filter((writer) => !writer.nudgedToday)
    const nudged = await addNudges(tx, id, due.map((writer) => writer.id))
    await sendAll(tx, nudged.map((to) => ({ kind: 'cycle.nudge', to, recordId: id, version: today })))
    return { nudged: nudged.length, already: present.length - nudged.length, away: writers.length - present.length }
  },
})
