import { randomBytes } from 'node:crypto'

/**
 * The database roles. `owner` owns the database and runs migrations; `app` is the server, owns nothing and lives behind the
 * fence; `job` works the outbox and imports; `auth` keeps accounts and sessions; `backup` reads.
 */
export const ROLES = ['owner', 'app', 'job', 'auth', 'backup'] as const
export type Role = (typeof ROLES)[number]

/** The one database of an installation. */
export const DATABASE = 'plumbline'

/** `app` -> `plumbline_app`. */
export const roleName = (role: Role): string => `plumbline_${role}`

/** One random password per role: 192 bits, in letters that need no quoting in SQL or an address. */
export function newPasswords(): Record<Role, string> {
  return Object.fromEntries(ROLES.map((role) => [role, randomBytes(24).toString('base64url')])) as Record<Role, string>
}

/**
 * Everything a cluster needs before migrations, one statement a line, safe to run again: a `create` of what exists fails
 * alone, and the rest sets the state outright.
 * @param ownerMakesDatabases for test clusters, where every test gets a database of its own
 */
export function bootstrap(passwords: Record<Role, string>, ownerMakesDatabases = false): string[] {
  return [
    ...ROLES.map((role) => `create role ${roleName(role)}`),
    ...ROLES.map(
      (role) =>
        `alter role ${roleName(role)} login inherit nosuperuser nobypassrls ` +
        `${ownerMakesDatabases && role === 'owner' ? 'createdb' : 'nocreatedb'} nocreaterole noreplication password '${passwords[role]}'`,
    ),
    // A generic plan made for somebody without reports costs whoever leads everyone seconds per list.
    `alter role ${roleName('app')} set plan_cache_mode = force_custom_plan`,
    `create database ${DATABASE} owner ${roleName('owner')}`,
    `revoke all on database template1 from public`,
    `revoke all on database postgres from public`,
    ...(ownerMakesDatabases ? [`grant connect on database postgres to ${roleName('owner')}`] : []),
    ...opened(DATABASE),
  ]
}

/** Who may connect to a database: our roles and nobody else, and temporary tables for its owner only. */
export function opened(database: string): string[] {
  const guests = ROLES.filter((role) => role !== 'owner').map(roleName)
  return [`revoke all on database ${database} from public`, `grant connect on database ${database} to ${guests.join(', ')}`]
}
