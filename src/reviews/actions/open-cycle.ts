import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { mayOpen } from '../cycle.ts'
import { findCycle, listMembers, moveCycle, refuseUnread } from '../cycles/store.ts'
import { createFor } from '../launch/store.ts'
import { problemsOf } from '../population.ts'
import { Cycle, PopulationProblem } from '../words.ts'

export const openCycle = action({
  id: 'cycle.open',
  help: 'Open a cycle: create its reviews; again, to add those that could not be created before',
  method: 'POST',
  path: '/cycles/{id}/open',
  kind: 'write',
  who: 'hr_admin',
  input: z.object({ id: z.uuid() }),
  output: z.object({ cycle: Cycle, created: z.object({ self: z.int(), manager: z.int() }), problems: z.array(PopulationProblem) }),
  run: async ({ tx, me, today, note }, { id }) => {
    const cycle = await findCycle(tx, id, today)
    if (!cycle) return notFound
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'An HR admin opens review cycles.')
    const refusal = mayOpen(cycle.state)
    if (refusal) return refusal
    const members = await listMembers(tx, cycle)
    const hidden = await refuseUnread(tx, members)
    if (hidden) return hidden
    await moveCycle(tx, id, 'open')
    const { self, manager } = await createFor(tx, { ...cycle, state: 'open' }, members, me.id)
    note({ recordKind: 'review_cycle', recordId: id, fields: ['state'] })
    return { cycle: (await findCycle(tx, id, today))!, created: { self, manager }, problems: problemsOf(members) }
  },
})
