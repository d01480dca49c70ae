import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { mayRestore } from '../../review.ts'
import { holdReview, recordStep } from '../../store.ts'
import { ReviewState } from '../../words.ts'
import { findClosing, restoreReview as restore } from '../store.ts'

export const restoreReview = action({
  id: 'review.restore',
  help: 'Take back that a review is not written; a text that was submitted is a draft again',
  method: 'POST',
  path: '/reviews/{id}/restore',
  kind: 'write',
  who: 'hr',
  input: z.object({ id: z.uuid() }),
  output: z.object({ id: z.uuid(), state: ReviewState }),
  run: async ({ tx, note }, { id }) => {
    const review = await holdReview(tx, id)
    if (!review) return notFound
    note({ recordKind: 'review', recordId: id, subjectId: review.subject.id, fields: ['state'] })
    const refusal = mayRestore(review)
    if (refusal) return refusal
    await recordStep(tx, id, 'restored')
    const closing = await findClosing(tx, id)
    return { id, state: await restore(tx, id, closing?.stateBefore ?? 'draft') }
  },
})
