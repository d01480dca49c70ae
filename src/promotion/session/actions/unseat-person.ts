import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { mayKeep } from '../session.ts'
import { holdSession, removeSeat } from '../store.ts'

export const unseatPerson = action({
  id: 'promotion-session.unseat',
  help: 'Take somebody off the roster of an open session; what they could read there closes to them',
  method: 'DELETE', path: '/promotion-sessions/{id}/seats/{personId}',
  kind: 'write', who: 'hr',
  input: z.object({ id: z.uuid(), personId: z.uuid() }),
  output: z.object({ id: z.uuid() }),
  run: async ({ tx, me, note }, { id, personId }) => {
    const session = await holdSession(tx, id)
    if (!session) return notFound
    note({ recordKind: 'promotion-session', recordId: id, fields: ['roster'] })
    const refusal = mayKeep(session, me)
    if (refusal) return refusal
    if ((await removeSeat(tx, id, personId)) === 0) return notFound
    return { id }
  },
})
