import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { secureHeaders } from 'hono/secure-headers'
import type { AnyAction } from '../server/action.ts'
import { metrics } from '../server/metrics.ts'
import type { Server } from '../server/run-action.ts'
import { apiDoor, unexpected } from './http.ts'
import { metricsDoor, timed } from './metrics.ts'
import { openApi } from './openapi.ts'
import { SIGN_IN } from './sign-in.ts'

/** What the site is put together from. */
export interface SiteParts {
  server: Server
  actions: readonly AnyAction[]
  version: string
  /** Folder of the built web app. */
  web: string
  /** Sign-in: everything below `/api/auth`, and the first set-up. */
  accounts: Hono
  /** Ending mail by its link; in development the mails themselves. */
  mail?: Hono
  /** Whether the database answers and everything is in place. */
  ready: () => Promise<boolean>
}

/** The whole site: API, sign-in, health, and the web app for every other address. */
export function site(parts: SiteParts): Hono {
  const app = new Hono()
  app.use(secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:'], connectSrc: ["'self'"],
      objectSrc: ["'none'"], baseUri: ["'none'"], frameAncestors: ["'none'"], formAction: ["'self'"],
    },
    // Served over plain http on one's own machine too: TLS is the proxy's to promise.
    strictTransportSecurity: false, crossOriginOpenerPolicy: 'same-origin', referrerPolicy: 'no-referrer',
  }))
  app.use(compress())
  const counted = metrics({ ...parts.server })
  app.use('/api/*', timed(counted, [...SIGN_IN, ...parts.actions.map(({ id, method, path }) => ({ id, method, path: `/api/v1${path}` }))]))
  app.route('/', metricsDoor(counted))
  app.get('/health/live', (c) => c.json({ status: 'live' }))
  app.get('/health/ready', async (c) => ((await parts.ready()) ? c.json({ status: 'ready' }) : c.json({ status: 'not ready' }, 503, { 'Retry-After': '2' })))
  const description = JSON.stringify(openApi(parts.actions, parts.version, SIGN_IN))
  app.get('/api/openapi.json', (c) => c.body(description, 200, { 'Content-Type': 'application/json' }))
  app.route('/', parts.accounts)
  if (parts.mail) app.route('/', parts.mail)
  app.route('/api/v1', apiDoor(parts.server, parts.actions))
  app.all('/api/*', (c) => c.json({ type: 'urn:plumbline:problem:not-found', title: 'Not found', status: 404, detail: 'There is no such address.', code: 'not-found' }, 404, { 'Content-Type': 'application/problem+json' }))
  app.use('/assets/*', serveStatic({
    root: parts.web, precompressed: true, onFound: (_path, c) => c.header('Cache-Control', 'public, max-age=31536000, immutable'),
  }))
  // Names with an ending are files; every other address is the app's.
  app.use('/:file{.+\\.\\w+}', serveStatic({ root: parts.web }))
  app.get('*', (c) => (/\.\w+$/.test(c.req.path) ? c.text('Not found', 404) : c.html(page(parts.web), 200, { 'Cache-Control': 'no-cache' })))
  app.onError((error, c) => unexpected(c, error))
  return app
}

let shell: string | undefined
function page(web: string): string {
  shell ??= readFileSync(join(web, 'index.html'), 'utf8')
  return shell
}
