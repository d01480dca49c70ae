import { asOperator } from '../../server/database.ts'
import { job } from '../../server/jobs/jobs.ts'
import { holdSeries, planNext, seriesWithoutNext } from './store.ts'

/** Plans the next meeting of each series that has none to come. A second run finds them planned. */
export const planSeries = job({
  name: 'series.plan',
  // Four times a day: organisations begin their days at different hours.
  cron: '10 */6 * * *',
  run: async ({ pool, clock, signal }) => {
    const { rows: organisations } = await pool.query<{ org_id: string }>('select org_id from app.organisation order by org_id')
    for (const { org_id: orgId } of organisations) {
      if (signal?.aborted) return
      await asOperator(pool, orgId, clock(), async (tx, { today }) => {
        for (const series of await seriesWithoutNext(tx)) {
          await holdSeries(tx, series.person.id, series.manager.id)
          await planNext(tx, series, today)
        }
      })
    }
  },
})
