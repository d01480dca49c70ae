import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { findPerson } from '../../../people/store.ts'
import { action } from '../../../server/action.ts'
import { mayDelegate } from '../../review.ts'
import { cannotReview } from '../../roster/roster.ts'
import { canReview, giveReview, tellMoved } from '../../roster/store.ts'
import { holdReview } from '../../store.ts'
import { addDelegation, finishDelegation } from '../store.ts'

export const delegateReview = action({
  id: 'review.delegate',
  help: 'Let somebody else write a review until a day; the manager reads their draft',
  method: 'POST',
  path: '/reviews/{id}/delegation',
  kind: 'write',
  input: z.object({
    id: z.uuid(),
    delegateId: z.uuid(),
    until: z.iso.date(),
    reason: z.string().trim().max(500).optional(),
    /** Your own draft goes to them as a start. It stays yours either way. */
    passOn: z.boolean().default(false),
  }),
  output: z.object({ id: z.uuid(), delegationId: z.uuid(), until: z.iso.date(), draftKept: z.boolean() }),
  run: async ({ tx, now, today, note }, { id, delegateId, until, reason, passOn }) => {
    const review = await holdReview(tx, id)
    if (!review) return notFound
    note({ recordKind: 'delegation', recordId: id, subjectId: review.subject.id, fields: ['delegate', 'until'] })
    const refusal = mayDelegate(review)
    if (refusal) return refusal
    const delegate = await findPerson(tx, delegateId)
    if (!delegate) return notFound
    if (until < today)
      return refuse('invalid', 'A delegation ends on a day to come.', { errors: [{ path: '/until', message: 'Choose today or a later day.' }] })
    if (delegateId === review.reviewer.id)
      return refuse('conflict', `${delegate.name} writes this review already.`, { reason: 'same-reviewer' })
    if (!(await canReview(tx, delegateId, review.subject.id))) return cannotReview(delegate.name, review.subject.name, '/delegateId')
    await finishDelegation(tx, review.cycle.id, review.subject.id)
    const delegationId = await addDelegation(tx, {
      cycleId: review.cycle.id,
      subjectId: review.subject.id,
      delegateId,
      until,
      reason: reason || undefined,
    })
    const draftKept = await giveReview(tx, id, { to: delegateId, delegationId, passOn })
    await tellMoved(tx, id, { to: delegateId, from: draftKept ? review.reviewer.id : undefined, version: now })
    return { id, delegationId, until, draftKept }
  },
})
