import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { enqueue } from '../../../server/jobs/jobs.ts'
import { addExport, listExports } from '../store.ts'
import { ASK_AGAIN_AFTER, ExportJob, MOST_EXPORTS } from '../words.ts'

/** Without a scope: the matrix (S6) gives no token an export. */
export const askExport = action({
  id: 'export.ask',
  help: 'Ask for a file of everything about you that you may see, and everything you wrote',
  method: 'POST', path: '/exports/own',
  kind: 'write',
  input: z.object({}),
  output: ExportJob,
  run: async ({ tx, me, now, note }) => {
    const there = await listExports(tx)
    const waiting = there.find((each) => !each.readyAt && Date.parse(now) - Date.parse(each.askedAt) < ASK_AGAIN_AFTER * 60_000)
    if (!waiting && there.length >= MOST_EXPORTS) {
      return refuse('too-many', `You have asked for ${MOST_EXPORTS} files within a day. Fetch one of those, or ask again tomorrow.`, { retryAfter: 3600 })
    }
    const asked = waiting ?? await addExport(tx, randomUUID())
    note({ recordKind: 'export', recordId: asked.id, subjectId: me.id })
    if (!waiting) await enqueue(tx, 'export.make', { exportId: asked.id }, { key: asked.id })
    return asked
  },
})
