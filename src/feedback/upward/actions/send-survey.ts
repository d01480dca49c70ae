import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { findSurvey, holdSurvey, saveSent } from '../store.ts'
import { sendUpward } from '../upward.ts'
import { UpwardSurvey } from '../words.ts'

export const sendSurvey = action({
  id: 'upward.send',
  help: 'Send what you wrote about your manager; until the close you can change it and send it again',
  method: 'POST', path: '/upward-surveys/{id}/send',
  kind: 'write', secret: true,
  input: z.object({ id: z.uuid() }),
  output: UpwardSurvey,
  run: async ({ tx, note }, { id }) => {
    await holdSurvey(tx, id)
    const survey = await findSurvey(tx, id)
    if (!survey) return notFound
    note({ recordKind: 'upward-survey', recordId: id, subjectId: survey.manager.id })
    const barred = sendUpward(survey)
    if (barred) return barred
    await saveSent(tx, id)
    return (await findSurvey(tx, id))!
  },
})
