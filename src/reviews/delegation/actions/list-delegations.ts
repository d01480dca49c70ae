import * as z from 'zod'
import { action } from '../../../server/action.ts'
import { listDelegations as list } from '../store.ts'
import { Delegation } from '../words.ts'

export const listDelegations = action({
  id: 'delegation.list',
  help: 'List who reviews for whom, and until when, as far as it concerns you',
  method: 'GET',
  path: '/delegations',
  kind: 'read',
  input: z.object({ cycleId: z.uuid().optional(), subjectId: z.uuid().optional() }),
  output: z.object({ delegations: z.array(Delegation) }),
  run: async ({ tx }, input) => ({ delegations: await list(tx, input) }),
})
