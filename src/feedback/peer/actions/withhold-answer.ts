import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { send } from '../../../server/messages.ts'
import { findAnswer, findAnswers, liftWithholding, saveWithholding } from '../answers/store.ts'
import { withholdAnswer } from '../round.ts'
import { findRound, holdRound } from '../store.ts'
import { RoundAnswer } from '../words.ts'

export const withholdAnswerAction = action({
  id: 'peer-answer.withhold',
  help: 'Keep one answer from the person with a reason, or count it again',
  method: 'POST', path: '/peer-requests/{id}/withhold',
  kind: 'write',
  input: z.object({
    id: z.uuid(), withheld: z.boolean().default(true),
    reason: z.string().trim().max(1000).optional().meta({ description: 'For HR and yourself; its author learns that it is withheld, not why.' }),
  }),
  output: RoundAnswer,
  run: async ({ tx, me, note }, { id, withheld, reason }) => {
    const answer = await findAnswer(tx, id)
    if (!answer || answer.authorId === me.id) return notFound
    note({ recordKind: 'peer-request', recordId: id, subjectId: answer.subjectId, fields: ['withheld'] })
    await holdRound(tx, answer.roundId)
    const round = await findRound(tx, answer.roundId)
    if (!round) return notFound
    const barred = withholdAnswer(round)
    if (barred) return barred
    const standing = (await findAnswers(tx, round.id)).find((each) => each.requestId === id)
    if (!standing || Boolean(standing.withheld) === withheld) return refuse('conflict', withheld ? 'It is withheld already.' : 'It is not withheld.', { reason: 'no-change' })
    if (withheld && !reason) return refuse('invalid', 'Say why you keep it from them.', { errors: [{ path: '/reason', message: 'Say why you keep it from them.' }] })
    if (withheld) {
      const version = await saveWithholding(tx, { ...answer, requestId: id }, reason!)
      await send(tx, { kind: 'peer-answer.withheld', to: answer.authorId, recordId: id, version })
    } else await liftWithholding(tx, id)
    return (await findAnswers(tx, round.id)).find((each) => each.requestId === id)!
  },
})
