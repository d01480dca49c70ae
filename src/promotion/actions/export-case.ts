import * as z from 'zod'
import { isRefusal, refuse } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { fileOf, PaperFile, PaperFormat } from '../../server/print/file-of.ts'
import { pdfBarred } from '../../server/print/pdf.ts'
import { mayExport } from '../case.ts'
import { caseCopy } from '../print/copy.ts'
import { findCase } from '../store.ts'
import { readCase } from './show-case.ts'

/** Without a scope: the matrix (S6) gives no token an export. */
export const exportCase = action({
  id: 'promotion-case.export',
  help: 'Save a promotion case you may read, or the decision you were given, as PDF or Markdown; a draft of yours as Markdown',
  method: 'GET', path: '/promotion-cases/{id}/copy',
  kind: 'read', sensitive: true,
  input: z.object({ id: z.uuid(), format: PaperFormat.default('pdf') }),
  output: PaperFile,
  run: async (context, { id, format }) => {
    const { tx, me, now, today, note } = context
    const barred = format === 'pdf' ? await pdfBarred() : undefined
    if (barred) return barred
    const shown = await readCase(context, id)
    if (isRefusal(shown)) return shown
    note({ fields: [format] })
    const refusal = mayExport((await findCase(tx, id))!)
    if (refusal) return refusal
    if (format === 'pdf' && shown.state === 'draft') return refuse('invalid', 'A draft is saved as Markdown. It can be a PDF once it is submitted.', { reason: 'draft-as-pdf' })
    return fileOf(caseCopy(shown, { reader: me, today, zone: me.timeZone }), format, now)
  },
})
