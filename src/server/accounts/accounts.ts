import pg from 'pg'
import { type Refusal, refuse } from '../../kit/refusal.ts'
import { testClock } from '../clock.ts'
import type { Tx } from '../database.ts'
import { type Caller, type Desk, type Entry, openDesk } from './desk.ts'
import type { Counted } from './limits.ts'
import { endLinks, LINK_MINUTES, makeLink } from './links.ts'
import { type Delivery, followLink, lookAt, type Post, sendLink } from './one-time-links.ts'
import { changePassword, NOT_SIGNED_IN, setPassword } from './passwords.ts'
import { needsSetUp, type SetUpAnswers, setUp, setUpLink } from './set-up.ts'

export type { Caller, Delivery, Entry }
export { readSecret } from './secret.ts'

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

const WRONG = refuse('not-signed-in', 'That e-mail and password do not go together. Try again, or ask for a link.', { reason: 'wrong-password' })

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
  const desk = openDesk(parts)
  const post: Post = { baseURL, say, deliver: parts.deliver ?? (process.env.NODE_ENV === 'production' ? undefined : printed(say)) }
  const later = unhurried()
  return {
    signIn: (input: PasswordInput, caller: Caller) => signIn(desk, input, caller, later.add),
    signOut: (caller: Caller) => signOut(desk, caller),
    signOutEverywhere: (caller: Caller) => signOutEverywhere(desk, caller),
    lookAt: (token: string, caller: Caller) => lookAt(desk, token, caller),
    followLink: (token: string, caller: Caller) => followLink(desk, token, caller),
    setPassword: (input: { token: string; newPassword: string }, caller: Caller) => setPassword(desk, input, caller),
    changePassword: (input: { currentPassword?: string; newPassword: string }, caller: Caller) => changePassword(desk, input, caller),
    /** "Send me a link": the same answer, as quickly, whether or not anybody has this e-mail. */
    async askForLink(kind: 'sign-in' | 'reset', email: string, caller: Caller): Promise<Entry | Refusal> {
      const tooMany = await desk.limit.spend([['mail', email.trim()], ['asking', caller.address]])
      if (tooMany) return tooMany
      later.add(sendLink(desk, post, kind, email, caller))
      return { cookies: [] }
    },
    async setUpOrganisation(answers: SetUpAnswers & { token: string }, caller: Caller): Promise<Entry | Refusal> {
      const tries: Counted[] = [['link', caller.address]]
      const refused = (await desk.limit.spend(tries)) ?? (await setUp(job, answers, { requestId: caller.requestId, founded: parts.founded }))
      if (refused) return refused
      await desk.limit.giveBack(tries)
      return (await desk.enter(answers.email.trim().toLowerCase(), answers.password, true, caller)) ?? NOT_SIGNED_IN
    },
    /** A link the operator hands over, such as those printed at the start. @returns undefined when nobody with an account has this e-mail */
    async signInLink(email: string): Promise<string | undefined> {
      const account = await desk.accountOf(email)
      return account && baseURL + (await makeLink(pool, 'sign-in', account, LINK_MINUTES.handed))
    },
    /** The link that sets up the first organisation; those made before end. @returns undefined when there is one already */
    async setUpLink(): Promise<string | undefined> {
      const path = await setUpLink(job)
      return path && baseURL + path
    },
    /** Ways to sign in that work here, for the sign-in page. */
    ways: async () => ({ link: post.deliver !== undefined, setUp: await needsSetUp(job) }),
    /** Takes away what is over; once an hour is plenty. */
    sweep: async () => void (await pool.query('select auth.sweep($1)', [testClock() ?? null])),
    /** Settles when everything that answers did not wait for is done. */
    settled: later.settled,
  }
}

interface PasswordInput {
  email: string
  password: string
  remember?: boolean
}

async function signIn(desk: Desk, input: PasswordInput, caller: Caller, later: (work: Promise<void>) => void): Promise<Entry | Refusal> {
  const email = input.email.trim().toLowerCase()
  const tries: Counted[] = [['guess', `${email} ${caller.address}`], ['account', email], ['address', caller.address]]
  const tooMany = await desk.limit.spend(tries)
  if (tooMany) return tooMany
  const entered = await desk.enter(email, input.password, input.remember ?? true, caller)
  const account = await desk.accountOf(email)
  if (!entered) {
    if (account) later(desk.note(account.id, 'account.sign-in', caller, 'wrong-password'))
    return WRONG
  }
  await desk.limit.giveBack(tries)
  await desk.note(account!.id, 'account.sign-in', caller)
  return entered
}

async function signOut(desk: Desk, caller: Caller): Promise<Entry> {
  const session = await desk.sessionOf(caller)
  const cookies = await desk.leave(caller)
  if (session) await desk.note(session.id, 'account.sign-out', caller)
  return { cookies }
}

async function signOutEverywhere(desk: Desk, caller: Caller): Promise<Entry | Refusal> {
  const session = await desk.sessionOf(caller)
  if (!session) return NOT_SIGNED_IN
  await desk.pool.query('delete from auth.session where "userId" = $1', [session.id])
  await endLinks(desk.pool, session)
  await desk.note(session.id, 'account.sign-out-everywhere', caller)
  return { cookies: await desk.leave(caller) }
}

/** Work no answer may wait for: how long it takes would tell whether there is such an account. */
function unhurried() {
  const pending = new Set<Promise<void>>()
  return {
    add(work: Promise<void>): void {
      const watched: Promise<void> = work.catch((error: Error) => console.error(JSON.stringify({ level: 'error', name: 'accounts', message: error.message })))
        .finally(() => pending.delete(watched))
      pending.add(watched)
    },
    settled: async () => void (await Promise.all(pending)),
  }
}

function printed(say: (line: string) => void): (delivery: Delivery) => Promise<void> {
  return async ({ email, link }) => say(`Link for ${email}: ${link}`)
}
