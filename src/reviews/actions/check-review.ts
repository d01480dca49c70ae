import * as z from 'zod'
import { Finding } from '../../kit/finding.ts'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { confirmedKeys, findDraft, listOverrides } from '../drafts/store.ts'
import { overriddenKeys } from '../override.ts'
import { factsOf } from '../packet/store.ts'
import { checkReview as check } from '../rules.ts'
import { findReview } from '../store.ts'
import { ReviewDocument } from '../words.ts'

export const checkReview = action({
  id: 'review.check',
  help: 'Check the saved text of your review as the rules would at a step',
  method: 'GET',
  path: '/reviews/{id}/findings',
  kind: 'read',
  scope: 'read',
  input: z.object({ id: z.uuid(), step: z.enum(['write', 'submit', 'share', 'open-acknowledgement']).default('write') }),
  output: z.object({
    version: z.int(),
    findings: z.array(Finding),
    /** Keys (`rule#path`) confirmed as seen, and set aside by HR, for this version of the text. */
    confirmed: z.array(z.string()),
    overridden: z.array(z.string()),
  }),
  run: async ({ tx, me, now }, { id, step }) => {
    const review = await findReview(tx, id)
    if (!review?.mine || review.kind !== 'manager') return notFound
    const draft = (await findDraft(tx, id)) ?? { version: 0 }
    const facts = await factsOf(
      tx,
      review,
      { document: ReviewDocument.parse(draft.document ?? {}), rating: draft.rating },
      { step, now, zone: me.timeZone },
    )
    return {
      version: draft.version,
      findings: check(facts),
      confirmed: [...(await confirmedKeys(tx, id, draft.version))],
      overridden: [...overriddenKeys(await listOverrides(tx, id), draft.version)],
    }
  },
})
