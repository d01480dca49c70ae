import { asOperator } from '../../server/database.ts'
import { job } from '../../server/jobs/jobs.ts'
import { BATCH, LAUNCH_JOB } from './launch.ts'
import { launchBatch } from './store.ts'

/** Creates what a cycle needs, batch by batch. Taken up again after a stop or a crash, it goes on where it was. */
export const launchReviews = job<{ launchId: string }>({
  name: LAUNCH_JOB,
  run: async ({ pool, clock, orgId, signal }, { launchId }) => {
    let more = true
    while (more && !signal?.aborted) more = await asOperator(pool, orgId!, clock(), (tx) => launchBatch(tx, launchId, BATCH))
    // Told to leave off: the rest is asked for again, not forgotten.
    if (more) throw new Error('The server stops; the launch goes on with the next one.')
  },
})
