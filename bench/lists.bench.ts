import pg from 'pg'
import { ledgerRows } from '../src/feedback/ledger/store.ts'
import { listPacket } from '../src/reviews/packet/store.ts'
import { findReview } from '../src/reviews/store.ts'
import { asPerson, type Person, type Tx } from '../src/server/database.ts'
import { inTurns, median, type Measurement } from './measurement.ts'
import { type LargeOrganisation, largeOrganisation, once, reader } from './organisation.ts'

const PEOPLE = 5_000
const ROUNDS = 200
/** How much slower than its own queries, straight on an open connection, a list may be over HTTP. */
const LIMIT = 3

interface List {
  name: string
  path: string
  cookie: string
  /** Key of the rows in the answer. */
  key: string
  /** The queries whose rows the list shows, and no others. @returns ids in order */
  queries: (tx: Tx, me: Person) => Promise<string[]>
}

/**
 * Lists over HTTP against their own queries: the same person let in by `enter()`, the same rows, row-level security on, from `begin`
 * to `commit` on a connection that is open already. Facts that come with a first page, parsing, checking and writing the answer are
 * the list's cost, not the queries'.
 */
export async function run(): Promise<Measurement[]> {
  const place = await largeOrganisation(PEOPLE)
  const client = new pg.Client({ ...place.databases.app, pipeline: true } as pg.ClientConfig)
  await client.connect()
  try {
    const rows: Measurement[] = []
    for (const list of await lists(place)) rows.push(await measured(list, place.served.origin, client))
    return [{ name: `sample of ${PEOPLE} people, written and filled in`, value: place.filledIn / 1000, unit: 's' }, ...rows]
  } finally {
    await client.end()
    await place.close()
  }
}

async function lists({ served, enter }: LargeOrganisation): Promise<List[]> {
  const [manager, employee] = [await enter('manager'), await enter('employee')]
  const ask = async (cookie: string, path: string) => JSON.parse((await once(served.origin, cookie, path)).toString()) as any
  const [leader, report] = [(await ask(manager, '/me')).person.id, (await ask(employee, '/me')).person.id]
  const review = await fullest((path) => ask(manager, path))
  const ledger = (name: string, cookie: string, personId: string): List => ({
    name: `ledger of ${name}`, cookie, path: `/people/${personId}/ledger?limit=50`, key: 'entries',
    queries: async (tx) => (await ledgerRows(tx, { personId, limit: 51 })).map((row) => row.id).slice(0, 50),
  })
  const packet: List = {
    name: `packet of a review, ${review.records} records`, cookie: manager, path: `/reviews/${review.id}/packet?limit=200`, key: 'records',
    queries: async (tx, me) => {
      const { records } = await listPacket(tx, (await findReview(tx, review.id))!, { now: me.now, zone: me.timeZone, limit: 200 })
      return records.map((record) => record.id)
    },
  }
  return [
    ledger('a report, as the manager', manager, report), ledger('their own, as an employee', employee, report),
    ledger('their own, as the manager', manager, leader), packet,
  ]
}

/** The review with the most to read of those the manager writes. */
async function fullest(ask: (path: string) => Promise<any>): Promise<{ id: string; records: number }> {
  const { reviews } = await ask('/reviews?limit=200')
  const found: { id: string; records: number }[] = []
  for (const { id } of reviews.filter((each: { kind: string }) => each.kind === 'manager')) {
    found.push({ id, records: (await ask(`/reviews/${id}/packet?limit=200`)).records.length })
  }
  return found.reduce((most, each) => (each.records > most.records ? each : most))
}

async function measured({ name, path, cookie, key, queries }: List, origin: string, client: pg.Client): Promise<Measurement> {
  const { statements, ids } = await recorded(client, cookie, queries)
  const browser = reader(origin, cookie)
  const answer = JSON.parse((await browser.read(path)).toString()) as Record<string, { id: string }[]>
  if (answer[key]!.map((row) => row.id).join() !== ids.join()) throw new Error(`${name}: the answer and the queries have different rows.`)
  const { http, straight } = await inTurns(ROUNDS, {
    http: () => browser.read(path),
    straight: async () => { for (const statement of statements) await client.query(...statement) },
  })
  browser.close()
  return { name: `${name}, p50`, value: median(http), unit: 'ms', against: median(straight), limit: LIMIT }
}

type Statement = Parameters<(text: string, values?: unknown[]) => void>

/** Runs the queries once as the person and keeps every statement, from `begin` to `commit`, as it went to the database. */
async function recorded(client: pg.Client, cookie: string, queries: List['queries']): Promise<{ statements: Statement[]; ids: string[] }> {
  const statements: Statement[] = []
  const query = (...statement: Statement) => {
    statements.push(statement)
    return client.query(...statement)
  }
  const pool = { connect: async () => ({ query, release() {} }) } as unknown as pg.Pool
  const secret = /session_token=([^.;]*)/.exec(cookie)![1]!
  const ids = await asPerson(pool, { kind: 'session', secret }, undefined, queries)
  return { statements, ids: ids! }
}
