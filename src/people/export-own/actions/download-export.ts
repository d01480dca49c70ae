import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { readOwn } from '../../../server/own-export.ts'
import { findFile } from '../store.ts'

/** Without a scope: the matrix (S6) gives no token an export. Rights are looked up again: what one may not open now, no file brings. */
export const downloadExport = action({
  id: 'export.download',
  help: 'Fetch a file of your own export',
  method: 'GET', path: '/exports/own/{id}/file',
  kind: 'read', sensitive: true,
  input: z.object({ id: z.uuid() }),
  output: z.object({ file: z.object({ name: z.string(), type: z.literal('application/zip'), body: z.any() }) }),
  run: async ({ tx, me, note }, { id }) => {
    const file = await findFile(tx, id)
    if (!file) return notFound
    note({ recordKind: 'export', recordId: id, subjectId: me.id })
    const open = new Set((await readOwn(tx, me, false)).records)
    if (file.records.some((record) => !open.has(record))) {
      return refuse('conflict', 'What you may see has changed since this file was made. Ask for a new one.', { reason: 'rights-changed' })
    }
    return { file: { name: `my-export-${file.readyAt.slice(0, 10)}.zip`, type: 'application/zip' as const, body: file.body } }
  },
})
