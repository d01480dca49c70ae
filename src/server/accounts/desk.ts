import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { testClock } from '../clock.ts'
import { admitted, type Engine, signInEngine, unlessRefused } from './engine.ts'
import { type Limits, limits } from './limits.ts'

/** Who is asking, as far as HTTP knows. */
export interface Caller {
  /** Address tries are counted for. */
  address: string
  userAgent?: string
  /** The Cookie header. */
  cookie?: string
  /** The request came by https; always so when `baseURL` is. */
  secure: boolean
  requestId?: string
}

/** A yes: what to answer, and the Set-Cookie headers that go with it. */
export interface Entry {
  user?: { name: string; email: string }
  cookies: string[]
}

export interface Account {
  id: string
  name: string
  email: string
}

/** The account behind a request's session. `fresh`: came in just now. `password`: has one. */
export interface SessionAccount extends Account {
  fresh: boolean
  password: boolean
}

/** A first password can be set without an old one only this soon after coming in by a link. */
const FRESH_MINUTES = 60

/** What every verb of signing in works with. */
export interface Desk {
  readonly pool: Pool
  readonly limit: Limits
  /** better-auth for this request: its cookie has another name by https. */
  engine(caller: Caller): Engine
  /** Signs in with e-mail and password; undefined for any "no". */
  enter(email: string, password: string, remember: boolean, caller: Caller): Promise<Entry | undefined>
  /** Ends the sessions of this browser. @returns the headers that clear its cookies */
  leave(caller: Caller): Promise<string[]>
  accountOf(email: string): Promise<Account | undefined>
  /** Straight from the row: enough to know whose account it is, not to let anybody in. */
  sessionOf(caller: Caller): Promise<SessionAccount | undefined>
  /** Writes the audit entry; `refused` is the reason word of a no. */
  note(account: string, action: string, caller: Caller, refused?: string): Promise<void>
}

export function openDesk({ pool, baseURL, secret }: { pool: Pool; baseURL: string; secret: string }): Desk {
  const engines = new Map<boolean, Engine>()
  const engineBy = (secure: boolean) => engines.get(secure) ?? engines.set(secure, signInEngine({ pool, baseURL, secret, secure })).get(secure)!
  const engine = (caller: Caller) => engineBy(caller.secure || baseURL.startsWith('https:'))
  return {
    pool, engine, limit: limits(pool, secret),
    async enter(email, password, remember, caller) {
      const body = { email, password, rememberMe: remember }
      const answer = await unlessRefused(engine(caller).api.signInEmail({ body, headers: headersOf(caller), returnHeaders: true }))
      return answer && { user: { name: answer.response.user.name, email: answer.response.user.email }, cookies: answer.headers.getSetCookie() }
    },
    async leave(caller) {
      // A browser has two sessions when it came by http once and by https now.
      const both = [true, false].filter((secure) => caller.cookie?.includes(secure ? '__Secure-plumbline.' : 'plumbline.'))
      const answers = await Promise.all((both.length ? both.map(engineBy) : [engine(caller)]).map((each) => each.api.signOut({ headers: headersOf(caller), returnHeaders: true })))
      return answers.flatMap(({ headers }) => headers.getSetCookie())
    },
    async accountOf(email) {
      return (await pool.query('select id, name, email from auth."user" where email = $1', [email.trim().toLowerCase()])).rows[0]
    },
    async sessionOf(caller) {
      const token = tokenIn(caller)
      if (!token) return undefined
      const { rows } = await pool.query(SESSION, [token, FRESH_MINUTES])
      return rows[0] && (await admitted(pool, rows[0].id)) ? rows[0] : undefined
    },
    async note(account, action, { requestId }, refused) {
      const result = refused ? 'refused' : 'done'
      await pool.query('select auth.note($1, $2, $3, $4, $5, $6, $7, $8)', [randomUUID(), account, !refused, action, result, refused ?? null, requestId ?? null, testClock() ?? null])
    },
  }
}

const SESSION = `select u.id, u.name, u.email, s."createdAt" > now() - make_interval(mins => $2) as fresh,
    exists (select 1 from auth.account a where a."userId" = u.id and a."providerId" = 'credential' and a.password is not null) as password
  from auth.session s join auth."user" u on u.id = s."userId" where s.token = $1 and s."expiresAt" > now()`

/** The session token of a request: what comes before the signature. */
export function tokenIn({ cookie = '' }: Caller): string | undefined {
  return (/(?:^|;\s*)__Secure-plumbline\.session_token=([^.;]+)/.exec(cookie) ?? /(?:^|;\s*)plumbline\.session_token=([^.;]+)/.exec(cookie))?.[1]
}

/** What better-auth needs of a request. */
export function headersOf({ cookie, userAgent }: Caller): Headers {
  return new Headers({ ...(cookie && { cookie }), ...(userAgent && { 'user-agent': userAgent.slice(0, 200) }) })
}
