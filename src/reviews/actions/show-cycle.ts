import * as z from 'zod'
import { notFound } from '../../kit/refusal.ts'
import { action } from '../../server/action.ts'
import { findCycle } from '../cycles/store.ts'
import { Cycle } from '../words.ts'

export const showCycle = action({
  id: 'cycle.show',
  help: 'Show a review cycle: period, dates, phase, words of the rating',
  method: 'GET',
  path: '/cycles/{id}',
  kind: 'read',
  scope: 'read',
  input: z.object({ id: z.uuid() }),
  output: Cycle,
  run: async ({ tx, today }, { id }) => (await findCycle(tx, id, today)) ?? notFound,
})
