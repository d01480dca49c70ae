import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { findSurvey, holdSurvey, saveTexts } from '../store.ts'
import { writeUpward } from '../upward.ts'
import { AnswerTexts, UpwardSurvey } from '../words.ts'

export const writeSurvey = action({
  id: 'upward.write',
  help: 'Save what you have written so far about your manager; nobody else can read it',
  method: 'PUT', path: '/upward-surveys/{id}/answer',
  // Secret: the answer holds the text, and nothing that ties it to its author may be kept for a retry.
  kind: 'write', secret: true, ifMatch: true,
  input: z.object({ id: z.uuid(), texts: AnswerTexts }),
  output: UpwardSurvey,
  run: async ({ tx, ifMatch, note }, { id, texts }) => {
    await holdSurvey(tx, id)
    const survey = await findSurvey(tx, id)
    if (!survey) return notFound
    note({ recordKind: 'upward-survey', recordId: id, subjectId: survey.manager.id })
    const barred = writeUpward(survey, texts)
    if (barred) return barred
    const elsewhere = refuse('conflict', 'You changed this somewhere else.', { reason: 'changed-elsewhere', current: { ...survey, version: survey.mine!.version } })
    if (ifMatch !== survey.mine!.version) return elsewhere
    return (await saveTexts(tx, survey, texts)) ? (await findSurvey(tx, id))! : elsewhere
  },
})
