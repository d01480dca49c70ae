import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { inTurns, median, type Measurement } from './measurement.ts'
import { type LargeOrganisation, largeOrganisation, reader } from './organisation.ts'

const PEOPLE = 5_000
/** Seconds a launch for everybody may take, from the click to the last review. */
const LAUNCH_LIMIT = 10
/** How much longer a launch may take than writing the same rows bare, in one statement each: progress, stops and messages are its cost. */
const RATIO_LIMIT = 20
/** Milliseconds between two looks at the progress, as the page has it. */
const LOOK = 200
const ROUNDS = 20
/** The progress of a cycle may cost an HR partner no more than an HR admin, who sees all of it. */
const PARTNER_LIMIT = 1

/** A cycle for everybody: launched over HTTP by the worker, watched as it goes; then its progress as each of HR reads it. */
export async function run(): Promise<Measurement[]> {
  const place = await largeOrganisation(PEOPLE)
  try {
    const [admin, partner] = [await place.enter('HR admin'), await place.enter('HR partner')]
    const cycle = await planned(place, admin)
    const rehearsed = performance.now()
    await write(place, admin, 'POST', `/cycles/${cycle}/rehearsal`, {})
    const rehearsal = (performance.now() - rehearsed) / 1000
    const { took, people, steps } = await launched(place, admin, cycle)
    const bare = await bareRows(place, cycle)
    const { asAdmin, asPartner } = await progress(place, cycle, { admin, partner })
    return [
      { name: `launch of a cycle for ${people} people`, value: took, unit: 's', limit: LAUNCH_LIMIT },
      { name: 'the same, against its rows written bare', value: took, unit: 's', against: bare, limit: RATIO_LIMIT },
      { name: 'different states of progress seen on the way, least 5', value: 5 / steps, unit: '', limit: 1 },
      { name: 'its rehearsal', value: rehearsal, unit: 's', limit: LAUNCH_LIMIT },
      { name: 'its progress as an HR partner, against an HR admin, p50', value: asPartner, unit: 'ms', against: asAdmin, limit: PARTNER_LIMIT },
    ]
  } finally {
    await place.close()
  }
}

async function write(place: LargeOrganisation, cookie: string, method: string, path: string, body: object): Promise<any> {
  const answer = await fetch(`${place.served.origin}/api/v1${path}`, {
    method,
    headers: { 'content-type': 'application/json', cookie, origin: place.served.origin, 'idempotency-key': randomUUID() },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
  return answer.json()
}

async function planned(place: LargeOrganisation, cookie: string): Promise<string> {
  const year = new Date().getUTCFullYear()
  const dates = { from: `${year}-01-01`, to: `${year}-12-31`, selfDue: `${year + 1}-01-15`, managerDue: `${year + 1}-01-31`, shareDue: `${year + 1}-02-15` }
  return (await write(place, cookie, 'POST', '/cycles', { name: 'Everybody', ...dates })).id
}

async function launched(place: LargeOrganisation, cookie: string, cycle: string): Promise<{ took: number; people: number; steps: number }> {
  const browser = reader(place.served.origin, cookie)
  const began = performance.now()
  await write(place, cookie, 'POST', `/cycles/${cycle}/launch`, {})
  const seen = new Set<number>()
  for (;;) {
    const { launch } = JSON.parse((await browser.read(`/cycles/${cycle}/launch`)).toString())
    seen.add(launch.done)
    if (launch.state === 'done') {
      browser.close()
      return { took: (performance.now() - began) / 1000, people: launch.total, steps: seen.size }
    }
    await wait(LOOK)
  }
}

/** The same reviews once more under another cycle, two statements and no fence. @returns seconds */
async function bareRows(place: LargeOrganisation, cycle: string): Promise<number> {
  const owner = new pg.Client(place.databases.owner)
  await owner.connect()
  const copy = randomUUID()
  const began = performance.now()
  await owner.query('begin')
  await owner.query(`insert into app.review_cycle select (jsonb_populate_record(c, jsonb_build_object('id', $2::text))).* from app.review_cycle c where c.id = $1`, [cycle, copy])
  await owner.query(
    `insert into app.review (org_id, id, cycle_id, subject_id, reviewer_id, kind, state)
     select org_id, gen_random_uuid(), $2, subject_id, reviewer_id, kind, 'not-started' from app.review where cycle_id = $1`,
    [cycle, copy],
  )
  await owner.query('rollback')
  await owner.end()
  return (performance.now() - began) / 1000
}

async function progress(place: LargeOrganisation, cycle: string, who: { admin: string; partner: string }) {
  const [admin, partner] = [reader(place.served.origin, who.admin), reader(place.served.origin, who.partner)]
  const path = `/cycles/${cycle}/progress?limit=200`
  const taken = await inTurns(ROUNDS, { asAdmin: () => admin.read(path), asPartner: () => partner.read(path) })
  for (const each of [admin, partner]) each.close()
  return { asAdmin: median(taken.asAdmin), asPartner: median(taken.asPartner) }
}
