import { asOperator } from '../../server/database.ts'
import { job } from '../../server/jobs/jobs.ts'
import { listOrphans, settleOrphans } from './store.ts'

/** X8: what people who left had to write, and what was to be written about them. Each night, before anybody looks. */
export const settleLeaversJob = job({
  name: 'reviews.settle-leavers',
  cron: '40 3 * * *',
  run: async ({ pool, clock }) => {
    const { rows: organisations } = await pool.query<{ org_id: string }>('select org_id from app.organisation order by org_id')
    for (const { org_id: orgId } of organisations)
      await asOperator(pool, orgId, clock(), async (tx) => settleOrphans(tx, await listOrphans(tx)))
  },
})
