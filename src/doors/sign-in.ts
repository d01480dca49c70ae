import { type Context as Request, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as z from 'zod'
import { isRefusal, notFound, type Refusal, refuse } from '../kit/refusal.ts'
import type { Accounts, Caller, Entry } from '../server/accounts/accounts.ts'
import { problem, sameOrigin, unexpected } from './http.ts'

/** Sign-in needs nobody to be signed in, so it is no action: these verbs stand beside the action list. */
export interface SignInVerb<In extends z.ZodType = z.ZodType, Out extends z.ZodType = z.ZodType> {
  readonly id: string
  readonly help: string
  readonly method: 'GET' | 'POST'
  readonly path: `/api/${string}`
  readonly input: In
  readonly output: Out
  /** What it answers is cut down to `output`; `cookies` become Set-Cookie headers. */
  readonly run: (accounts: Accounts, input: z.output<In>, caller: Caller) => Promise<object | Refusal>
}

/** Addresses of proxies in front of this server, whose X-Forwarded headers are believed. One on this machine always is. */
const PROXIES = (process.env.PLUMBLINE_PROXIES ?? '').split(',').map((each) => each.trim()).filter(Boolean)

const Email = z.string().trim().toLowerCase().pipe(z.email('Write an e-mail address, such as ada@example.com.')).pipe(z.string().max(254))
const Password = z.string().min(1).max(1024)
const Token = z.string().min(1).max(200)
const Name = z.string().trim().min(1, 'This is needed.').max(200)
const SignedIn = z.object({ user: z.object({ name: z.string(), email: z.string() }) })
const Nothing = z.object({})
const LIMIT = 16_000

function verb<In extends z.ZodType, Out extends z.ZodType>(definition: SignInVerb<In, Out>): SignInVerb<any, any> {
  return definition
}

/** Where better-auth has an address for it, it is that one. Links are redeemed by POST, so that fetching one uses up nothing. */
export const SIGN_IN: readonly SignInVerb<any, any>[] = [
  verb({
    id: 'sign-in.ways', help: 'Say which ways to sign in work here', method: 'GET', path: '/api/auth/ways',
    input: Nothing, output: z.object({ link: z.boolean().meta({ description: 'Links can be sent.' }), setUp: z.boolean().meta({ description: 'Nobody has set up this server yet.' }) }),
    run: (accounts) => accounts.ways(),
  }),
  verb({
    id: 'sign-in.password', help: 'Sign in with e-mail and password', method: 'POST', path: '/api/auth/sign-in/email',
    input: z.object({ email: Email, password: Password, remember: z.boolean().default(true) }), output: SignedIn,
    run: (accounts, input, caller) => accounts.signIn(input, caller),
  }),
  verb({
    id: 'sign-in.ask-for-link', help: 'Have a one-time link sent', method: 'POST', path: '/api/auth/sign-in/magic-link',
    input: z.object({ email: Email }), output: Nothing,
    run: (accounts, { email }, caller) => accounts.askForLink('sign-in', email, caller),
  }),
  verb({
    id: 'sign-in.look-at-link', help: 'Say what a one-time link is for, without using it up', method: 'POST', path: '/api/auth/link',
    input: z.object({ token: Token }),
    output: z.object({ kind: z.enum(['sign-in', 'invitation', 'reset', 'set-up']), name: z.string().optional(), email: z.string().optional() }),
    run: (accounts, { token }, caller) => accounts.lookAt(token, caller),
  }),
  verb({
    id: 'sign-in.follow-link', help: 'Sign in with a one-time link', method: 'POST', path: '/api/auth/magic-link/verify',
    input: z.object({ token: Token }), output: SignedIn,
    run: (accounts, { token }, caller) => accounts.followLink(token, caller),
  }),
  verb({
    id: 'sign-in.ask-for-reset', help: 'Have a link for a new password sent', method: 'POST', path: '/api/auth/request-password-reset',
    input: z.object({ email: Email }), output: Nothing,
    run: (accounts, { email }, caller) => accounts.askForLink('reset', email, caller),
  }),
  verb({
    id: 'sign-in.set-password', help: 'Choose a password with an invitation or a reset link, and sign in', method: 'POST', path: '/api/auth/reset-password',
    input: z.object({ token: Token, newPassword: Password }), output: SignedIn,
    run: (accounts, input, caller) => accounts.setPassword(input, caller),
  }),
  verb({
    id: 'sign-in.change-password', help: 'Change your password; other sessions end', method: 'POST', path: '/api/auth/change-password',
    input: z.object({ currentPassword: Password.optional(), newPassword: Password }), output: Nothing,
    run: (accounts, input, caller) => accounts.changePassword(input, caller),
  }),
  verb({
    id: 'sign-in.sign-out', help: 'Sign out', method: 'POST', path: '/api/auth/sign-out',
    input: Nothing, output: Nothing, run: (accounts, _, caller) => accounts.signOut(caller),
  }),
  verb({
    id: 'sign-in.sign-out-everywhere', help: 'End every session you have', method: 'POST', path: '/api/auth/revoke-sessions',
    input: Nothing, output: Nothing, run: (accounts, _, caller) => accounts.signOutEverywhere(caller),
  }),
  verb({
    id: 'organisation.set-up', help: 'Set up the organisation and its first administrator with the set-up link, once', method: 'POST', path: '/api/v1/setup',
    input: z.object({ token: Token, organisation: Name, name: Name, email: Email, password: Password, timeZone: z.string().max(100) }), output: SignedIn,
    run: (accounts, input, caller) => accounts.setUpOrganisation(input, caller),
  }),
]

/** Everything below `/api/auth`, and the first set-up. */
export function signInDoor(accounts: Accounts, proxies: readonly string[] = PROXIES): Hono {
  const door = new Hono()
  const limit = bodyLimit({ maxSize: LIMIT, onError: (c) => problem(c, refuse('too-large', `This takes at most ${LIMIT} bytes.`)) })
  for (const each of SIGN_IN) {
    door.on(each.method, each.path, limit, (c) => serve(c, accounts, each, proxies))
    door.all(each.path, (c) => problem(c, notFound))
  }
  door.all('/api/auth/*', (c) => problem(c, notFound))
  door.onError((error, c) => unexpected(c, error))
  return door
}

async function serve(c: Request, accounts: Accounts, each: SignInVerb<any, any>, proxies: readonly string[]): Promise<Response> {
  // Signing somebody else's browser in is an attack too, so this holds with and without a cookie.
  if (each.method === 'POST' && !sameOrigin(c)) return problem(c, refuse('not-allowed', 'This request came from another site.'))
  const body = each.method === 'POST' ? await bodyOf(c) : {}
  if (isRefusal(body)) return problem(c, body)
  const input = each.input.safeParse(body)
  if (!input.success) {
    const errors = input.error.issues.map((issue: z.core.$ZodIssue) => ({ path: `/${issue.path.map(String).join('/')}`, message: issue.message }))
    return problem(c, refuse('invalid', 'Some fields need another look.', { errors }))
  }
  const answer = await each.run(accounts, input.data, callerOf(c, proxies))
  if (isRefusal(answer)) return problem(c, answer)
  c.header('Cache-Control', 'private, no-store')
  for (const cookie of (answer as Partial<Entry>).cookies ?? []) c.header('Set-Cookie', cookie, { append: true })
  return c.body(JSON.stringify(each.output.parse(answer)), 200, { 'Content-Type': 'application/json' })
}

async function bodyOf(c: Request): Promise<unknown> {
  const text = await c.req.text()
  if (text === '') return {}
  // A form of another site can send text, but not this type without the browser asking first.
  if (!/^application\/json\b/.test(c.req.header('content-type') ?? '')) return refuse('bad-request', 'Send JSON with Content-Type: application/json.')
  try {
    return JSON.parse(text)
  } catch {
    return refuse('bad-request', 'The body is not JSON.')
  }
}

/** Who is asking, believing X-Forwarded headers only from a proxy that is ours, and of those only what it added itself. */
export function callerOf(c: Request, proxies: readonly string[]): Caller {
  const peer = plain((c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress ?? '')
  const behindProxy = isLoopback(peer) || proxies.includes(peer)
  const last = (name: string) => (behindProxy ? c.req.header(name)?.split(',').at(-1)?.trim() : undefined)
  return {
    address: countedAddress(plain(last('x-forwarded-for') || peer)),
    userAgent: c.req.header('user-agent'), cookie: c.req.header('cookie'),
    secure: last('x-forwarded-proto') === 'https',
    requestId: c.req.header('x-request-id')?.replace(/[^\w-]/g, '').slice(0, 64) || undefined,
  }
}

function isLoopback(address: string): boolean {
  return address === '' || address === '::1' || address.startsWith('127.')
}

function plain(address: string): string {
  return address.replace(/^::ffff:/i, '')
}

/** One IPv6 customer has 2^64 addresses: their network counts as one. */
export function countedAddress(address: string): string {
  if (!address.includes(':')) return address
  const [head = '', tail] = address.split('::')
  const groups = (part: string | undefined) => (part ? part.split(':') : [])
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - groups(head).length - groups(tail).length)).fill('0')
  return [...groups(head), ...zeros, ...groups(tail)].slice(0, 4).join(':')
}
