import { createHash, timingSafeEqual } from 'node:crypto'
import { type Context as Request, Hono, type MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { Metrics } from '../server/metrics.ts'

/** A verb at its whole path, in braces: `/api/v1/people/{personId}/ledger`. */
interface Address {
  readonly id: string
  readonly method: string
  readonly path: string
}

/** Times every request below where it is used; what no address is for counts as `unknown`, so that nobody can invent labels. */
export function timed(metrics: Metrics, addresses: readonly Address[]): MiddlewareHandler {
  const ids = new Map(addresses.map(({ id, method, path }) => [`${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`, id]))
  return async (c, next) => {
    const began = performance.now()
    await next()
    const method = c.req.method === 'HEAD' ? 'GET' : c.req.method
    const route = matchedRoutes(c).find(({ path }) => ids.has(`${method} ${path}`))
    metrics.answered((route && ids.get(`${method} ${route.path}`)) ?? 'unknown', c.res.status, (performance.now() - began) / 1000)
  }
}

/**
 * `/metrics`: for whoever holds the token; without a token set, for this machine itself. A proxy on this machine sends the
 * whole world from here, so what came through one needs the token too.
 */
export function metricsDoor(metrics: Metrics, token = process.env.PLUMBLINE_METRICS_TOKEN): Hono {
  const door = new Hono()
  door.get('/metrics', async (c) => {
    if (!(token ? holds(c, token) : isFromHere(c))) return c.text('Not found', 404)
    return c.body(await metrics.page(), 200, { 'Content-Type': metrics.type, 'Cache-Control': 'private, no-store' })
  })
  return door
}

function holds(c: Request, token: string): boolean {
  const given = /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1]
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return given !== undefined && timingSafeEqual(digest(given), digest(token))
}

const PROXY_HEADERS = ['forwarded', 'x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-host', 'x-real-ip', 'via']

function isFromHere(c: Request): boolean {
  const peer = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress ?? ''
  return /^(::ffff:)?127\.|^::1$/i.test(peer) && !PROXY_HEADERS.some((name) => c.req.header(name))
}
