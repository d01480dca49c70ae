import * as z from 'zod'
import { action } from '../../../server/action.ts'
import { listRuns } from '../store.ts'
import { ImportRun } from '../words.ts'

/** System administrators see that there was one; what it held is HR's (matrix A2). */
export const listImports = action({
  id: 'import.list',
  help: 'List imports, those that wait for a look first',
  method: 'GET', path: '/imports',
  kind: 'read',
  input: z.object({ limit: z.coerce.number().int().min(1).max(200).default(50) }),
  output: z.object({ imports: z.array(ImportRun) }),
  run: async ({ tx }, { limit }) => ({ imports: await listRuns(tx, limit) }),
})
