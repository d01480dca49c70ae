import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { mayCancel } from '../../review.ts'
import { findReview } from '../../store.ts'
import { closeReview, reviewIdsOf } from '../store.ts'

export const leaveOutPerson = action({
  id: 'cycle.leave-out',
  help: 'Leave one person out of a cycle, with a reason: what is written so far is kept for its authors',
  method: 'POST',
  path: '/cycles/{id}/people/{personId}/leave-out',
  kind: 'write',
  who: 'hr',
  input: z.object({ id: z.uuid(), personId: z.uuid(), reason: z.string().trim().min(1).max(1000) }),
  output: z.object({ cancelled: z.int() }),
  run: async ({ tx, note }, { id, personId, reason }) => {
    note({ recordKind: 'review_cycle', recordId: id, subjectId: personId, fields: ['reviews'] })
    const ids = await reviewIdsOf(tx, id, personId)
    if (ids.length === 0) return notFound
    let cancelled = 0
    for (const each of ids) {
      const review = (await findReview(tx, each))!
      if (mayCancel(review)) continue
      await closeReview(tx, { reviewId: each, state: review.state, reviewerId: review.reviewer.id }, { why: 'cancelled', reason })
      cancelled += 1
    }
    if (cancelled === 0) return refuse('invalid', 'Nothing of theirs can be cancelled: it is shared, or not yours to see to.', { reason: 'nothing-to-cancel' })
    return { cancelled }
  },
})
