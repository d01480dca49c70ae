import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { findPerson } from '../../../people/store.ts'
import { action } from '../../../server/action.ts'
import { mayReassign } from '../../review.ts'
import { holdReview } from '../../store.ts'
import { cannotReview } from '../roster.ts'
import { canReview, giveReview, tellMoved } from '../store.ts'

export const reassignReview = action({
  id: 'review.reassign',
  help: 'Give a review to another reviewer; a started draft is kept for its author',
  method: 'POST',
  path: '/reviews/{id}/reassign',
  kind: 'write',
  who: 'hr',
  input: z.object({ id: z.uuid(), reviewerId: z.uuid(), reason: z.string().trim().max(1000).optional() }),
  output: z.object({ id: z.uuid(), reviewer: z.object({ id: z.uuid(), name: z.string() }), draftKept: z.boolean() }),
  run: async ({ tx, now, note }, { id, reviewerId, reason }) => {
    const review = await holdReview(tx, id)
    if (!review) return notFound
    note({ recordKind: 'review', recordId: id, subjectId: review.subject.id, fields: ['reviewer'] })
    const refusal = mayReassign(review)
    if (refusal) return refusal
    const person = await findPerson(tx, reviewerId)
    if (!person) return notFound
    if (reviewerId === review.reviewer.id && !review.delegation)
      return refuse('conflict', `${person.name} writes this review already.`, { reason: 'same-reviewer' })
    if (!(await canReview(tx, reviewerId, review.subject.id))) return cannotReview(person.name, review.subject.name, '/reviewerId')
    const draftKept = await giveReview(tx, id, { to: reviewerId, reason: reason || undefined })
    await tellMoved(tx, id, { to: reviewerId, from: draftKept ? review.reviewer.id : undefined, version: now })
    return { id, reviewer: { id: person.id, name: person.name }, draftKept }
  },
})
