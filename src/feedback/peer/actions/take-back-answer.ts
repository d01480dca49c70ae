import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { takeBackAnswer } from '../answer.ts'
import { findMyRequest, saveSent } from '../answers/store.ts'
import { holdRound } from '../store.ts'
import { PeerRequest } from '../words.ts'

export const takeBackAnswerAction = action({
  id: 'peer-answer.take-back',
  help: 'Take your answer back to change it, while the round is open',
  method: 'POST', path: '/peer-requests/{id}/take-back',
  kind: 'write',
  input: z.object({ id: z.uuid() }),
  output: PeerRequest,
  run: async ({ tx, note }, { id }) => {
    const found = await findMyRequest(tx, id)
    if (!found) return notFound
    note({ recordKind: 'peer-request', recordId: id, subjectId: found.subject.id, fields: ['sent'] })
    await holdRound(tx, found.roundId)
    const request = (await findMyRequest(tx, id))!
    const barred = takeBackAnswer(request)
    if (barred) return barred
    await saveSent(tx, request, false)
    return (await findMyRequest(tx, id))!
  },
})
