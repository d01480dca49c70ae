import { asOperator } from '../../server/database.ts'
import { job } from '../../server/jobs/jobs.ts'
import { HELD_IMPORT_DAYS } from '../numbers.ts'
import { lapseRuns } from './store.ts'

/** Throws away the files of imports that nobody looked at for two weeks. */
export const lapseImports = job({
  name: 'import.lapse', cron: '40 3 * * *', attempts: 3,
  run: async ({ pool, clock }) => {
    const { rows } = await pool.query<{ id: string }>('select org_id as id from app.organisation order by 1')
    for (const { id } of rows) await asOperator(pool, id, clock(), (tx) => lapseRuns(tx, HELD_IMPORT_DAYS))
  },
})
