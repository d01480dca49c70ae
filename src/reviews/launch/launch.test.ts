import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Cast, type World, world } from '../../../test/cast.ts'
import type { Refusal } from '../../kit/refusal.ts'
import { asOperator } from '../../server/database.ts'
import { startWorker } from '../../server/jobs/worker.ts'
import { launchReviews } from './jobs.ts'
import { announcementsOf, mailsFor } from './launch.ts'
import { launchBatch } from './store.ts'

// A launch as it goes: watched, stopped, killed, taken up again.
const HIRED = 300
let w: World
let cycle: string
beforeAll(async () => {
  w = await world()
  await w.owner(
    `with hired as (select gen_random_uuid() as id, n from generate_series(1, ${HIRED}) n), people as (
       insert into app.person (org_id, id, email, name, title) select $1, id, 'h' || n || '@example.com', 'Hired ' || n, 'Technician' from hired)
     insert into app.reporting_line (org_id, person_id, manager_id, from_on) select $1, id, $2, '2025-01-01' from hired`,
    [w.org, w.cast.skip],
  )
  // One of them has nobody above, and one has left.
  await w.owner(`delete from app.reporting_line where person_id = (select id from app.person where email = 'h1@example.com')`)
  await w.owner(`update app.person set ended_on = '2026-01-01' where email = 'h2@example.com'`)
})
afterAll(() => w?.close())

const PLAN = { name: 'Year', from: '2026-01-01', to: '2026-12-31', selfDue: '2027-01-10', managerDue: '2027-01-20', shareDue: '2027-01-31' }
beforeEach(async () => {
  cycle = (await w.ok('admin', 'cycle.create', PLAN)).id
})

const no = async (who: keyof Cast, id: string, input: object): Promise<Refusal> => {
  const outcome = await w.call(who, id, input)
  if (outcome.done) throw new Error(`${id} as ${who} was let through`)
  return outcome.refusal
}
const launchOf = async () => (await w.ok('admin', 'cycle.show-launch', { id: cycle })).launch
const counted = async () =>
  (
    await w.owner(
      `select count(*) filter (where kind = 'self')::int as self, count(*) filter (where kind = 'manager')::int as manager,
        count(*)::int - count(distinct (subject_id, kind))::int as twice from app.review where cycle_id = $1`,
      [cycle],
    )
  )[0]
const told = async () => (await w.owner(`select recipient_id as id from app.message where record_id = $1 and kind = 'review.to-write'`, [cycle])).map((row) => row.id as string)
const batch = (size: number) =>
  asOperator(w.server.job, w.org, undefined, async (tx) => {
    const [launch] = await w.owner('select id from app.cycle_launch where cycle_id = $1', [cycle])
    return launchBatch(tx, launch.id, size)
  })

test('a launch creates what each person needs, tells each writer once, and names nobody', async () => {
  const begun = await w.ok('admin', 'cycle.launch', { id: cycle })
  expect(begun).toMatchObject({ state: 'running', done: 0, created: { self: 0, manager: 0 }, by: { id: w.cast.admin } })
  expect((await w.ok('admin', 'cycle.show-plan', { id: cycle })).cycle.state).toBe('open')
  expect((await no('admin', 'cycle.launch', { id: cycle })).reason).toBe('launch-running')
  const seen: number[] = []
  while (await batch(50)) seen.push((await launchOf()).done)
  expect(seen).toEqual([50, 100, 150, 200, 250, 300])
  const launch = await launchOf()
  expect(launch).toMatchObject({ state: 'done', done: begun.total, total: begun.total })
  const made = await counted()
  expect(made).toMatchObject({ self: begun.total, twice: 0 })
  expect(launch.created).toEqual({ self: made.self, manager: made.manager })
  const people = await told()
  expect(new Set(people).size).toBe(people.length)
  expect(people).toHaveLength(begun.total)
})

