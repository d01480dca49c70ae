import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { decideRun } from '../store.ts'

/** In person only. The file goes; that there was one stays on record. */
export const declineImport = action({
  id: 'import.decline',
  help: 'Turn down an import that waits: nothing of it is written',
  method: 'POST', path: '/imports/{id}/decline',
  kind: 'write', who: 'hr_admin',
  input: z.object({ id: z.uuid() }),
  output: z.object({ declined: z.literal(true) }),
  run: async ({ tx, note }, { id }) => {
    note({ recordKind: 'import_run', recordId: id, fields: ['state'] })
    return (await decideRun(tx, id, 'declined')) ? { declined: true as const } : notFound
  },
})
