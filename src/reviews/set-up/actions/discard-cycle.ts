import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { mayPlan } from '../../cycle.ts'
import { findCycle } from '../../cycles/store.ts'
import { removeDraft } from '../store.ts'

export const discardCycle = action({
  id: 'cycle.discard',
  help: 'Put away the plan of a cycle that never opened',
  method: 'DELETE',
  path: '/cycles/{id}',
  kind: 'write',
  who: 'hr_admin',
  input: z.object({ id: z.uuid() }),
  output: z.object({ id: z.uuid() }),
  run: async ({ tx, me, today, note }, { id }) => {
    const cycle = await findCycle(tx, id, today)
    if (!cycle) return notFound
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'An HR admin plans review cycles.')
    note({ recordKind: 'review_cycle', recordId: id, fields: ['state'] })
    const refusal = mayPlan(cycle.state)
    if (refusal) return refusal
    await removeDraft(tx, id)
    return { id }
  },
})
