import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { declineRequest } from '../request.ts'
import { findRequest, saveDecline } from '../store.ts'
import { FeedbackRequest } from '../words.ts'

export const declineRequestAction = action({
  id: 'request.decline',
  help: 'Say that you would rather not give this feedback',
  method: 'POST', path: '/feedback-requests/{id}/decline',
  kind: 'write',
  input: z.object({ id: z.uuid() }),
  output: FeedbackRequest,
  run: async ({ tx, me, note }, { id }) => {
    const found = await findRequest(tx, id)
    if (!found) return notFound
    note({ recordKind: 'feedback-request', recordId: id })
    const barred = declineRequest(found, me.id)
    if (barred) return barred
    await saveDecline(tx, id)
    return (await findRequest(tx, id))!
  },
})
