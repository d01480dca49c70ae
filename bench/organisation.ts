import { execFile } from 'node:child_process'
import { Agent, get } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { attach, type Connections } from '../src/server/postgres/connection.ts'
import { dataFolder, freePort, type Served, serveProduct, signInBy, stopProduct } from '../test/served.ts'

const PRODUCT = join(import.meta.dirname, '..', 'bin/plumbline')

/** Runs a command of the product to its end. @returns what it printed and how long it took, in milliseconds @throws when it fails */
export async function command(words: string[], folder: string): Promise<{ printed: string; took: number }> {
  const began = performance.now()
  const env = { ...process.env, PLUMBLINE_DATA: folder, DATABASE_URL: '', DATABASE_OWNER_URL: '' }
  const { stdout } = await promisify(execFile)(PRODUCT, words, { env, maxBuffer: 1e8 })
  return { printed: stdout, took: performance.now() - began }
}

/** The product as it runs with many people, and the same database beside it. */
export interface LargeOrganisation {
  served: Served
  databases: Connections
  /** Milliseconds to write the sample and fill it in. */
  filledIn: number
  /** Signs somebody of the sample's cast in. @returns the Cookie header */
  enter(role: string): Promise<string>
  close(): Promise<void>
}

/** Fills a database with the sample organisation of so many people and serves it. */
export async function largeOrganisation(people: number): Promise<LargeOrganisation> {
  const folder = dataFolder()
  const { took: filledIn } = await command(['demo', '--people', String(people)], folder)
  const served = await serveProduct({ folder, port: await freePort(), env: { DATABASE_URL: '', DATABASE_OWNER_URL: '' } })
  const databases = await attach({ PLUMBLINE_DATA: folder })
  await settle(databases)
  return { served, databases, filledIn, enter: (role) => signInBy(served.links[role]!), close: () => stopProduct(served) }
}

/** What the database does by itself within minutes is done now, so that it disturbs no measurement. */
export async function settle(databases: Connections): Promise<void> {
  const owner = new pg.Client(databases.owner)
  await owner.connect()
  const { rows } = await owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where tableowner = current_user`)
  for (const { name } of rows) await owner.query(`vacuum analyze ${name}`)
  await owner.query('checkpoint').catch(() => undefined)
  await owner.end()
}

/** Reads an address on one connection that stays open, as a browser does. Close it in the end. */
export function reader(origin: string, cookie: string): { read(path: string): Promise<Buffer>; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const read = (path: string): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      get(`${origin}/api/v1${path}`, { agent, headers: { cookie } }, (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('end', () => {
          if (answer.statusCode === 200) resolve(Buffer.concat(parts))
          else reject(new Error(`${path} answered ${answer.statusCode}`))
        })
      }).on('error', reject)
    })
  return { read, close: () => agent.destroy() }
}

/** Reads one address. */
export async function once(origin: string, cookie: string, path: string): Promise<Buffer> {
  const { read, close } = reader(origin, cookie)
  return read(path).finally(close)
}
