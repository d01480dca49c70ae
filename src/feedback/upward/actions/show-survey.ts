import * as z from 'zod'
import { notFound } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { findResults, findSurvey } from '../store.ts'
import { UpwardSurvey } from '../words.ts'

export const showSurveyAction = action({
  id: 'upward.show',
  help: 'Read an upward survey: your own draft, or what came of it',
  method: 'GET', path: '/upward-surveys/{id}',
  kind: 'read',
  input: z.object({ id: z.uuid() }),
  output: UpwardSurvey,
  run: async ({ tx }, { id }) => {
    const survey = await findSurvey(tx, id)
    if (!survey) return notFound
    const results = survey.state === 'closed' ? await findResults(tx, id) : []
    return { ...survey, ...(results.length > 0 && { results }) }
  },
})
