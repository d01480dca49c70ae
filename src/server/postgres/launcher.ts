import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, fchownSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Account } from './account.ts'
import { CannotStart } from './cannot-start.ts'
import { passwordsOf, preparedCluster, serverEnvironment } from './cluster.ts'
import { findEngine, type Engine } from './engine.ts'
import { clusterIn, preparedFolder, SOCKET_PORT, socketFolder, type DataFolder } from './folder.ts'
import { livePostmaster, readPostmaster, whenFree, type Postmaster } from './postmaster.ts'
import { DATABASE, ROLES, roleName, type Role } from './roles.ts'

/** Settings for a `pg` pool or client. */
export interface ConnectionSettings {
  host: string
  port: number
  user: string
  password: string
  database: string
}

/** A running embedded PostgreSQL. */
export interface PostgresServer {
  readonly pid: number
  readonly folder: string
  readonly socketFolder: string
  readonly port: number
  readonly roles: Record<Role, ConnectionSettings>
  /** Settles when the server has ended, whoever ended it; never rejects. */
  readonly ended: Promise<void>
  /** Ends the server: open transactions are rolled back, committed ones are on disk. Safe to call twice. */
  stop(): Promise<void>
}

export interface StartOptions extends Omit<DataFolder, 'path'> {
  readonly folder: string
  /** Takes a line for the person at the terminal. */
  readonly say?: (line: string) => void
  /** False for tests only: no fsync. */
  readonly durable?: boolean
}

/**
 * Runs PostgreSQL beside a guard that holds one end of a pipe from us: when we are gone, by whatever death, the pipe ends
 * and the guard stops the server. The pipe moves to number 3 because a shell takes standard input from background jobs.
 */
const GUARD = `exec 3<&0 </dev/null
"$@" 3<&- >&2 & server=$!
(read _ <&3; kill -INT $server) 2>/dev/null & guard=$!
echo $server
wait $server; code=$?
kill $guard 2>/dev/null
exit $code`

/** A log that only grows would fill the disk one day; the last start's lines are what anyone reads. */
const LONGEST_LOG = 5_000_000
const SLOWEST_STOP = 20_000

/**
 * Starts the embedded PostgreSQL on a data folder, creating the database on the first start.
 * @throws CannotStart in one plain sentence: already running, out of reach, wrong owner, wrong version, no PostgreSQL here
 */
export async function startPostgres(options: StartOptions): Promise<PostgresServer> {
  const { path: folder, account } = preparedFolder({ path: options.folder, chosen: options.chosen }, options.say ?? console.error)
  if (await whenFree(clusterIn(folder))) throw alreadyRunning(folder)
  const engine = findEngine(account)
  const durable = options.durable ?? true
  const passwords = preparedCluster({ folder, account, engine, durable })
  return launched(folder, account, engine, durable, passwords)
}

/**
 * The server that runs on the folder already, or one of our own. Stopping somebody else's server is none of our business, so
 * `stop` then only lets go.
 * @throws CannotStart as `startPostgres`, and when the running server's keys are not ours to read
 */
export async function attachPostgres(options: StartOptions): Promise<PostgresServer> {
  const { path: folder } = preparedFolder({ path: options.folder, chosen: options.chosen }, options.say ?? console.error)
  const running = await runningPostgres(folder)
  if (running) return running
  try {
    return await startPostgres({ ...options, folder, chosen: true })
  } catch (error) {
    // Somebody may have started it between our look and our start.
    const late = error instanceof CannotStart ? await runningPostgres(folder) : undefined
    if (late) return late
    throw error
  }
}

async function runningPostgres(folder: string): Promise<PostgresServer | undefined> {
  const live = await livePostmaster(clusterIn(folder))
  if (live?.status !== 'ready') return undefined
  const passwords = passwordsOf(folder)
  if (!passwords) throw new CannotStart(`A Plumbline runs on ${folder}, but its keys in ${clusterIn(folder)} cannot be read. Run the command as the user that started it, or as root.`)
  return { ...describe(folder, live, passwords), ended: new Promise(() => {}), stop: async () => {} }
}

const alreadyRunning = (folder: string): CannotStart =>
  new CannotStart(`A Plumbline already runs on ${folder}. Stop it first, or name another folder in PLUMBLINE_DATA.`)

