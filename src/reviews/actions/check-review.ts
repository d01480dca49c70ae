import * as z from 'zod'
import { Finding } from '../../kit/finding.ts'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { sayableFrom } from '../counted-time.ts'
import { confirmedKeys, findDraft, listOverrides } from '../drafts/store.ts'
import { overriddenKeys } from '../override.ts'
import { factsOf } from '../packet/store.ts'
import { mayOverride } from '../review.ts'
import { checkCopies, checkReview as check } from '../rules.ts'
import { findTwins } from '../similar/store.ts'
import { hereOnly } from '../similar/twins.ts'
import { findReview } from '../store.ts'
import { ReviewDocument } from '../words.ts'

export const checkReview = action({
  id: 'review.check',
  help: 'Check the saved text of your review as the rules would at a step; HR finds what blocks a submitted one, to set it aside',
  method: 'GET',
  path: '/reviews/{id}/findings',
  kind: 'read',
  scope: 'read',
  input: z.object({ id: z.uuid(), step: z.enum(['write', 'submit', 'share', 'open-acknowledgement']).default('write') }),
  output: z.object({
    version: z.int(),
    findings: z.array(Finding),
    /** What the coach has to say of the text: advice for its author, which stops nothing. */
    coached: z.array(Finding),
    /** Keys (`rule#path`) confirmed as seen, and set aside by HR, for this version of the text. */
    confirmed: z.array(z.string()),
    overridden: z.array(z.string()),
    /** For the author: the first day on which the review can be shared with something in it that the person hears of today. */
    sayableFrom: z.iso.date().optional(),
  }),
  run: async ({ tx, me, now }, { id, step }) => {
    const review = await findReview(tx, id)
    if (!review || review.kind !== 'manager' || (!review.mine && mayOverride(review))) return notFound
    const draft = (await findDraft(tx, id)) ?? { version: 0 }
    const facts = await factsOf(
      tx,
      review,
      { document: ReviewDocument.parse(draft.document ?? {}), rating: draft.rating },
      { step, now, zone: me.timeZone },
    )
    // What the coach says is the author's alone (S1). HR is told what blocks, as far as the records HR may read show it (X11).
    const copies = review.mine ? checkCopies({ subject: review.subject.name, twins: hereOnly((await findTwins(tx, review)) ?? []) }) : []
    const findings = [...check(facts).filter((finding) => review.mine || finding.severity === 'block'), ...copies]
    return {
      version: draft.version,
      findings,
      coached: review.mine ? [...(facts.coached ?? [])] : [],
      confirmed: [...(await confirmedKeys(tx, id, draft.version))],
      overridden: [...overriddenKeys(await listOverrides(tx, id), draft.version)],
      ...(review.mine && { sayableFrom: sayableFrom(facts) }),
    }
  },
})
