import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { seeObservation } from '../observation.ts'
import { shown } from '../shown.ts'
import { findObservation, holdObservation, saveSighting } from '../store.ts'
import { Observation } from '../words.ts'

export const seeObservationAction = action({
  id: 'observation.see',
  help: 'Say that you have seen an observation; with If-Match, this very version',
  method: 'POST', path: '/observations/{id}/see',
  // No scope: being told is for the person, and no token can read on their behalf.
  kind: 'write',
  input: z.object({ id: z.uuid() }),
  output: Observation,
  run: async ({ tx, me, ifMatch, note }, { id }) => {
    await holdObservation(tx, id)
    const found = await findObservation(tx, id)
    if (!found) return notFound
    note({ recordKind: 'observation', recordId: id, subjectId: found.subjectId })
    const barred = seeObservation(found, me.id)
    if (barred) return barred
    if (ifMatch !== undefined && ifMatch !== found.version) {
      return refuse('conflict', `${found.authorName} reworded this just now. Here is what it says.`, {
        reason: 'changed-elsewhere',
        current: shown(found, me.id),
      })
    }
    if (!found.mySeenAt) await saveSighting(tx, id, found.version)
    return shown((await findObservation(tx, id))!, me.id)
  },
})
