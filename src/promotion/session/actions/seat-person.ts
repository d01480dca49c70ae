import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { findPerson } from '../../../people/store.ts'
import { action } from '../../../server/action.ts'
import { send } from '../../../server/messages.ts'
import { seatGiven } from '../../messages.ts'
import { mayKeep, ownCase } from '../session.ts'
import { addSeat, holdSession, liesBefore } from '../store.ts'

export const seatPerson = action({
  id: 'promotion-session.seat',
  help: 'Let somebody take part in an open session; nobody sits where their own case lies',
  method: 'PUT', path: '/promotion-sessions/{id}/seats/{personId}',
  kind: 'write', who: 'hr',
  input: z.object({ id: z.uuid(), personId: z.uuid() }),
  output: z.object({ id: z.uuid() }),
  run: async ({ tx, me, note }, { id, personId }) => {
    const session = await holdSession(tx, id)
    if (!session) return notFound
    note({ recordKind: 'promotion-session', recordId: id, fields: ['roster'] })
    const refusal = mayKeep(session, me)
    if (refusal) return refusal
    const person = await findPerson(tx, personId)
    if (!person) return refuse('invalid', 'There is nobody here by that id.', { errors: [{ path: '/personId', message: 'There is nobody here by that id.' }] })
    if (personId === session.facilitator.id) return refuse('conflict', `${person.name} facilitates this session.`, { reason: 'facilitator' })
    if (await liesBefore(tx, id, personId)) return ownCase(person.name)
    await addSeat(tx, id, personId)
    await send(tx, { kind: seatGiven.kind, to: personId, recordId: id })
    return { id }
  },
})
