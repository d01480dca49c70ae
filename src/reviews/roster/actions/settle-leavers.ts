import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { findCycle } from '../../cycles/store.ts'
import { listOrphans, settleOrphans } from '../store.ts'

export const settleLeavers = action({
  id: 'cycle.settle',
  help: 'See to reviews of people who left: close those about them, give those by them to the manager',
  method: 'POST',
  path: '/cycles/{id}/settle',
  kind: 'write',
  who: 'hr',
  input: z.object({ id: z.uuid() }),
  output: z.object({
    closed: z.int(),
    moved: z.int(),
    /** Nobody follows by themselves: choose somebody. */
    open: z.int(),
  }),
  run: async ({ tx, me, today, note }, { id }) => {
    const cycle = await findCycle(tx, id, today)
    if (!cycle) return notFound
    note({ recordKind: 'review_cycle', recordId: id, fields: ['reviews'] })
    if (!me.roles.includes('hr_admin') && !me.roles.includes('hr_partner')) return refuse('not-allowed', 'HR sees to the reviews of people who left.')
    return settleOrphans(tx, await listOrphans(tx, id))
  },
})
