import * as z from 'zod'
import { forgetDrafts, keepDraft } from '../../checkins/own-draft/store.ts'
import { notFound, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { findComment, saveComment } from '../releases/store.ts'
import { mayComment } from '../review.ts'
import { holdReview } from '../store.ts'

export const writeComment = action({
  id: 'review.comment',
  help: 'Save your comment on your review; nobody else reads it until you acknowledge',
  method: 'PUT',
  path: '/reviews/{id}/comment',
  kind: 'write',
  scope: 'write',
  ifMatch: true,
  input: z.object({ id: z.uuid(), text: z.string().max(20_000) }),
  output: z.object({ version: z.int(), savedAt: z.iso.datetime() }),
  run: async ({ tx, ifMatch, note }, { id, text }) => {
    const review = await holdReview(tx, id)
    if (!review) return notFound
    note({ recordKind: 'review', recordId: id, fields: ['comment'] })
    const refusal = mayComment(review)
    if (refusal) return refusal
    const stored = await findComment(tx, id, review.released)
    if ((stored?.version ?? 0) !== ifMatch)
      return refuse('conflict', 'Your comment was saved elsewhere since you opened it. Nothing is lost: compare the two and save again.', {
        current: stored ?? { text: '', version: 0 },
      })
    const saved = await saveComment(tx, id, review.released, text, (stored?.version ?? 0) + 1)
    const own = { kind: 'review-comment', id } as const
    if (!stored) await forgetDrafts(tx, own)
    await keepDraft(tx, own, { version: saved.version, texts: [text], before: [stored?.text ?? ''] })
    return saved
  },
})
