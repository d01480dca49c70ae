import type { Pool } from 'pg'
import { sql, type Tx } from '../database.ts'

/** What a job works with. It opens its own transactions, and must be safe to run twice. */
export interface JobContext {
  /** The job role's: `asOperator(pool, orgId, clock(), ...)`. */
  readonly pool: Pool
  /** The server's role, for what is done as a person: `asPersonOnErrand(context, ...)`. */
  readonly app: Pool
  /** The product's moved clock, undefined for the real one. */
  readonly clock: () => string | undefined
  /** Of the transaction that asked for it; undefined for a job by the clock. */
  readonly orgId?: string
  /** Who asked for it, if it was a person. */
  readonly byId?: string
  /** Aborted when the server stops: leave off at the next good place, the job is taken up again. */
  readonly signal?: AbortSignal
}

/** Work done after the answer: at once, at a time, or by the clock. */
export interface Job<Payload = unknown> {
  /** `noun.verb`, as in `cycle.launch`. */
  readonly name: `${string}.${string}`
  readonly run: (context: JobContext, payload: Payload) => Promise<void>
  /** Five fields in UTC, such as `0 5 * * *`. */
  readonly cron?: string
  /** Tries until it is left for dead, 25 unless told: about three days. */
  readonly attempts?: number
}

const JOBS = new Map<string, Job<any>>()

/** Declares a job; list it in its room. */
export function job<Payload>(definition: Job<Payload>): Job<Payload> {
  JOBS.set(definition.name, definition)
  return definition
}

/** Every declared job. */
export function declaredJobs(): Job<any>[] {
  return [...JOBS.values()]
}

/**
 * Asks for a job in this very transaction: it runs once that is committed, and never if it is not.
 * @param payload ids and numbers, never text
 * @param options `key`: a later call with the same key, in the same organisation, replaces one that has not begun; `runAt`: real time
 * @throws when the job is not declared
 */
export async function enqueue(tx: Tx, name: string, payload: object, options: { key?: string; runAt?: string } = {}): Promise<void> {
  if (!JOBS.has(name)) throw new Error(`There is no job ${name}: declare it with job() and list it in its room.`)
  await sql`select app.enqueue(${name}, ${JSON.stringify(payload)}::jsonb, ${options.key ?? null}, ${options.runAt ?? null}::timestamptz)`.execute(tx)
}
