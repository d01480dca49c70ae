import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, ROLES, type World, world } from '../../test/cast.ts'
import { heldDay } from '../../test/held-day.ts'
import { asOperator, rows, sql } from '../server/database.ts'
import { actionItemDue } from './action-item/messages.ts'
import { remindOfActionItems } from './action-item/reminders.ts'
import { planSeries } from './series/jobs.ts'

// N6 for everything with a rhythm: the two read and write, an HR partner sees that it is, nobody else sees anything.
let here: World
let seriesId: string
let careerId: string
const held = heldDay()
const { today, day } = held
const absent = (who: keyof Cast, action: string, input: object) => here.call(who, action, { ...input, id: randomUUID() })
const count = async (who: keyof Cast, table: string) => (await here.as(who, (tx) => rows(tx, sql`select 1 from ${sql.table(`app.${table}`)}`))).length
const job = () => planSeries.run({ pool: here.server.job, app: here.server.app, clock: held.now }, {})

beforeAll(async () => {
  here = await world(undefined, held)
  const personId = here.cast.self
  seriesId = (await here.ok('self', 'series.start', { personId, cadence: 'weekly', weekday: 3 })).id
  await here.ok('manager', 'series.write-questions', { id: seriesId, questions: ['What is stuck?'] }, { ifMatch: 0 })
  careerId = (await here.ok('manager', 'career.begin', { personId })).id
  await here.ok('self', 'career.write-view', { id: careerId, aspirations: 'To lead the bench.', gap: 'Planning.' }, { ifMatch: 0 })
  await here.ok('manager', 'career.write-view', { id: careerId, aspirations: 'To lead.', gap: 'Saying no.' }, { ifMatch: 0 })
  await here.ok('manager', 'career.write-plan', { id: careerId, opportunity: 'Rig 3', fromMonths: 3, toMonths: 6 }, { ifMatch: 0 })
}, 60_000)
afterAll(() => here.close())

describe('N6', () => {
  test.each(ROLES)('%s', async (who) => {
    const between = who === 'self' || who === 'manager'
    const knows = between || who === 'partner'
    expect(await count(who, 'one_on_one_series')).toBe(knows ? 1 : 0)
    expect(await count(who, 'series_questions')).toBe(between ? 1 : 0)
    expect(await count(who, 'career_check_in')).toBe(knows ? 1 : 0)
    expect(await count(who, 'career_view')).toBe(between ? 1 : 0)
    expect(await count(who, 'career_plan')).toBe(between ? 1 : 0)
    for (const [action, input, more] of [
      ['series.change', { id: seriesId, cadence: 'weekly', weekday: 3 }, {}],
      ['series.write-questions', { id: seriesId, questions: ['Mine'] }, { ifMatch: 1 }],
      ['series.end', { id: seriesId }, {}],
      ['career.write-view', { id: careerId, aspirations: 'x', gap: '' }, { ifMatch: 0 }],
      ['career.write-plan', { id: careerId, opportunity: 'x', fromMonths: 1, toMonths: 2 }, { ifMatch: 1 }],
      ['career.hold', { id: careerId, heldOn: today }, {}],
    ] as const) {
      if (between) continue
      const outcome = await here.call(who, action, input, more)
      expect([action, outcome.done]).toEqual([action, false])
      if (!knows) expect(outcome).toEqual(await here.call(who, action, { ...input, id: randomUUID() }, more))
    }
  })
  test('an HR partner sees the rhythm and the quarter, and no word', async () => {
    const series = await here.ok('partner', 'series.show', { personId: here.cast.self })
    expect(series).toMatchObject({ rhythm: 'Every Wednesday' })
    expect(series).not.toHaveProperty('questions')
    expect(await here.ok('partner', 'career.list', { personId: here.cast.self })).toMatchObject({ checkIns: [{ id: careerId }] })
    expect(JSON.stringify(await here.ok('partner', 'career.show', { id: careerId }))).not.toMatch(/lead|Rig|Saying/)
  })
  test('nobody begins one for others', async () => {
    for (const who of ['peer', 'skip', 'partner', 'admin', 'former', 'stranger'] as const) {
      expect(await here.call(who, 'series.start', { personId: here.cast.self, cadence: 'weekly', weekday: 1 })).toMatchObject({ done: false, refusal: { code: 'not-found' } })
      expect(await here.call(who, 'career.begin', { personId: here.cast.self })).toMatchObject({ done: false, refusal: { code: 'not-found' } })
    }
    await expect(here.as('partner', (tx) => sql`insert into app.career_check_in (org_id, id, manager_id, person_id, quarter, created_by, created_at)
      values (${here.org}, ${randomUUID()}, ${here.cast.manager}, ${here.cast.self}, '2020-01-01', ${here.cast.partner}, app.now())`.execute(tx))).rejects.toThrow(/row-level/)
    await expect(here.as('peer', (tx) => sql`insert into app.one_on_one (org_id, id, manager_id, person_id, on_date, planned_by, planned_at, series_id, slot_on)
      values (${here.org}, ${randomUUID()}, ${here.cast.manager}, ${here.cast.peer}, ${today}, ${here.cast.peer}, app.now(), ${seriesId}, ${today})`.execute(tx))).rejects.toThrow(/row-level/)
  })
  test('templates: everybody reads, HR administrators write', async () => {
    expect((await here.ok('stranger', 'check-in-template.show', { kind: 'one-on-one' })).version).toBe(0)
    const save = (who: keyof Cast, ifMatch = 0) => here.call(who, 'check-in-template.save', { kind: 'career-check-in', questions: ['What next?'] }, { ifMatch })
    for (const who of ['self', 'manager', 'partner', 'sysadmin'] as const) expect((await save(who)).done).toBe(false)
    expect((await save('admin')).done).toBe(true)
    expect(await save('admin')).toMatchObject({ done: false, refusal: { code: 'conflict', current: { version: 1 } } })
    expect((await here.ok('self', 'career.show', { id: careerId })).questions).toEqual(['What next?'])
    expect((await here.ok('outsider', 'check-in-template.show', { kind: 'career-check-in' })).version).toBe(0)
  })
})

