import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { maySchedule } from '../review.ts'
import { holdReview, scheduleConversation as schedule } from '../store.ts'

export const scheduleConversation = action({
  id: 'conversation.schedule',
  help: 'Set the day on which you talk about the review',
  method: 'POST',
  path: '/reviews/{id}/conversation',
  kind: 'write',
  who: 'manager',
  input: z.object({ id: z.uuid(), scheduledFor: z.iso.date() }),
  output: z.object({ id: z.uuid(), scheduledFor: z.iso.date() }),
  run: async ({ tx, today, note }, { id, scheduledFor }) => {
    const review = await holdReview(tx, id)
    if (!review) return notFound
    note({ recordKind: 'review', recordId: id, subjectId: review.subject.id, fields: ['conversation'] })
    const refusal = maySchedule(review)
    if (refusal) return refusal
    if (scheduledFor < today)
      return refuse('invalid', 'That day has passed. If you talked then, record the conversation.', {
        errors: [{ path: '/scheduledFor', message: 'Choose today or a later day.' }],
      })
    await schedule(tx, id, scheduledFor)
    return { id, scheduledFor }
  },
})
