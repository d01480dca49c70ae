import pg from 'pg'
import { expect, test } from 'vitest'
import { freshDatabase, type FreshDatabase } from './database.ts'

async function as(database: FreshDatabase, role: 'owner' | 'app', statement: string): Promise<unknown[]> {
  const client = new pg.Client(database[role])
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

test('two databases are apart, and both are migrated', async () => {
  const [one, two] = await Promise.all([freshDatabase(), freshDatabase()])
  await as(one, 'owner', 'create schema only_here')
  expect(await as(two, 'owner', `select 1 from pg_namespace where nspname = 'only_here'`)).toEqual([])
  expect(await as(two, 'owner', `select count(*)::int > 0 as some from migration.applied`)).toEqual([{ some: true }])
  await Promise.all([one.drop(), two.drop()])
})

test('the server role owns nothing, makes nothing and is bound by policies', async () => {
  const database = await freshDatabase()
  expect(await as(database, 'app', 'select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user')).toEqual([
    { rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false },
  ])
  await expect(as(database, 'app', 'create temp table mine (a int)')).rejects.toThrow('permission denied')
  await expect(as(database, 'app', 'create schema mine')).rejects.toThrow('permission denied')
  await database.drop()
})
