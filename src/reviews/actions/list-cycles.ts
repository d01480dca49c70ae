import * as z from 'zod'
import { action } from '../../server/action.ts'
import { listCycles as list } from '../cycles/store.ts'
import { Cycle } from '../words.ts'

export const listCycles = action({
  id: 'cycle.list',
  help: 'List review cycles',
  method: 'GET',
  path: '/cycles',
  kind: 'read',
  scope: 'read',
  input: z.object({}),
  output: z.object({ cycles: z.array(Cycle) }),
  run: async ({ tx, today }) => ({ cycles: await list(tx, today) }),
})
