import * as z from 'zod'
import { action } from '../../server/action.ts'
import { listGrants as list } from '../desk/store.ts'
import { Grant } from '../grant.ts'

/** Everybody sees their own roles; HR and system administrators see all. */
export const listGrants = action({
  id: 'grant.list',
  help: 'List who holds which role until when, as far as it is yours to know',
  method: 'GET', path: '/grants',
  kind: 'read',
  input: z.object({}),
  output: z.object({ grants: z.array(Grant) }),
  run: async ({ tx }) => ({ grants: await list(tx) }),
})
