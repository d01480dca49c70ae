import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { send } from '../../../server/messages.ts'
import { Text } from '../../words.ts'
import { observationAnswered } from '../messages.ts'
import { answerObservation } from '../observation.ts'
import { shown } from '../shown.ts'
import { findObservation, holdObservation, saveAnswer, saveSighting } from '../store.ts'
import { Observation } from '../words.ts'

export const answerObservationAction = action({
  id: 'observation.answer',
  help: 'Answer an observation about you',
  method: 'POST', path: '/observations/{id}/answer',
  kind: 'write',
  input: z.object({ id: z.uuid(), text: Text }),
  output: Observation,
  run: async ({ tx, me, note }, { id, text }) => {
    await holdObservation(tx, id)
    const found = await findObservation(tx, id)
    if (!found) return notFound
    note({ recordKind: 'observation', recordId: id, subjectId: found.subjectId, fields: ['answer'] })
    const barred = answerObservation(found, me.id)
    if (barred) return barred
    if (!found.mySeenAt) await saveSighting(tx, id, found.version)
    await saveAnswer(tx, id, text)
    await send(tx, { kind: observationAnswered.kind, to: found.authorId, recordId: id })
    return shown((await findObservation(tx, id))!, me.id)
  },
})
