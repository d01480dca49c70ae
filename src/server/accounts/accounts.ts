import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { isRefusal, type Refusal, refuse } from '../../kit/refusal.ts'
import { testClock } from '../clock.ts'
import type { Tx } from '../database.ts'
import { admitted, type Engine, signInEngine, unlessRefused } from './engine.ts'
import { type Counted, limits } from './limits.ts'
import { endLinks, LINK_MINUTES, type LinkKind, lookAtLink, makeLink } from './links.ts'
import { passwordProblem } from './new-password.ts'
import { type SetUpAnswers, setUp, setUpLink, needsSetUp } from './set-up.ts'

export { readSecret } from './secret.ts'

/** A link on its way to somebody. */
export interface Delivery {
  kind: 'sign-in' | 'reset'
  email: string
  name: string
  link: string
}

export interface AccountsParts {
  /** From `openAccountsPool`. */
  pool: pg.Pool
  /** The job role's pool: sets up the organisation. */
  job: pg.Pool
  /** Address people use, without a slash at the end; links that are delivered begin with it. */
  baseURL: string
  secret: string
  /** Takes a line for the server's log. */
  say: (line: string) => void
  /** Sends a link. Without it links that are asked for are printed, unless NODE_ENV is production. */
  deliver?: (delivery: Delivery) => Promise<void>
  /** Runs in the transaction that sets an organisation up, for what it should have from its first day. */
  founded?: (tx: Tx, orgId: string) => Promise<void>
}

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

interface Account {
  id: string
  name: string
  email: string
}

const WRONG = refuse('not-signed-in', 'That e-mail and password do not go together. Try again, or ask for a link.', { reason: 'wrong-password' })
const LINK_ENDED = refuse('invalid', 'This link was used already or has ended. Ask for a new one.', { reason: 'link-ended' })
const NOT_SIGNED_IN = refuse('not-signed-in', 'Sign in first.')
/** A password can be set without the old one only this soon after coming in by a link. */
const FRESH_MINUTES = 60

/** A pool for the role that keeps accounts. Unlike the product's own, it reads times as Date, as better-auth expects. */
export function openAccountsPool(config: pg.PoolConfig): pg.Pool {
  const types = new pg.TypeOverrides()
  types.setTypeParser(1184, (text: string) => new Date(text))
  const pool = new pg.Pool({ max: 5, ...config, types })
  pool.on('error', (error) => console.error(`database connection lost: ${error.message}`))
  return pool
}

/** Signing in and out, one-time links, passwords, and the first set-up. Every "no" is a value. */
export type Accounts = ReturnType<typeof accounts>

