import { asOperator } from '../../server/database.ts'
import { job } from '../../server/jobs/jobs.ts'
import { printEarlier } from './store.ts'

/** Reviews in one transaction: none is held for long. */
const BATCH = 50

/** Fingerprints for what was submitted before there were any, so that an earlier cycle can be compared with. Each night; a night without such reviews finds nothing to do. */
export const printEarlierReviews = job({
  name: 'reviews.print-earlier',
  cron: '10 3 * * *',
  run: async ({ pool, clock, signal }) => {
    const { rows: organisations } = await pool.query<{ org_id: string }>('select org_id from app.organisation order by org_id')
    for (const { org_id: orgId } of organisations) {
      let after: string | undefined
      do after = await asOperator(pool, orgId, clock(), (tx) => printEarlier(tx, BATCH, after))
      while (after && !signal?.aborted)
    }
  },
})
