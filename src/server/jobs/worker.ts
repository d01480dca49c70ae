import { EventEmitter } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { type CronItem, parseCronItems, run, type Runner, type TaskList } from 'graphile-worker'
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

/** A worker that lost its database is begun anew after so long, until it comes back. */
const AGAIN_AFTER_MS = 3_000

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
  const events = new EventEmitter()
  const watch = watchOver(own, events)
  const begin = () => run({
    pgPool: own, events, taskList: tasks(jobs, pool, app), parsedCronItems: parseCronItems(byTheClock(jobs)), logger: quiet, concurrency: AT_ONCE, noHandleSignals: true,
    gracefulShutdownAbortTimeout: 2_000,
  })
  const close = async () => {
    await watch.stop()
    await own.end()
  }
  try {
    const kept = await keepRunning(begin)
    return { stop: () => kept.stop().then(close) }
  } catch (error) {
    await close()
    throw error
  }
}

/** graphile-worker gives up when it can't write down what became of a job; a server goes on. */
async function keepRunning(begin: () => Promise<Runner>): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController()
  const { signal } = stopping
  let runner: Runner | undefined = await begin()
  const watching = (async () => {
    while (!signal.aborted) {
      await runner?.promise.catch(() => {})
      await wait(AGAIN_AFTER_MS, undefined, { signal }).catch(() => {})
      if (!signal.aborted) runner = await begin().catch(() => undefined)
    }
  })()
  return {
    async stop() {
      stopping.abort()
      await runner?.stop().catch(() => {})
      await watching
    },
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
