import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { withdrawRequest } from '../request.ts'
import { findRequest, managesToday, saveRequestWithdrawal } from '../store.ts'
import { FeedbackRequest } from '../words.ts'

export const withdrawRequestAction = action({
  id: 'request.withdraw',
  help: 'Take back a question that nobody has answered yet',
  method: 'DELETE', path: '/feedback-requests/{id}',
  kind: 'write',
  input: z.object({ id: z.uuid() }),
  output: FeedbackRequest,
  run: async ({ tx, me, note }, { id }) => {
    const found = await findRequest(tx, id)
    if (!found) return notFound
    note({ recordKind: 'feedback-request', recordId: id })
    const barred = withdrawRequest(found, me.id, await managesToday(tx, found.subject.id))
    if (barred) return barred
    await saveRequestWithdrawal(tx, id)
    return (await findRequest(tx, id))!
  },
})
