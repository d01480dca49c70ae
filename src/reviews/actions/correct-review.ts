import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { send } from '../../server/messages.ts'
import { citesOf, unseenCites } from '../cites.ts'
import { checkRelease } from '../confirmation.ts'
import { isEmpty } from '../document.ts'
import { findDraft, listOverrides, saveCites, saveConfirmations } from '../drafts/store.ts'
import { reviewShared } from '../messages.ts'
import { carriedKeys } from '../override.ts'
import { factsOf, visibleIds } from '../packet/store.ts'
import { addRelease, listReleases } from '../releases/store.ts'
import { mayCorrect, ratingOffScale } from '../review.ts'
import { checkReview } from '../rules.ts'
import { savePrints } from '../similar/store.ts'
import { holdReview, moveReview, recordStep } from '../store.ts'
import { templateOf } from '../template/store.ts'
import { askedOf, shownOf, withAnswers } from '../template/template.ts'
import { Confirmed, Rating, ReviewDocument, ReviewState } from '../words.ts'

export const correctReview = action({
  id: 'review.correct',
  help: 'Correct a shared review: a new version with its reason, for the person to read and acknowledge anew',
  method: 'POST',
  path: '/reviews/{id}/versions',
  kind: 'write',
  input: z.object({
    id: z.uuid(),
    document: z.strictObject(ReviewDocument.shape),
    rating: Rating.optional(),
    reason: z.string().trim().min(1).max(4000),
    /** The version it corrects; absent: the newest. */
    release: z.int().optional(),
    ...Confirmed,
  }),
  output: z.object({ id: z.uuid(), state: ReviewState, release: z.int() }),
  run: async ({ tx, me, now, note }, { id, document: sent, rating: given, reason, release, confirmed, notes }) => {
    const review = await holdReview(tx, id)
    if (!review) return notFound
    note({ recordKind: 'review', recordId: id, subjectId: review.subject.id, fields: given ? ['document', 'rating'] : ['document'] })
    const refusal = mayCorrect(review)
    if (refusal) return refusal
    const releases = await listReleases(tx, id)
    const newest = releases[0]!
    if (release !== undefined && release !== newest.version)
      return refuse('conflict', `Version ${newest.version} was shared meanwhile. Start from that one.`, { current: newest })
    const offScale = given && ratingOffScale(given, review.cycle.scale)
    if (offScale) return offScale
    const document = sent.answers ? withAnswers(sent, shownOf(askedOf(await templateOf(tx, review.cycle.id), 'manager').questions)) : sent
    if (isEmpty(document)) return refuse('invalid', 'There is no text to share.', { reason: 'empty' })
    const before = new Set(releases.flatMap((each) => citesOf(each.document).map((cite) => cite.id)))
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
    const rating = given ?? newest.rating
    const facts = await factsOf(tx, review, { document, rating }, { step: 'share', now, zone: me.timeZone })
    const textVersion = (await findDraft(tx, id))?.version ?? 0
    const overrides = (await listOverrides(tx, id)).filter((each) => each.textVersion === textVersion || each.textVersion === 0)
    const hindered = checkRelease(checkReview(facts), {
      confirmed: new Set(confirmed),
      overridden: carriedKeys(overrides, document, { was: newest.rating, is: rating }),
    })
    if (hindered) return hindered
    await saveCites(
      tx,
      id,
      citesOf(document).map((cite) => cite.id),
      true,
    )
    await saveConfirmations(tx, id, textVersion, confirmed, notes)
    await savePrints(tx, review, document)
    await addRelease(tx, id, { version: newest.version + 1, document, rating, reason })
    if (review.state === 'acknowledged') await moveReview(tx, id, 'acknowledged', 'shared')
    await recordStep(tx, id, 'corrected', reason)
    await send(tx, { kind: reviewShared.kind, to: review.subject.id, recordId: id, version: newest.version + 1 })
    return { id, state: 'shared' as const, release: newest.version + 1 }
  },
})
