import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { hideObservation } from '../observation.ts'
import { shown } from '../shown.ts'
import { findObservation, holdObservation, saveHiding } from '../store.ts'
import { Observation } from '../words.ts'

export const hideObservationAction = action({
  id: 'observation.hide',
  help: 'Hide public praise about you from everyone else, or show it again',
  method: 'POST', path: '/observations/{id}/hide',
  kind: 'write',
  input: z.object({ id: z.uuid(), hidden: z.boolean().default(true) }),
  output: Observation,
  run: async ({ tx, me, note }, { id, hidden }) => {
    await holdObservation(tx, id)
    const found = await findObservation(tx, id)
    if (!found) return notFound
    note({ recordKind: 'observation', recordId: id, subjectId: found.subjectId, fields: ['hiding'] })
    const barred = hideObservation(found, me.id)
    if (barred) return barred
    await saveHiding(tx, id, hidden)
    return shown((await findObservation(tx, id))!, me.id)
  },
})
