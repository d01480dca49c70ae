import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { mayClose } from '../cycle.ts'
import { findCycle, moveCycle } from '../cycles/store.ts'
import { recordCycleStep } from '../roster/store.ts'
import { Cycle } from '../words.ts'

export const closeCycle = action({
  id: 'cycle.close',
  help: 'Close a cycle: nothing more is written in it; what was shared can still be acknowledged',
  method: 'POST',
  path: '/cycles/{id}/close',
  kind: 'write',
  who: 'hr_admin',
  input: z.object({ id: z.uuid() }),
  output: Cycle,
  run: async ({ tx, me, today, note }, { id }) => {
    const cycle = await findCycle(tx, id, today)
    if (!cycle) return notFound
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'An HR admin closes review cycles.')
    const refusal = mayClose(cycle.state)
    if (refusal) return refusal
    await moveCycle(tx, id, 'closed')
    await recordCycleStep(tx, id, 'closed')
    note({ recordKind: 'review_cycle', recordId: id, fields: ['state'] })
    return (await findCycle(tx, id, today))!
  },
})