describe('each side’s view', () => {
  test('is the author’s alone until they share it', async () => {
    const before = await here.ok('manager', 'career.show', { id: careerId })
    expect(before).toMatchObject({ mine: { gap: 'Saying no.' }, viewAudience: { now: 'only you' } })
    expect(before).not.toHaveProperty('theirs')
    expect(await here.call('self', 'career.share-view', { id: careerId }, { ifMatch: 7 })).toMatchObject({ done: false, refusal: { code: 'conflict' } })
    await here.ok('self', 'career.share-view', { id: careerId }, { ifMatch: 1 })
    expect(await here.ok('manager', 'career.show', { id: careerId })).toMatchObject({ theirs: { gap: 'Planning.' } })
    expect(await here.ok('self', 'career.show', { id: careerId })).not.toHaveProperty('theirs')
  })
  test('is never overwritten unseen', async () => {
    expect(await here.call('self', 'career.write-view', { id: careerId, aspirations: 'Other tab', gap: '' }, { ifMatch: 0 })).toMatchObject({
      done: false, refusal: { code: 'conflict', current: { version: 1, mine: { aspirations: 'To lead the bench.' } } },
    })
    expect(await here.call('self', 'career.write-plan', { id: careerId, opportunity: 'x', fromMonths: 1, toMonths: 2 }, { ifMatch: 0 })).toMatchObject({
      done: false, refusal: { code: 'conflict', current: { plan: { opportunity: 'Rig 3', fromMonths: 3, toMonths: 6 } } },
    })
  })
  test('is told to the other one, who sees a link and no word', async () => {
    const told = await here.owner('select kind, recipient_id from app.message where record_id = any($1) order by kind', [[careerId, seriesId]])
    expect(told).toEqual([
      { kind: 'career-check-in.begun', recipient_id: here.cast.self },
      { kind: 'career-check-in.view-shared', recipient_id: here.cast.manager },
      { kind: 'one-on-one-series.begun', recipient_id: here.cast.manager },
    ])
  })
})

