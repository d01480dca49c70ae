import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { mayExtend } from '../review.ts'
import { extendReview as extend, holdReview } from '../store.ts'

export const extendReview = action({
  id: 'review.extend',
  help: 'Give one person a later due date',
  method: 'POST',
  path: '/reviews/{id}/extend',
  kind: 'write',
  who: 'hr',
  input: z.object({ id: z.uuid(), due: z.iso.date() }),
  output: z.object({ id: z.uuid(), due: z.iso.date() }),
  run: async ({ tx, today, note }, { id, due }) => {
    const review = await holdReview(tx, id)
    if (!review) return notFound
    note({ recordKind: 'review', recordId: id, subjectId: review.subject.id, fields: ['due'] })
    const refusal = mayExtend(review)
    if (refusal) return refusal
    if (due < today)
      return refuse('invalid', 'Extending moves a date to a later day.', {
        errors: [{ path: '/due', message: 'Choose today or a later day.' }],
      })
    await extend(tx, id, due)
    return { id, due }
  },
})
