import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { citesOf, NO_CITES, unseenCites, withCitesOf, withVisibleCites } from '../cites.ts'
import { documentFor } from '../document.ts'
import { addWritingTime, type Draft, findDraft, saveDraft, saveRating, writingMinutes } from '../drafts/store.ts'
import { visibleIds } from '../packet/store.ts'
import { mayWrite, ratingOffScale } from '../review.ts'
import { takesOut } from '../revisions/revision.ts'
import { holdReview, moveReview } from '../store.ts'
import { templateOf } from '../template/store.ts'
import { askedOf, shownOf, withAnswers } from '../template/template.ts'
import { Rating, ReviewDocument, SelfReviewDocument } from '../words.ts'

export const writeReview = action({
  id: 'review.write',
  help: 'Save the text of a review you write',
  method: 'PUT',
  path: '/reviews/{id}/document',
  kind: 'write',
  scope: 'write',
  ifMatch: true,
  input: z.object({
    id: z.uuid(),
    document: z.union([z.strictObject(SelfReviewDocument.shape), z.strictObject(ReviewDocument.shape)]),
    /** Absent: as it was. Null: taken back. */
    rating: Rating.nullable().optional(),
    /** Seconds of active writing since the last save; never counted beyond the time that really passed. */
    activeSeconds: z.int().min(0).max(86_400).default(0),
  }),
  output: z.object({ version: z.int(), savedAt: z.iso.datetime(), activeMinutes: z.int() }),
  run: async ({ tx, ifMatch, me, now, note }, { id, document: given, rating, activeSeconds }) => {
    const review = await holdReview(tx, id)
    if (!review) return notFound
    // No subject here: the times of drafting are nobody's but the author's, and an HR partner reads the log by subject.
    note({ recordKind: 'review', recordId: id, fields: rating === undefined ? ['document'] : ['document', 'rating'] })
    const refusal = mayWrite(review)
    if (refusal) return refusal
    if (rating !== undefined && !review.mine) return refuse('not-allowed', 'The rating is its author’s to give.', { reason: 'author-rates' })
    if (rating !== undefined && review.kind === 'self')
      return refuse('invalid', 'A self-review carries no rating.', {
        errors: [{ path: '/rating', message: 'Leave the rating to the review.' }],
      })
    if (rating !== undefined && me.scopes) return refuse('not-allowed', 'A rating is given in person: no token can set it.')
    const offScale = rating && ratingOffScale(rating, review.cycle.scale)
    if (offScale) return offScale
    const fitting = documentFor(review.kind, given)
    if (!fitting)
      return refuse('invalid', 'These are not the fields of this review.', {
        errors: [
          {
            path: '/document',
            message:
              review.kind === 'self'
                ? 'A self-review has wentWell, wasHard, next, cites and answers.'
                : 'A review has summary, accomplishments, growthAreas, forwardLooking and answers.',
          },
        ],
      })
    const stored: Draft = (await findDraft(tx, id)) ?? { version: 0 }
    const written = review.mine ? fitting : withCitesOf(fitting, stored.document)
    const document = written.answers
      ? withAnswers(written, shownOf(askedOf(await templateOf(tx, review.cycle.id), review.kind).questions))
      : written
    if (stored.version !== ifMatch) {
      return refuse('conflict', 'This review was saved elsewhere since you opened it. Nothing is lost: compare the two and save again.', {
        current: { document: review.mine ? stored.document : stored.document && withVisibleCites(stored.document, NO_CITES), version: stored.version, rating: stored.rating, savedAt: stored.savedAt },
      })
    }
    const before = new Set(stored.document ? citesOf(stored.document).map((cite) => cite.id) : [])
    const added = citesOf(document).filter((cite) => !before.has(cite.id))
    const unseen = unseenCites(
      added,
      await visibleIds(
        tx,
        review,
        added.map((cite) => cite.id),
        { now, zone: me.timeZone },
      ),
    )
    if (unseen.length) return refuse('invalid', 'A review cites only what its author can open.', { errors: unseen })
    if (review.state === 'not-started') await moveReview(tx, id, 'not-started', 'draft')
    if (rating !== undefined) await saveRating(tx, id, rating)
    if (activeSeconds > 0 && review.mine) await addWritingTime(tx, id, activeSeconds)
    const saved = await saveDraft(tx, id, document, stored.version + 1, takesOut(stored.document, document))
    return { ...saved, activeMinutes: (await writingMinutes(tx, [id])).get(id) ?? 0 }
  },
})
