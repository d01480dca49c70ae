import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { Text } from '../../words.ts'
import { correctObservation } from '../observation.ts'
import { shown } from '../shown.ts'
import { findObservation, holdObservation, saveCorrection } from '../store.ts'
import { Observation } from '../words.ts'

export const correctObservationAction = action({
  id: 'observation.correct',
  help: 'Add a correction to an observation that was seen',
  method: 'POST', path: '/observations/{id}/corrections',
  kind: 'write',
  input: z.object({ id: z.uuid(), text: Text }),
  output: Observation,
  run: async ({ tx, me, note }, { id, text }) => {
    await holdObservation(tx, id)
    const found = await findObservation(tx, id)
    if (!found) return notFound
    note({ recordKind: 'observation', recordId: id, subjectId: found.subjectId, fields: ['correction'] })
    const barred = correctObservation(found, me.id)
    if (barred) return barred
    await saveCorrection(tx, id, text)
    return shown((await findObservation(tx, id))!, me.id)
  },
})
