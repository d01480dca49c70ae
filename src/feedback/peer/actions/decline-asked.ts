import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { declineToAnswer } from '../answer.ts'
import { findMyRequest, saveDecline } from '../answers/store.ts'
import { holdRound } from '../store.ts'
import { PeerRequest } from '../words.ts'

export const declineAsked = action({
  id: 'peer-request.decline',
  help: 'Say that you would rather not answer; the person it is about never learns it',
  method: 'POST', path: '/peer-requests/{id}/decline',
  kind: 'write',
  input: z.object({ id: z.uuid() }),
  output: PeerRequest,
  run: async ({ tx, note }, { id }) => {
    const found = await findMyRequest(tx, id)
    if (!found) return notFound
    note({ recordKind: 'peer-request', recordId: id, subjectId: found.subject.id })
    await holdRound(tx, found.roundId)
    const request = (await findMyRequest(tx, id))!
    const barred = declineToAnswer(request)
    if (barred) return barred
    await saveDecline(tx, request)
    return (await findMyRequest(tx, id))!
  },
})
