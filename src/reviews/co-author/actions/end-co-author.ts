import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { holdReview } from '../../store.ts'
import { endCoAuthor as end } from '../store.ts'

export const endCoAuthor = action({
  id: 'review.end-co-author',
  help: 'End somebody’s writing along in your review, or your own in somebody else’s; what was written stays',
  method: 'DELETE',
  path: '/reviews/{id}/co-authors/{personId}',
  kind: 'write',
  input: z.object({ id: z.uuid(), personId: z.uuid() }),
  output: z.object({ id: z.uuid() }),
  run: async ({ tx, note }, { id, personId }) => {
    const review = await holdReview(tx, id)
    if (!review) return notFound
    note({ recordKind: 'review', recordId: id, fields: ['co-author'] })
    return (await end(tx, id, personId)) ? { id } : notFound
  },
})
