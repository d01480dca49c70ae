import * as z from 'zod'
import { notFound, refuse } from '../../kit/refusal.ts'
import { action, type Context } from '../../server/action.ts'
import { appendAudit } from '../../server/audit.ts'
import { fileOf, PaperFile, PaperFormat } from '../../server/print/file-of.ts'
import { pdfBarred } from '../../server/print/pdf.ts'
import { citesOf, withVisibleCites } from '../cites.ts'
import { findDraft } from '../drafts/store.ts'
import { findCited } from '../packet/store.ts'
import { draftCopy, releasedCopy } from '../print/copy.ts'
import { listReleases } from '../releases/store.ts'
import { findReview, type ReviewRow } from '../store.ts'
import { ReviewDocument } from '../words.ts'

/** Without a scope: the matrix (S6) gives no token an export. */
export const exportReview = action({
  id: 'review.export',
  help: 'Save a released review, or your own draft of one, as PDF or Markdown',
  method: 'GET',
  path: '/reviews/{id}/copy',
  kind: 'read',
  sensitive: true,
  input: z.object({ id: z.uuid(), format: PaperFormat.default('pdf'), version: z.coerce.number().int().optional() }),
  output: PaperFile,
  run: async (context, { id, format, version }) => {
    const { tx, me, now, requestId, note } = context
    const barred = format === 'pdf' ? await pdfBarred() : undefined
    if (barred) return barred
    const review = await findReview(tx, id)
    if (!review) return notFound
    note({ recordKind: 'review', recordId: id, subjectId: review.subject.id, fields: [format] })
    const versions = await listReleases(tx, id)
    const release = version === undefined ? versions[0] : versions.find((each) => each.version === version)
    if (versions.length === 0) return draftOf(context, review, format)
    if (!release) return notFound
    // The person sees who read their review, under the name they know.
    if (!review.aboutMe) await appendAudit(tx, 'review.read', { recordKind: 'review', recordId: id, subjectId: review.subject.id }, 'done', requestId)
    const cited = citesOf(release.document).map((cite) => cite.id)
    const records = await findCited(tx, review, cited, { now, zone: me.timeZone })
    const visible = new Set(records.map((record) => record.id))
    const shown = { ...release, document: withVisibleCites(release.document, visible) }
    return fileOf(releasedCopy(aboutOf(context, review), versions.map((each) => (each === release ? shown : each)), shown, records), format, now)
  },
})

/** R3: a draft is its author's to save, and as text alone: a draft on letterhead looks like a review. */
async function draftOf(context: Context, review: ReviewRow, format: PaperFormat) {
  if (!review.mine || review.kind !== 'manager') return notFound
  if (review.state !== 'draft') return refuse('conflict', 'There is nothing to save as a file: a review can be saved while you write it, and once it is shared.', { reason: 'not-a-draft' })
  if (format === 'pdf') return refuse('invalid', 'A draft is saved as Markdown. It can be a PDF once it is shared.', { reason: 'draft-as-pdf' })
  const draft = await findDraft(context.tx, review.id)
  if (!draft?.document) return notFound
  const document = ReviewDocument.parse(draft.document)
  const records = await findCited(context.tx, review, citesOf(document).map((cite) => cite.id), { now: context.now, zone: context.me.timeZone })
  return fileOf(draftCopy(aboutOf(context, review), document, records, draft.rating), format, context.now)
}

function aboutOf({ me, today }: Context, { cycle, subject, reviewer, heldOn }: ReviewRow) {
  return { cycle, subject, reviewer, heldOn, reader: me, today, zone: me.timeZone }
}
