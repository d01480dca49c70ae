import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '../migrate.ts'
import { CannotStart } from './cannot-start.ts'
import { preparedCluster, serverEnvironment } from './cluster.ts'
import { findEngine } from './engine.ts'
import { externalConnections, isNewEnough } from './external.ts'
import { clusterIn, preparedFolder } from './folder.ts'
import { startPostgres, type PostgresServer } from './launcher.ts'
import { ROLES, roleName } from './roles.ts'

let server: PostgresServer
let folder: string

/** A server as a provider hands it out: an administrator who may make roles, a poorer owner, a login for the app; none of our roles. */
const PROVIDED = [
  'drop database plumbline',
  'revoke connect on database postgres from plumbline_owner',
  ...ROLES.map((role) => `drop role ${roleName(role)}`),
  `create role provided_admin login createrole password 'a'`,
  `create role provided_owner login password 'o'`,
  `create role web login password 'w'`,
  'create database rich owner provided_admin',
  'create database poor owner provided_owner',
]

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'external-'))
  chmodSync(folder, 0o711)
  const { path, account } = preparedFolder({ path: folder, chosen: true }, () => undefined)
  const engine = findEngine(account)
  preparedCluster({ folder: path, account, engine, durable: false })
  const { uid, gid } = account
  const how = { uid, gid, cwd: '/', env: serverEnvironment, input: `${PROVIDED.join('\n')}\n`, encoding: 'utf8' } as const
  const { stderr } = spawnSync(engine.postgres, ['--single', '-F', '-D', clusterIn(path), 'postgres'], how)
  expect(stderr).not.toContain('ERROR')
  server = await startPostgres({ folder, chosen: true, durable: false })
})
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const address = (user: string, password: string, database: string): string =>
  `postgresql://${user}:${password}@/${database}?host=${encodeURIComponent(server.socketFolder)}`

async function asked<Row>(settings: pg.ClientConfig, statement: string): Promise<Row[]> {
  const client = new pg.Client(settings)
  await client.connect()
  try {
    return (await client.query(statement)).rows as Row[]
  } finally {
    await client.end()
  }
}

test('an owner that may not make roles is told what an administrator has to run', async () => {
  const env = { DATABASE_URL: address('web', 'w', 'poor'), DATABASE_OWNER_URL: address('provided_owner', 'o', 'poor') }
  const refusal = await externalConnections(env).catch((error: Error) => error)
  expect(refusal).toBeInstanceOf(CannotStart)
  expect((refusal as Error).message).toContain('create role plumbline_app;')
  expect((refusal as Error).message).toContain('grant plumbline_job to "provided_owner";')
  expect((refusal as Error).message).toContain('grant plumbline_app to "web";')
})

test('an owner that may make roles makes them, and everyone steps down to theirs', async () => {
  const env = { DATABASE_URL: address('web', 'w', 'rich'), DATABASE_OWNER_URL: address('provided_admin', 'a', 'rich') }
  const settings = await externalConnections(env)
  for (const role of ['owner', 'auth', 'job', 'backup'] as const) {
    expect(await asked(settings[role], 'select current_user::text as name')).toEqual([{ name: roleName(role) }])
  }
  expect(await asked(settings.app, `select current_user::text as name, current_setting('plan_cache_mode') as mode`)).toEqual([
    { name: 'web', mode: 'force_custom_plan' },
  ])
  expect(await migrate(settings.owner)).not.toEqual([])
  expect(await asked(settings.app, 'select count(*)::int > 0 as some from migration.applied')).toEqual([{ some: true }])
  expect(await externalConnections(env)).toEqual(settings)
})

test('half an address, and a dead one, are named', async () => {
  await expect(externalConnections({ DATABASE_URL: address('web', 'w', 'rich') })).rejects.toThrow('DATABASE_OWNER_URL is not set.')
  const dead = { DATABASE_URL: 'postgresql://web:very-secret@127.0.0.1:1/rich', DATABASE_OWNER_URL: 'postgresql://o@127.0.0.1:1/rich' }
  const refusal = (await externalConnections(dead).catch((error: Error) => error)) as Error
  expect(refusal.message).toContain('The database of DATABASE_URL does not let us in')
  expect(refusal.message).not.toContain('very-secret')
})

test('versions with known holes are too old, whatever their major number', () => {
  expect([14_00_20, 15_00_13, 16_00_09, 17_00_05].map(isNewEnough)).toEqual([false, false, false, false])
  expect([15_00_14, 16_00_10, 17_00_06, 18_00_00, 19_00_00].map(isNewEnough)).toEqual([true, true, true, true, true])
})
