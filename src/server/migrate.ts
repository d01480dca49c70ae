import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { installJobs } from './jobs/schema.ts'

const FOLDER = new URL('../../migrations/', import.meta.url).pathname

/** A migration as it lies in the folder: `0007_pip.sql`. */
export interface Migration {
  name: string
  text: string
  sum: string
}

/**
 * Brings a database up to date, one transaction a file, in order of name. Takes the owner's connection.
 * @param wanted those of an earlier release, to try an upgrade from there; all of the folder unless told
 * @returns names of the migrations that were applied now
 * @throws when an applied file has changed since, or one fails (nothing of it stays)
 */
export async function migrate(owner: pg.ClientConfig, wanted?: readonly Migration[]): Promise<string[]> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(7316)')
    await client.query(`create schema if not exists migration`)
    await client.query(`create table if not exists migration.applied (name text primary key, sum text not null, at timestamptz not null default now())`)
    await client.query("grant usage on schema migration to plumbline_app")
    await client.query('grant select on migration.applied to plumbline_app')
    const applied = new Map((await client.query('select name, sum from migration.applied')).rows.map((row) => [row.name, row.sum]))
    const done: string[] = []
    for (const each of wanted ?? (await migrations())) {
      const before = applied.get(each.name)
      if (before === each.sum) continue
      if (before) throw new Error(`migrations/${each.name} was changed after it had been applied: write a new migration instead.`)
      await apply(client, each)
      done.push(each.name)
    }
    await installJobs(owner)
    return done
  } finally {
    await client.end()
  }
}

/** Files in the folder, in order, with their checksums. */
export async function migrations(): Promise<Migration[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(names.map(async (name) => {
    const text = await readFile(join(FOLDER, name), 'utf8')
    return { name, text, sum: createHash('sha256').update(text).digest('hex') }
  }))
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(migration.text)
    await client.query('insert into migration.applied (name, sum) values ($1, $2)', [migration.name, migration.sum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`migrations/${migration.name}: ${(error as Error).message}`, { cause: error })
  }
}
