import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { beyondDirectory } from '../desk/store.ts'
import { findPerson } from '../store.ts'
import { DirectoryEntry } from '../words.ts'

export const showPerson = action({
  id: 'person.show',
  help: 'Show a person, with level and hire date as far as they are yours to know',
  method: 'GET', path: '/people/{id}',
  kind: 'read', scope: 'read',
  input: z.object({ id: z.uuid() }),
  output: DirectoryEntry.extend({
    relation: z.enum(['self', 'report', 'leads', 'partner', 'other']).meta({ description: 'Where you stand to this person today.' }),
    level: z.string().optional(),
    startedOn: z.iso.date().optional(),
    employeeId: z.string().optional(),
    invited: z.boolean().optional().meta({ description: 'Whether they have an account; told to HR administrators.' }),
  }),
  run: async ({ tx }, { id }) => {
    const entry = await findPerson(tx, id)
    return entry ? { ...entry, ...(await beyondDirectory(tx, id)) } : notFound
  },
})
