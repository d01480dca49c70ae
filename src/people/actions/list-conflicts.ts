import * as z from 'zod'
import { action } from '../../server/action.ts'
import { Conflict } from '../conflict.ts'
import { listConflicts as list } from '../desk/store.ts'

/** In person only (matrix X9). */
export const listConflicts = action({
  id: 'conflict.list',
  help: 'List conflicts of interest you declared; HR sees those of others too',
  method: 'GET', path: '/conflicts',
  kind: 'read',
  input: z.object({}),
  output: z.object({ conflicts: z.array(Conflict) }),
  run: async ({ tx }) => ({ conflicts: await list(tx) }),
})
