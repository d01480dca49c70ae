import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { leavesOf } from '../desk/store.ts'
import { findPerson } from '../store.ts'

export const listLeaves = action({
  id: 'leave.list',
  help: 'List the days a person is away, as far as they are yours to know',
  method: 'GET', path: '/people/{id}/leaves',
  kind: 'read', scope: 'read',
  input: z.object({ id: z.uuid() }),
  output: z.object({ leaves: z.array(z.object({ id: z.uuid(), from: z.iso.date(), to: z.iso.date() })) }),
  run: async ({ tx }, { id }) => ((await findPerson(tx, id)) ? { leaves: await leavesOf(tx, id) } : notFound),
})
