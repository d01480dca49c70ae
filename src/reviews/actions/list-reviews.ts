import * as z from 'zod'
import { Paging } from '../../people/words.ts'
import { action } from '../../server/action.ts'
import { writingMinutes } from '../drafts/store.ts'
import { isOverdue, mayDelegate } from '../review.ts'
import { stepsOf } from '../steps.ts'
import { listReviews as list } from '../store.ts'
import { ReviewEntry } from '../words.ts'

export const listReviews = action({
  id: 'review.list',
  help: 'List reviews: those you write, those about you, those of the people you lead, or those you write along in',
  method: 'GET',
  path: '/reviews',
  kind: 'read',
  scope: 'read',
  input: z.object({ as: z.enum(['reviewer', 'subject', 'branch', 'co-author']).default('reviewer'), cycleId: z.uuid().optional(), ...Paging }),
  output: z.object({ reviews: z.array(ReviewEntry), next: z.string().optional() }),
  run: async ({ tx, today }, input) => {
    const { reviews, next } = await list(tx, input)
    const minutes = await writingMinutes(
      tx,
      reviews.filter((review) => review.mine).map(({ id }) => id),
    )
    return {
      next,
      reviews: reviews.map((review) => ({
        id: review.id,
        kind: review.kind,
        state: review.state,
        cycle: { id: review.cycle.id, name: review.cycle.name },
        subject: review.subject,
        reviewer: review.reviewer,
        due: review.due,
        overdue: isOverdue(review, today),
        ...(review.kind === 'manager' && { steps: stepsOf(review) }),
        ...(review.mine && !mayDelegate(review) && { mayDelegate: true as const }),
        ...(review.mine && { activeMinutes: minutes.get(review.id) ?? 0 }),
      })),
    }
  },
})
