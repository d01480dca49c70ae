import { betterAuth } from 'better-auth'
import { isAPIError } from 'better-auth/api'
import { magicLink } from 'better-auth/plugins/magic-link'
import { Kysely, PostgresDialect } from 'kysely'
import type { Pool } from 'pg'
import { testClock } from '../clock.ts'
import { hashPassword, verifyPassword } from './password-hash.ts'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './new-password.ts'

/** Days a session lives from signing in. It does not slide: whoever has a stolen cookie loses it on a day that is known. */
export const SESSION_DAYS = 30

/** How better-auth reports that `admitted` said no: expected, and audited by us. */
const LEFT = 'Failed to create session'

/** What better-auth is put together from. */
export interface EngineParts {
  pool: Pool
  baseURL: string
  secret: string
  /** Served over https: the cookie is `__Secure-` and never travels without. */
  secure: boolean
}

/**
 * better-auth, as we use it: it keeps accounts, passwords and sessions and writes the cookie. Its own routes are mounted
 * nowhere; origin, limits and answers are the door's, so its own are off. Who somebody is, only app.enter() says.
 */
export function signInEngine({ pool, baseURL, secret, secure }: EngineParts) {
  return betterAuth({
    appName: 'Plumbline', baseURL, secret, basePath: '/api/auth', telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => message === LEFT || console.error(JSON.stringify({ level: 'error', name: 'accounts', message })) },
    database: { db: new Kysely<any>({ dialect: new PostgresDialect({ pool }) }), type: 'postgres', schemaName: 'auth', transaction: true },
    emailAndPassword: {
      enabled: true, disableSignUp: true, minPasswordLength: SHORTEST_PASSWORD, maxPasswordLength: LONGEST_PASSWORD,
      password: { hash: hashPassword, verify: verifyPassword }, revokeSessionsOnPasswordReset: true,
    },
    verification: { storeIdentifier: { default: 'plain', overrides: { 'reset-password': 'hashed' } } },
    plugins: [magicLink({ disableSignUp: true, storeToken: 'hashed', sendMagicLink: () => {} })],
    session: { expiresIn: SESSION_DAYS * 86_400, disableSessionRefresh: true },
    databaseHooks: { session: { create: { before: async (session) => (await admitted(pool, session.userId, true)) ? undefined : false } } },
    rateLimit: { enabled: false },
    advanced: { cookiePrefix: 'plumbline', useSecureCookies: secure, ipAddress: { disableIpTracking: true } },
  })
}
export type Engine = ReturnType<typeof signInEngine>

/** Whether the person of an account still works here; if not, their sessions go. `entering`: a session is about to be made. */
export async function admitted(pool: Pool, account: string, entering = false): Promise<boolean> {
  const { rows } = await pool.query('select auth.admit($1, $2, $3) as yes', [account, entering, testClock() ?? null])
  return rows[0].yes
}

/** Runs one of better-auth's endpoints; its own "no" (whatever the reason) is undefined. @throws the unexpected */
export async function unlessRefused<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return undefined
    throw error
  }
}
