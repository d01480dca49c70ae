import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { citesOf, withVisibleCites } from '../../cites.ts'
import { visibleIds } from '../../packet/store.ts'
import { findReview } from '../../store.ts'
import { findKeptDraft } from '../store.ts'
import { KeptText } from '../words.ts'

export const showKeptDraft = action({
  id: 'kept-draft.show',
  help: 'Read a draft kept for you, or passed on to you',
  method: 'GET',
  path: '/kept-drafts/{id}',
  kind: 'read',
  input: z.object({ id: z.uuid() }),
  output: KeptText,
  run: async ({ tx, me, now }, { id }) => {
    const kept = await findKeptDraft(tx, id)
    if (!kept) return notFound
    const review = await findReview(tx, kept.reviewId)
    // One's own old text is read as it was; as a start for what one writes now it cites only what can be opened today.
    if (kept.mine && !review?.mine) return kept
    if (!review) return notFound
    const cited = citesOf(kept.document).map((cite) => cite.id)
    const visible = await visibleIds(tx, review, cited, { now, zone: me.timeZone })
    return { ...kept, document: withVisibleCites(kept.document, visible) }
  },
})
