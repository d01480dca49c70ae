import { randomUUID } from 'node:crypto'
import { appendAudit } from '../../server/audit.ts'
import { asOperator } from '../../server/database.ts'
import { asPersonOnErrand } from '../../server/jobs/errand.ts'
import { job } from '../../server/jobs/jobs.ts'
import { send } from '../../server/messages.ts'
import { archiveOf, readOwn } from '../../server/own-export.ts'
import { exportReady } from './messages.ts'
import { dropExport, keepFile, sweepExports, waitingExport } from './store.ts'

/** Makes the file as the person who asked, with their rights of this moment. A second run finds it there. */
export const makeExport = job<{ exportId: string }>({
  name: 'export.make',
  attempts: 5,
  run: async ({ pool, app, clock, orgId }, { exportId }) => {
    if (!orgId) return
    const waiting = await asOperator(pool, orgId, clock(), (tx) => waitingExport(tx, exportId))
    if (!waiting) return
    const made = await asPersonOnErrand({ pool, app, clock }, { orgId, personId: waiting.personId }, async (tx, me) => {
      const own = await readOwn(tx, me, true)
      await appendAudit(tx, 'export.make', { recordKind: 'export', recordId: exportId, subjectId: me.id }, 'done', randomUUID())
      return { ...own, me }
    })
    if (!made) return asOperator(pool, orgId, clock(), (tx) => dropExport(tx, exportId))
    const body = archiveOf(made.files, made.me)
    await asOperator(pool, orgId, clock(), async (tx) => {
      const expiresAt = await keepFile(tx, exportId, body, made.records)
      if (expiresAt) await send(tx, { kind: exportReady.kind, to: waiting.personId, recordId: exportId, expiresAt })
    })
  },
})

/** Takes away what is older than a day. Nobody could open it since; this is so that it is not kept. */
export const sweepExportsJob = job({
  name: 'export.sweep',
  cron: '40 * * * *',
  attempts: 3,
  run: async ({ pool, clock }) => {
    const { rows: organisations } = await pool.query<{ org_id: string }>('select org_id from app.organisation order by org_id')
    for (const { org_id: orgId } of organisations) await asOperator(pool, orgId, clock(), (tx) => sweepExports(tx))
  },
})

export const EXPORT_JOBS = [makeExport, sweepExportsJob]
