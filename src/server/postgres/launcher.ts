import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { CannotStart } from './cannot-start.ts'
import { passwordsOf, preparedCluster, type ClusterPlace } from './cluster.ts'
import { findEngine } from './engine.ts'
import { clusterIn, preparedFolder, SOCKET_PORT, socketFolder, type DataFolder, type PreparedFolder } from './folder.ts'
import { guarded } from './guard.ts'
import { openLog } from './log.ts'
import { clearSocketLock, livePostmaster, whenFree, type Postmaster } from './postmaster.ts'
import { DATABASE, ROLES, roleName, type Role } from './roles.ts'
import { serverSettings } from './settings.ts'

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
  /** The data folder in use, which need not be the one asked for. */
  readonly folder: string
  readonly socketFolder: string
  readonly port: number
  readonly roles: Record<Role, ConnectionSettings>
  /** Settles when the server has ended, whoever ended it; never rejects, and keeps no process alive that waits for it. */
  readonly ended: Promise<void>
  /** Ends the server: open transactions are rolled back, committed ones are on disk. Safe to call twice. */
  stop(): Promise<void>
}

export interface StartOptions {
  readonly folder: string
  /** Whether somebody named this folder; if nobody did, root may be given another one. */
  readonly chosen: DataFolder['chosen']
  /** Takes a line for the person at the terminal. */
  readonly say?: (line: string) => void
  /** False for tests only: no fsync. */
  readonly durable?: boolean
}

/**
 * Starts the embedded PostgreSQL on a data folder, creating the database on the first start.
 * @throws CannotStart in one plain sentence: already running, out of reach, wrong owner, wrong version, no PostgreSQL here
 */
export async function startPostgres(options: StartOptions): Promise<PostgresServer> {
  const { path: folder, account } = place(options)
  if (await whenFree(clusterIn(folder))) throw alreadyRunning(folder)
  const cluster = { folder, account, engine: findEngine(account), durable: options.durable ?? true }
  return launched(cluster, preparedCluster(cluster))
}

/**
 * The server that runs on the folder already, or one of our own. Stopping somebody else's server is none of our business, so
 * `stop` then only lets go.
 * @throws CannotStart as `startPostgres`, and when the running server's keys are not ours to read
 */
export async function attachPostgres(options: StartOptions): Promise<PostgresServer> {
  const { path: folder } = place(options)
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

function place({ folder, chosen, say }: StartOptions): PreparedFolder {
  return preparedFolder({ path: folder, chosen }, say ?? console.error)
}

async function runningPostgres(folder: string): Promise<PostgresServer | undefined> {
  const live = await livePostmaster(clusterIn(folder))
  if (live?.status !== 'ready') return undefined
  const passwords = passwordsOf(folder)
  if (!passwords) throw new CannotStart(`A Plumbline runs on ${folder}, but its keys in ${clusterIn(folder)} cannot be read.`)
  return { ...describe(folder, live, passwords), ended: new Promise(() => {}), stop: async () => {} }
}

const alreadyRunning = (folder: string): CannotStart =>
  new CannotStart(`A Plumbline already runs on ${folder}. Stop it first, or name another folder in PLUMBLINE_DATA.`)

/** How long the servants of a server that was killed may take to notice, in milliseconds. */
const SLOWEST_SURVIVOR = 10_000

async function launched(place: ClusterPlace, passwords: Record<Role, string>, began = Date.now()): Promise<PostgresServer> {
  const { folder, account, engine, durable } = place
  const cluster = clusterIn(folder)
  const log = openLog(folder, account)
  const sockets = socketFolder(folder, account)
  clearSocketLock(cluster, sockets, SOCKET_PORT)
  const command = [engine.postgres, '-D', cluster, ...serverSettings(sockets, durable)]
  const server = guarded(command, cluster, account, log.fd)
  log.close()
  const live = await server.ready
  if (live) return { ...describe(folder, live, passwords), ended: server.ended, stop: server.stop }
  const lines = log.lines()
  const survivors = lines.some((line) => line.includes('pre-existing shared memory'))
  if (!survivors || Date.now() - began > SLOWEST_SURVIVOR) throw didNotStart(folder, lines)
  await sleep(50)
  return launched(place, passwords, began)
}

function describe(folder: string, live: Postmaster, passwords: Record<Role, string>): Omit<PostgresServer, 'ended' | 'stop'> {
  const { pid, socketFolder: host, port } = live
  const settings = (role: Role): ConnectionSettings => ({ host, port, user: roleName(role), password: passwords[role], database: DATABASE })
  const roles = Object.fromEntries(ROLES.map((role) => [role, settings(role)])) as Record<Role, ConnectionSettings>
  return { pid, folder, socketFolder: host, port, roles }
}

function didNotStart(folder: string, lines: string[]): CannotStart {
  if (lines.some((line) => line.includes('lock file "postmaster.pid" already exists'))) return alreadyRunning(folder)
  const reason = lines.find((line) => /(FATAL|PANIC):/.test(line)) ?? lines.findLast((line) => line.trim()) ?? 'it wrote no reason'
  const plain = reason.replace(/^.*(?:FATAL|PANIC):\s*/, '')
  return new CannotStart(`PostgreSQL did not start: ${plain}. Its log is ${join(folder, 'postgres.log')}.`)
}
