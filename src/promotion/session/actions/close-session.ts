import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { mayKeep } from '../session.ts'
import { holdSession, saveClosing } from '../store.ts'

export const closeSession = action({
  id: 'promotion-session.close',
  help: 'Close a session: those who sat there lose what they could read by it',
  method: 'POST', path: '/promotion-sessions/{id}/close',
  kind: 'write', who: 'hr',
  input: z.object({ id: z.uuid() }),
  output: z.object({ id: z.uuid() }),
  run: async ({ tx, me, note }, { id }) => {
    const session = await holdSession(tx, id)
    if (!session) return notFound
    note({ recordKind: 'promotion-session', recordId: id, fields: ['closed'] })
    const refusal = mayKeep(session, me)
    if (refusal) return refusal
    await saveClosing(tx, id)
    return { id }
  },
})
