import * as z from 'zod'
import { action } from '../../server/action.ts'
import { listPeople as list } from '../store.ts'
import { DirectoryEntry, Paging } from '../words.ts'

export const listPeople = action({
  id: 'people.list',
  help: 'List the directory, or find people by name',
  method: 'GET', path: '/people',
  kind: 'read', scope: 'read',
  input: z.object({
    ...Paging, find: z.string().max(100).optional(), reportsOf: z.uuid().optional(),
    team: z.uuid().optional().meta({ description: 'Only people of this team and the teams below it.' }),
    invited: z.union([z.boolean(), z.stringbool()]).optional().meta({ description: 'Only people who have an account, or only those who have none; nobody who left.' }),
  }),
  output: z.object({
    people: z.array(DirectoryEntry.extend({ level: z.string().optional().meta({ description: 'As far as it is yours to know.' }) })),
    next: z.string().optional(),
  }),
  run: async ({ tx }, input) => list(tx, input),
})
