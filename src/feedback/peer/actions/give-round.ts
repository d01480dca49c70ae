import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { isBlank } from '../../../kit/text.ts'
import { action } from '../../../server/action.ts'
import { send } from '../../../server/messages.ts'
import { findAnswers } from '../answers/store.ts'
import { giveRound, over, tooFew } from '../round.ts'
import { endRound, findRound, holdRound, questionsReady } from '../store.ts'
import { RoundEntry } from '../words.ts'

export const giveRoundAction = action({
  id: 'round.give',
  help: 'Give the answers to the person, once: with names, or as one mixed batch of three or more',
  method: 'POST', path: '/feedback-rounds/{id}/give',
  kind: 'write',
  input: z.object({ id: z.uuid() }),
  output: RoundEntry,
  run: async ({ tx, note }, { id }) => {
    await holdRound(tx, id)
    const round = await findRound(tx, id)
    if (!round) return notFound
    note({ recordKind: 'feedback-round', recordId: id, subjectId: round.subject.id, fields: ['given'] })
    const answers = await findAnswers(tx, id)
    const barred = giveRound(round, await questionsReady(tx, id), answers.filter((answer) => !answer.withheld && !answer.texts.every(isBlank)).length)
    if (barred) return barred
    const came = await endRound(tx, id, true)
    if (came === 'ended') {
      await send(tx, { kind: 'feedback-round.given', to: round.subject.id, recordId: id })
      return (await findRound(tx, id))!
    }
    return came === 'absent' ? notFound : came === 'over' ? over({ state: 'closed' })! : tooFew(round.subject.name)
  },
})
