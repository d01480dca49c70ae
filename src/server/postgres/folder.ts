import { createHash } from 'node:crypto'
import { accessSync, chmodSync, chownSync, constants, existsSync, lstatSync, mkdirSync, realpathSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { canReach, isRoot, serverAccount, type Account } from './account.ts'
import { CannotStart } from './cannot-start.ts'

/** `sun_path` holds 104 bytes on macOS and 108 on Linux, the closing zero included. */
const LONGEST_SOCKET_PATH = 103
/** Names the socket file only: nothing listens on the network. */
export const SOCKET_PORT = 5432
/** Where data live when root starts from a place that the server's user cannot enter. */
const SYSTEM_FOLDER = '/var/lib/plumbline'

/** Where everything of one installation lives; `chosen` when somebody named it. */
export interface DataFolder {
  readonly path: string
  readonly chosen: boolean
}

/** The cluster inside a data folder. */
export const clusterIn = (folder: string): string => join(folder, 'postgres')

/** `PLUMBLINE_DATA`, or `data` beside the source; an installed release has no such place and takes the current folder. */
export function dataFolder(env: NodeJS.ProcessEnv): DataFolder {
  if (env.PLUMBLINE_DATA) return { path: resolve(env.PLUMBLINE_DATA), chosen: true }
  const here = fileURLToPath(import.meta.url)
  const checkout = resolve(dirname(here), '../../..')
  const installed = here.includes(`${sep}node_modules${sep}`) || !existsSync(join(checkout, 'src'))
  return { path: installed ? resolve('data') : join(checkout, 'data'), chosen: false }
}

/** A folder that exists and is within reach of the account that runs the server. */
export interface PreparedFolder {
  readonly path: string
  readonly account: Account
}

/**
 * Makes sure the server's user can work below the folder, creating it when it is missing.
 * @param say takes one line for the person at the terminal
 * @returns the folder to use: another one only when root gave none and `./data` is out of the server's reach
 * @throws CannotStart when a named folder is out of reach
 */
export function preparedFolder(folder: DataFolder, say: (line: string) => void, instead = SYSTEM_FOLDER): PreparedFolder {
  const account = serverAccount(clusterIn(folder.path))
  if (isWithinReach(folder.path, account)) return { path: created(folder.path), account }
  if (folder.chosen) throw new CannotStart(outOfReach(folder.path, account))
  say(`Data are kept in ${instead}, because the user ${account.name}, who runs PostgreSQL for root, cannot enter ${folder.path}.`)
  return preparedFolder({ path: instead, chosen: true }, say)
}

function isWithinReach(path: string, account: Account): boolean {
  let existing = path
  while (!existsSync(existing)) existing = dirname(existing)
  return account.uid === undefined || canReach(account, '-x', existing)
}

function outOfReach(path: string, account: Account): string {
  const instead = 'Run chmod o+x on it and the folders above it, or name another folder in PLUMBLINE_DATA.'
  return `${path} cannot be entered by the user ${account.name}, who runs PostgreSQL for root. ${instead}`
}

function created(path: string): string {
  try {
    openTo(path, mkdirSync(path, { recursive: true, mode: 0o700 }))
    accessSync(path, constants.W_OK | constants.X_OK)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new CannotStart(`${path} cannot be written to (${code}). Name a folder of yours in PLUMBLINE_DATA.`)
  }
  // One folder has one name, however it was reached: a running server is recognised by it.
  return realpathSync(path)
}

/** Root's new folders let the server's user through, whatever root hides by default. */
function openTo(path: string, first: string | undefined): void {
  if (!isRoot() || first === undefined) return
  for (let each = path; each.length >= first.length; each = dirname(each)) chmodSync(each, 0o711)
}

/**
 * The private folder of the server's socket: inside the data folder, or under /tmp when that path is too long for a socket.
 * @throws CannotStart when somebody else holds the place under /tmp
 */
export function socketFolder(folder: string, account: Account): string {
  const inside = join(folder, 'socket')
  const fits = Buffer.byteLength(join(inside, `.s.PGSQL.${SOCKET_PORT}`)) <= LONGEST_SOCKET_PATH
  const path = fits ? inside : join('/tmp', `plumbline-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`)
  mkdirSync(path, { recursive: true, mode: 0o700 })
  const found = lstatSync(path)
  const us = process.getuid?.()
  if (!found.isDirectory() || (found.uid !== us && found.uid !== account.uid)) {
    throw new CannotStart(`${path} is needed for the database's socket but is somebody else's. Use a data folder with a shorter path.`)
  }
  chmodSync(path, 0o700)
  if (account.uid !== undefined) chownSync(path, account.uid, account.gid!)
  return path
}
