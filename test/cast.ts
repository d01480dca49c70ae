import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { ACTIONS } from '../src/app.ts'
import { DEFAULT_FRAMEWORK } from '../src/leveling/default-framework.ts'
import type { AnyAction } from '../src/server/action.ts'
import { asPerson, openPool, type Person, type Tx } from '../src/server/database.ts'
import { type Call, type Outcome, runAction, type Server } from '../src/server/run-action.ts'
import { type FreshDatabase, freshDatabase } from './database.ts'
import type { HeldDay } from './held-day.ts'

/** One of each kind of person, seen from `self`. `outsider` belongs to another organisation. */
export const ROLES = ['self', 'peer', 'manager', 'skip', 'partner', 'admin', 'sysadmin', 'stranger', 'former', 'outsider'] as const
/** Those who come in only where `join` brings them, from another branch: who reviews for somebody, who facilitates a session, who takes part in it. */
export const GUESTS = ['delegate', 'facilitator', 'participant'] as const
export type Cast = Record<(typeof ROLES)[number] | (typeof GUESTS)[number], string>

/** A database with two organisations and one of each kind of person, and ways to act as them. */
export interface World {
  database: FreshDatabase
  server: Server
  /** Person ids. */
  cast: Cast
  org: string
  /** Session secret of a person. */
  session(who: keyof Cast): string
  /** A transaction as the person through the fence, rolled back at the end. */
  as<T>(who: keyof Cast, work: (tx: Tx, me: Person) => Promise<T>): Promise<T>
  /** Runs an action as the person, as a door would. */
  call(who: keyof Cast, id: string, input?: unknown, more?: Partial<Call>): Promise<Outcome>
  /** The same, for a call that has to work. */
  ok<T = any>(who: keyof Cast, id: string, input?: unknown, more?: Partial<Call>): Promise<T>
  /** Statements as the owner, to prepare or to look behind the fence. */
  owner(text: string, values?: unknown[]): Promise<any[]>
  close(): Promise<void>
}

class Undo extends Error {}

/** Brings a guest in: employed, with a session, without manager, reports or roles. */
export async function join(w: World, guest: (typeof GUESTS)[number]): Promise<string> {
  const id = w.cast[guest]
  await w.owner(`insert into auth."user" (id, name, email) values ($1, $2, $3)`, [id, guest, `${guest}@example.com`])
  await w.owner(`insert into auth.session (id, token, "userId", "expiresAt") values ($1::text, 'session-' || $1, $1, now() + interval '10 years')`, [id])
  await w.owner(`insert into app.person (org_id, id, email, name, account_id) values ($1, $2::uuid, $3, $4, $2::text)`,
    [w.org, id, `${guest}@example.com`, `${guest[0]!.toUpperCase()}${guest.slice(1)} Person`])
  return id
}

/**
 * `top` leads `skip`, who leads `manager`, who leads `self` and `peer`; `former` led `self` until 30 June;
 * `stranger` works in another branch; `partner` is HR partner for the whole organisation.
 * @param made the database, where it has to be another than a fresh one
 * @param held the day it is, for actions, transactions and the owner’s `app.now()` and `app.today()`
 */
export async function world(made?: FreshDatabase, held?: HeldDay): Promise<World> {
  const database = made ?? (await freshDatabase())
  const owner = openPool(database.owner)
  const server: Server = { app: openPool(database.app), job: openPool(database.job) }
  const cast = Object.fromEntries([...ROLES, ...GUESTS].map((role) => [role, randomUUID()])) as Cast
  const org = randomUUID()
  await settle(owner, org, cast)
  if (held) await owner.query('update app.organisation set created_at = $1', [held.now()])
  const session = (who: keyof Cast) => `session-${cast[who]}`
  const call: World['call'] = (who, id, input = {}, more = {}) => {
    held?.tick()
    return runAction(server, actionOf(id), { input, credential: { kind: 'session', secret: session(who) }, ...more })
  }
  return {
    database, server, cast, org, session, call,
    as: async (who, work) => {
      let result: unknown
      await asPerson(server.app, { kind: 'session', secret: session(who) }, held?.now(), async (tx, me) => {
        result = await work(tx, me)
        throw new Undo()
      }).catch((error) => { if (!(error instanceof Undo)) throw error })
      return result as never
    },
    ok: async (who, id, input, more) => {
      const outcome = await call(who, id, input, more)
      if (!outcome.done) throw new Error(`${id} as ${who}: ${JSON.stringify(outcome.refusal)}`)
      return outcome.value as never
    },
    owner: async (text, values) => {
      const client = await owner.connect()
      try {
        if (held) await client.query(`select set_config('app.clock', $1, false)`, [held.now()])
        return (await client.query(text, values)).rows
      } finally {
        client.release()
      }
    },
    close: async () => {
      await Promise.all([owner.end(), server.app.end(), server.job.end()])
      // A connection of ours may still be on its way out, and the owner may not end it; what is not dropped goes with the cluster.
      await database.drop().catch(() => {})
    },
  }
}

