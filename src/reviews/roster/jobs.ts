import { asOperator } from '../../server/database.ts'
import { job } from '../../server/jobs/jobs.ts'
import { findCycle } from '../cycles/store.ts'
import { createFor } from '../launch/store.ts'
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

/** What an open cycle asks of others about somebody an HR partner added: rounds of peer feedback, and word to whoever writes. */
export const seeToJoiner = job<{ cycleId: string; personId: string; reviewerId: string | null; byId: string }>({
  name: 'cycle.see-to-joiner',
  run: async ({ pool, clock, orgId }, { cycleId, personId, reviewerId, byId }) => {
    await asOperator(pool, orgId!, clock(), async (tx, me) => {
      const cycle = await findCycle(tx, cycleId, me.today)
      if (cycle?.state !== 'open') return
      const member = { personId, name: '', managerId: reviewerId ?? undefined, managerLeft: false, conflict: false }
      await createFor(tx, cycle, [member], byId, true)
    })
  },
})