test('stopped, it stays where it is until somebody goes on; what was created stays', async () => {
  await w.ok('admin', 'cycle.launch', { id: cycle })
  await batch(100)
  expect(await w.ok('admin', 'cycle.stop-launch', { id: cycle })).toMatchObject({ state: 'stopped', done: 100 })
  expect(await batch(100)).toBe(false)
  expect(await counted()).toMatchObject({ self: 100, twice: 0 })
  expect((await no('admin', 'cycle.stop-launch', { id: cycle })).reason).toBe('launch-state')
  expect((await no('admin', 'cycle.launch', { id: cycle })).reason).toBe('launch-stopped')
  expect(await w.ok('admin', 'cycle.resume-launch', { id: cycle })).toMatchObject({ state: 'running', done: 100 })
  while (await batch(100));
  expect(await launchOf()).toMatchObject({ state: 'done' })
  expect((await counted()).self).toBe((await launchOf()).total)
})

test('the worker runs it to the end by itself', async () => {
  const worker = await startWorker({ connection: w.database.job, pool: w.server.job, app: w.server.app, jobs: [launchReviews] })
  try {
    await w.ok('admin', 'cycle.launch', { id: cycle })
    for (let tries = 0; tries < 200 && (await launchOf()).state !== 'done'; tries++) await wait(50)
    expect(await launchOf()).toMatchObject({ state: 'done' })
  } finally {
    await worker.stop()
  }
})

test('killed in the middle of a batch, nothing is half done, and the next run goes on from there', async () => {
  await w.ok('admin', 'cycle.launch', { id: cycle })
  const [{ id }] = (await w.owner('select id from app.cycle_launch where cycle_id = $1', [cycle])) as [{ id: string }]
  // Each batch writes, and then dawdles before it commits: the kill meets one in between.
  const script = `
    import { asOperator, openPool, sql } from '${new URL('../../server/database.ts', import.meta.url)}'
    import '${new URL('../messages.ts', import.meta.url)}'
    import { launchBatch } from '${new URL('./store.ts', import.meta.url)}'
    const pool = openPool(JSON.parse(process.env.JOB))
    for (let more = true; more;) more = await asOperator(pool, '${w.org}', undefined, async (tx) => {
      const next = await launchBatch(tx, '${id}', 20)
      console.log('written')
      await sql\`select pg_sleep(0.2)\`.execute(tx)
      return next
    })`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], { env: { ...process.env, JOB: JSON.stringify(w.database.job) }, stdio: ['ignore', 'pipe', 'inherit'] })
  let written = 0
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (data: Buffer) => {
      written += data.toString().split('written').length - 1
      if (written >= 3) resolve()
    })
    child.on('exit', () => resolve())
  })
  child.kill('SIGKILL')
  for (let tries = 0; tries < 100 && (await w.owner(`select 1 from pg_locks where locktype = 'tuple'`)).length > 0; tries++) await wait(20)
  const at = await launchOf()
  expect(at.state).toBe('running')
  expect(at.done % 20).toBe(0)
  expect(at.done).toBeGreaterThanOrEqual(40)
  expect(await counted()).toMatchObject({ self: at.done, twice: 0 })
  while (await batch(100));
  expect(await counted()).toMatchObject({ self: (await launchOf()).total, twice: 0 })
  const people = await told()
  expect(new Set(people).size).toBe(people.length)
})

test('a second launch adds who is missing and nothing else', async () => {
  await w.ok('admin', 'cycle.launch', { id: cycle })
  while (await batch(200));
  const before = await counted()
  await w.owner(`insert into app.person (org_id, id, email, name) values ($1, gen_random_uuid(), $2, 'Late Joiner')`, [w.org, `late.${cycle}@example.com`])
  await w.ok('admin', 'cycle.launch', { id: cycle })
  const [{ id }] = (await w.owner(`select id from app.cycle_launch where cycle_id = $1 and state = 'running'`, [cycle])) as [{ id: string }]
  while (await asOperator(w.server.job, w.org, undefined, (tx) => launchBatch(tx, id, 200)));
  expect(await counted()).toMatchObject({ self: before.self + 1, manager: before.manager, twice: 0 })
  expect((await launchOf()).created).toEqual({ self: 1, manager: 0 })
})

