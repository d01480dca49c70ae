import * as z from 'zod'
import { action } from '../../server/action.ts'
import { listPeople as list } from '../store.ts'
import { DirectoryEntry, Paging } from '../words.ts'

export const listPeople = action({
  id: 'people.list',
  help: 'List the directory, or find people by name',
  method: 'GET', path: '/people',
  kind: 'read', scope: 'read',
  input: z.object({ ...Paging, find: z.string().max(100).optional(), reportsOf: z.uuid().optional() }),
  output: z.object({ people: z.array(DirectoryEntry), next: z.string().optional() }),
  run: async ({ tx }, input) => list(tx, input),
})
