import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { mayReopenCycle } from '../../cycle.ts'
import { findCycle, moveCycle } from '../../cycles/store.ts'
import { Cycle } from '../../words.ts'
import { recordCycleStep } from '../store.ts'

export const reopenCycle = action({
  id: 'cycle.reopen',
  help: 'Open a closed cycle again, with a reason: its reviews go on where they stood',
  method: 'POST',
  path: '/cycles/{id}/reopen',
  kind: 'write',
  who: 'hr_admin',
  input: z.object({ id: z.uuid(), reason: z.string().trim().min(1).max(1000) }),
  output: Cycle,
  run: async ({ tx, me, today, note }, { id, reason }) => {
    const cycle = await findCycle(tx, id, today)
    if (!cycle) return notFound
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'An HR admin opens a cycle again.')
    note({ recordKind: 'review_cycle', recordId: id, fields: ['state'] })
    const refusal = mayReopenCycle(cycle.state)
    if (refusal) return refusal
    await moveCycle(tx, id, 'open')
    await recordCycleStep(tx, id, 'reopened', reason)
    return (await findCycle(tx, id, today))!
  },
})
