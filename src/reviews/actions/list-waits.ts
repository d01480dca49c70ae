import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { findReview } from '../store.ts'
import { waitsFor } from '../submit-gate.ts'
import { Wait } from '../words.ts'

export const listWaits = action({
  id: 'review.waits',
  help: 'Say what a review you write waits for before it can be submitted, and until when',
  method: 'GET',
  path: '/reviews/{id}/waits',
  kind: 'read',
  scope: 'read',
  input: z.object({ id: z.uuid() }),
  output: z.object({ waits: z.array(Wait) }),
  run: async ({ tx }, { id }) => {
    const review = await findReview(tx, id)
    if (!review?.mine) return notFound
    const writing = review.state === 'not-started' || review.state === 'draft'
    return { waits: writing && review.kind === 'manager' ? waitsFor(review, review.today) : [] }
  },
})
