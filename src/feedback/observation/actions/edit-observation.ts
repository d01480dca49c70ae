import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { publishedFramework } from '../../../leveling/store.ts'
import { action } from '../../../server/action.ts'
import { editObservation, stillToCome } from '../observation.ts'
import { shown } from '../shown.ts'
import { findObservation, holdObservation, saveFields } from '../store.ts'
import { levelTrouble } from '../../reach.ts'
import { Tone } from '../../words.ts'
import { Observation, ObservationText } from '../words.ts'

export const editObservationAction = action({
  id: 'observation.edit',
  help: 'Reword an observation that nobody has seen yet',
  method: 'PUT', path: '/observations/{id}',
  kind: 'write', scope: 'write', ifMatch: true,
  input: z.object({ id: z.uuid(), ...ObservationText, tone: Tone.optional() }),
  output: Observation,
  run: async ({ tx, me, today, ifMatch, note }, { id, on, ...words }) => {
    await holdObservation(tx, id)
    const found = await findObservation(tx, id)
    if (!found) return notFound
    note({ recordKind: 'observation', recordId: id, fields: ['text'] })
    const barred = editObservation(found, me.id)
    if (barred) return barred
    if (me.scopes && (found.sharing.personAt || found.sharing.managerAt))
      return refuse('not-allowed', 'A token can only write what is yours alone.', { reason: 'in-person' })
    if (ifMatch !== found.version)
      return refuse('conflict', 'You changed this somewhere else.', { reason: 'changed-elsewhere', current: shown(found, me.id) })
    const early = stillToCome(on ?? found.on, today)
    if (early) return early
    const unknown = words.level && levelTrouble(words.level, (await publishedFramework(tx))?.levels, found.level)
    if (unknown) return unknown
    await saveFields(tx, id, { ...words, tone: words.tone ?? found.tone, on: on ?? found.on })
    return shown((await findObservation(tx, id))!, me.id)
  },
})
