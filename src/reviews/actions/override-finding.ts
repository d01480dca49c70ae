import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { addOverride, findDraft } from '../drafts/store.ts'
import { itemAt } from '../override.ts'
import { listReleases } from '../releases/store.ts'
import { mayOverride } from '../review.ts'
import { REVIEW_RULES } from '../rules.ts'
import { holdReview } from '../store.ts'
import { ReviewDocument } from '../words.ts'

export const overrideFinding = action({
  id: 'review.override',
  help: 'Set a rule aside for one text, with a written reason (HR, never the author)',
  method: 'POST',
  path: '/reviews/{id}/overrides',
  kind: 'write',
  who: 'hr',
  input: z.object({
    id: z.uuid(),
    rule: z.string().max(80),
    path: z
      .string()
      .max(200)
      .regex(/^(\/[\w-]+)*$/)
      .default(''),
    reason: z.string().trim().min(10, 'Write down why, in a sentence.').max(4000),
  }),
  output: z.object({ id: z.uuid(), rule: z.string(), path: z.string() }),
  run: async ({ tx, note }, { id, rule, path, reason }) => {
    const review = await holdReview(tx, id)
    if (!review) return notFound
    note({ recordKind: 'review', recordId: id, subjectId: review.subject.id, fields: ['override', rule] })
    const refusal = mayOverride(review)
    if (refusal) return refusal
    if (!REVIEW_RULES.some((each) => each.id === rule))
      return refuse('invalid', 'There is no such rule.', {
        errors: [{ path: '/rule', message: 'Name a rule over reviews, such as surprise/growth-area-not-told.' }],
      })
    const draft = review.released ? undefined : await findDraft(tx, id)
    const [release] = review.released ? await listReleases(tx, id) : []
    const document = ReviewDocument.parse(draft?.document ?? release?.document ?? {})
    // Once released, the text of the draft is fixed at the version that was shared.
    await addOverride(tx, id, { rule, path, item: itemAt(document, path), textVersion: draft?.version ?? 0, reason })
    return { id, rule, path }
  },
})
