import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { send } from '../../server/messages.ts'
import { checkRelease } from '../confirmation.ts'
import { confirmedKeys, findDraft, listOverrides, saveConfirmations } from '../drafts/store.ts'
import { overriddenKeys } from '../override.ts'
import { factsOf } from '../packet/store.ts'
import { reviewShared } from '../messages.ts'
import { addRelease } from '../releases/store.ts'
import { mayShare } from '../review.ts'
import { checkReview } from '../rules.ts'
import { holdReview, moveReview, recordStep } from '../store.ts'
import { Confirmed, ReviewDocument, ReviewState } from '../words.ts'

export const shareReview = action({
  id: 'review.share',
  help: 'Give the person their review: this version can’t be changed afterwards',
  method: 'POST',
  path: '/reviews/{id}/share',
  kind: 'write',
  ifMatch: true,
  input: z.object({ id: z.uuid(), ...Confirmed }),
  output: z.object({ id: z.uuid(), state: ReviewState, release: z.int() }),
  run: async ({ tx, me, now, ifMatch, note }, { id, confirmed, notes }) => {
    const review = await holdReview(tx, id)
    if (!review) return notFound
    note({ recordKind: 'review', recordId: id, subjectId: review.subject.id, fields: ['state', 'release'] })
    const refusal = mayShare(review)
    if (refusal) return refusal
    const draft = await findDraft(tx, id)
    if (!draft?.document || draft.version !== ifMatch)
      return refuse('conflict', 'This is not the text you last looked at. Read the newer one before you share it.', { current: draft })
    const document = ReviewDocument.parse(draft.document)
    const facts = await factsOf(tx, review, { document, rating: draft.rating }, { step: 'share', now, zone: me.timeZone })
    const known = await confirmedKeys(tx, id, draft.version)
    const hindered = checkRelease(checkReview(facts), {
      confirmed: new Set([...known, ...confirmed]),
      overridden: overriddenKeys(await listOverrides(tx, id), draft.version),
    })
    if (hindered) return hindered
    await saveConfirmations(
      tx,
      id,
      draft.version,
      confirmed.filter((key) => !known.has(key)),
      notes,
    )
    await addRelease(tx, id, { version: 1, document, rating: draft.rating })
    await moveReview(tx, id, 'submitted', 'shared')
    await recordStep(tx, id, 'shared')
    await send(tx, { kind: reviewShared.kind, to: review.subject.id, recordId: id })
    return { id, state: 'shared' as const, release: 1 }
  },
})
