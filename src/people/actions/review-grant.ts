import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { findGrant, reviewGrant as review } from '../desk/store.ts'
import { Grant, objectionToReview } from '../grant.ts'

/** In person only (matrix X9). For roles without an end, such as the first administrator's. */
export const reviewGrant = action({
  id: 'grant.review',
  help: 'Say that a role without an end is still needed, and when to look again',
  method: 'POST', path: '/grants/{id}/review',
  kind: 'write', who: 'hr_admin',
  input: z.object({ id: z.uuid(), on: z.iso.date() }),
  output: Grant,
  run: async ({ tx, me, today, note }, { id, on }) => {
    note({ recordKind: 'role_grant', recordId: id, fields: ['reviewOn'] })
    const grant = await findGrant(tx, id)
    if (!grant) return notFound
    note({ subjectId: grant.personId })
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'Roles are looked at by HR administrators.')
    const objection = objectionToReview(grant, me.id, on, today)
    if (objection) return objection
    await review(tx, id, on)
    return (await findGrant(tx, id))!
  },
})
