import { asOperator } from '../../server/database.ts'
import { job } from '../../server/jobs/jobs.ts'
import { sendAll } from '../../server/messages.ts'
import { upwardAsked, upwardReady } from './messages.ts'
import { resultsFor, seatsOf, shutSurvey, surveysOver } from './store.ts'

/** Tells those who are asked. Whoever opened the survey can't read who that is. */
export const inviteToSurvey = job<{ surveyId: string }>({
  name: 'upward-survey.invite',
  run: async ({ pool, clock, orgId }, { surveyId }) => {
    if (!orgId) return
    await asOperator(pool, orgId, clock(), async (tx) => sendAll(tx, (await seatsOf(tx, surveyId)).map((to) => ({ kind: upwardAsked.kind, to, recordId: surveyId }))))
  },
})

/** Tells the manager that there is something to read. Apart from the close, so that nothing but the texts is written with the texts. */
export const tellOfResults = job<{ surveyId: string }>({
  name: 'upward-survey.tell',
  run: async ({ pool, clock, orgId }, { surveyId }) => {
    if (!orgId) return
    await asOperator(pool, orgId, clock(), async (tx) => {
      const managerId = await resultsFor(tx, surveyId)
      if (managerId) await sendAll(tx, [{ kind: upwardReady.kind, to: managerId, recordId: surveyId }])
    })
  },
})

/** Closes what is past its last day, each survey in a transaction of its own. A second run finds them closed. */
export const closeSurveys = job({
  name: 'upward-survey.close',
  cron: '20 */6 * * *',
  run: async ({ pool, clock, signal }) => {
    const { rows: organisations } = await pool.query<{ org_id: string }>('select org_id from app.organisation order by org_id')
    for (const { org_id: orgId } of organisations) {
      for (const surveyId of await asOperator(pool, orgId, clock(), (tx) => surveysOver(tx))) {
        if (signal?.aborted) return
        await asOperator(pool, orgId, clock(), (tx) => shutSurvey(tx, surveyId))
        await asOperator(pool, orgId, clock(), async (tx) => {
          const managerId = await resultsFor(tx, surveyId)
          if (managerId) await sendAll(tx, [{ kind: upwardReady.kind, to: managerId, recordId: surveyId }])
        })
      }
    }
  },
})

export const UPWARD_JOBS = [inviteToSurvey, tellOfResults, closeSurveys]
