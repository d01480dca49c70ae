import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { sendAll } from '../../server/messages.ts'
import { mayOpen } from '../cycle.ts'
import { addReviews, findCycle, listMembers, listWriters, moveCycle } from '../cycles/store.ts'
import { reviewsToWrite } from '../messages.ts'
import { problemsOf, reviewerOf } from '../population.ts'
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
    await moveCycle(tx, id, 'open')
    const created = await addReviews(
      tx,
      cycle,
      members.map((member) => ({ personId: member.personId, reviewerId: reviewerOf(member) })),
    )
    await sendAll(tx, (await listWriters(tx, id)).map((to) => ({ kind: reviewsToWrite.kind, to, recordId: id })))
    note({ recordKind: 'review_cycle', recordId: id, fields: ['state'] })
    return { cycle: (await findCycle(tx, id, today))!, created, problems: problemsOf(members) }
  },
})
