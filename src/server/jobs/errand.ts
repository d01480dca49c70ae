import { createHash, randomBytes } from 'node:crypto'
import type { Pool } from 'pg'
import { on, type Person, transaction, type Tx } from '../database.ts'

/** An errand is taken up at once; what is left of a process that died is worth nothing soon after. */
const SECONDS = 60

/**
 * A transaction as a person whom nobody signed in: behind the fence, with exactly their rights of this moment. The job role writes
 * the errand and the server's role takes it up, once.
 * @returns what `work` returned, or undefined when there is no such person here, or they have left
 */
export async function asPersonOnErrand<T>(
  { pool, app, clock }: { pool: Pool; app: Pool; clock: () => string | undefined },
  who: { orgId: string; personId: string },
  work: (tx: Tx, me: Person) => Promise<T>,
): Promise<T | undefined> {
  const secret = randomBytes(32).toString('base64url')
  await pool.query(`insert into app.errand (org_id, hash, person_id, expires_at) values ($1, $2, $3, clock_timestamp() + make_interval(secs => $4))`,
    [who.orgId, createHash('sha256').update(secret).digest('hex'), who.personId, SECONDS])
  return transaction(app, async (client) => {
    const row = (await client.query('select * from app.enter_errand($1, $2)', [secret, clock() ?? null])).rows[0]
    if (!row) return undefined
    return work(on(client), {
      orgId: row.org_id, id: row.person_id, name: row.name, email: row.email, roles: row.roles,
      isManager: row.is_manager, today: row.today, now: row.now, timeZone: row.time_zone,
    })
  })
}
