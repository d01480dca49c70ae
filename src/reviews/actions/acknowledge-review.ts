import * as z from 'zod'
import { isBlank } from '../../kit/text.ts'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { send } from '../../server/messages.ts'
import { reviewAcknowledged } from '../messages.ts'
import { addAcknowledgement, findComment, saveComment, submitComment } from '../releases/store.ts'
import { mayAcknowledge } from '../review.ts'
import { holdReview, moveReview } from '../store.ts'
import { ReviewState } from '../words.ts'

export const acknowledgeReview = action({
  id: 'review.acknowledge',
  help: 'Say that you have received your review; that is not agreeing with it. Your comment goes along',
  method: 'POST',
  path: '/reviews/{id}/acknowledge',
  kind: 'write',
  input: z.object({ id: z.uuid(), comment: z.string().max(20_000).optional() }),
  output: z.object({ id: z.uuid(), state: ReviewState, release: z.int() }),
  run: async ({ tx, note }, { id, comment }) => {
    const review = await holdReview(tx, id)
    if (!review) return notFound
    note({
      recordKind: 'review',
      recordId: id,
      subjectId: review.subject.id,
      fields: comment ? ['acknowledgement', 'comment'] : ['acknowledgement'],
    })
    const refusal = mayAcknowledge(review)
    if (refusal) return refusal
    if (comment !== undefined && !isBlank(comment)) {
      const draft = await findComment(tx, id, review.released)
      await saveComment(tx, id, review.released, comment, (draft?.version ?? 0) + 1)
    }
    await submitComment(tx, id, review.released)
    await addAcknowledgement(tx, id, review.released)
    await moveReview(tx, id, 'shared', 'acknowledged')
    await send(tx, { kind: reviewAcknowledged.kind, to: review.reviewer.id, recordId: id, version: review.released })
    return { id, state: 'acknowledged' as const, release: review.released }
  },
})
