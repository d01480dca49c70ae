import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { mayRecordConversation } from '../review.ts'
import { holdReview, recordConversation as record } from '../store.ts'

export const recordConversation = action({
  id: 'conversation.record',
  help: 'Put on record that you talked about the review, and when',
  method: 'POST',
  path: '/reviews/{id}/conversation/held',
  kind: 'write',
  who: 'manager',
  input: z.object({ id: z.uuid(), heldOn: z.iso.date() }),
  output: z.object({ id: z.uuid(), heldOn: z.iso.date() }),
  run: async ({ tx, today, note }, { id, heldOn }) => {
    const review = await holdReview(tx, id)
    if (!review) return notFound
    note({ recordKind: 'review', recordId: id, subjectId: review.subject.id, fields: ['conversation'] })
    const refusal = mayRecordConversation(review)
    if (refusal) return refusal
    if (heldOn > today)
      return refuse('invalid', 'That day is still to come: schedule the conversation, and record it once it was held.', {
        errors: [{ path: '/heldOn', message: 'Choose today or an earlier day.' }],
      })
    await record(tx, id, heldOn)
    return { id, heldOn }
  },
})
