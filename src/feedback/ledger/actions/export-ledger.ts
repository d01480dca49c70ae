import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { beyondDirectory } from '../../../people/desk/store.ts'
import { action } from '../../../server/action.ts'
import { fileOf, PaperFile, PaperFormat } from '../../../server/print/file-of.ts'
import { pdfBarred } from '../../../server/print/pdf.ts'
import { ledgerCopy } from '../../print/ledger-copy.ts'
import { entryOf } from '../ledger.ts'
import { ledgerReader, wholeLedger } from '../store.ts'

/** Without a scope: the matrix (S6) gives no token an export. */
export const exportLedger = action({
  id: 'ledger.export',
  help: 'Save your ledger, or what you may see of a ledger you look after, as PDF or Markdown',
  method: 'GET', path: '/people/{personId}/ledger/copy',
  kind: 'read', sensitive: true,
  input: z.object({ personId: z.uuid(), format: PaperFormat.default('pdf') }),
  output: PaperFile,
  run: async ({ tx, me, now, today, note }, { personId, format }) => {
    const barred = format === 'pdf' ? await pdfBarred() : undefined
    if (barred) return barred
    const around = await ledgerReader(tx, personId)
    if (!around) return notFound
    note({ recordKind: 'ledger', recordId: personId, subjectId: personId, fields: [format] })
    const { relation } = await beyondDirectory(tx, personId)
    // As for somebody who does not exist: what others were told is not theirs to ask for.
    if (relation === 'other' && !around.mayTakeDown) return notFound
    const entries = (await wholeLedger(tx, personId)).map((row) => entryOf(row, { ...around, meId: me.id, now, zone: me.timeZone }))
    return fileOf(ledgerCopy({ person: around.person, reader: me, today, zone: me.timeZone }, entries), format, now)
  },
})
