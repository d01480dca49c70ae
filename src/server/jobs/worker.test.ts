import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../../test/cast.ts'
import { JOBS, REMINDERS } from '../../app.ts'
import { asPerson, sql } from '../database.ts'
import { mailParts } from '../mail/mail.ts'
import { reminderJob } from '../remind.ts'
import { asPersonOnErrand } from './errand.ts'
import { enqueue, job, type JobContext } from './jobs.ts'
import { startWorker } from './worker.ts'

const runs: { context: JobContext; payload: unknown }[] = []
let failing = 0
const noted = job<{ n: number }>({ name: 'test.note', run: async (context, payload) => {
  if (failing-- > 0) throw new Error('not yet')
  runs.push({ context, payload })
} })

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())
const parts = () => ({ connection: w.database.job, pool: w.server.job, app: w.server.app, jobs: [noted] })
const as = (work: Parameters<typeof asPerson>[3]) => asPerson(w.server.app, { kind: 'session', secret: w.session('self') }, undefined, work as never)
/** A second try begins about five seconds after the first, a worker that lost its connections three: patience, not a promise. */
const until = async (there: () => boolean) => { for (let tries = 0; tries < 400 && !there(); tries++) await wait(50) }
const ran = (n: number) => until(() => runs.length >= n)

test('a job runs once its transaction is committed, and never when it is not', async () => {
  const worker = await startWorker(parts())
  try {
    await as(async (tx) => {
      await enqueue(tx, 'test.note', { n: 1 })
      throw new Error('changed my mind')
    }).catch(() => {})
    await as(async (tx) => enqueue(tx, 'test.note', { n: 2 }))
    await ran(1)
    expect(runs.map((each) => each.payload)).toEqual([{ n: 2 }])
    expect(runs[0]!.context).toMatchObject({ orgId: w.org, byId: w.cast.self })
  } finally {
    await worker.stop()
  }
})

test('what another server held when it died is taken up again', async () => {
  runs.length = 0
  await as(async (tx) => enqueue(tx, 'test.note', { n: 3 }))
  await w.owner(`update graphile_worker._private_jobs set locked_at = now() - interval '1 minute', locked_by = 'worker-gone', attempts = 1`)
  const worker = await startWorker(parts())
  try {
    await ran(1)
    expect(runs.map((each) => each.payload)).toEqual([{ n: 3 }])
  } finally {
    await worker.stop()
  }
})

test('what another server is still at is left to it', async () => {
  let [begun, go] = [0, () => {}]
  const slow = job({ name: 'test.slow', run: async () => { begun++; await new Promise<void>((resolve) => { go = resolve }) } })
  const first = await startWorker({ ...parts(), jobs: [slow] })
  await as(async (tx) => enqueue(tx, 'test.slow', {}))
  await until(() => begun > 0)
  await w.owner(`update graphile_worker._private_jobs set locked_at = now() - interval '1 minute'`)
  const second = await startWorker({ ...parts(), jobs: [slow] })
  await wait(400)
  expect(begun).toBe(1)
  go()
  await Promise.all([first.stop(), second.stop()])
})

test('a worker whose connections were cut goes on', async () => {
  runs.length = 0
  const worker = await startWorker(parts())
  try {
    await wait(200)
    await w.server.job.query('select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and pid <> pg_backend_pid() and datname = current_database()')
    await as(async (tx) => enqueue(tx, 'test.note', { n: 9 }))
    await ran(1)
    expect(runs.map((each) => each.payload)).toEqual([{ n: 9 }])
  } finally {
    await worker.stop()
  }
})

test('a job that fails is tried again', async () => {
  runs.length = 0
  failing = 1
  const worker = await startWorker(parts())
  try {
    await as(async (tx) => enqueue(tx, 'test.note', { n: 10 }))
    await ran(1)
    expect(runs.map((each) => each.payload)).toEqual([{ n: 10 }])
  } finally {
    await worker.stop()
  }
})

test('every job of the product can be planned', async () => {
  const { jobs } = await mailParts({ pools: w.server, baseURL: '', secret: '', env: {} })
  const all = [...JOBS, ...jobs, reminderJob(REMINDERS)]
  expect(all.map((each) => each.name)).toEqual([...new Set(all.map((each) => each.name))])
  await (await startWorker({ ...parts(), jobs: all })).stop()
})

test('an undeclared job is refused at once', async () => {
  await expect(as(async (tx) => enqueue(tx, 'test.unknown', {}))).rejects.toThrow('There is no job test.unknown')
})

test('an errand makes exactly the person, once', async () => {
  const parts = { pool: w.server.job, app: w.server.app, clock: () => undefined }
  const seen = await asPersonOnErrand(parts, { orgId: w.org, personId: w.cast.manager }, async (tx, me) => {
    const { rows } = await sql<{ me: string; reports: string; via: string }>`
      select app.me() as me, current_setting('app.reports') as reports, current_setting('app.via') as via`.execute(tx)
    return { ...rows[0]!, isManager: me.isManager }
  })
  expect(seen).toMatchObject({ me: w.cast.manager, via: 'errand', isManager: true })
  expect(seen!.reports.split(',')).toContain(w.cast.self)
  expect(await w.owner('select 1 from app.errand')).toEqual([])
})

test('an errand opens nothing when it is unknown, over, or for somebody who left', async () => {
  const enter = async (secret: string) => (await w.server.app.query('select * from app.enter_errand($1)', [secret])).rowCount
  expect(await enter('guess')).toBe(0)
  await w.owner(`insert into app.errand values ($1, encode(sha256('old'), 'hex'), $2, now() - interval '1 second')`, [w.org, w.cast.self])
  expect(await enter('old')).toBe(0)
  const gone = randomUUID()
  await w.owner(`insert into app.person (org_id, id, email, name, ended_on) values ($1, $2, $3, 'Gone Person', '2020-01-01')`, [w.org, gone, `${gone}@example.com`])
  const parts = { pool: w.server.job, app: w.server.app, clock: () => undefined }
  expect(await asPersonOnErrand(parts, { orgId: w.org, personId: gone }, async () => 'in')).toBeUndefined()
})

test('the server’s role can’t write an errand for itself', async () => {
  await expect(w.server.app.query(`insert into app.errand values ($1, 'x', $2, now())`, [w.org, w.cast.admin])).rejects.toMatchObject({ code: '42501' })
})
