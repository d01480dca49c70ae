import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { readMessage } from '../store.ts'

export const readMessageAction = action({
  id: 'inbox.read',
  help: 'Say that you have followed a message',
  method: 'POST', path: '/inbox/{id}/read',
  kind: 'write',
  input: z.object({ id: z.uuid() }),
  output: z.object({ id: z.uuid() }),
  run: async ({ tx, me, note }, { id }) => {
    note({ recordKind: 'message', recordId: id, subjectId: me.id, fields: ['read'] })
    return (await readMessage(tx, id)) ? { id } : notFound
  },
})
