import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { SESSION_CLOSED } from '../session.ts'
import { holdSession, removeFromAgenda } from '../store.ts'

export const takeCaseOff = action({
  id: 'promotion-session.take-off',
  help: 'Take a case off the agenda of a session before it is decided',
  method: 'DELETE', path: '/promotion-sessions/{id}/cases/{caseId}',
  kind: 'write', who: 'hr',
  input: z.object({ id: z.uuid(), caseId: z.uuid() }),
  output: z.object({ id: z.uuid() }),
  run: async ({ tx, note }, { id, caseId }) => {
    const session = await holdSession(tx, id)
    if (!session) return notFound
    note({ recordKind: 'promotion-session', recordId: id, fields: ['agenda'] })
    if (session.closedAt) return SESSION_CLOSED
    if ((await removeFromAgenda(tx, id, caseId)) === 0) return notFound
    return { id }
  },
})
