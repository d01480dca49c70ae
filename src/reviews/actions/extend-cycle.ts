import * as z from 'zod'
import { isRefusal, notFound, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { extendCycle as extended } from '../cycle.ts'
import { findCycle, moveDates } from '../cycles/store.ts'
import { moveRounds } from '../rounds/store.ts'
import { Cycle } from '../words.ts'

export const extendCycle = action({
  id: 'cycle.extend',
  help: 'Move due dates of a cycle to later days; those behind give way',
  method: 'POST',
  path: '/cycles/{id}/extend',
  kind: 'write',
  who: 'hr_admin',
  input: z.object({
    id: z.uuid(),
    nominationDue: z.iso.date().optional(),
    selfDue: z.iso.date().optional(),
    peerDue: z.iso.date().optional(),
    managerDue: z.iso.date().optional(),
    upwardDue: z.iso.date().optional(),
    shareDue: z.iso.date().optional(),
  }),
  output: Cycle,
  run: async ({ tx, me, today, note }, { id, ...change }) => {
    const cycle = await findCycle(tx, id, today)
    if (!cycle) return notFound
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'An HR admin extends a cycle.')
    const given = Object.fromEntries(Object.entries(change).filter(([, day]) => day))
    const dates = extended(cycle, given, today)
    if (isRefusal(dates)) return dates
    await moveDates(tx, id, dates)
    if (given.peerDue || given.upwardDue) await moveRounds(tx, id)
    note({ recordKind: 'review_cycle', recordId: id, fields: Object.keys(given) })
    return (await findCycle(tx, id, today))!
  },
})
