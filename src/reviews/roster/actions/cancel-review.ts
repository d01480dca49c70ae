import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { mayCancel } from '../../review.ts'
import { holdReview, recordStep } from '../../store.ts'
import { closeReview } from '../store.ts'

export const cancelReview = action({
  id: 'review.cancel',
  help: 'Say that a review is not written after all, with a reason; its text is kept for its author',
  method: 'POST',
  path: '/reviews/{id}/cancel',
  kind: 'write',
  who: 'hr',
  input: z.object({ id: z.uuid(), reason: z.string().trim().min(1).max(1000) }),
  output: z.object({ id: z.uuid(), state: z.literal('cancelled') }),
  run: async ({ tx, note }, { id, reason }) => {
    const review = await holdReview(tx, id)
    if (!review) return notFound
    note({ recordKind: 'review', recordId: id, subjectId: review.subject.id, fields: ['state'] })
    const refusal = mayCancel(review)
    if (refusal) return refusal
    await recordStep(tx, id, 'cancelled')
    await closeReview(tx, { reviewId: id, state: review.state, reviewerId: review.reviewer.id }, { why: 'cancelled', reason })
    return { id, state: 'cancelled' as const }
  },
})
