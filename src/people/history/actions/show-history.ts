import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { findPerson } from '../../store.ts'
import { historyOf } from '../store.ts'
import { History } from '../words.ts'

export const showHistory = action({
  id: 'person.history',
  help: 'Show a person’s managers, levels, days away, employment and roles over time, as far as they are yours to know',
  method: 'GET', path: '/people/{id}/history',
  kind: 'read', scope: 'read',
  input: z.object({ id: z.uuid() }),
  output: History,
  run: async ({ tx }, { id }) => ((await findPerson(tx, id)) ? historyOf(tx, id) : notFound),
})
