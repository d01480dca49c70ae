import { Kysely, PostgresDialect, type RawBuilder, sql } from 'kysely'
import pg from 'pg'

// Plain dates stay text: a Date would move them across time zones. Counts fit a number here.
pg.types.setTypeParser(1082, (text) => text)
pg.types.setTypeParser(20, Number)
pg.types.setTypeParser(1184, (text) => new Date(text).toISOString())

/** A transaction as somebody. Statements are written with kysely's `sql` tag, which binds every value. */
export type Tx = Kysely<unknown>

/** Who a transaction acts for, as `app.enter()` found them. */
export interface Person {
  orgId: string
  id: string
  name: string
  email: string
  roles: string[]
  /** Only for an API token: what it may do at most. */
  scopes?: string[]
  isManager: boolean
  /** The organisation's date today, in its time zone. */
  today: string
  now: string
  timeZone: string
}

/** What a caller shows to be let in. */
export interface Credential {
  kind: 'session' | 'token'
  secret: string
}

/** A pool that survives the database going away; statements are pipelined on one connection. */
export function openPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ max: 10, pipeline: true, ...config } as pg.PoolConfig)
  pool.on('error', (error) => console.error(`database connection lost: ${error.message}`))
  return pool
}

/** Every row of a query. */
export async function rows<Row>(tx: Tx, query: RawBuilder<Row>): Promise<Row[]> {
  return (await query.execute(tx)).rows
}

/** The first row, or undefined. */
export async function first<Row>(tx: Tx, query: RawBuilder<Row>): Promise<Row | undefined> {
  return (await query.execute(tx)).rows[0]
}

/** Whether a query finds anything. */
export async function exists(tx: Tx, query: RawBuilder<unknown>): Promise<boolean> {
  return (await first(tx, query)) !== undefined
}

/** Runs a statement and says how many rows it touched: none often means "not yours to touch". */
export async function change(tx: Tx, query: RawBuilder<unknown>): Promise<number> {
  return Number((await query.execute(tx)).numAffectedRows ?? 0)
}

/**
 * The one way to a connection: BEGIN, become the person, `work`, COMMIT; ROLLBACK on any error.
 * @returns what `work` returned, or undefined when the credential opens nothing
 * @throws whatever `work` threw, after the rollback
 */
export async function asPerson<T>(
  pool: pg.Pool,
  credential: Credential,
  clock: string | undefined,
  work: (tx: Tx, me: Person) => Promise<T>,
): Promise<T | undefined> {
  return transaction(pool, async (client) => {
    const entered = await client.query('select * from app.enter($1, $2, $3)', [credential.secret, credential.kind, clock ?? null])
    const row = entered.rows[0]
    if (!row) return undefined
    return work(on(client), {
      orgId: row.org_id, id: row.person_id, name: row.name, email: row.email, roles: row.roles, scopes: row.scopes ?? undefined,
      isManager: row.is_manager, today: row.today, now: row.now, timeZone: row.time_zone,
    })
  })
}

/** A transaction for an operator at the command line, on the job role's pool: imports and sample data. */
export async function asOperator<T>(
  pool: pg.Pool,
  orgId: string,
  clock: string | undefined,
  work: (tx: Tx, me: Person) => Promise<T>,
): Promise<T> {
  return transaction(pool, async (client) => {
    const entered = await client.query('select * from app.enter_operator($1, $2)', [orgId, clock ?? null])
    const { today, now, time_zone: timeZone } = entered.rows[0]
    return work(on(client), { orgId, id: '', name: 'operator', email: '', roles: ['hr_admin'], isManager: false, today, now, timeZone })
  })
}

/** BEGIN ... COMMIT on one connection; a connection whose state is in doubt is destroyed, never given back. */
export async function transaction<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let doubtful: Error | undefined
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    try {
      await client.query('rollback')
    } catch (lost) {
      doubtful = lost as Error
    }
    throw error
  } finally {
    client.release(doubtful)
  }
}

/** A kysely on exactly this connection, so that no statement can slip out of the transaction. */
export function on(client: pg.PoolClient): Tx {
  const lent = { connect: async () => ({ query: client.query.bind(client), release() {} }), end: async () => {} }
  return new Kysely({ dialect: new PostgresDialect({ pool: lent as never }) })
}

export { type RawBuilder, sql }
