import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Account } from './account.ts'
import { CannotStart } from './cannot-start.ts'
import type { Engine } from './engine.ts'
import { clusterIn } from './folder.ts'
import { bootstrap, newPasswords, type Role } from './roles.ts'

/** Kept inside the cluster, so that it is born, moved and restored together with it. */
const KEYS = 'plumbline.json'
/** The superuser exists because initdb needs a name; it has no password and the server lets it in nowhere. */
const SUPERUSER = 'postgres'
const DOORS = `# Written by Plumbline. Our roles, by password, over the socket; nobody else, and nothing over the network.
local all ${SUPERUSER} reject
local all all scram-sha-256
`

/** What opens the cluster: the roles' passwords, and which bootstrap they were made with. */
interface Keys {
  readonly bootstrap: string
  readonly passwords: Record<Role, string>
}

export interface ClusterPlace {
  readonly folder: string
  readonly account: Account
  readonly engine: Engine
  /** False only for tests: faster, and gone after a power cut. */
  readonly durable: boolean
}

/** The environment of every PostgreSQL program: nothing of ours, whose secrets are none of its business. */
export const serverEnvironment = { PATH: '/usr/bin:/bin', TZ: 'UTC', LC_ALL: 'C' }

/**
 * Makes the cluster when it is missing and brings its roles up to date. No server may be running on it.
 * @returns the roles' passwords
 * @throws CannotStart when initdb or the bootstrap fails, or the cluster is another major version's
 */
export function preparedCluster(place: ClusterPlace): Record<Role, string> {
  const cluster = clusterIn(place.folder)
  if (!existsSync(join(cluster, 'PG_VERSION'))) createCluster(place, cluster)
  checkVersion(cluster)
  const keys = readKeys(cluster)
  return keys?.bootstrap === bootstrapStamp(place) ? keys.passwords : cutKeys(place, cluster, keys?.passwords ?? newPasswords())
}

/** The passwords of a cluster that is already running; undefined when we may not read them. */
export function passwordsOf(folder: string): Record<Role, string> | undefined {
  return readKeys(clusterIn(folder))?.passwords
}

/** Made aside and moved into place whole: a start that is cut off leaves no half cluster, and of two at once one wins. */
function createCluster(place: ClusterPlace, cluster: string): void {
  removeDrafts(place.folder)
  const draft = `${cluster}.new-${process.pid}`
  mkdirSync(draft, { mode: 0o700 })
  try {
    fill(place, draft)
    renameSync(draft, cluster)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    // Another start was quicker: its cluster is as good.
    if (!existsSync(join(cluster, 'PG_VERSION'))) throw error
  }
}

function fill(place: ClusterPlace, draft: string): void {
  give(draft, place.account)
  const sync = place.durable ? [] : ['--no-sync']
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const made = run(place, place.engine.initdb, ['-D', draft, '-U', SUPERUSER, '--auth=reject', '--no-instructions', ...locale, ...sync])
  if (made.status !== 0) throw failed(`The database could not be created in ${place.folder}`, made.stderr)
  writeFileSync(join(draft, 'pg_hba.conf'), DOORS)
  cutKeys(place, draft, newPasswords())
}

function removeDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /^postgres\.new-(\d+)$/.exec(name)?.[1]
    if (pid && !existsSync(`/proc/${pid}`)) rmSync(join(folder, name), { recursive: true, force: true })
  }
}

/** Runs the bootstrap in single-user mode: the only way in for a superuser, and only while nobody else is there. */
function cutKeys(place: ClusterPlace, cluster: string, passwords: Record<Role, string>): Record<Role, string> {
  const statements = bootstrap(passwords, !place.durable)
  const quick = place.durable ? [] : ['-F']
  const quiet = ['-c', 'log_checkpoints=off', '-c', 'log_min_error_statement=panic', '-c', 'log_error_verbosity=terse']
  const done = run(place, place.engine.postgres, ['--single', '-D', cluster, ...quick, ...quiet, 'postgres'], `${statements.join('\n')}\n`)
  const problems = done.stderr.split('\n').filter((line) => /(ERROR|FATAL|PANIC):/.test(line) && !/already exists$/.test(line))
  if (done.status !== 0 || problems.length > 0) {
    throw failed(`The roles of the database in ${place.folder} could not be made`, problems.join('\n') || done.stderr)
  }
  writeKeys(place, cluster, { bootstrap: bootstrapStamp(place), passwords })
  return passwords
}

function bootstrapStamp({ durable }: ClusterPlace): string {
  const blank = { owner: '', app: '', job: '', auth: '', backup: '' }
  return createHash('sha256').update(bootstrap(blank, !durable).join('\n')).digest('hex').slice(0, 16)
}

function readKeys(cluster: string): Keys | undefined {
  try {
    return JSON.parse(readFileSync(join(cluster, KEYS), 'utf8')) as Keys
  } catch {
    return undefined
  }
}

function writeKeys(place: ClusterPlace, cluster: string, keys: Keys): void {
  const draft = join(cluster, `${KEYS}.new`)
  writeFileSync(draft, JSON.stringify(keys), { mode: 0o600 })
  give(draft, place.account)
  renameSync(draft, join(cluster, KEYS))
}

function give(path: string, { uid, gid }: Account): void {
  if (uid !== undefined) chownSync(path, uid, gid!)
}

function checkVersion(cluster: string): void {
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (version === '18') return
  throw new CannotStart(`${cluster} was made by PostgreSQL ${version}, and this Plumbline brings 18. Restore a backup into a new folder.`)
}

function run(place: ClusterPlace, program: string, args: string[], input = ''): { status: number | null; stderr: string } {
  const { uid, gid } = place.account
  const done = spawnSync(program, args, { uid, gid, cwd: '/', env: serverEnvironment, input, encoding: 'utf8' })
  return { status: done.status, stderr: done.stderr || done.error?.message || '' }
}

function failed(what: string, output: string): CannotStart {
  const reason = output.split('\n').map((line) => line.replace(/^.*(?:ERROR|FATAL|PANIC|error):\s*/, '').trim()).find(Boolean)
  return new CannotStart(`${what}: ${reason ?? 'it ended without a word'}.`)
}
