import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { citesOf, withVisibleCites } from '../cites.ts'
import { findCited } from '../packet/store.ts'
import { listReleases } from '../releases/store.ts'
import { findReview } from '../store.ts'
import { PacketRecord, Release } from '../words.ts'

export const readReview = action({
  id: 'review.read',
  help: 'Read a review as it was shared, every version, with the records it cites that you may open',
  method: 'GET',
  path: '/reviews/{id}/versions',
  kind: 'read',
  scope: 'read',
  sensitive: true,
  input: z.object({ id: z.uuid() }),
  output: z.object({
    /** Newest first. */
    versions: z.array(Release),
    records: z.array(PacketRecord),
  }),
  run: async ({ tx, me, now, note }, { id }) => {
    const review = await findReview(tx, id)
    const versions = review ? await listReleases(tx, id) : []
    if (!review || versions.length === 0) return notFound
    note({ recordKind: 'review', recordId: id, subjectId: review.subject.id })
    const cited = versions.flatMap(({ document }) => citesOf(document).map((cite) => cite.id))
    const records = await findCited(tx, review, cited, { now, zone: me.timeZone })
    const visible = new Set(records.map((record) => record.id))
    return { versions: versions.map((version) => ({ ...version, document: withVisibleCites(version.document, visible) })), records }
  },
})
