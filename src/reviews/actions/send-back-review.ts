import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { send } from '../../server/messages.ts'
import { reviewSentBack } from '../messages.ts'
import { maySendBack } from '../review.ts'
import { holdReview, moveReview, recordStep } from '../store.ts'

export const sendBackReview = action({
  id: 'review.send-back',
  help: 'Give a submitted review back to its author, with a reason',
  method: 'POST',
  path: '/reviews/{id}/send-back',
  kind: 'write',
  who: 'manager',
  input: z.object({ id: z.uuid(), reason: z.string().trim().min(1).max(4000) }),
  output: z.object({ id: z.uuid(), state: z.literal('draft') }),
  run: async ({ tx, now, note }, { id, reason }) => {
    const review = await holdReview(tx, id)
    if (!review) return notFound
    note({ recordKind: 'review', recordId: id, subjectId: review.subject.id, fields: ['state'] })
    const refusal = maySendBack(review)
    if (refusal) return refusal
    // On record first: as a draft the review is the author's alone again.
    await recordStep(tx, id, 'sent-back', reason)
    await moveReview(tx, id, 'submitted', 'draft')
    await send(tx, { kind: reviewSentBack.kind, to: review.reviewer.id, recordId: id, version: now })
    return { id, state: 'draft' as const }
  },
})
