import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { addDays } from '../kit/date.ts'
import { publishFramework } from '../leveling/store.ts'
import { DEFAULT_FRAMEWORK } from '../leveling/default-framework.ts'
import { haveComeIn, openAccounts } from '../server/accounts/open-accounts.ts'
import { testClock } from '../server/clock.ts'
import { on, sql, transaction, type Tx } from '../server/database.ts'
import { loadSample } from './load-sample.ts'
import type { SampleCastMember, SampleOptions } from './sample/shape.ts'

/** So long somebody is new in the sample: there is one. */
const NEW_DAYS = 50

/** Whether there is no organisation in this database yet. */
export async function isEmpty(job: pg.Pool): Promise<boolean> {
  return (await job.query('select 1 from app.organisation limit 1')).rowCount === 0
}

/** What an organisation has from its first day. */
export async function found(tx: Tx): Promise<void> {
  await publishFramework(tx, DEFAULT_FRAMEWORK)
}

/** An organisation without a name yet, for an import that comes before the set-up. @returns its id */
export async function foundUnnamed(job: pg.Pool): Promise<string> {
  const id = randomUUID()
  await transaction(job, async (client) => {
    const tx = on(client)
    await sql`insert into app.organisation (org_id, name, created_at)
      values (${id}, 'Your organisation', coalesce(${testClock() ?? null}::timestamptz, now()))`.execute(tx)
    await sql`select app.enter_operator(${id}, ${testClock() ?? null})`.execute(tx)
    await found(tx)
  })
  return id
}

/** Fills an empty database with the sample organisation, all or nothing, and opens everybody's account. */
export async function fillWithSample(job: pg.Pool, options: SampleOptions): Promise<void> {
  // A year of texts: loaded only where it is needed.
  const { sampleOrganisation } = await import('./sample/sample.ts')
  const sample = sampleOrganisation(options)
  const { id, name, timeZone } = sample.organisation
  await transaction(job, async (client) => {
    const tx = on(client)
    await sql`insert into app.organisation (org_id, name, time_zone, sample_seed, created_at)
      values (${id}, ${name}, ${timeZone}, ${options.seed ?? 'plumbline'}, now())`.execute(tx)
    await sql`select app.enter_operator(${id}, ${testClock() ?? null})`.execute(tx)
    await loadSample(tx, sample)
    await openAccounts(tx)
    // Who is new was invited and has not come in yet.
    await haveComeIn(tx, addDays(sample.anchor, -NEW_DAYS))
  })
}

/** Those a visitor may be, when this is the sample organisation. */
export async function visitors(job: pg.Pool): Promise<readonly SampleCastMember[]> {
  const { rowCount } = await job.query('select 1 from app.organisation where sample_seed is not null limit 1')
  return rowCount ? (await import('./sample/sample.ts')).SAMPLE_CAST : []
}

/** The one organisation of this database, for the operator at the command line. */
export async function onlyOrganisation(job: pg.Pool): Promise<string | undefined> {
  return (await job.query('select org_id from app.organisation order by created_at limit 1')).rows[0]?.org_id
}

