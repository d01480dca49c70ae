import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { sendAll } from '../../../server/messages.ts'
import { closeRound, over } from '../round.ts'
import { endRound, findAsked, findRound, holdRound } from '../store.ts'
import { RoundEntry } from '../words.ts'

export const closeRoundAction = action({
  id: 'round.close',
  help: 'Close a feedback round with nothing given; the person is not told, those who were asked are',
  method: 'POST', path: '/feedback-rounds/{id}/close',
  kind: 'write',
  input: z.object({ id: z.uuid() }),
  output: RoundEntry,
  run: async ({ tx, note }, { id }) => {
    await holdRound(tx, id)
    const round = await findRound(tx, id)
    if (!round) return notFound
    note({ recordKind: 'feedback-round', recordId: id, subjectId: round.subject.id, fields: ['closed'] })
    const barred = closeRound(round)
    if (barred) return barred
    const wrote = (await findAsked(tx, id)).filter((asked) => asked.state === 'sent')
    const came = await endRound(tx, id, false)
    if (came !== 'ended') return came === 'over' ? over({ state: 'closed' })! : notFound
    await sendAll(tx, wrote.map((asked) => ({ kind: 'peer-answer.nothing-given', to: asked.peer.id, recordId: asked.requestId })))
    return (await findRound(tx, id))!
  },
})
