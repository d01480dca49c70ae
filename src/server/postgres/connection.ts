import { mkdir } from 'node:fs/promises'
import type { ClientConfig } from 'pg'
import { externalConnections } from './external.ts'
import { dataFolder } from './folder.ts'
import { attachPostgres, startPostgres, type PostgresServer } from './launcher.ts'
import type { Role } from './roles.ts'

/** Settings of `pg`, for a pool or a client. Keep `options` when adding some: they may say which role to step down to. */
export type PgConfig = ClientConfig

/** How to reach the database as each role, and how to let go of it. */
export interface Connections extends Record<Role, PgConfig> {
  /** Where this installation keeps files of its own, whatever database it uses. */
  readonly folder: string
  /** Settles when an embedded server has ended, whoever ended it; a database of your own never does. */
  readonly ended: Promise<void>
  /** Ends the embedded server if this call started it. Close the pools first. */
  stop(): Promise<void>
}

export interface ConnectionOptions {
  /** Takes a line for the person at the terminal. */
  readonly say?: (line: string) => void
}

/**
 * The database for a server: the PostgreSQL of `DATABASE_URL` and `DATABASE_OWNER_URL`, or the embedded one under
 * `PLUMBLINE_DATA` (`./data`), started here. Accounts and jobs go through the owner's address unless `DATABASE_AUTH_URL`,
 * `DATABASE_JOB_URL` or `DATABASE_BACKUP_URL` name another.
 * @throws CannotStart when there is no database to serve from; its message is one plain sentence
 */
export async function connections(env: NodeJS.ProcessEnv, options: ConnectionOptions = {}): Promise<Connections> {
  if (isExternal(env)) return external(env)
  const { path, chosen } = dataFolder(env)
  return embedded(await startPostgres({ folder: path, chosen, say: options.say }))
}

/**
 * The database for a command: that of the server which runs already, so that a command never touches files under it, or one
 * started for as long as the command takes.
 * @throws CannotStart as `connections`
 */
export async function attach(env: NodeJS.ProcessEnv, options: ConnectionOptions = {}): Promise<Connections> {
  if (isExternal(env)) return external(env)
  const { path, chosen } = dataFolder(env)
  return embedded(await attachPostgres({ folder: path, chosen, say: options.say }))
}

const isExternal = (env: NodeJS.ProcessEnv): boolean => Boolean(env.DATABASE_URL || env.DATABASE_OWNER_URL)

async function external(env: NodeJS.ProcessEnv): Promise<Connections> {
  const { path: folder } = dataFolder(env)
  // A server whose secret comes from the environment writes nothing and may run on a read-only disk.
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => undefined)
  return { ...(await externalConnections(env)), folder, ended: new Promise(() => {}), stop: async () => {} }
}

function embedded(server: PostgresServer): Connections {
  return { ...server.roles, folder: server.folder, ended: server.ended, stop: () => server.stop() }
}
