import { serve as listen } from '@hono/node-server'
import packageJson from '../../package.json' with { type: 'json' }
import { ACTIONS, JOBS, REMINDERS } from '../app.ts'
import { mailDoor } from '../doors/mail.ts'
import { signInDoor } from '../doors/sign-in.ts'
import { site } from '../doors/site.ts'
import { accounts, openAccountsPool, readSecret } from '../server/accounts/accounts.ts'
import { testClock } from '../server/clock.ts'
import { openPool } from '../server/database.ts'
import { startWorker } from '../server/jobs/worker.ts'
import { mailParts } from '../server/mail/mail.ts'
import { mailSettings } from '../server/mail/settings.ts'
import { migrate } from '../server/migrate.ts'
import { reminderJob } from '../server/remind.ts'
import { type Connections, connections } from '../server/postgres/connection.ts'
import { unsafe } from '../server/safety.ts'
import { fillWithSample, found, isEmpty, visitors } from './fill.ts'

/** What `serve` may be told. */
export interface ServeOptions {
  port: number
  host: string
  /** No sample organisation: a one-time set-up link instead. */
  empty: boolean
  /** The day that counts as today in the sample year; the real today unless told. */
  anchor?: string
}

type Say = (line: string) => void
/** The built web app. Another folder only while one works on the screens. */
const WEB = process.env.PLUMBLINE_WEB ?? new URL('../../dist/web/', import.meta.url).pathname

/**
 * Starts everything and says where it is. Resolves when it serves; the returned function stops it and leaves nothing running.
 * @throws an Error with one clear line when it can't serve safely
 */
export async function serve(options: ServeOptions, say: Say): Promise<{ stop: () => Promise<void>; ended: Promise<void> }> {
  // What is set wrongly is said before anything is started: a moved clock in production, mail settings nobody can read.
  testClock()
  mailSettings()
  const databases = await connections(process.env, { say })
  try {
    await migrate(databases.owner)
    return await serveFrom(databases, options, say)
  } catch (error) {
    await databases.stop()
    throw error
  }
}

async function serveFrom(databases: Connections, options: ServeOptions, say: Say) {
  const pools = { app: openPool(databases.app), job: openPool(databases.job), auth: openAccountsPool(databases.auth) }
  const close = async () => void (await Promise.all(Object.values(pools).map((pool) => pool.end())))
  try {
    const problems = await unsafe(pools.app)
    if (problems.length) throw new Error(`It would not be safe to serve:\n- ${problems.join('\n- ')}`)
    if (!options.empty && (await isEmpty(pools.job))) await fillWithSample(pools.job, { anchor: options.anchor ?? (testClock() ?? new Date().toISOString()).slice(0, 10) })
    const http = await listening(options, (origin) => put(databases, pools, origin, say))
    const worker = await startWorker({ connection: databases.job, pool: pools.job, app: pools.app, jobs: [...JOBS, ...http.parts.mail.jobs, reminderJob(REMINDERS)] })
    await welcome(http, pools.job, say)
    if (http.parts.mail.shown) say(`Mails leave nothing here: ${http.origin}/mails shows them.`)
    const sweep = setInterval(() => void http.parts.signIn.sweep().catch(() => {}), 3_600_000)
    const stop = async () => {
      clearInterval(sweep)
      await new Promise<void>((done) => {
        http.server.close(() => done())
        if ('closeAllConnections' in http.server) http.server.closeAllConnections()
      })
      http.parts.mail.close()
      await http.parts.signIn.settled()
      await worker.stop()
      await close()
      await databases.stop()
    }
    return { stop, ended: databases.ended }
  } catch (error) {
    await close()
    throw error
  }
}

type Pools = { app: ReturnType<typeof openPool>; job: ReturnType<typeof openPool>; auth: ReturnType<typeof openAccountsPool> }

async function put(databases: Connections, pools: Pools, origin: string, say: Say) {
  const secret = await readSecret(databases.folder)
  const mail = await mailParts({ pools, baseURL: origin, secret })
  const signIn = accounts({ pool: pools.auth, job: pools.job, baseURL: origin, secret, say, deliver: mail.deliver, founded: found })
  const app = site({
    server: pools, actions: ACTIONS, version: packageJson.version, web: WEB, accounts: signInDoor(signIn), mail: mailDoor(mail),
    ready: async () => (await pools.app.query('select 1')).rowCount === 1,
  })
  return { app, signIn, mail }
}

/** Opens the port first, so that links can name it even when the system chose it. */
async function listening(options: ServeOptions, make: (origin: string) => ReturnType<typeof put>) {
  let parts: Awaited<ReturnType<typeof put>> | undefined
  const server = await new Promise<ReturnType<typeof listen>>((resolve, reject) => {
    const answer = (request: Request, env: object) => parts?.app.fetch(request, env) ?? new Response('Starting', { status: 503, headers: { 'Retry-After': '1' } })
    const opened = listen({ fetch: answer as never, port: options.port, hostname: options.host }, () => resolve(opened))
    opened.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${options.port} is taken. Choose another, such as PORT=${options.port + 1} npm start.`) : error))
  })
  const { port } = server.address() as { port: number }
  const name = ['0.0.0.0', '::'].includes(options.host) ? 'localhost' : options.host.includes(':') ? `[${options.host}]` : options.host
  const origin = process.env.PLUMBLINE_URL ?? `http://${name}:${port}`
  parts = await make(origin)
  return { server, parts, origin }
}

async function welcome(http: Awaited<ReturnType<typeof listening>>, job: Pools['job'], say: Say): Promise<void> {
  say(`Plumbline serves on ${http.origin}`)
  const setUp = await http.parts.signIn.setUpLink()
  if (setUp) return say(`Set it up here (the link works once): ${setUp}`)
  const cast = await visitors(job)
  if (!cast.length) return
  say('This is the sample organisation. Sign in as (each link works once, for a day):')
  for (const each of cast) say(`  ${each.role.padEnd(12)} ${each.name.padEnd(18)} ${await http.parts.signIn.signInLink(each.email)}`)
}
