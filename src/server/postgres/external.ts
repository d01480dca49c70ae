import pg from 'pg'
import { CannotStart } from './cannot-start.ts'
import { ROLES, roleName, type Role } from './roles.ts'

/** Oldest patch of each major version without known holes in row-level security; newer majors are taken as they come. */
const OLDEST = { 15: 15_00_14, 16: 16_00_10, 17: 17_00_06, 18: 18_00_00 } as const
const OLDEST_IN_WORDS = '15.14, 16.10, 17.6 or 18'

const ADDRESSES = {
  app: 'DATABASE_URL',
  owner: 'DATABASE_OWNER_URL',
  auth: 'DATABASE_AUTH_URL',
  job: 'DATABASE_JOB_URL',
  backup: 'DATABASE_BACKUP_URL',
} as const satisfies Record<Role, string>

/**
 * Settings for a PostgreSQL of your own: `DATABASE_URL` for the server and `DATABASE_OWNER_URL` for migrations. Accounts, jobs
 * and backups have addresses of their own (`DATABASE_AUTH_URL`, `DATABASE_JOB_URL`, `DATABASE_BACKUP_URL`) or go through the
 * owner's, stepping down to their role at connect. Policies name our roles, so they are made when missing, or the SQL is named.
 * @throws CannotStart when an address is missing or dead, the version too old, or a role missing and not ours to make
 */
export async function externalConnections(env: NodeJS.ProcessEnv): Promise<Record<Role, pg.ClientConfig>> {
  for (const role of ['app', 'owner'] as const) {
    if (env[ADDRESSES[role]]) continue
    const both = 'A PostgreSQL of your own needs DATABASE_URL for the server and DATABASE_OWNER_URL for migrations.'
    throw new CannotStart(`${ADDRESSES[role]} is not set. ${both}`)
  }
  const appUser = await withClient(env, 'app', prepareApp)
  await withClient(env, 'owner', async (owner) => {
    await checkVersion(owner)
    await prepareRoles(owner, ROLES.filter((role) => role !== 'app' && (role === 'owner' || !env[ADDRESSES[role]])), appUser)
  })
  return Object.fromEntries(ROLES.map((role) => [role, settingsFor(env, role)])) as Record<Role, pg.ClientConfig>
}

function settingsFor(env: NodeJS.ProcessEnv, role: Role): pg.ClientConfig {
  const own = env[ADDRESSES[role]]
  // The app never steps down: whatever its login may do, it could step back to.
  if (role === 'app') return { connectionString: own! }
  return { connectionString: own ?? env[ADDRESSES.owner]!, ...((!own || role === 'owner') && { options: `-c role=${roleName(role)}` }) }
}

async function withClient<T>(env: NodeJS.ProcessEnv, role: Role, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: env[ADDRESSES[role]]!, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException
    throw new CannotStart(`The database of ${ADDRESSES[role]} does not let us in: ${message || code}.`)
  }
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}

/** A role may change its own defaults: no right is needed, and it holds behind a pooler too. @returns the login's name */
async function prepareApp(app: pg.Client): Promise<string> {
  const { rows } = await app.query<{ login: string; mode: string }>(
    `select session_user as login, current_setting('plan_cache_mode') as mode`,
  )
  if (rows[0]!.mode !== 'force_custom_plan') await app.query('alter role current_user set plan_cache_mode = force_custom_plan')
  return rows[0]!.login
}

async function checkVersion(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ number: number; name: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as name`,
  )
  const { number, name } = rows[0]!
  if (!isNewEnough(number)) throw new CannotStart(`The database is PostgreSQL ${name}. Plumbline needs at least ${OLDEST_IN_WORDS}.`)
}

/** @param version as `server_version_num`: 170006 is 17.6 */
export function isNewEnough(version: number): boolean {
  const major = Math.floor(version / 10_000)
  return major > 18 || version >= (OLDEST[major as keyof typeof OLDEST] ?? Infinity)
}

/** Makes missing roles and memberships with the owner's rights; what those do not allow is collected into one refusal. */
async function prepareRoles(owner: pg.Client, stepsDownTo: readonly Role[], appUser: string): Promise<void> {
  const wanting: string[] = []
  const attempt = async (statement: string): Promise<void> => {
    await owner.query(statement).catch(() => wanting.push(statement))
  }
  const login = (await owner.query<{ login: string }>('select session_user as login')).rows[0]!.login
  for (const role of await missingRoles(owner)) await attempt(`create role ${roleName(role)}`)
  for (const role of stepsDownTo) {
    if (!(await mayBecome(owner, role))) await attempt(`grant ${roleName(role)} to ${pg.escapeIdentifier(login)}`)
  }
  if (!(await isMember(owner, appUser))) await attempt(`grant ${roleName('app')} to ${pg.escapeIdentifier(appUser)}`)
  await openDatabase(owner, attempt)
  if (wanting.length > 0) {
    const statements = wanting.map((each) => `${each};`).join(' ')
    throw new CannotStart(`The database lacks roles that DATABASE_OWNER_URL may not make. Run this as its administrator: ${statements}`)
  }
}

async function missingRoles(owner: pg.Client): Promise<Role[]> {
  const { rows } = await owner.query<{ name: string }>('select rolname as name from pg_roles')
  return ROLES.filter((role) => !rows.some((row) => row.name === roleName(role)))
}

/** Tried out rather than looked up: how membership is asked about differs between versions. */
async function mayBecome(owner: pg.Client, role: Role): Promise<boolean> {
  try {
    await owner.query(`set role ${roleName(role)}`)
    return true
  } catch {
    return false
  } finally {
    await owner.query('reset role')
  }
}

/** Whether the login has the app's rights without asking; false when the role does not exist. */
async function isMember(owner: pg.Client, login: string): Promise<boolean> {
  const { rows } = await owner.query<{ member: boolean }>(
    `select coalesce((select pg_has_role($1::name, oid, 'usage') from pg_roles where rolname = $2), false) as member`,
    [login, roleName('app')],
  )
  return rows[0]!.member
}

async function openDatabase(owner: pg.Client, attempt: (statement: string) => Promise<void>): Promise<void> {
  const { rows } = await owner.query<{ database: string; open: boolean }>(
    `select current_database() as database,
            coalesce((select has_database_privilege(oid, current_database(), 'create') from pg_roles where rolname = $1), false) as open`,
    [roleName('owner')],
  )
  const { database, open } = rows[0]!
  if (!open) await attempt(`grant create, connect on database ${pg.escapeIdentifier(database)} to ${roleName('owner')}`)
}
