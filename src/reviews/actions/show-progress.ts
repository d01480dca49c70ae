import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { Paging } from '../../people/words.ts'
import { action } from '../../server/action.ts'
import { countStates, findCycle, listMembers, listProgress, problemsIn } from '../cycles/store.ts'
import { Cycle, PopulationProblem, ReviewEntry, ReviewKind, ReviewState } from '../words.ts'

export const showProgress = action({
  id: 'cycle.progress',
  help: 'Show HR how far a cycle is: counts, reviews by due date, and who has nobody to review them',
  method: 'GET',
  path: '/cycles/{id}/progress',
  kind: 'read',
  scope: 'read',
  who: 'hr',
  input: z.object({ id: z.uuid(), ...Paging }),
  output: z.object({
    cycle: Cycle,
    /** For how many people the cycle is today, as far as you may know: before it is opened, whom it would be for. */
    people: z.int(),
    counts: z.array(z.object({ kind: ReviewKind, state: ReviewState, count: z.int(), overdue: z.int() })),
    reviews: z.array(ReviewEntry.omit({ cycle: true, steps: true, activeMinutes: true })),
    next: z.string().optional(),
    problems: z.array(PopulationProblem),
  }),
  run: async ({ tx, me, today }, { id, limit, cursor }) => {
    const cycle = await findCycle(tx, id, today)
    if (!cycle) return notFound
    const admin = me.roles.includes('hr_admin')
    if (!admin && !me.roles.includes('hr_partner')) return refuse('not-allowed', 'HR sees how far a cycle is.')
    const within = admin ? undefined : 'partner'
    const members = cycle.state === 'closed' ? [] : await listMembers(tx, cycle, within)
    return {
      cycle,
      people: members.length,
      counts: await countStates(tx, id, today, within),
      ...(await listProgress(tx, id, today, { limit, cursor, within })),
      problems: await problemsIn(tx, cycle, members),
    }
  },
})
