import { openPool } from '../server/database.ts'
import { migrate } from '../server/migrate.ts'
import { attach } from '../server/postgres/connection.ts'
import type { Server } from '../server/run-action.ts'
import { onlyOrganisation } from './fill.ts'

/** What a command works with: the database of the running server, or one started for as long as it takes. */
export interface Desk {
  server: Server
  /** Undefined when nothing has been set up yet. */
  orgId: string | undefined
}

/** Runs `work` at the organisation's database and leaves nothing running that was not running before. */
export async function atDesk<T>(work: (desk: Desk) => Promise<T>): Promise<T> {
  const databases = await attach(process.env, { say: (line) => console.error(line) })
  const pools = { app: openPool(databases.app), job: openPool(databases.job) }
  try {
    await migrate(databases.owner)
    return await work({ server: pools, orgId: await onlyOrganisation(pools.job) })
  } finally {
    await Promise.all([pools.app.end(), pools.job.end()])
    await databases.stop()
  }
}
