import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { countInWords } from '../../kit/text.ts'
import { action } from '../../server/action.ts'
import { citesOf } from '../cites.ts'
import { checkSubmit } from '../confirmation.ts'
import { isEmpty } from '../document.ts'
import { confirmedKeys, findDraft, listOverrides, saveCites, saveConfirmations } from '../drafts/store.ts'
import { overriddenKeys } from '../override.ts'
import { factsOf } from '../packet/store.ts'
import { maySubmit } from '../review.ts'
import { checkReview } from '../rules.ts'
import { savePrints } from '../similar/store.ts'
import { holdReview, moveReview, recordStep } from '../store.ts'
import { unanswered } from '../template/store.ts'
import { pointsOf } from '../codes.ts'
import { Confirmed, ReviewDocument, ReviewState } from '../words.ts'

export const submitReview = action({
  id: 'review.submit',
  help: 'Submit a review: the text is locked, and those above and HR can read it',
  method: 'POST',
  path: '/reviews/{id}/submit',
  kind: 'write',
  ifMatch: true,
  input: z.object({ id: z.uuid(), ...Confirmed }),
  output: z.object({ id: z.uuid(), state: ReviewState, version: z.int() }),
  run: async ({ tx, me, now, ifMatch, note }, { id, confirmed, notes }) => {
    const review = await holdReview(tx, id)
    if (!review) return notFound
    note({ recordKind: 'review', recordId: id, subjectId: review.subject.id, fields: ['state'] })
    const refusal = maySubmit(review)
    if (refusal) return refusal
    const draft = await findDraft(tx, id)
    if (!draft?.document || isEmpty(draft.document)) return refuse('invalid', 'There is no text to submit yet.', { reason: 'empty' })
    if (draft.version !== ifMatch)
      return refuse('conflict', 'This review was saved elsewhere since you opened it. Look at the newer text before you submit it.', {
        current: draft,
      })
    const open = await unanswered(tx, review, draft.document.answers)
    if (open.length) return refuse('invalid', 'A question waits for its answer.', { reason: 'unanswered', errors: open })
    if (review.kind === 'manager') {
      if (review.cycle.scale && !draft.rating)
        return refuse('invalid', 'Choose a rating before you submit.', {
          errors: [{ path: '/rating', message: `Choose one of the ${countInWords(pointsOf(review.cycle.scale).length)} points.` }],
        })
      const facts = await factsOf(
        tx,
        review,
        { document: ReviewDocument.parse(draft.document), rating: draft.rating },
        { step: 'submit', now, zone: me.timeZone },
      )
      const known = await confirmedKeys(tx, id, draft.version)
      const unseen = checkSubmit(checkReview(facts), {
        confirmed: new Set([...known, ...confirmed]),
        overridden: overriddenKeys(await listOverrides(tx, id), draft.version),
      })
      if (unseen) return unseen
      await saveCites(
        tx,
        id,
        citesOf(draft.document).map((cite) => cite.id),
        false,
      )
      await saveConfirmations(
        tx,
        id,
        draft.version,
        confirmed.filter((key) => !known.has(key)),
        notes,
      )
      await savePrints(tx, review, ReviewDocument.parse(draft.document))
    }
    await moveReview(tx, id, 'draft', 'submitted')
    await recordStep(tx, id, 'submitted')
    return { id, state: 'submitted' as const, version: draft.version }
  },
})
