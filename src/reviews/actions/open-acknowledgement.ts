import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { send } from '../../server/messages.ts'
import { checkRelease, ruleKey } from '../confirmation.ts'
import { listOverrides } from '../drafts/store.ts'
import { factsOf } from '../packet/store.ts'
import { reviewToAcknowledge } from '../messages.ts'
import { listReleases, openAcknowledgement as open } from '../releases/store.ts'
import { mayOpenAcknowledgement } from '../review.ts'
import { checkReview } from '../rules.ts'
import { holdReview } from '../store.ts'

export const openAcknowledgement = action({
  id: 'review.open-acknowledgement',
  help: 'Let the person acknowledge the review, once you have talked about it',
  method: 'POST',
  path: '/reviews/{id}/acknowledgement',
  kind: 'write',
  who: 'manager',
  input: z.object({ id: z.uuid() }),
  output: z.object({ id: z.uuid(), acknowledgementOpen: z.literal(true) }),
  run: async ({ tx, me, now, note }, { id }) => {
    const review = await holdReview(tx, id)
    if (!review) return notFound
    note({ recordKind: 'review', recordId: id, subjectId: review.subject.id, fields: ['acknowledgement-opening'] })
    const refusal = mayOpenAcknowledgement(review)
    if (refusal) return refusal
    const [newest] = await listReleases(tx, id)
    const facts = await factsOf(tx, review, newest!, { step: 'open-acknowledgement', now, zone: me.timeZone })
    // The text is fixed by now, so whatever HR set aside for this review still holds.
    const overridden = new Set((await listOverrides(tx, id)).map(ruleKey))
    const hindered = checkRelease(checkReview(facts), { confirmed: new Set(), overridden })
    if (hindered) return hindered
    await open(tx, id)
    await send(tx, { kind: reviewToAcknowledge.kind, to: review.subject.id, recordId: id, version: newest!.version })
    return { id, acknowledgementOpen: true as const }
  },
})
