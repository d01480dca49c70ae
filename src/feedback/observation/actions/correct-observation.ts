import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { publishedFramework } from '../../../leveling/store.ts'
import { action } from '../../../server/action.ts'
import { laterReach, levelTrouble } from '../../reach.ts'
import { ReachText, Text } from '../../words.ts'
import { correctObservation } from '../observation.ts'
import { shown } from '../shown.ts'
import { addReach, findObservation, holdObservation, saveCorrection } from '../store.ts'
import { Observation } from '../words.ts'

export const correctObservationAction = action({
  id: 'observation.correct',
  help: 'Add a correction to an observation that was seen, and how far it reached where that was not said',
  method: 'POST', path: '/observations/{id}/corrections',
  kind: 'write',
  input: z.object({ id: z.uuid(), text: Text, ...ReachText }),
  output: Observation,
  run: async ({ tx, me, note }, { id, text, ...reach }) => {
    await holdObservation(tx, id)
    const found = await findObservation(tx, id)
    if (!found) return notFound
    note({ recordKind: 'observation', recordId: id, subjectId: found.subjectId, fields: ['correction'] })
    const barred = correctObservation(found, me.id) ?? laterReach(found, reach)
    if (barred) return barred
    const unknown = reach.level && levelTrouble(reach.level, (await publishedFramework(tx))?.levels, found.level)
    if (unknown) return unknown
    await saveCorrection(tx, id, text)
    await addReach(tx, id, reach)
    return shown((await findObservation(tx, id))!, me.id)
  },
})
