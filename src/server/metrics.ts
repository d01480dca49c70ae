import type { Pool } from 'pg'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** What one server counts about itself, for Prometheus. Never about whom: action ids, statuses, sizes and times only. */
export interface Metrics {
  /** Counts an answered request; `action` is an id of the action list, or `unknown`. */
  answered(action: string, status: number, seconds: number): void
  /** Everything in the text format, to be sent as `type`. */
  page(): Promise<string>
  readonly type: string
}

/** From what one does not notice (5 ms) to what one gives up on (10 s). */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** @param pools connection pools by name */
export function metrics(pools: Readonly<Record<string, Pool>>): Metrics {
  // Not the package's global registry: two servers in one process count each for itself.
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'plumbline_request_duration_seconds', help: 'Time to an answer, by action and HTTP status',
    labelNames: ['action', 'status'], buckets: SECONDS, registers: [registry],
  })
  countConnections(pools, registry)
  if (pools.job) countOutbox(pools.job, registry)
  return {
    answered: (action, status, seconds) => requests.observe({ action, status: String(status) }, seconds),
    page: () => registry.metrics(),
    type: registry.contentType,
  }
}

/** Asked when somebody looks. Over all organisations, by nothing that tells of whom or what. */
function countOutbox(job: Pool, registry: Registry): void {
  let asking: Promise<Record<string, number> | undefined> | undefined
  // One query for all four: they are collected side by side.
  const ask = () => (asking ??= job.query(OUTBOX).then(({ rows }) => rows[0], () => undefined).finally(() => { asking = undefined }))
  const gauge = (name: string, help: string, figure: string) => new Gauge({
    name, help, registers: [registry],
    async collect() {
      const found = await ask()
      if (found) this.set(found[figure]!)
    },
  })
  gauge('plumbline_outbox_mails', 'Mails that wait to be sent', 'waiting')
  gauge('plumbline_outbox_overdue_seconds', 'How long the oldest of them is overdue', 'overdue')
  gauge('plumbline_outbox_dead_mails', 'Mails that came to nothing', 'dead')
  gauge('plumbline_dead_jobs', 'Jobs that came to nothing', 'jobs')
}
const OUTBOX = `select count(*) filter (where state = 'pending')::int as waiting, count(*) filter (where state = 'dead')::int as dead,
    coalesce(extract(epoch from now() - min(not_before) filter (where state = 'pending' and not_before <= now())), 0)::float as overdue,
    (select count(*)::int from graphile_worker._private_jobs where attempts >= max_attempts and locked_at is null) as jobs
  from app.message_mail where state in ('pending', 'dead')`

function countConnections(pools: Readonly<Record<string, Pool>>, registry: Registry): void {
  new Gauge({
    name: 'plumbline_database_connections', help: 'Open connections by pool, and how many requests wait for one',
    labelNames: ['pool', 'state'], registers: [registry],
    collect() {
      for (const [pool, { totalCount, idleCount, waitingCount }] of Object.entries(pools)) {
        this.set({ pool, state: 'busy' }, totalCount - idleCount)
        this.set({ pool, state: 'idle' }, idleCount)
        this.set({ pool, state: 'waiting' }, waitingCount)
      }
    },
  })
}
