import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { appendAudit } from '../../../server/audit.ts'
import { findReview } from '../../store.ts'
import { findTwins } from '../store.ts'
import { TwinText } from '../words.ts'

export const showTwin = action({
  id: 'review.twin',
  help: 'Read the passages two reviews share, side by side',
  method: 'GET',
  path: '/reviews/{id}/twins/{twin}',
  kind: 'read',
  input: z.object({ id: z.uuid(), twin: z.uuid() }),
  output: TwinText,
  run: async ({ tx, requestId }, { id, twin }) => {
    const review = await findReview(tx, id)
    const found = (review && (await findTwins(tx, review)))?.find((each) => each.review === twin)
    if (!found) return notFound
    // Words of somebody's released review: they see who read them (A5).
    const other = await findReview(tx, twin)
    if (other && other.released > 0 && !other.mine) await appendAudit(tx, 'review.read', { recordKind: 'review', recordId: twin, subjectId: found.subject.id }, 'done', requestId)
    return found
  },
})