export function accounts(parts: AccountsParts) {
  const { pool, job, baseURL, say } = parts
  const engines = new Map<boolean, Engine>()
  const engine = (secure: boolean) => engines.get(secure) ?? engines.set(secure, signInEngine({ ...parts, secure })).get(secure)!
  const engineFor = (caller: Caller) => engine(caller.secure || baseURL.startsWith('https:'))
  const limit = limits(pool, parts.secret)
  const deliver = parts.deliver ?? (process.env.NODE_ENV === 'production' ? undefined : printed(say))
  const pending = new Set<Promise<void>>()

  /** Work the answer must not wait for: how long it takes would tell whether there is such an account. */
  function later(work: Promise<void>): void {
    const watched = work.catch((error: Error) => console.error(JSON.stringify({ level: 'error', name: 'accounts', message: error.message })))
      .finally(() => pending.delete(watched))
    pending.add(watched)
  }

  async function note(account: string, action: string, caller: Caller, refused?: string): Promise<void> {
    await pool.query('select auth.note($1, $2, $3, $4, $5, $6, $7, $8)', [
      randomUUID(), account, !refused, action, refused ? 'refused' : 'done', refused ?? null, caller.requestId ?? null, testClock() ?? null,
    ])
  }

  async function accountOf(email: string): Promise<Account | undefined> {
    return (await pool.query('select id, name, email from auth."user" where email = $1', [email.trim().toLowerCase()])).rows[0]
  }

  /** The session of a request, straight from the row: enough to know whose account it is, not to let anybody in. */
  async function sessionOf(caller: Caller): Promise<(Account & { fresh: boolean; password: boolean }) | undefined> {
    const token = tokenIn(caller)
    if (!token) return undefined
    const { rows } = await pool.query(
      `select u.id, u.name, u.email, s."createdAt" > now() - make_interval(mins => $2) as fresh,
          exists (select 1 from auth.account a where a."userId" = u.id and a."providerId" = 'credential' and a.password is not null) as password
         from auth.session s join auth."user" u on u.id = s."userId" where s.token = $1 and s."expiresAt" > now()`, [token, FRESH_MINUTES])
    return rows[0] && (await admitted(pool, rows[0].id)) ? rows[0] : undefined
  }

  async function signIn(input: { email: string; password: string; remember?: boolean }, caller: Caller): Promise<Entry | Refusal> {
    const email = input.email.trim().toLowerCase()
    const tries: Counted[] = [['guess', `${email} ${caller.address}`], ['account', email], ['address', caller.address]]
    const tooMany = await limit.spend(tries)
    if (tooMany) return tooMany
    const entered = await enter(email, input.password, input.remember ?? true, caller)
    const account = await accountOf(email)
    if (!entered) {
      if (account) later(note(account.id, 'account.sign-in', caller, 'wrong-password'))
      return WRONG
    }
    await limit.giveBack(tries)
    await note(account!.id, 'account.sign-in', caller)
    return entered
  }

  async function enter(email: string, password: string, remember: boolean, caller: Caller): Promise<Entry | undefined> {
    const answer = await unlessRefused(engineFor(caller).api.signInEmail({ body: { email, password, rememberMe: remember }, headers: headersOf(caller), returnHeaders: true }))
    return answer && { user: { name: answer.response.user.name, email: answer.response.user.email }, cookies: answer.headers.getSetCookie() }
  }

  async function signOut(caller: Caller): Promise<Entry> {
    const session = await sessionOf(caller)
    const cookies = await clearedCookies(caller)
    if (session) await note(session.id, 'account.sign-out', caller)
    return { cookies }
  }

  /** Ends the sessions of this browser: it has two when it came by http once and by https now. */
  async function clearedCookies(caller: Caller): Promise<string[]> {
    const both = [true, false].filter((secure) => caller.cookie?.includes(secure ? '__Secure-plumbline.' : 'plumbline.'))
    const answers = await Promise.all((both.length ? both.map(engine) : [engineFor(caller)]).map((each) => each.api.signOut({ headers: headersOf(caller), returnHeaders: true })))
    return answers.flatMap(({ headers }) => headers.getSetCookie())
  }

  async function signOutEverywhere(caller: Caller): Promise<Entry | Refusal> {
    const session = await sessionOf(caller)
    if (!session) return NOT_SIGNED_IN
    await pool.query('delete from auth.session where "userId" = $1', [session.id])
    await endLinks(pool, session)
    await note(session.id, 'account.sign-out-everywhere', caller)
    return { cookies: await clearedCookies(caller) }
  }

  /** "Send me a link": the same answer, as quickly, whether or not anybody has this e-mail. */
  async function askForLink(kind: 'sign-in' | 'reset', email: string, caller: Caller): Promise<Entry | Refusal> {
    const tooMany = await limit.spend([['mail', email.trim()], ['asking', caller.address]])
    if (tooMany) return tooMany
    later(sendLink(kind, email, caller))
    return { cookies: [] }
  }

  async function sendLink(kind: 'sign-in' | 'reset', email: string, caller: Caller): Promise<void> {
    const account = await accountOf(email)
    if (!account || !(await admitted(pool, account.id))) return
    if (!deliver) return say('A sign-in link was asked for, but there is no mail set up to send it with.')
    const link = baseURL + (await makeLink(pool, kind, account, LINK_MINUTES[kind]))
    await note(account.id, kind === 'reset' ? 'account.ask-for-reset' : 'account.ask-for-link', caller)
    await deliver({ kind, email: account.email, name: account.name, link })
  }

  /** What a link is for and for whom, without using it up: the page says so before its button is pressed. */
  async function lookAt(token: string, caller: Caller): Promise<{ kind: LinkKind; name?: string; email?: string } | Refusal> {
    const found = await openLink(token, caller)
    return isRefusal(found) ? found : { kind: found.kind, name: found.account?.name, email: found.account?.email }
  }

  async function openLink(token: string, caller: Caller) {
    const tries: Counted[] = [['link', caller.address]]
    const tooMany = await limit.spend(tries)
    if (tooMany) return tooMany
    const found = await lookAtLink(pool, token)
    if (!found || (found.account && !(await admitted(pool, found.account.id)))) return LINK_ENDED
    await limit.giveBack(tries)
    return found
  }

  async function followLink(token: string, caller: Caller): Promise<Entry | Refusal> {
    const link = await openLink(token, caller)
    if (isRefusal(link)) return link
    if (link.kind !== 'sign-in') return LINK_ENDED
    const answer = await unlessRefused(engineFor(caller).api.magicLinkVerify({ query: { token }, headers: headersOf(caller), returnHeaders: true }))
    if (!answer) return LINK_ENDED
    await note(link.account!.id, 'account.follow-link', caller)
    const { name, email } = link.account!
    return { user: { name, email }, cookies: answer.headers.getSetCookie() }
  }

  /** Sets a password by an invitation or a reset link; every other session and link of the account ends. */
  async function setPassword(input: { token: string; newPassword: string }, caller: Caller): Promise<Entry | Refusal> {
    const link = await openLink(input.token, caller)
    if (isRefusal(link)) return link
    if (link.kind !== 'invitation' && link.kind !== 'reset') return LINK_ENDED
    const account = link.account!
    const weak = weakness(input.newPassword, account)
    if (weak) return weak
    const done = await unlessRefused(engineFor(caller).api.resetPassword({ body: input }))
    if (!done) return LINK_ENDED
    await endLinks(pool, account)
    await note(account.id, link.kind === 'invitation' ? 'account.accept-invitation' : 'account.reset-password', caller)
    return (await enter(account.email, input.newPassword, true, caller)) ?? LINK_ENDED
  }

  /** Changes the password of whoever is signed in, or sets the first one soon after a link; other sessions end. */
  async function changePassword(input: { currentPassword?: string; newPassword: string }, caller: Caller): Promise<Entry | Refusal> {
    const session = await sessionOf(caller)
    if (!session) return NOT_SIGNED_IN
    const weak = weakness(input.newPassword, session)
    if (weak) return weak
    const cookies = session.password ? await replacePassword(session, input, caller) : await firstPassword(session, input.newPassword, caller)
    if (isRefusal(cookies)) return cookies
    await endLinks(pool, session)
    await note(session.id, 'account.change-password', caller)
    return { cookies }
  }

  async function replacePassword(account: Account, input: { currentPassword?: string; newPassword: string }, caller: Caller): Promise<string[] | Refusal> {
    const tries: Counted[] = [['guess', `${account.email} ${caller.address}`], ['account', account.email]]
    const tooMany = await limit.spend(tries)
    if (tooMany) return tooMany
    const body = { currentPassword: input.currentPassword ?? '', newPassword: input.newPassword, revokeOtherSessions: true }
    const answer = await unlessRefused(engineFor(caller).api.changePassword({ body, headers: headersOf(caller), returnHeaders: true }))
    if (!answer) return refuse('invalid', 'That is not your current password.', { errors: [{ path: '/currentPassword', message: 'This is not your current password.' }] })
    await limit.giveBack(tries)
    return answer.headers.getSetCookie()
  }

  async function firstPassword(session: Account & { fresh: boolean }, newPassword: string, caller: Caller): Promise<string[] | Refusal> {
    if (!session.fresh) return refuse('not-allowed', 'Sign in again by a link first: then you can set a password.', { reason: 'sign-in-again' })
    const done = await unlessRefused(engineFor(caller).api.setPassword({ body: { newPassword }, headers: headersOf(caller) }))
    if (!done) return NOT_SIGNED_IN
    await pool.query('delete from auth.session where "userId" = $1 and token <> $2', [session.id, tokenIn(caller)])
    return []
  }

  async function setUpOrganisation(answers: SetUpAnswers & { token: string }, caller: Caller): Promise<Entry | Refusal> {
    const tries: Counted[] = [['link', caller.address]]
    const tooMany = await limit.spend(tries)
    if (tooMany) return tooMany
    const refused = await setUp(job, answers, { requestId: caller.requestId, founded: parts.founded })
    if (refused) return refused
    await limit.giveBack(tries)
    return (await enter(answers.email, answers.password, true, caller)) ?? NOT_SIGNED_IN
  }

  return {
    signIn, signOut, signOutEverywhere, askForLink, lookAt, followLink, setPassword, changePassword, setUpOrganisation,
    /** A link the operator hands over, such as those printed at the start. @returns undefined when nobody with an account has this e-mail */
    async signInLink(email: string): Promise<string | undefined> {
      const account = await accountOf(email)
      return account && baseURL + (await makeLink(pool, 'sign-in', account, LINK_MINUTES.handed))
    },
    /** The link that sets up the first organisation; those made before end. @returns undefined when there is one already */
    async setUpLink(): Promise<string | undefined> {
      const path = await setUpLink(job)
      return path && baseURL + path
    },
    /** Ways to sign in that work here, for the sign-in page. */
    async ways(): Promise<{ link: boolean; setUp: boolean }> {
      return { link: deliver !== undefined, setUp: await needsSetUp(job) }
    },
    /** Takes away what is over; once an hour is plenty. */
    sweep: async () => void (await pool.query('select auth.sweep($1)', [testClock() ?? null])),
    /** Settles when everything that answers did not wait for is done. */
    settled: async () => void (await Promise.all(pending)),
  }
}

function weakness(password: string, account: Account): Refusal | undefined {
  const message = passwordProblem(password, [account.name, account.email])
  return message ? refuse('invalid', message, { reason: 'weak-password', errors: [{ path: '/newPassword', message }] }) : undefined
}

function tokenIn({ cookie }: Caller): string | undefined {
  const named = (prefix: string) => new RegExp(`(?:^|;\\s*)${prefix}plumbline\\.session_token=([^.;]+)`).exec(cookie ?? '')?.[1]
  return named('__Secure-') ?? named('')
}

function headersOf({ cookie, userAgent }: Caller): Headers {
  return new Headers({ ...(cookie && { cookie }), ...(userAgent && { 'user-agent': userAgent.slice(0, 200) }) })
}

function printed(say: (line: string) => void): (delivery: Delivery) => Promise<void> {
  return async ({ email, link }) => say(`Link for ${email}: ${link}`)
}
