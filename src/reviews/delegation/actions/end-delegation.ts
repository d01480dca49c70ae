import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { mayEndDelegation } from '../../review.ts'
import { cannotReview } from '../../roster/roster.ts'
import { canReview, giveReview, lineManagerOf, tellMoved } from '../../roster/store.ts'
import { holdReview } from '../../store.ts'
import { finishDelegation } from '../store.ts'

export const endDelegation = action({
  id: 'review.end-delegation',
  help: 'Take a review back from a delegate: the manager writes it again, and can start from what was written',
  method: 'POST',
  path: '/reviews/{id}/delegation/end',
  kind: 'write',
  input: z.object({ id: z.uuid() }),
  output: z.object({ id: z.uuid(), reviewer: z.object({ id: z.uuid(), name: z.string() }), draftKept: z.boolean() }),
  run: async ({ tx, now, note }, { id }) => {
    const review = await holdReview(tx, id)
    if (!review) return notFound
    note({ recordKind: 'delegation', recordId: id, subjectId: review.subject.id, fields: ['delegate'] })
    const refusal = mayEndDelegation(review)
    if (refusal) return refusal
    const manager = await lineManagerOf(tx, review.subject.id)
    if (!manager)
      return refuse('invalid', `${review.subject.name} has no manager today. Choose another reviewer instead.`, { reason: 'no-manager' })
    if (!(await canReview(tx, manager.id, review.subject.id))) return cannotReview(manager.name, review.subject.name, '/id')
    const draftKept = await giveReview(tx, id, { to: manager.id, passOn: true })
    await tellMoved(tx, id, { to: manager.id, from: draftKept ? review.reviewer.id : undefined, version: now })
    await finishDelegation(tx, review.cycle.id, review.subject.id)
    return { id, reviewer: manager, draftKept }
  },
})
