import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { CannotStart } from './cannot-start.ts'

/**
 * The system user PostgreSQL runs as. `uid` and `gid` are set only when we are root and must step down,
 * because PostgreSQL refuses to run as root; they go straight into `spawn`.
 */
export interface Account {
  readonly name: string
  readonly uid?: number
  readonly gid?: number
}

/** Whether this is root, who has to hand the server to somebody else. */
export const isRoot = (): boolean => process.getuid?.() === 0

/**
 * Who runs the cluster in `cluster` (a folder that need not exist yet).
 * Root keeps an existing cluster with its owner, otherwise picks `postgres`, otherwise `nobody`; anyone else is themselves.
 * @throws CannotStart when that user has no passwd entry or the cluster belongs to somebody else
 */
export function serverAccount(cluster: string): Account {
  const owner = ownerOf(cluster)
  return isRoot() ? chosenByRoot(owner) : ourselves(cluster, owner)
}

function ownerOf(path: string): number | undefined {
  try {
    return statSync(path).uid
  } catch {
    return undefined
  }
}

function chosenByRoot(owner: number | undefined): Account {
  const accounts = knownAccounts()
  const found =
    accounts.find((each) => each.uid === owner && each.uid !== 0) ??
    accounts.find((each) => each.name === 'postgres') ??
    accounts.find((each) => each.name === 'nobody')
  if (found) return found
  throw new CannotStart('PostgreSQL does not run as root, and there is no user postgres or nobody. Start Plumbline as another user.')
}

function ourselves(cluster: string, owner: number | undefined): Account {
  const uid = process.getuid?.()
  if (owner !== undefined && uid !== undefined && owner !== uid) {
    const name = knownAccounts().find((each) => each.uid === owner)?.name ?? `number ${owner}`
    const instead = 'Start Plumbline as that user or as root, or name another folder in PLUMBLINE_DATA.'
    throw new CannotStart(`${cluster} belongs to the user ${name}. ${instead}`)
  }
  try {
    return { name: userInfo().username }
  } catch {
    const instead = 'Add one, start Plumbline as another user, or set DATABASE_URL.'
    throw new CannotStart(`The user id ${uid} has no entry in /etc/passwd, which PostgreSQL needs. ${instead}`)
  }
}

function knownAccounts(): Required<Account>[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length > 3)
    .map(([name, , uid, gid]) => ({ name: name!, uid: Number(uid), gid: Number(gid) }))
}

/**
 * Whether the account can do what a shell test such as `-x` (enter a folder) or `-r` (read a file) asks, for all paths.
 * Asked of the system itself, as that user: modes alone do not know of groups, lists and mounts.
 */
export function canReach(account: Account, test: '-x' | '-r', ...paths: string[]): boolean {
  const script = `for each; do test ${test} "$each" || exit 1; done`
  const { uid, gid } = account
  return spawnSync('/bin/sh', ['-c', script, 'sh', ...paths], { uid, gid, cwd: '/', stdio: 'ignore' }).status === 0
}
