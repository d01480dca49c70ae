import * as z from 'zod'
import { isRefusal, refuse } from '../../../kit/refusal.ts'
import { publishedFramework } from '../../../leveling/store.ts'
import { findPerson } from '../../../people/store.ts'
import { action } from '../../../server/action.ts'
import { findRequest } from '../../request/store.ts'
import { answerRequest } from '../../request/request.ts'
import { levelTrouble } from '../../reach.ts'
import { Audience } from '../../words.ts'
import { widen } from '../audience.ts'
import { tellReaders } from '../messages.ts'
import { noteObservation } from '../observation.ts'
import { shown } from '../shown.ts'
import { findObservation, insertObservation } from '../store.ts'
import { Observation, ObservationText } from '../words.ts'

export const noteObservationAction = action({
  id: 'observation.note',
  help: 'Note something you saw, and say who will read it',
  method: 'POST', path: '/observations',
  kind: 'write', scope: 'write',
  input: z.object({ subjectId: z.uuid(), ...ObservationText, audience: Audience.default('me'), requestId: z.uuid().optional() }),
  output: Observation,
  run: async ({ tx, me, today, now, note }, { subjectId, audience: wanted, requestId, on = today, ...words }) => {
    if (me.scopes && wanted !== 'me')
      return refuse('not-allowed', 'A token can note for you alone; sharing is done in person.', { reason: 'in-person' })
    const subject = await findPerson(tx, subjectId)
    if (!subject)
      return refuse('invalid', 'There is nobody here by that id.', {
        errors: [{ path: '/subjectId', message: 'There is nobody here by that id.' }],
      })
    const request = requestId ? await findRequest(tx, requestId) : undefined
    const barred = requestId ? answerRequest(request, me.id, subjectId) : undefined
    if (barred) return barred
    const noting = {
      authorId: me.id,
      subjectId,
      subjectName: subject.name,
      tone: words.tone,
      audience: wanted,
      requested: Boolean(requestId),
      on,
      today,
    }
    const audience = noteObservation(noting)
    if (isRefusal(audience)) return audience
    const unknown = words.level && levelTrouble(words.level, (await publishedFramework(tx))?.levels)
    if (unknown) return unknown
    const id = await insertObservation(tx, { subjectId, requestId, fields: { ...words, on }, sharing: widen({}, audience, now) })
    // Of a private note the log keeps that it was written, not about whom.
    note({ recordKind: 'observation', recordId: id, ...(audience !== 'me' && { subjectId }), fields: ['text', 'audience'] })
    const saved = (await findObservation(tx, id))!
    await tellReaders(tx, saved)
    return shown(saved, me.id)
  },
})
