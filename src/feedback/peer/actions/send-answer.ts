import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { sendAnswer } from '../answer.ts'
import { findMyRequest, saidBefore, saveSent } from '../answers/store.ts'
import { holdRound } from '../store.ts'
import { PeerRequest } from '../words.ts'

export const sendAnswerAction = action({
  id: 'peer-answer.send',
  help: 'Send your answer to the manager and HR; while the round is open you can take it back',
  method: 'POST', path: '/peer-requests/{id}/send',
  kind: 'write',
  input: z.object({ id: z.uuid() }),
  output: PeerRequest,
  run: async ({ tx, note }, { id }) => {
    const found = await findMyRequest(tx, id)
    if (!found) return notFound
    note({ recordKind: 'peer-request', recordId: id, subjectId: found.subject.id, fields: ['sent'] })
    await holdRound(tx, found.roundId)
    const request = (await findMyRequest(tx, id))!
    const barred = sendAnswer(request, await saidBefore(tx, request))
    if (barred) return barred
    await saveSent(tx, request, true)
    return (await findMyRequest(tx, id))!
  },
})
