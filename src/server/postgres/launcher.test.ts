import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { CannotStart } from './cannot-start.ts'
import { attachPostgres, startPostgres, type ConnectionSettings, type PostgresServer } from './launcher.ts'

let scratch: string
let running: PostgresServer[] = []

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'launcher-'))
  chmodSync(scratch, 0o711)
})
afterEach(async () => {
  await Promise.all(running.map((server) => server.stop()))
  running = []
})
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const folder = (name: string): string => join(scratch, name)

async function start(name: string): Promise<PostgresServer> {
  const server = await startPostgres({ folder: folder(name), chosen: true })
  running.push(server)
  return server
}

async function rows(settings: ConnectionSettings, ...statements: string[]): Promise<unknown[]> {
  const client = new pg.Client(settings)
  await client.connect()
  try {
    let last: unknown[] = []
    for (const statement of statements) last = (await client.query(statement)).rows
    return last
  } finally {
    await client.end()
  }
}

/** A Node of its own that starts PostgreSQL and would never end by itself. */
async function startElsewhere(name: string): Promise<{ kill: () => Promise<void>; pid: number }> {
  const launcher = new URL('launcher.ts', import.meta.url).href
  const script = `const { startPostgres } = await import(${JSON.stringify(launcher)})
    const server = await startPostgres({ folder: ${JSON.stringify(folder(name))}, chosen: true })
    console.log(server.pid)
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'ignore'] })
  const line = await Promise.race([once(child.stdout, 'data').then(([chunk]) => String(chunk)), once(child, 'exit').then(() => '')])
  if (!line) throw new Error('It did not start.')
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  return { kill, pid: Number(line) }
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function gone(pid: number): Promise<boolean> {
  for (let waited = 0; waited < 5_000 && isAlive(pid); waited += 5) await sleep(5)
  return !isAlive(pid)
}

describe('a data folder from its first start on', () => {
  test('the first start makes the cluster, with what a promise about data needs', async () => {
    const server = await start('whole')
    const asked = `select current_setting('fsync') as fsync, current_setting('data_checksums') as sums,
      current_setting('timezone') as zone, current_setting('listen_addresses') as network, datlocprovider::text || datlocale as locale
      from pg_database where datname = current_database()`
    expect(await rows(server.roles.owner, asked)).toEqual([{ fsync: 'on', sums: 'on', zone: 'UTC', network: '', locale: 'bC.UTF-8' }])
  })

  test('roles are plain, and each comes in with its own password only', async () => {
    const { roles } = await start('whole')
    for (const [role, settings] of Object.entries(roles)) {
      const asked = 'select rolname as name, rolsuper or rolbypassrls or rolcreaterole as mighty from pg_roles where rolname = current_user'
      expect(await rows(settings, asked)).toEqual([{ name: `plumbline_${role}`, mighty: false }])
    }
    await expect(rows({ ...roles.app, password: 'guessed' }, 'select 1')).rejects.toThrow('password authentication failed')
    expect(await rows(roles.app, `select current_setting('plan_cache_mode') as mode`)).toEqual([{ mode: 'force_custom_plan' }])
  })

  test('nobody comes in as the superuser', async () => {
    const { roles } = await start('whole')
    await expect(rows({ ...roles.owner, user: 'postgres', password: '' }, 'select 1')).rejects.toThrow(/rejects connection/)
  })

  test('keys and socket are closed to others', async () => {
    const server = await start('whole')
    expect(statSync(join(server.folder, 'postgres', 'plumbline.json')).mode & 0o777).toBe(0o600)
    expect(statSync(server.socketFolder).mode & 0o777).toBe(0o700)
  })

  test('a second start is refused in one line, a command attaches', async () => {
    const server = await start('whole')
    const refusal = await startPostgres({ folder: folder('whole'), chosen: true }).catch((error: Error) => error)
    expect(refusal).toBeInstanceOf(CannotStart)
    const line = `A Plumbline already runs on ${server.folder}. Stop it first, or name another folder in PLUMBLINE_DATA.`
    expect((refusal as Error).message).toBe(line)
    const attached = await attachPostgres({ folder: folder('whole'), chosen: true })
    expect(attached.pid).toBe(server.pid)
    await attached.stop()
    expect(await rows(attached.roles.app, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('stopping leaves nothing running, and a command may start it for itself', async () => {
    const server = await start('whole')
    await server.stop()
    await server.stop()
    expect(isAlive(server.pid)).toBe(false)
    const attached = await attachPostgres({ folder: folder('whole'), chosen: true })
    await attached.stop()
    expect(isAlive(attached.pid)).toBe(false)
  })

  test('the log holds no words of a failed statement', async () => {
    const server = await start('whole')
    const insert = `insert into words.note values ('kept private')`
    await rows(server.roles.owner, 'create schema words', 'create table words.note (text text primary key)', insert)
    await expect(rows(server.roles.owner, insert)).rejects.toThrow('duplicate key')
    expect(readFileSync(join(server.folder, 'postgres.log'), 'utf8')).not.toContain('kept private')
  })
})

describe('sudden ends', () => {
  test('a killed Node leaves no PostgreSQL behind, loses nothing, and the next start is clean', async () => {
    const elsewhere = await startElsewhere('killed')
    const attached = await attachPostgres({ folder: folder('killed'), chosen: true })
    expect(attached.pid).toBe(elsewhere.pid)
    await rows(attached.roles.owner, 'create schema kept', 'create table kept.row as select 42 as answer')
    await elsewhere.kill()
    // At once: the guard is still busy stopping the old server.
    const next = await start('killed')
    expect(isAlive(elsewhere.pid)).toBe(false)
    expect(await rows(next.roles.owner, 'select answer from kept.row')).toEqual([{ answer: 42 }])
  })

  test('within moments of the kill', async () => {
    const elsewhere = await startElsewhere('killed')
    await elsewhere.kill()
    expect(await gone(elsewhere.pid)).toBe(true)
  })

  test('a PostgreSQL killed under us ends the guard too, and recovers', async () => {
    const server = await start('killed')
    await rows(server.roles.owner, 'create schema crashed', 'create table crashed.row as select 7 as seven')
    process.kill(server.pid, 'SIGKILL')
    await server.ended
    const next = await start('killed')
    expect(await rows(next.roles.owner, 'select seven from crashed.row')).toEqual([{ seven: 7 }])
  })

  test('an old postmaster.pid is in nobody\'s way, whether its number is free or somebody else\'s by now', async () => {
    await (await start('killed')).stop()
    for (const number of [2_147_483_000, process.pid]) {
      const file = join(folder('killed'), 'postgres', 'postmaster.pid')
      const cluster = join(folder('killed'), 'postgres')
      writeFileSync(file, [number, cluster, 1, 5432, join(folder('killed'), 'socket'), '', '  1 1', 'ready   '].join('\n'), { mode: 0o600 })
      chownSync(file, statSync(cluster).uid, statSync(cluster).gid)
      writeFileSync(join(folder('killed'), 'socket', '.s.PGSQL.5432.lock'), `${number}\n${cluster}\n`)
      const server = await start('killed')
      expect(server.pid).not.toBe(number)
      await server.stop()
    }
  })

  test('two first starts at once: one serves, the other is refused', async () => {
    const [here, there] = await Promise.allSettled([start('raced'), startElsewhere('raced')])
    expect(readdirSync(folder('raced')).filter((name) => name.startsWith('postgres.new'))).toEqual([])
    if (there.status === 'fulfilled') await there.value.kill()
    expect([here.status, there.status].sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('places', () => {
  test('a path too long for a socket gets a short one', async () => {
    const deep = join(scratch, 'd'.repeat(60), 'e'.repeat(60))
    const server = await startPostgres({ folder: deep, chosen: true, durable: false })
    running.push(server)
    expect(server.socketFolder.length).toBeLessThan(60)
    expect(statSync(server.socketFolder).mode & 0o777).toBe(0o700)
    expect(await rows(server.roles.app, 'select 1 as one')).toEqual([{ one: 1 }])
    await server.stop()
    rmSync(server.socketFolder, { recursive: true })
  })

  test('a cluster of another version is left alone', async () => {
    mkdirSync(join(folder('older'), 'postgres'), { recursive: true })
    writeFileSync(join(folder('older'), 'postgres', 'PG_VERSION'), '17\n')
    await expect(startPostgres({ folder: folder('older'), chosen: true })).rejects.toThrow('was made by PostgreSQL 17')
  })
})
