import * as z from 'zod'
import { action } from '../../../server/action.ts'
import { RoleRequest } from '../request.ts'
import { listRequests as list } from '../store.ts'

/** In person only (matrix X9). */
export const listRequests = action({
  id: 'role-request.list',
  help: 'List roles that wait for a second HR administrator',
  method: 'GET', path: '/role-requests',
  kind: 'read',
  input: z.object({}),
  output: z.object({ requests: z.array(RoleRequest) }),
  run: async ({ tx }) => ({ requests: await list(tx) }),
})
