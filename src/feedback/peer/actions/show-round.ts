import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { findAnswers } from '../answers/store.ts'
import { nextSteps } from '../round.ts'
import { countApart, findAsked, findBatch, findNominations, findQuestions, findRound, questionsReady } from '../store.ts'
import { Round } from '../words.ts'

export const showRoundAction = action({
  id: 'round.show',
  help: 'Read a feedback round: who was asked, what was answered, or what was given to you',
  method: 'GET', path: '/feedback-rounds/{id}',
  kind: 'read', scope: 'read',
  input: z.object({ id: z.uuid() }),
  output: Round,
  run: async ({ tx, me }, { id }) => {
    const round = await findRound(tx, id)
    if (!round) return notFound
    const questions = await findQuestions(tx, id)
    const apart = await countApart(tx, id)
    const nominations = round.nominated ? await findNominations(tx, id) : []
    const requests = round.decides || round.openedBy.id === me.id ? await findAsked(tx, id) : []
    const answers = await findAnswers(tx, id)
    const batch = round.kind === 'anonymous' ? await findBatch(tx, id) : []
    return {
      ...round,
      ...(questions.length > 0 && { questions }),
      ...(apart > 0 && { apart }),
      ...(round.nominated && (round.decides || round.subject.id === me.id) && { nominations }),
      ...(requests.length > 0 && { requests }),
      ...(answers.length > 0 && { answers }),
      ...(batch.length > 0 && { batch }),
      ...(round.decides && round.kind === 'anonymous' && round.state === 'asked' && { ready: await questionsReady(tx, id) }),
      may: nextSteps(round, me.id),
    }
  },
})
