import * as z from 'zod'
import { isRefusal, notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { Audience } from '../../words.ts'
import { tellReaders } from '../messages.ts'
import { shareObservation } from '../observation.ts'
import { shown } from '../shown.ts'
import { findObservation, holdObservation, saveSharing } from '../store.ts'
import { Observation } from '../words.ts'

export const shareObservationAction = action({
  id: 'observation.share',
  help: 'Share an observation of yours with more people',
  method: 'POST', path: '/observations/{id}/share',
  kind: 'write',
  input: z.object({ id: z.uuid(), audience: Audience }),
  output: Observation,
  run: async ({ tx, me, now, note }, { id, audience }) => {
    await holdObservation(tx, id)
    const found = await findObservation(tx, id)
    if (!found) return notFound
    note({ recordKind: 'observation', recordId: id, subjectId: found.subjectId, fields: ['audience'] })
    const sharing = shareObservation(found, me.id, audience, now)
    if (isRefusal(sharing)) return sharing
    await saveSharing(tx, id, sharing)
    const saved = (await findObservation(tx, id))!
    await tellReaders(tx, saved, found.sharing)
    return shown(saved, me.id)
  },
})
