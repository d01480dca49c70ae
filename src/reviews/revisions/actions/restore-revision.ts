import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { citesOf, withVisibleCites } from '../../cites.ts'
import { type Draft, findDraft, saveDraft } from '../../drafts/store.ts'
import { visibleIds } from '../../packet/store.ts'
import { holdReview } from '../../store.ts'
import { templateOf } from '../../template/store.ts'
import { askedOf, shownOf, withAnswers } from '../../template/template.ts'
import { mayRestoreDraft, takesOut } from '../revision.ts'
import { findRevision } from '../store.ts'

export const restoreRevision = action({
  id: 'review.restore-revision',
  help: 'Go back to an earlier draft: it is saved anew, and the present one stays among the earlier drafts',
  method: 'POST',
  path: '/reviews/{id}/revisions/{version}/restore',
  kind: 'write',
  ifMatch: true,
  input: z.object({ id: z.uuid(), version: z.coerce.number().int().min(1) }),
  output: z.object({ version: z.int(), savedAt: z.iso.datetime() }),
  run: async ({ tx, ifMatch, me, now, note }, { id, version }) => {
    const review = await holdReview(tx, id)
    if (!review?.mine) return notFound
    note({ recordKind: 'review', recordId: id, fields: ['document'] })
    const earlier = await findRevision(tx, id, version)
    if (!earlier) return notFound
    const refusal = mayRestoreDraft(review)
    if (refusal) return refusal
    const stored: Draft = (await findDraft(tx, id)) ?? { version: 0 }
    if (stored.version !== ifMatch) {
      return refuse('conflict', 'This review was saved elsewhere since you looked. Nothing is lost: look again, then choose.', {
        current: { document: stored.document, version: stored.version, rating: stored.rating, savedAt: stored.savedAt },
      })
    }
    // a record that is no longer the author's to open is not cited anew
    const cited = citesOf(earlier.document).map((cite) => cite.id)
    const seen = withVisibleCites(earlier.document, await visibleIds(tx, review, cited, { now, zone: me.timeZone }))
    const document = seen.answers ? withAnswers(seen, shownOf(askedOf(await templateOf(tx, review.cycle.id), review.kind).questions)) : seen
    return saveDraft(tx, id, document, stored.version + 1, takesOut(stored.document, document))
  },
})