describe('a series', () => {
  const planned = () => here.owner('select id, on_date::text as on, slot_on::text as slot from app.one_on_one where series_id = $1 order by slot_on', [seriesId])
  test('plans one meeting ahead, and the next when that is answered', async () => {
    const [first] = await planned()
    expect(await planned()).toHaveLength(1)
    await job()
    expect(await planned()).toHaveLength(1)
    await here.ok('manager', 'agenda.add', { id: first.id, text: 'The fixture' })
    await here.ok('self', 'one-on-one.call-off', { id: first.id })
    const after = await planned()
    expect(after).toHaveLength(2)
    expect(await here.ok('self', 'one-on-one.show', { id: after[1].id })).toMatchObject({ carried: [{ text: 'The fixture', fromOn: first.on }], questions: ['What is stuck?'] })
    expect(await here.ok('self', 'one-on-one.show', { id: first.id })).toMatchObject({ calledOff: true, carried: [] })
  })
  test('keeps its place in the rhythm when a meeting moves, and asks whether it was held', async () => {
    const last = (await planned()).at(-1)
    const on = day(40)
    expect(await here.ok('manager', 'one-on-one.move', { id: last.id, on })).toMatchObject({ on, asks: false })
    expect((await planned()).at(-1)).toMatchObject({ on, slot: last.slot })
    expect(await here.call('manager', 'one-on-one.move', { id: last.id, on: day(-1) })).toMatchObject({ done: false, refusal: { code: 'invalid' } })
    await here.owner('update app.one_on_one set on_date = $2 where id = $1', [last.id, day(-3)])
    expect(await here.ok('self', 'one-on-one.show', { id: last.id })).toMatchObject({ asks: true })
    expect((await here.ok('self', 'one-on-one.overview')).pairs[0]).toMatchObject({ unanswered: { id: last.id }, rhythm: 'Every Wednesday' })
    await job()
    expect(await planned()).toHaveLength(3)
    await job()
    expect(await planned()).toHaveLength(3)
    await here.ok('self', 'one-on-one.hold', { id: last.id, heldOn: day(-3) })
    expect(await planned()).toHaveLength(3)
    expect(await here.call('self', 'one-on-one.call-off', { id: last.id })).toMatchObject({ done: false, refusal: { reason: 'held' } })
  })
  test('changes its day and takes the planned meeting along', async () => {
    const before = (await planned()).at(-1)
    const changed = await here.ok('manager', 'series.change', { id: seriesId, cadence: 'fortnightly', weekday: 5, from: day(20) })
    expect(changed).toMatchObject({ rhythm: 'Every other Friday', next: { id: before.id } })
    expect(changed.next.on >= day(20)).toBe(true)
    expect(await planned()).toHaveLength(3)
  })
  test('a day away is nobody’s gap: no question is asked about it', async () => {
    const { id } = (await planned()).at(-1)
    await here.owner('update app.one_on_one set on_date = $2 where id = $1', [id, day(-2)])
    const asked = async (who: keyof Cast) => (await here.ok(who, 'one-on-one.overview')).pairs.find((pair: any) => pair.person.id === here.cast.self).unanswered?.id
    expect(await asked('self')).toBe(id)
    await here.owner('insert into app.leave (org_id, id, person_id, from_on, to_on) values ($1, $2, $3, $4, $5)', [here.org, randomUUID(), here.cast.self, day(-4), day(-1)])
    expect(await asked('self')).toBeUndefined()
    expect(await asked('manager')).toBeUndefined()
  })
  test('X11 derived data: a manager’s days away don’t show through what is planned', async () => {
    await here.owner('insert into app.leave (org_id, id, person_id, from_on, to_on) values ($1, $2, $3, $4, $5)', [here.org, randomUUID(), here.cast.manager, day(-90), day(400)])
    await job()
    expect((await planned()).at(-1).on >= today).toBe(true)
  })
})

