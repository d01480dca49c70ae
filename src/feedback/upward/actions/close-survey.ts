import * as z from 'zod'
import { notFound, refuse } from '../../../kit/refusal.ts'
import { action } from '../../../server/action.ts'
import { enqueue } from '../../../server/jobs/jobs.ts'
import { closeSurvey, findResults, findSurvey, holdSurvey } from '../store.ts'
import { UpwardSurvey } from '../words.ts'

export const closeSurveyAction = action({
  id: 'upward.close',
  help: 'Close an upward survey, as HR: the texts are mixed and nobody can tell any more who wrote which',
  method: 'POST', path: '/upward-surveys/{id}/close',
  kind: 'write', secret: true, who: 'hr',
  input: z.object({ id: z.uuid() }),
  output: UpwardSurvey,
  run: async ({ tx, note }, { id }) => {
    await holdSurvey(tx, id)
    const survey = await findSurvey(tx, id)
    if (!survey) return notFound
    note({ recordKind: 'upward-survey', recordId: id, subjectId: survey.manager.id, fields: ['closed'] })
    if (survey.state === 'closed') return refuse('conflict', 'This survey is closed.', { reason: 'closed' })
    if ((await closeSurvey(tx, id)) !== 'closed') return refuse('not-allowed', 'Upward feedback is closed by HR.')
    const results = await findResults(tx, id)
    await enqueue(tx, 'upward-survey.tell', { surveyId: id })
    return { ...(await findSurvey(tx, id))!, ...(results.length > 0 && { results }) }
  },
})
