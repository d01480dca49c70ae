import type { EventEmitter } from 'node:events'
import type pg from 'pg'

/** One half of the lock that says "the worker of this name lives"; the other half is the hash of its name. */
const ALIVE = 7318
const LOOK_EVERY_MS = 15_000
/** A worker that has just begun may not hold its lock yet. */
const GRACE_SECONDS = 20

/**
 * graphile-worker leaves a dead worker's jobs locked for four hours. Each of ours holds a lock for as long as its connection lives, so
 * that the others know who is gone and take the jobs up at once.
 */
export function watchOver(pool: pg.Pool, events: EventEmitter): { stop(): Promise<void> } {
  let name: string | undefined
  let holder: { client: pg.PoolClient; of: string } | undefined
  events.on('pool:create', ({ workerPool }: { workerPool: { id: string } }) => {
    // One lives at a time in a process: the name before this one is gone.
    name = workerPool.id
    void look()
  })
  const letGo = (error?: Error) => {
    holder?.client.release(error ?? true)
    holder = undefined
  }
  const hold = async (): Promise<void> => {
    if (!name || holder?.of === name) return
    letGo()
    const client = await pool.connect()
    holder = { client, of: name }
    client.once('error', (error) => { if (holder?.client === client) letGo(error) })
    await client.query('select pg_advisory_lock($1, hashtext($2))', [ALIVE, name])
  }
  let looking = Promise.resolve()
  const look = () => (looking = looking.then(async () => {
    await hold()
    await pool.query(TAKE_BACK, [ALIVE, GRACE_SECONDS])
  }).catch(() => { /* The database is away; the next look tells. */ }))
  const timer = setInterval(look, LOOK_EVERY_MS)
  return {
    async stop() {
      clearInterval(timer)
      await looking
      letGo()
    },
  }
}

const TAKE_BACK = `
  select graphile_worker.force_unlock_workers(array_agg(distinct gone.by)) from (
    select locked_by as by from graphile_worker._private_jobs where locked_at < now() - make_interval(secs => $2)
    union all select locked_by from graphile_worker._private_job_queues where locked_at < now() - make_interval(secs => $2)
  ) gone
  where not exists (select 1 from pg_locks l where l.locktype = 'advisory' and l.objsubid = 2
    and l.database = (select oid from pg_database where datname = current_database())
    and l.classid = $1::int::oid and l.objid = (hashtext(gone.by)::bigint & 4294967295)::oid)
  having count(*) > 0`
