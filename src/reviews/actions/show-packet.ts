import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { Paging } from '../../people/words.ts'
import { action } from '../../server/action.ts'
import { appendAudit } from '../../server/audit.ts'
import { findFacts, listPacket } from '../packet/store.ts'
import { findReview } from '../store.ts'
import { PacketFacts, PacketRecord } from '../words.ts'

export const showPacket = action({
  id: 'review.packet',
  help: 'Gather every record you may see about the person in the period; for a manager review also the facts the rules read',
  method: 'GET',
  path: '/reviews/{id}/packet',
  kind: 'read',
  scope: 'read',
  input: z.object({ id: z.uuid(), ...Paging }),
  output: z.object({
    records: z.array(PacketRecord),
    next: z.string().optional(),
    /** With the first page of a manager review. */
    facts: PacketFacts.optional(),
  }),
  run: async ({ tx, me, now, requestId }, { id, limit, cursor }) => {
    const review = await findReview(tx, id)
    if (!review?.mine) return notFound
    const page = await listPacket(tx, review, { now, zone: me.timeZone, limit, cursor })
    if (cursor || review.kind === 'self') return page
    // The last review is a released review: that its text was opened here is the person's to know (A5), under the name they know.
    const last = page.lastReview
    if (last)
      await appendAudit(tx, 'review.read', { recordKind: 'review', recordId: last, subjectId: review.subject.id }, 'done', requestId)
    return { ...page, facts: await findFacts(tx, review, me.timeZone) }
  },
})
