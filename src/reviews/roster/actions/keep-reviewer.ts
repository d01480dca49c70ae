import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { mayKeepReviewer } from '../../review.ts'
import { holdReview } from '../../store.ts'
import { keepReviewer as keep, lineManagerOf } from '../store.ts'

export const keepReviewer = action({
  id: 'review.keep-reviewer',
  help: 'Leave a review with its author although the manager changed',
  method: 'POST',
  path: '/reviews/{id}/keep-reviewer',
  kind: 'write',
  who: 'hr',
  input: z.object({ id: z.uuid() }),
  output: z.object({ id: z.uuid() }),
  run: async ({ tx, note }, { id }) => {
    const review = await holdReview(tx, id)
    if (!review) return notFound
    note({ recordKind: 'review', recordId: id, subjectId: review.subject.id, fields: ['reviewer'] })
    const refusal = mayKeepReviewer(review)
    if (refusal) return refusal
    await keep(tx, id, review.reviewer.id, (await lineManagerOf(tx, review.subject.id))?.id)
    return { id }
  },
})