async function launched(folder: string, account: Account, engine: Engine, durable: boolean, passwords: Record<Role, string>): Promise<PostgresServer> {
  const log = openLog(folder, account)
  const sockets = socketFolder(folder, account)
  const guard = spawn('/bin/sh', ['-c', GUARD, 'plumbline-postgres', engine.postgres, '-D', clusterIn(folder), ...settings(sockets, durable)], {
    uid: account.uid,
    gid: account.gid,
    cwd: '/',
    env: serverEnvironment,
    // A session of its own: Ctrl-C reaches the application first, which then stops the server in order.
    detached: true,
    stdio: ['pipe', 'pipe', log.fd],
  })
  closeSync(log.fd)
  const ended = new Promise<void>((resolve) => guard.once('close', () => resolve()).once('error', () => resolve()))
  const live = await ready(clusterIn(folder), guard, ended)
  if (!live) throw didNotStart(folder, log)
  letGo(guard)
  return { ...describe(folder, live, passwords), ended, stop: () => stopped(guard, live.pid, ended) }
}

function describe(folder: string, live: Postmaster, passwords: Record<Role, string>): Omit<PostgresServer, 'ended' | 'stop'> {
  const { pid, socketFolder: host, port } = live
  const settingsOf = (role: Role): ConnectionSettings => ({ host, port, user: roleName(role), password: passwords[role], database: DATABASE })
  const roles = Object.fromEntries(ROLES.map((role) => [role, settingsOf(role)])) as Record<Role, ConnectionSettings>
  return { pid, folder, socketFolder: host, port, roles }
}

function settings(sockets: string, durable: boolean): string[] {
  const chosen = {
    listen_addresses: '',
    port: String(SOCKET_PORT),
    unix_socket_directories: sockets,
    unix_socket_permissions: '0700',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Statements and the details of errors carry people's words; the client gets them, the log does not.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    jit: 'off',
    ...(!durable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  return Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

interface Log {
  readonly path: string
  readonly fd: number
  readonly from: number
}

function openLog(folder: string, account: Account): Log {
  const path = join(folder, 'postgres.log')
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  if (size > LONGEST_LOG) truncateSync(path)
  const fd = openSync(path, 'a', 0o600)
  // Root may start a cluster of somebody who starts it without root the next time.
  if (account.uid !== undefined) fchownSync(fd, account.uid, account.gid!)
  return { path, fd, from: size > LONGEST_LOG ? 0 : size }
}

/** Waits until our server, and not another one on the same folder, takes connections; undefined when it ended instead. */
async function ready(cluster: string, guard: ChildProcess, ended: Promise<void>): Promise<Postmaster | undefined> {
  let over = false
  void ended.then(() => (over = true))
  const pid = await Promise.race([firstLine(guard), ended])
  while (!over) {
    const found = readPostmaster(cluster)
    if (found?.status === 'ready' && found.pid === Number(pid)) return found
    await sleep(4)
  }
  return undefined
}

function firstLine(guard: ChildProcess): Promise<string> {
  return new Promise((resolve) => guard.stdout!.once('data', (chunk: Buffer) => resolve(chunk.toString().trim())))
}

/** A forgotten `stop` must not keep a finished command alive: when we end, the guard stops the server anyway. */
function letGo(guard: ChildProcess): void {
  guard.unref()
  for (const pipe of [guard.stdin, guard.stdout]) (pipe as unknown as { unref(): void }).unref()
}

async function stopped(guard: ChildProcess, pid: number, ended: Promise<void>): Promise<void> {
  if (guard.exitCode !== null || guard.signalCode !== null) return
  guard.ref()
  guard.stdin!.destroy()
  const late = setTimeout(() => process.kill(pid, 'SIGQUIT'), SLOWEST_STOP)
  await ended
  clearTimeout(late)
}

function didNotStart(folder: string, log: Log): CannotStart {
  const lines = readFileSync(log.path).subarray(log.from).toString().split('\n')
  if (lines.some((line) => line.includes('lock file "postmaster.pid" already exists'))) return alreadyRunning(folder)
  const reason = lines.find((line) => /(FATAL|PANIC):/.test(line)) ?? lines.findLast((line) => line.trim()) ?? 'it wrote no reason'
  return new CannotStart(`PostgreSQL did not start: ${reason.replace(/^.*(?:FATAL|PANIC):\s*/, '')}. Its log is ${log.path}.`)
}
