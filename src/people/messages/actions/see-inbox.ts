import * as z from 'zod'
import { action } from '../../../server/action.ts'
import { seeMessages } from '../store.ts'

export const seeInbox = action({
  id: 'inbox.see',
  help: 'Say that you have seen your messages up to a moment',
  method: 'POST', path: '/inbox/seen',
  kind: 'write',
  input: z.object({ until: z.iso.datetime() }),
  output: z.object({ seen: z.int() }),
  run: async ({ tx, me, note }, { until }) => {
    note({ recordKind: 'message', subjectId: me.id, fields: ['seen'] })
    return { seen: await seeMessages(tx, until) }
  },
})
