import type { Hono } from 'hono'
import pg from 'pg'
import { signInDoor } from '../src/doors/sign-in.ts'
import { type Accounts, accounts, type Delivery, openAccountsPool } from '../src/server/accounts/accounts.ts'
import type { AnyAction } from '../src/server/action.ts'
import { asPerson, openPool, type Person } from '../src/server/database.ts'
import { type Call, type Outcome, runAction } from '../src/server/run-action.ts'
import { freshDatabase } from './database.ts'
import { cookieOf } from './served.ts'

export { cookieOf }

export const PASSWORD = 'four quiet green otters'

/** An organisation with Ada (HR administrator), Ben and Cleo, who has left; only Ada and Ben have accounts. */
export interface SignInWorld {
  accounts: Accounts
  door: Hono
  /** Links that were sent, in order. */
  sent: Delivery[]
  /** Posts JSON as a browser on this site does. */
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
  /** Who a Cookie header or an API token lets in, through app.enter(). */
  whoIs(holder: string): Promise<Person | undefined>
  /** Signs in by a one-time link. @returns the Cookie header */
  enter(email: string): Promise<string>
  /** Runs an action as the holder of a Cookie header or an API token. */
  act(holder: string, action: AnyAction, input?: unknown, more?: Partial<Call>): Promise<Outcome>
  owner(text: string, values?: unknown[]): Promise<any[]>
  job: pg.Pool
  close(): Promise<void>
}

export const [ADA, BEN, CLEO, ORG] = [1, 2, 3, 9].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [string, string, string, string]

/** @param empty no organisation at all */
export async function signInWorld({ empty = false, baseURL = 'http://plumbline.example' } = {}): Promise<SignInWorld> {
  const database = await freshDatabase()
  const owner = openPool(database.owner)
  const [pool, job, app] = [openAccountsPool(database.auth), openPool(database.job), openPool(database.app)]
  if (!empty) await settle(owner)
  const sent: Delivery[] = []
  const made = accounts({
    pool, job, baseURL, secret: 'a secret for tests, long enough to sign with', say: () => {},
    deliver: async (delivery) => void sent.push(delivery),
  })
  const door = signInDoor(made)
  const post: SignInWorld['post'] = async (path, body = {}, headers = {}) => {
    const answer = await door.request(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', ...headers } })
    await made.settled()
    return answer
  }
  return {
    accounts: made, door, sent, job, post,
    whoIs: (holder) => asPerson(app, credential(holder), undefined, async (_tx, me) => me),
    enter: async (email) => cookieOf(await post('/api/auth/magic-link/verify', { token: (await made.signInLink(email))!.split('#').at(-1)! })),
    act: (holder, action, input = {}, more = {}) => runAction({ app, job }, action, { input, credential: credential(holder), ...more }),
    owner: async (text, values) => (await owner.query(text, values)).rows,
    close: async () => {
      await made.settled()
      await Promise.all([owner.end(), pool.end(), job.end(), app.end()])
      // Autovacuum may be in there, and nobody of ours may end it; what is not dropped goes with the cluster.
      await database.drop().catch(() => {})
    },
  }
}

function credential(holder: string): { kind: 'session' | 'token'; secret: string } {
  const session = /session_token=([^.;]*)/.exec(holder)
  return session ? { kind: 'session', secret: session[1]! } : { kind: 'token', secret: holder }
}

async function settle(owner: pg.Pool): Promise<void> {
  await owner.query(`insert into app.organisation (org_id, name) values ($1, 'Test Works')`, [ORG])
  for (const [id, name, email, account, ended] of [
    [ADA, 'Ada Okafor', 'ada@example.com', 'account-ada', null], [BEN, 'Ben Ito', 'ben@example.com', 'account-ben', null],
    [CLEO, 'Cleo Marsh', 'cleo@example.com', null, '2024-01-31'],
  ]) {
    if (account) await owner.query(`insert into auth."user" (id, name, email, "emailVerified") values ($1, $2, $3, true)`, [account, name, email])
    await owner.query('insert into app.person (org_id, id, email, name, account_id, ended_on) values ($1, $2, $3, $4, $5, $6)', [ORG, id, email, name, account, ended])
  }
  await owner.query(`insert into app.role_grant (org_id, id, person_id, role, from_on, to_on) values ($1, gen_random_uuid(), $2, 'hr_admin', '2024-01-01', '9999-12-31')`, [ORG, ADA])
}
