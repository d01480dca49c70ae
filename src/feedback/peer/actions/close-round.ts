import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { closeRound, over } from '../round.ts'
import { endRound, findRound, holdRound } from '../store.ts'
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
    const came = await endRound(tx, id, false)
    return came === 'ended' ? (await findRound(tx, id))! : came === 'over' ? over({ state: 'closed' })! : notFound
  },
})
