import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { fillWithSample } from '../src/operate/fill.ts'
import { openPool } from '../src/server/database.ts'
import { type Outcome, runAction, type Server } from '../src/server/run-action.ts'
import { actionOf } from './cast.ts'
import { freshDatabase } from './database.ts'
import { heldDay } from './held-day.ts'

/** The sample organisation in a database of its own, on a day that stays, and ways to act as its people. */
export interface SampleWorld {
  /** Somebody's id, by the beginning of their address: `wanjiru`. */
  id(first: string): Promise<string>
  /** Runs an action as them, as a door would. */
  call(first: string, action: string, input?: unknown): Promise<Outcome>
  /** The same, for a call that has to work. */
  ok<T = any>(first: string, action: string, input?: unknown): Promise<T>
  close(): Promise<void>
}

export async function sampleWorld(anchor: string): Promise<SampleWorld> {
  const held = heldDay(anchor)
  const database = await freshDatabase()
  const owner = openPool(database.owner)
  const server: Server = { app: openPool(database.app), job: openPool(database.job) }
  await fillWithSample(server.job, { anchor })
  const sessions = new Map<string, Promise<string>>()
  const call: SampleWorld['call'] = async (first, action, input = {}) => {
    if (!sessions.has(first)) sessions.set(first, signedIn(owner, first))
    held.tick()
    return runAction(server, actionOf(action), { input, credential: { kind: 'session', secret: await sessions.get(first)! } })
  }
  return {
    call,
    id: async (first) => (await found(owner, first)).id,
    ok: async (first, action, input) => {
      const outcome = await call(first, action, input)
      if (!outcome.done) throw new Error(`${action} as ${first}: ${JSON.stringify(outcome.refusal)}`)
      return outcome.value as never
    },
    close: async () => {
      await Promise.all([owner.end(), server.app.end(), server.job.end()])
      // A connection of ours may still be on its way out, and the owner may not end it; what is not dropped goes with the cluster.
      await database.drop().catch(() => {})
    },
  }
}

async function found(owner: pg.Pool, first: string): Promise<{ id: string; account: string }> {
  const { rows } = await owner.query('select id, account_id as account from app.person where email like $1', [`${first}.%`])
  if (rows.length !== 1) throw new Error(`${rows.length} people are called ${first}`)
  return rows[0]
}

async function signedIn(owner: pg.Pool, first: string): Promise<string> {
  const token = randomUUID()
  await owner.query(`insert into auth.session (id, token, "userId", "expiresAt") values ($1, $1, $2, now() + interval '10 years')`, [token, (await found(owner, first)).account])
  return token
}