/** The declared action, by id. */
export function actionOf(id: string): AnyAction {
  const found = (ACTIONS as readonly AnyAction[]).find((action) => action.id === id)
  if (!found) throw new Error(`there is no action ${id}`)
  return found
}

async function settle(owner: pg.Pool, org: string, cast: Cast): Promise<void> {
  const other = randomUUID()
  const [top, hrLead] = [randomUUID(), randomUUID()]
  const [company, team, hr, far] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  const q = (text: string, values: unknown[]) => owner.query(text, values)
  await q(`insert into app.organisation (org_id, name, time_zone) values ($1, 'Test Works', 'UTC'), ($2, 'Elsewhere', 'UTC')`, [org, other])
  await q(`insert into app.team (org_id, id, parent_id, name) values ($1, $2, null, 'Company'), ($1, $3, $2, 'Bench'), ($1, $4, $2, 'People'), ($1, $5, $2, 'Far away')`, [org, company, team, hr, far])
  await q(`insert into app.leveling_framework (org_id, id, version, document, published_at) values ($1, $2, 1, $3, '2024-01-01')`, [org, DEFAULT_FRAMEWORK.id, JSON.stringify(DEFAULT_FRAMEWORK)])
  const teams: Record<string, string> = { partner: hr, admin: hr, stranger: far, sysadmin: far }
  for (const [role, id] of [...ROLES.map((each) => [each, cast[each]]), ['top', top], ['hrlead', hrLead]] as [string, string][]) {
    const where = role === 'outsider' ? other : org
    await q(`insert into auth."user" (id, name, email) values ($1, $2, $3)`, [id, role, `${role}.${id.slice(0, 8)}@example.com`])
    await q(`insert into auth.session (id, token, "userId", "expiresAt") values ($1, $2, $3, now() + interval '10 years')`, [id, `session-${id}`, id])
    await q(`insert into app.person (org_id, id, email, name, title, team_id, account_id) values ($1, $2, $3, $4, 'Technician', $5, $6)`,
      [where, id, `${role}.${id.slice(0, 8)}@example.com`, `${role[0]!.toUpperCase()}${role.slice(1)} Person`, role === 'outsider' ? null : (teams[role] ?? team), id])
    await q(`insert into app.employment (org_id, person_id, started_on) values ($1, $2, '2023-01-01')`, [where, id])
    // Whoever only runs the system is not assessed: no level.
    if (role !== 'outsider' && role !== 'sysadmin') await q(`insert into app.person_level (org_id, person_id, from_on, level_code) values ($1, $2, '2023-01-01', 'L3')`, [org, id])
  }
  const line = (person: string, manager: string, from = '2023-01-01', to = '9999-12-31') =>
    q('insert into app.reporting_line (org_id, person_id, manager_id, from_on, to_on) values ($1, $2, $3, $4, $5)', [org, person, manager, from, to])
  await line(cast.self, cast.former, '2023-01-01', '2026-06-30')
  await line(cast.self, cast.manager, '2026-07-01')
  for (const [person, manager] of [[cast.peer, cast.manager], [cast.manager, cast.skip], [cast.former, cast.skip], [cast.skip, top], [cast.stranger, top], [cast.sysadmin, top], [hrLead, top], [cast.partner, hrLead], [cast.admin, hrLead]] as const) await line(person, manager)
  const grant = async (person: string, role: string, scope?: string) => {
    const id = randomUUID()
    await q(`insert into app.role_grant (org_id, id, person_id, role, from_on, to_on) values ($1, $2, $3, $4, '2023-01-01', '2099-12-31')`, [org, id, person, role])
    if (scope) await q('insert into app.partner_scope (org_id, grant_id, team_id) values ($1, $2, $3)', [org, id, scope])
  }
  await grant(cast.partner, 'hr_partner', company)
  await grant(cast.admin, 'hr_admin')
  await grant(cast.sysadmin, 'system_admin')
  const client = await owner.connect()
  await client.query('begin')
  await client.query(`select set_config('app.org', $1, true), app.rebuild_standing($2)`, [org, org])
  await client.query('commit')
  client.release()
}