describe('a rehearsal', () => {
  test('shows what would come of it and leaves nothing behind', async () => {
    const everything = async () => {
      const tables = (await w.owner(`select relname as name from pg_class where relnamespace = 'app'::regnamespace and relkind = 'r' order by 1`)).map((row) => row.name as string)
      const counts: Record<string, number> = {}
      for (const table of tables) counts[table] = (await w.owner(`select count(*)::int as n from app.${table}`))[0].n
      counts.jobs = (await w.owner('select count(*)::int as n from graphile_worker._private_jobs'))[0].n
      return { counts, state: (await w.owner('select state from app.review_cycle where id = $1', [cycle]))[0].state }
    }
    const before = await everything()
    const shown = await w.ok('admin', 'cycle.rehearse', { id: cycle, origin: 'https://plumbline.example.com' })
    expect(await everything()).toEqual(before)
    const launched = await w.ok('admin', 'cycle.launch', { id: cycle })
    while (await batch(200));
    expect(shown.people).toBe(launched.total)
    expect(shown.created).toEqual({ ...(await launchOf()).created, rounds: 0, surveys: 0 })
    expect(shown.told).toBe((await told()).length)
    expect(shown.problems.map((each: { problem: string }) => each.problem)).toContain('no-manager')
  })
  test('shows mails as they would arrive: fixed words, a link, and no other name', async () => {
    const { examples, timeline } = await w.ok('admin', 'cycle.rehearse', { id: cycle, origin: 'https://plumbline.example.com' })
    expect(examples).toHaveLength(3)
    const names = (await w.owner('select name from app.person')).map((row) => row.name as string)
    for (const { mails } of examples) {
      expect(mails.length).toBeGreaterThan(0)
      for (const { subject, text } of mails) {
        expect(text).toContain('https://plumbline.example.com/reviews')
        expect(names.filter((name) => text.includes(name) || subject.includes(name))).toEqual([])
      }
    }
    expect(timeline.map((each: { on: string }) => each.on)).toEqual(timeline.map((each: { on: string }) => each.on).toSorted())
  })
  test('is HR admin’s alone', async () => {
    expect((await no('partner', 'cycle.rehearse', { id: cycle })).code).toBe('not-found')
    await w.ok('admin', 'cycle.launch', { id: cycle })
    for (const id of ['cycle.rehearse', 'cycle.launch', 'cycle.stop-launch', 'cycle.resume-launch', 'cycle.show-launch']) {
      expect([id, (await no('partner', id, { id: cycle })).code]).toEqual([id, 'not-allowed'])
    }
  })
})

describe('what people hear', () => {
  const phases = { selfDue: '2026-12-04', managerDue: '2026-12-11', shareDue: '2026-12-18', announce: true }
  test('at the launch, a week and a day before each date that is still to come', () => {
    expect(announcementsOf(phases, '2026-11-29').map(({ kind, on }) => [kind, on])).toEqual([
      ['review.to-write', ['2026-11-29']],
      ['reminder.self-review', ['2026-12-03']],
      ['reminder.manager-review', ['2026-12-04', '2026-12-10']],
      ['reminder.acknowledgement', ['2026-12-11', '2026-12-17']],
    ])
  })
  test('nothing at the launch where HR wants it quiet, nothing about what is not asked', () => {
    const kinds = announcementsOf({ ...phases, selfDue: undefined, announce: false }, '2026-11-01').map(({ kind }) => kind)
    expect(kinds).toEqual(['reminder.manager-review', 'reminder.acknowledgement'])
    expect(mailsFor(announcementsOf(phases, '2026-11-01'), { writes: false, reviewed: true })).toEqual(['review.to-write', 'reminder.self-review', 'reminder.acknowledgement'])
  })
})
