import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { REMINDERS } from '../app.ts'
import { type World, world } from '../../test/cast.ts'
import { remind } from './remind.ts'

let w: World
let cycle: string
let self: string
let manager: string
beforeAll(async () => { w = await world() })
afterAll(() => w.close())
beforeEach(async () => {
  for (const table of ['message_mail', 'message', 'leave', 'review_extension', 'acknowledgement_opening', 'review', 'review_cycle']) await w.owner(`delete from app.${table}`)
  ;[cycle, self, manager] = [randomUUID(), randomUUID(), randomUUID()] as [string, string, string]
  await w.owner(`insert into app.review_cycle (org_id, id, name, period_from, period_to, template, scale, self_due, manager_due, share_due, state, created_by, created_at)
    values ($1, $2, 'A year', '2025-01-01', '2025-12-31', 'standard', '{}', '2026-12-10', '2026-12-20', '2026-12-30', 'open', $3, now())`, [w.org, cycle, w.cast.admin])
  await w.owner(`insert into app.review (org_id, id, cycle_id, subject_id, reviewer_id, kind) values ($1, $2, $4, $5, $5, 'self'), ($1, $3, $4, $5, $6, 'manager'), ($1, $7, $4, $8, $6, 'manager')`,
    [w.org, self, manager, cycle, w.cast.self, w.cast.manager, randomUUID(), w.cast.peer])
})

const on = (date: string) => remind({ pool: w.server.job, app: w.server.app, clock: () => `${date}T09:00:00.000Z` }, REMINDERS)
const told = async () => (await w.owner('select kind, recipient_id, record_id, version from app.message order by kind, recipient_id, version')).map(({ kind, version }) => `${kind} ${version}`)
const inbox = async (who: 'self' | 'manager') => (await w.ok<{ messages: { kind: string }[] }>(who, 'inbox.show')).messages.map((message) => message.kind)

test('a week and a day before, once each, however often the job runs', async () => {
  for (const day of ['2026-12-02', '2026-12-03', '2026-12-03', '2026-12-04', '2026-12-09', '2026-12-09', '2026-12-10']) await on(day)
  expect(await told()).toEqual(['reminder.self-review 2026-12-10:1', 'reminder.self-review 2026-12-10:7'])
})

test('whoever writes several is reminded once, of the cycle', async () => {
  await on('2026-12-13')
  expect(await told()).toEqual(['reminder.manager-review 2026-12-20:7'])
})

test('a person’s own date counts', async () => {
  await w.owner(`insert into app.review_extension (org_id, id, review_id, due, by_id, at) values ($1, $2, $3, '2026-12-15', $4, now())`, [w.org, randomUUID(), self, w.cast.admin])
  await on('2026-12-03')
  expect(await told()).toEqual([])
  await on('2026-12-08')
  expect(await told()).toEqual(['reminder.self-review 2026-12-15:7'])
})

test('not those who are away, and not those who have done it', async () => {
  await w.owner(`insert into app.leave (org_id, id, person_id, from_on, to_on) values ($1, $2, $3, '2026-12-01', '2026-12-05')`, [w.org, randomUUID(), w.cast.self])
  await on('2026-12-03')
  expect(await told()).toEqual([])
  await on('2026-12-09')
  expect(await inbox('self')).toEqual(['reminder.self-review'])
  // Done meanwhile: the reminder is gone from the list, and would not be mailed either.
  await w.owner(`update app.review set state = 'submitted' where id = $1`, [self])
  expect(await inbox('self')).toEqual([])
  expect(await w.ok('self', 'inbox.count')).toEqual({ unseen: 0 })
})

test('an acknowledgement that is open is reminded of before the cycle ends', async () => {
  await w.owner(`update app.review set state = 'shared' where id = $1`, [manager])
  await on('2026-12-23')
  expect(await told()).toEqual([])
  await w.owner('insert into app.acknowledgement_opening (org_id, review_id, by_id, at) values ($1, $2, $3, now())', [w.org, manager, w.cast.manager])
  await on('2026-12-29')
  expect(await told()).toEqual(['reminder.acknowledgement 2026-12-30:1'])
  expect(await inbox('self')).toEqual(['reminder.acknowledgement'])
})

test('nothing is due in a cycle that is closed', async () => {
  await w.owner(`update app.review_cycle set state = 'closed' where id = $1`, [cycle])
  await on('2026-12-03')
  expect(await told()).toEqual([])
})
