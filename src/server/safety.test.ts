import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FreshDatabase, freshDatabase } from '../../test/database.ts'
import { openPool } from './database.ts'
import { unsafe } from './safety.ts'

let database: FreshDatabase
let owner: pg.Pool
let app: pg.Pool
beforeAll(async () => {
  database = await freshDatabase()
  owner = openPool(database.owner)
  app = openPool(database.app)
})
afterAll(async () => {
  await Promise.all([owner.end(), app.end()])
  await database.drop()
})

test('a migrated database is safe to serve', async () => {
  expect(await unsafe(app)).toEqual([])
})

const HOLES: [what: string, make: string, mend: string, says: string][] = [
  ['a table without forced row security', 'alter table app.observation no force row level security', 'alter table app.observation force row level security', 'Table app.observation lacks enabled and forced'],
  ['a table without row security', 'create table app.hole (org_id uuid)', 'drop table app.hole', 'Table app.hole lacks'],
  ['a view that runs as its owner', 'create view app.hole as select 1 as one', 'drop view app.hole', 'View app.hole lacks security_invoker'],
  ['a materialised view', 'create materialized view app.hole as select 1 as one', 'drop materialized view app.hole', 'Materialised view app.hole'],
  ['a definer function without a search path', 'create function app.hole() returns int language sql security definer as $$ select 1 $$', 'drop function app.hole()', 'Definer function app.hole'],
  ['a way to the queue of jobs', 'grant usage on schema graphile_worker to plumbline_app; grant select on graphile_worker._private_jobs to plumbline_app',
    'revoke usage on schema graphile_worker from plumbline_app; revoke select on graphile_worker._private_jobs from plumbline_app', 'reaches graphile_worker._private_jobs'],
  ['an unfinished migration', `update migration.applied set name = 'gone' where name = '0001_fence.sql'`, `update migration.applied set name = '0001_fence.sql' where name = 'gone'`, 'Migrations are unfinished: 0001_fence.sql'],
]
test.each(HOLES)('%s is refused by name', async (_, make, mend, says) => {
  await owner.query(make)
  try {
    expect(await unsafe(app)).toEqual([expect.stringContaining(says)])
  } finally {
    await owner.query(mend)
  }
  expect(await unsafe(app)).toEqual([])
})

test('a role that owns the tables is refused', async () => {
  const problems = await unsafe(owner)
  expect(problems.some((each) => each.includes('must own nothing'))).toBe(true)
})
