import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { type Context as Request, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie } from 'hono/cookie'
import { isRefusal, notFound, REFUSALS, type Refusal, refuse } from '../kit/refusal.ts'
import type { AnyAction, FileAnswer } from '../server/action.ts'
import type { Credential } from '../server/database.ts'
import { type Outcome, runAction, type Server } from '../server/run-action.ts'

/** The cookie that holds the session; its value is `token.signature`. */
export const SESSION_COOKIE = 'plumbline.session_token'
const SECURE_SESSION_COOKIE = `__Secure-${SESSION_COOKIE}`
const DEFAULT_LIMIT = 1_000_000

/** `/api/v1` for a list of actions: knows the list, and no room. */
export function apiDoor(server: Server, actions: readonly AnyAction[]): Hono {
  const door = new Hono()
  for (const action of actions) {
    const limit = bodyLimit({ maxSize: action.limit ?? DEFAULT_LIMIT, onError: (c) => problem(c, refuse('too-large', `This takes at most ${action.limit ?? DEFAULT_LIMIT} bytes.`)) })
    door.on(action.method, action.path.replace(/\{(\w+)\}/g, ':$1'), limit, (c) => serve(c, server, action))
  }
  door.notFound((c) => problem(c, notFound))
  door.onError((error, c) => unexpected(c, error))
  return door
}

async function serve(c: Request, server: Server, action: AnyAction): Promise<Response> {
  const credential = credentialOf(c)
  if (credential?.kind === 'session' && action.kind === 'write' && !sameOrigin(c)) {
    return problem(c, refuse('not-allowed', 'This request came from another site.'))
  }
  const input = await inputOf(c, action)
  if (isRefusal(input)) return problem(c, input)
  const ifMatch = versionOf(c.req.header('if-match'))
  if (isRefusal(ifMatch)) return problem(c, ifMatch)
  const idempotencyKey = c.req.header('idempotency-key')
  if (idempotencyKey !== undefined && !/^[\x21-\x7e]{1,200}$/.test(idempotencyKey)) {
    return problem(c, refuse('bad-request', 'An Idempotency-Key has 1 to 200 printable characters and no spaces.'))
  }
  const expected = c.req.header('plumbline-person')
  const requestId = c.req.header('x-request-id')?.replace(/[^\w-]/g, '').slice(0, 64)
  return answer(c, action, await runAction(server, action, { input, credential, expected, ifMatch, idempotencyKey, requestId: requestId || undefined }))
}

function answer(c: Request, action: AnyAction, outcome: Outcome): Response {
  if (!outcome.done) return problem(c, outcome.refusal)
  c.header('Cache-Control', 'private, no-store')
  if (outcome.replayed) c.header('Idempotent-Replayed', 'true')
  const value = outcome.value as (Partial<FileAnswer> & { version?: number }) | undefined
  if (value?.file) {
    c.header('Content-Disposition', `attachment; filename="${value.file.name.replace(/[^\w.-]/g, '_')}"`)
    c.header('Content-Type', value.file.type)
    return c.body(value.file.body as string)
  }
  if (typeof value?.version === 'number') c.header('ETag', `"${value.version}"`)
  return c.body(JSON.stringify(action.output.parse(outcome.value)), 200, { 'Content-Type': 'application/json' })
}

/** Who is asking: a bearer token, else the session cookie. */
export function credentialOf(c: Request): Credential | undefined {
  const bearer = /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1]
  if (bearer) return { kind: 'token', secret: bearer }
  const cookie = getCookie(c, SECURE_SESSION_COOKIE) ?? getCookie(c, SESSION_COOKIE)
  const token = cookie?.split('.')[0]
  return token ? { kind: 'session', secret: token } : undefined
}

/** A cookie rides along with requests other sites start; those are told by Origin or Sec-Fetch-Site. */
export function sameOrigin(c: Request): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site) return site === 'same-origin' || site === 'none'
  const origin = c.req.header('origin')
  if (!origin) return true
  try {
    return new URL(origin).host === c.req.header('host')
  } catch {
    return false
  }
}

