import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { writeAnswer } from '../answer.ts'
import { findMyRequest, saveDraft } from '../answers/store.ts'
import { holdRound } from '../store.ts'
import { AnswerTexts, PeerRequest } from '../words.ts'

export const writeAnswerAction = action({
  id: 'peer-answer.write',
  help: 'Save what you have written so far; only you read it until you send it',
  method: 'PUT', path: '/peer-requests/{id}/answer',
  kind: 'write', scope: 'write', ifMatch: true,
  input: z.object({ id: z.uuid(), texts: AnswerTexts }),
  output: PeerRequest,
  run: async ({ tx, me, ifMatch, note }, { id, texts }) => {
    const found = await findMyRequest(tx, id)
    if (!found) return notFound
    note({ recordKind: 'peer-request', recordId: id, subjectId: found.subject.id, fields: ['texts'] })
    await holdRound(tx, found.roundId)
    const request = (await findMyRequest(tx, id))!
    if (me.scopes && (request.kind === 'anonymous' || request.withheld)) return refuse('not-allowed', 'This answer is written in person: no token reads or writes it.', { reason: 'in-person' })
    const barred = writeAnswer(request, texts)
    if (barred) return barred
    const elsewhere = refuse('conflict', 'You changed this somewhere else.', { reason: 'changed-elsewhere', current: request })
    if (ifMatch !== request.version) return elsewhere
    return (await saveDraft(tx, request, texts)) ? (await findMyRequest(tx, id))! : elsewhere
  },
})
