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
  return {
    answered: (action, status, seconds) => requests.observe({ action, status: String(status) }, seconds),
    page: () => registry.metrics(),
    type: registry.contentType,
  }
}

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
