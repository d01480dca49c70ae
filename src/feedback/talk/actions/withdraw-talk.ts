import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { findTalk, holdTalk, saveTalkWithdrawal } from '../store.ts'
import { withdrawTalk } from '../talk.ts'

export const withdrawTalkAction = action({
  id: 'talk.withdraw',
  help: 'Take back a talk recorded by mistake, while the person has not answered',
  method: 'DELETE', path: '/talks/{id}',
  kind: 'write',
  input: z.object({ id: z.uuid() }),
  output: z.object({ id: z.uuid() }),
  run: async ({ tx, me, note }, { id }) => {
    await holdTalk(tx, id)
    const found = await findTalk(tx, id)
    if (!found) return notFound
    note({ recordKind: 'talk', recordId: id, subjectId: found.subjectId, fields: ['text'] })
    const barred = withdrawTalk(found, me.id)
    if (barred) return barred
    await saveTalkWithdrawal(tx, id)
    return { id }
  },
})
