import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { mayWithdraw } from '../review.ts'
import { holdReview, moveReview, recordStep } from '../store.ts'
import { ReviewState } from '../words.ts'

export const withdrawReview = action({
  id: 'review.withdraw',
  help: 'Take back a submitted review to go on writing',
  method: 'POST',
  path: '/reviews/{id}/withdraw',
  kind: 'write',
  input: z.object({ id: z.uuid() }),
  output: z.object({ id: z.uuid(), state: ReviewState }),
  run: async ({ tx, note }, { id }) => {
    const review = await holdReview(tx, id)
    if (!review) return notFound
    note({ recordKind: 'review', recordId: id, subjectId: review.subject.id, fields: ['state'] })
    const refusal = mayWithdraw(review)
    if (refusal) return refusal
    await moveReview(tx, id, 'submitted', 'draft')
    await recordStep(tx, id, 'withdrawn')
    return { id, state: 'draft' as const }
  },
})
