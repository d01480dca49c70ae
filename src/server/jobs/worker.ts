import { EventEmitter } from 'node:events'
import { type CronItem, parseCronItems, run, type TaskList } from 'graphile-worker'
import pg from 'pg'
import { testClock } from '../clock.ts'
import type { Job } from './jobs.ts'
import { quiet } from './quiet.ts'
import { watchOver } from './taken-again.ts'

/** What the worker is put together from. */
export interface WorkerParts {
  /** How to connect as the job role: it keeps a few connections of its own, one of them listening. */
  connection: pg.ClientConfig
  pool: pg.Pool
  app: pg.Pool
  jobs: readonly Job<any>[]
}

/** How many jobs run side by side. */
const AT_ONCE = 4

/** What is in the queue: who asked in which organisation, and what for. Jobs by the clock come without. */
interface Queued { orgId?: string; byId?: string; payload?: unknown }

/**
 * Starts the worker in this process. A job whose server died is taken up again by the next one within a minute.
 * @returns how to stop it: running jobs are told, and waited for up to five seconds
 */
export async function startWorker({ connection, pool, app, jobs }: WorkerParts): Promise<{ stop(): Promise<void> }> {
  const own = new pg.Pool({ ...connection, max: AT_ONCE + 3 })
  own.on('error', () => {})
  own.on('connect', (client) => client.on('error', () => {}))
  try {
    const events = new EventEmitter()
    const watch = watchOver(own, events)
    const runner = await run({
      pgPool: own, events, taskList: tasks(jobs, pool, app), parsedCronItems: parseCronItems(byTheClock(jobs)), logger: quiet, concurrency: AT_ONCE, noHandleSignals: true,
      gracefulShutdownAbortTimeout: 2_000,
    })
    return {
      async stop() {
        await runner.stop().catch(() => {})
        await watch.stop()
        await own.end()
      },
    }
  } catch (error) {
    await own.end()
    throw error
  }
}

function tasks(jobs: readonly Job<any>[], pool: pg.Pool, app: pg.Pool): TaskList {
  return Object.fromEntries(jobs.map((each) => [each.name, async (queued: unknown, { abortSignal }: { abortSignal?: AbortSignal }) => {
    const { orgId, byId, payload } = queued as Queued
    await each.run({ pool, app, clock: testClock, orgId, byId, signal: abortSignal }, payload ?? {})
  }]))
}

/** As items, not as a crontab's text: that knows no name with a dot in it. */
function byTheClock(jobs: readonly Job<any>[]): CronItem[] {
  return jobs.flatMap(({ name, cron }) => (cron ? [{ task: name, match: cron, options: { maxAttempts: 3, jobKey: `cron:${name}` } }] : []))
}
