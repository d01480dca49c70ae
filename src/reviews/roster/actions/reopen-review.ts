import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { send } from '../../../server/messages.ts'
import { mayReopen } from '../../review.ts'
import { holdReview, moveReview, recordStep } from '../../store.ts'
import { stampOf } from '../roster.ts'

export const reopenReview = action({
  id: 'review.reopen',
  help: 'Let the author of a submitted review go on writing, with a reason',
  method: 'POST',
  path: '/reviews/{id}/reopen',
  kind: 'write',
  who: 'hr',
  input: z.object({ id: z.uuid(), reason: z.string().trim().min(1).max(1000) }),
  output: z.object({ id: z.uuid(), state: z.literal('draft') }),
  run: async ({ tx, now, note }, { id, reason }) => {
    const review = await holdReview(tx, id)
    if (!review) return notFound
    note({ recordKind: 'review', recordId: id, subjectId: review.subject.id, fields: ['state'] })
    const refusal = mayReopen(review)
    if (refusal) return refusal
    await recordStep(tx, id, 'reopened', reason)
    await moveReview(tx, id, 'submitted', 'draft')
    await send(tx, { kind: 'review.reopened', to: review.reviewer.id, recordId: id, version: stampOf(now) })
    return { id, state: 'draft' as const }
  },
})
