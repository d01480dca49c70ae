import { randomUUID } from 'node:crypto'
import { CompiledQuery } from 'kysely'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillWithSample } from '../src/operate/fill.ts'
import { asPerson, openPool, type Tx } from '../src/server/database.ts'
import { type FreshDatabase, freshDatabase } from './database.ts'

// The whole sample organisation behind the fence: every table, looked at by those who should find nothing in it.
let database: FreshDatabase
let owner: pg.Pool
let app: pg.Pool
let job: pg.Pool
let tables: string[]
beforeAll(async () => {
  database = await freshDatabase()
  ;[owner, app, job] = [openPool(database.owner), openPool(database.app), openPool(database.job)]
  await fillWithSample(job, { anchor: '2026-11-20' })
  const found = await owner.query(`select relname from pg_class where relnamespace = 'app'::regnamespace and relkind in ('r', 'p') order by 1`)
  tables = found.rows.map((row) => row.relname)
}, 60_000)
afterAll(async () => {
  await Promise.all([owner.end(), app.end(), job.end()])
  // A connection of ours may still be on its way out, and the owner may not end it; what is not dropped goes with the cluster.
  await database.drop().catch(() => {})
})

/** The server's role has no way at all to these: they are reached through definer functions only. */
const OUT_OF_REACH = ['errand', 'message_mail']

const count = async (tx: Tx, table: string): Promise<number> => Number((await tx.executeQuery<{ n: number }>(CompiledQuery.raw(`select count(*)::int as n from app.${table}`))).rows[0]!.n)

async function signedIn(account: string): Promise<string> {
  const token = randomUUID()
  await owner.query(`insert into auth.session (id, token, "userId", "expiresAt") values ($1, $1, $2, now() + interval '1 day')`, [token, account])
  return token
}

test('the sample fills most tables, so that an empty answer means something', async () => {
  const filled = await Promise.all(tables.map(async (table) => (await owner.query(`select 1 from app.${table} limit 1`)).rowCount))
  expect(tables.length).toBeGreaterThan(35)
  expect(filled.filter(Boolean).length).toBeGreaterThan(25)
})

test('a connection that entered as nobody sees no row of any table', async () => {
  for (const table of tables) {
    const seen = await app.query(`select count(*)::int as n from app.${table}`).then((result) => result.rows[0].n, (error) => error.code)
    expect([table, seen === '42501' ? 0 : seen]).toEqual([table, 0])
  }
})

test('the server’s role has no way to what only the worker may read', async () => {
  for (const table of OUT_OF_REACH) await expect(app.query(`select 1 from app.${table}`)).rejects.toMatchObject({ code: '42501' })
  for (const table of ['_private_jobs', 'jobs', 'migrations']) await expect(app.query(`select 1 from graphile_worker.${table}`)).rejects.toMatchObject({ code: '42501' })
  await expect(app.query(`select graphile_worker.add_job('messages.deliver')`)).rejects.toMatchObject({ code: '42501' })
})

describe('somebody of another organisation', () => {
  test('sees no row of any table', async () => {
    const [org, person] = [randomUUID(), randomUUID()]
    await owner.query(`insert into app.organisation (org_id, name) values ($1, 'Elsewhere')`, [org])
    await owner.query(`insert into auth."user" (id, name, email) values ($1, 'Out', 'out@example.com')`, [person])
    await owner.query(`insert into app.person (org_id, id, email, name, account_id) values ($1, $2::uuid, 'out@example.com', 'Out', $3)`, [org, person, person])
    await owner.query(`insert into app.role_grant (org_id, id, person_id, role, from_on, to_on) values ($1, $2, $3, 'hr_admin', '2020-01-01', '2099-01-01')`, [org, randomUUID(), person])
    const own: Record<string, number> = { organisation: 1, person: 1, role_grant: 1 }
    await asPerson(app, { kind: 'session', secret: await signedIn(person) }, undefined, async (tx) => {
      for (const table of tables.filter((each) => !OUT_OF_REACH.includes(each))) expect([table, await count(tx, table)]).toEqual([table, own[table] ?? 0])
    })
  })
})

describe('an employee without reports or roles', () => {
  test('sees of the records about work only what they wrote, and what is about them or public', async () => {
    const { rows: [who] } = await owner.query(`select p.id, p.account_id from app.person p where p.ended_on is null and p.account_id is not null
      and not exists (select 1 from app.standing s where s.viewer_id = p.id) and not exists (select 1 from app.role_grant g where g.person_id = p.id)
      and exists (select 1 from app.observation o where o.subject_id = p.id) order by p.email limit 1`)
    await asPerson(app, { kind: 'session', secret: await signedIn(who.account_id) }, undefined, async (tx) => {
      const strays = async (statement: string) => (await tx.executeQuery(CompiledQuery.raw(statement))).rows
      expect(await strays(`select id from app.observation where author_id <> app.me() and subject_id <> app.me() and public_at is null`)).toEqual([])
      expect(await strays(`select id from app.observation where subject_id = app.me() and author_id <> app.me() and person_at is null`)).toEqual([])
      expect(await strays(`select id from app.review where subject_id <> app.me() and reviewer_id <> app.me()`)).toEqual([])
      expect(await strays(`select review_id from app.review_rating`)).toEqual([])
      expect(await strays(`select id from app.one_on_one where person_id <> app.me() and manager_id <> app.me()`)).toEqual([])
      expect(await strays(`select id from app.evidence where person_id <> app.me()`)).toEqual([])
      expect(await strays(`select person_id from app.person_level where person_id <> app.me()`)).toEqual([])
      expect((await strays('select id from app.observation')).length).toBeGreaterThan(0)
    })
  })
})

test('a backup role reads every table it should, in full', async () => {
  const backup = openPool(database.backup)
  for (const table of tables) {
    const [mine, all] = await Promise.all([backup.query(`select count(*)::int as n from app.${table}`), owner.query(`select count(*)::int as n from app.${table}`)])
    expect([table, mine.rows[0].n]).toEqual([table, all.rows[0].n])
  }
  await backup.end()
})