async function inputOf(c: Request, action: AnyAction): Promise<Record<string, unknown> | Refusal> {
  const query = c.req.query()
  const params = c.req.param() as Record<string, string>
  if (action.method === 'GET' || action.method === 'DELETE') return { ...query, ...params }
  const type = c.req.header('content-type') ?? ''
  if (/^text\/(csv|plain|markdown)/.test(type)) return { ...query, ...(await fileOf(c)), ...params }
  const text = await c.req.text()
  if (text === '') return { ...query, ...params }
  if (!/^application\/json\b/.test(type)) return refuse('bad-request', 'Send JSON with Content-Type: application/json.')
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return refuse('bad-request', 'The body must be a JSON object.')
    return { ...query, ...body, ...params }
  } catch (error) {
    return refuse('bad-request', `The body is not JSON: ${(error as Error).message}.`)
  }
}

/** A file's text; one that is not UTF-8 keeps its bytes, as base64. */
async function fileOf(c: Request): Promise<{ file: string; encoding?: 'base64' }> {
  const bytes = Buffer.from(await c.req.arrayBuffer())
  return isUtf8(bytes) && !bytes.includes(0) ? { file: bytes.toString() } : { file: bytes.toString('base64'), encoding: 'base64' }
}

function versionOf(header: string | undefined): number | undefined | Refusal {
  if (header === undefined) return undefined
  const match = /^(?:W\/)?"(\d{1,9})"$/.exec(header)
  return match ? Number(match[1]) : refuse('bad-request', 'If-Match takes one ETag as it was sent, such as "7".')
}

const TITLES: Record<string, string> = {
  'bad-request': 'The request could not be read', 'not-signed-in': 'Not signed in', 'not-allowed': 'Not allowed', 'not-found': 'Not found',
  conflict: 'Changed elsewhere', 'too-large': 'Too large', invalid: 'Something needs another look', 'version-required': 'Version required', 'too-many': 'Too many requests',
}

/** A refusal as RFC 9457 problem. The "not found" is one constant: hidden and absent can't differ. */
export function problem(c: Request, refusal: Refusal): Response {
  const status = REFUSALS[refusal.code]
  const body = {
    type: `urn:plumbline:problem:${refusal.code}`, title: TITLES[refusal.code], status, detail: refusal.detail, code: refusal.reason ?? refusal.code,
    ...(refusal.findings && { findings: refusal.findings }), ...(refusal.errors && { errors: refusal.errors }),
    ...(refusal.current !== undefined && { current: refusal.current }),
  }
  c.header('Cache-Control', 'private, no-store')
  if (status === 429) c.header('Retry-After', String(refusal.retryAfter ?? 10))
  return c.body(JSON.stringify(body), status, { 'Content-Type': 'application/problem+json' })
}

/** The unexpected: logged with an id, shown as one calm sentence. */
export function unexpected(c: Request, error: Error): Response {
  const id = createHash('sha256').update(`${Date.now()}${error.stack}`).digest('hex').slice(0, 10)
  const busy = /connect|terminat|timeout|ECONN|recovery mode|shutting down|starting up/i.test(error.message)
  console.error(JSON.stringify({ level: 'error', id, path: c.req.routePath, name: error.name, message: busy ? error.message : undefined, code: (error as { code?: string }).code, stack: stackOf(error) }))
  const status = busy ? 503 : 500
  if (busy) c.header('Retry-After', '2')
  return c.body(JSON.stringify({
    type: `urn:plumbline:problem:${busy ? 'unavailable' : 'unexpected'}`, title: busy ? 'Not available just now' : 'Something went wrong', status,
    detail: busy ? 'The database is not answering. Nothing was changed; try again in a moment.' : `Nothing was changed. The person who runs this server can look up ${id} in its log.`,
    code: busy ? 'unavailable' : 'unexpected',
  }), status, { 'Content-Type': 'application/problem+json' })
}

/** Frames only: the first line of a stack is the message, and a message may quote text of a record. */
function stackOf(error: Error): string[] {
  return (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at ')).slice(0, 8).map((line) => line.trim())
}
