import { serve as listen } from '@hono/node-server'
import packageJson from '../../package.json' with { type: 'json' }
import { ACTIONS } from '../app.ts'
import { site } from '../doors/site.ts'
import { accounts, readSecret } from '../server/accounts/accounts.ts'
import { openPool } from '../server/database.ts'
import { migrate } from '../server/migrate.ts'
import { connections } from '../server/postgres/connection.ts'
import { unsafe } from '../server/safety.ts'
import { fillEmpty } from './fill.ts'

/** What `serve` may be told. */
export interface ServeOptions {
  port: number
  host: string
  /** No sample organisation: a one-time set-up link instead. */
  empty: boolean
  /** Place of "today" in the sample year. */
  anchor?: string
}

const WEB = new URL('../../dist/web/', import.meta.url).pathname

/**
 * Starts everything and prints where it is. Resolves when it serves; the returned function stops it and leaves nothing running.
 * @throws an Error with one clear line when it can't serve safely
 */
export async function serve(options: ServeOptions, say: (line: string) => void): Promise<() => Promise<void>> {
  const databases = await connections(process.env, { say })
  const pools = { app: openPool(databases.app), auth: openPool({ ...databases.auth, options: '-c search_path=auth' }), job: openPool(databases.job) }
  const stop = async () => {
    await Promise.all(Object.values(pools).map((pool) => pool.end()))
    await databases.stop()
  }
  try {
    await migrate(databases.owner)
    const problems = await unsafe(pools.app)
    if (problems.length) throw new Error(`It would not be safe to serve:\n- ${problems.join('\n- ')}`)
    const origin = `http://${options.host === '0.0.0.0' || options.host === '::' ? 'localhost' : options.host}:${options.port}`
    const signIn = accounts({ pool: pools.auth, job: pools.job, baseURL: origin, secret: await readSecret(databases.folder), say })
    const app = site({
      server: pools, actions: ACTIONS, version: packageJson.version, web: WEB, accounts: signIn.routes,
      ready: async () => (await pools.app.query('select 1')).rowCount === 1,
    })
    const http = await new Promise<ReturnType<typeof listen>>((resolve, reject) => {
      const server = listen({ fetch: app.fetch, port: options.port, hostname: options.host }, () => resolve(server))
      server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? new Error(`Port ${options.port} is taken. Choose another with PORT=${options.port + 1}.`) : error))
    })
    await fillEmpty({ pools, signIn, origin, empty: options.empty, anchor: options.anchor, say })
    return async () => {
      await new Promise((done) => { http.close(done); if ('closeAllConnections' in http) http.closeAllConnections() })
      await stop()
    }
  } catch (error) {
    await stop()
    throw error
  }
}
