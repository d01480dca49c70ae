import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { shown } from '../shown.ts'
import { findObservation } from '../store.ts'
import { Observation } from '../words.ts'

export const showObservation = action({
  id: 'observation.show',
  help: 'Read one observation',
  method: 'GET', path: '/observations/{id}',
  kind: 'read', scope: 'read',
  input: z.object({ id: z.uuid() }),
  output: Observation,
  run: async ({ tx, me }, { id }) => {
    const found = await findObservation(tx, id)
    return found ? shown(found, me.id) : notFound
  },
})
