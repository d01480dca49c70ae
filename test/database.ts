import { randomBytes } from 'node:crypto'
import { get } from 'node:http'
import pg from 'pg'
import { inject } from 'vitest'
import type { ConnectionSettings } from '../src/server/postgres/launcher.ts'
import { DATABASE, opened, type Role } from '../src/server/postgres/roles.ts'
import './kept-plans.mjs'

type Settings = Record<Role, ConnectionSettings>

/** A migrated, empty database of one's own: settings for each role, and a way to drop it early. */
export interface FreshDatabase extends Settings {
  readonly name: string
  /** Takes it away; open connections are cut. What is not dropped goes with the cluster at the end of the run. */
  drop(): Promise<void>
}

/**
 * Copies the migrated database. Tests in other files, at the same time, each have their own.
 * @param plans kept from the first time on, or made anew for each question as in the product: over thousands of rows a kept one takes seconds
 */
export async function freshDatabase(plans: 'kept' | 'anew' = 'kept'): Promise<FreshDatabase> {
  const roles = await clusterSettings()
  const name = `test_${randomBytes(6).toString('hex')}`
  await asOwner(roles, [`create database ${name} template ${DATABASE} strategy file_copy`, ...opened(name)])
  const named = Object.fromEntries(Object.entries(roles).map(([role, settings]) => [role, { ...settings, database: name }])) as Settings
  // kept-plans.mjs says why; the app role has a setting of its own, and only this is above it
  const app = plans === 'kept' ? { ...named.app, options: '-c plan_cache_mode=force_generic_plan' } : named.app
  return { ...named, app, name, drop: () => asOwner(roles, [`drop database if exists ${name} with (force)`]) }
}

async function asOwner(roles: Settings, statements: string[]): Promise<void> {
  // Not in the copied database itself: it can be copied only while nobody is in it.
  const client = new pg.Client({ ...roles.owner, database: 'postgres' })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

function clusterSettings(): Promise<Settings> {
  return new Promise((resolve, reject) => {
    get({ socketPath: inject('clusterSocket'), path: '/' }, async (response) => {
      let text = ''
      for await (const chunk of response) text += chunk
      if (response.statusCode === 200) resolve(JSON.parse(text) as Settings)
      else reject(new Error(`No database for tests: ${text}`))
    }).on('error', reject)
  })
}
