import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { findCycle, listMembers } from '../../cycles/store.ts'
import { problemsOf, reviewerOf } from '../../population.ts'
import { namesOf, takingPart } from '../store.ts'
import { Missing } from '../words.ts'

/** As many as one looks through; the rest come once these are added. */
const MOST_MISSING = 200

export const listMissing = action({
  id: 'cycle.missing',
  help: 'List people an open cycle is for who take no part in it yet, such as those who joined since',
  method: 'GET',
  path: '/cycles/{id}/missing',
  kind: 'read',
  scope: 'read',
  who: 'hr',
  input: z.object({ id: z.uuid() }),
  output: z.object({ people: z.array(Missing), count: z.int() }),
  run: async ({ tx, me, today }, { id }) => {
    const cycle = await findCycle(tx, id, today)
    if (!cycle) return notFound
    const admin = me.roles.includes('hr_admin')
    if (!admin && !me.roles.includes('hr_partner')) return refuse('not-allowed', 'HR sees who takes part in a cycle.')
    if (cycle.state !== 'open') return { people: [], count: 0 }
    const there = await takingPart(tx, id)
    // Of oneself one may not know whether a manager review is there.
    const missing = (await listMembers(tx, cycle, admin ? undefined : 'partner')).filter(
      ({ personId }) => !there.has(personId) && personId !== me.id,
    )
    const shown = missing.slice(0, MOST_MISSING)
    const names = await namesOf(tx, shown.flatMap((member) => reviewerOf(member) ?? []))
    const problems = new Map(problemsOf(shown, cycle).map(({ personId, problem }) => [personId, problem]))
    const people = shown.map((member) => {
      const reviewerId = reviewerOf(member)
      return {
        person: { id: member.personId, name: member.name },
        ...(reviewerId && { reviewer: { id: reviewerId, name: names.get(reviewerId) ?? '' } }),
        ...(problems.has(member.personId) && { problem: problems.get(member.personId) }),
      }
    })
    return { people, count: missing.length }
  },
})