test('X1 self-view: whoever else they are, HR reads of their own check-ins what the two read, no more and no less', async () => {
  const { rows: [line] } = { rows: await here.owner('select manager_id as id from app.reporting_line where person_id = $1', [here.cast.partner]) }
  const id = randomUUID()
  await here.owner(`insert into app.career_check_in (org_id, id, manager_id, person_id, quarter, created_by, created_at) values ($1, $2, $3, $4, '2026-01-01', $3, app.now())`, [here.org, id, line.id, here.cast.partner])
  await here.owner(`insert into app.career_view (org_id, check_in_id, author_id, aspirations, gap, version, saved_at) values ($1, $2, $3, 'Kept back.', '', 1, app.now())`, [here.org, id, line.id])
  const own = await here.ok('partner', 'career.show', { id })
  expect(own).not.toHaveProperty('theirs')
  expect(await absent('admin', 'career.show', {})).toEqual(await here.call('admin', 'career.show', { id }))
})

test('X4 conflict of interest: a deny row beats being an HR partner', async () => {
  await here.owner(`insert into app.conflict (org_id, holder_id, subject_id, reason, created_by, created_at) values ($1, $2, $3, 'Partners', $2, app.now())`, [here.org, here.cast.partner, here.cast.self])
  expect(await count('partner', 'one_on_one_series')).toBe(0)
  expect(await here.call('partner', 'career.show', { id: careerId })).toEqual(await absent('partner', 'career.show', {}))
  await here.owner('delete from app.conflict where holder_id = $1', [here.cast.partner])
})

test('X7 manager change: the new manager begins afresh, and each keeps their own words', async () => {
  await here.owner('update app.one_on_one_series set manager_id = $2, created_by = $2 where id = $1', [seriesId, here.cast.former])
  await here.owner('update app.career_check_in set manager_id = $2, created_by = $2 where id = $1', [careerId, here.cast.former])
  await here.owner('update app.career_view set author_id = $2 where check_in_id = $1 and author_id = $3', [careerId, here.cast.former, here.cast.manager])
  expect(await here.call('manager', 'career.show', { id: careerId })).toEqual(await absent('manager', 'career.show', {}))
  expect(await here.ok('manager', 'series.show', { personId: here.cast.self })).not.toHaveProperty('id')
  expect(await here.ok('manager', 'career.list', { personId: here.cast.self })).toMatchObject({ checkIns: [], begin: expect.any(String) })
  const kept = await here.ok('former', 'career.show', { id: careerId })
  expect(kept).toMatchObject({ mine: { gap: 'Saying no.' }, may: { write: false, share: false, plan: false, hold: false } })
  expect(kept).not.toHaveProperty('theirs')
  expect((await here.call('former', 'series.change', { id: seriesId, cadence: 'weekly', weekday: 1 })).done).toBe(false)
  expect(await here.ok('self', 'career.show', { id: careerId })).toMatchObject({ mine: { gap: 'Planning.' } })
  // Nothing more is planned from it, and a new rhythm can begin.
  const before = await here.owner('select 1 from app.one_on_one where series_id = $1', [seriesId])
  await here.owner('update app.one_on_one set called_off_by = planned_by, called_off_at = app.now(), held_on = null, held_recorded_at = null where series_id = $1', [seriesId])
  await job()
  expect(await here.owner('select 1 from app.one_on_one where series_id = $1', [seriesId])).toHaveLength(before.length)
  expect((await here.call('manager', 'series.start', { personId: here.cast.self, cadence: 'weekly', weekday: 2 })).done).toBe(true)
})

test('an action item that falls due reminds its owner, with a link to the meeting, and only while it is theirs and open', async () => {
  const { id } = await here.ok('manager', 'one-on-one.plan', { personId: here.cast.peer, on: day(1) })
  await here.ok('manager', 'action-item.add', { id, text: 'Ask for a second screen', ownerId: here.cast.peer, due: day(7) })
  const due = () => asOperator(here.server.job, here.org, held.now(), (tx) => remindOfActionItems(tx, [day(7), day(1)]))
  expect(await due()).toEqual([{ kind: 'reminder.action-item', to: here.cast.peer, recordId: id, dueOn: day(7) }])
  const right = (who: keyof Cast) => here.as(who, (tx) => actionItemDue.stillRight(tx, id))
  expect([await right('peer'), await right('manager'), await right('stranger')]).toEqual([true, false, false])
  const [item] = (await here.ok('peer', 'one-on-one.show', { id })).actionItems
  await here.ok('peer', 'action-item.finish', { id: item.id })
  expect([await due(), await right('peer')]).toEqual([[], false])
})
