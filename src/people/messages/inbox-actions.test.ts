import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Cast, type World, world } from '../../../test/cast.ts'
import { fenceDown } from '../../../test/fence-down.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())
beforeEach(async () => {
  await w.owner('delete from app.message_mail')
  await w.owner('delete from app.message')
})

interface Listed { messages: { id: string; kind: string; subject: string; to: string; at: string; seen: boolean; read: boolean }[]; next?: string }
const inbox = (who: keyof Cast, input = {}) => w.ok<Listed>(who, 'inbox.show', input)
const unseen = async (who: keyof Cast) => (await w.ok<{ unseen: number }>(who, 'inbox.count')).unseen
const everything = async (who: keyof Cast) => JSON.stringify([await inbox(who), await unseen(who), await w.call(who, 'home.show')])
const observation = async (audience = 'person', about: keyof Cast = 'self') => (await w.ok<{ id: string }>('peer', 'observation.note', { subjectId: w.cast[about], tone: 'praise', text: 'Words.', audience })).id

test('what is shared with one is listed, with fixed words and a link; seen and read are one’s own', async () => {
  const id = await observation('person_and_manager')
  expect((await inbox('self')).messages).toMatchObject([{ kind: 'observation.shared', subject: 'Something was noted for you', to: `/ledger#entry-${id}`, seen: false, read: false }])
  expect((await inbox('manager')).messages).toMatchObject([{ kind: 'observation.passed-on', to: `/observations/${id}` }])
  expect(await unseen('self')).toBe(1)
  const [message] = (await inbox('self')).messages
  expect(await w.ok('self', 'inbox.see', { until: message!.at })).toEqual({ seen: 1 })
  expect([await unseen('self'), await unseen('manager')]).toEqual([0, 1])
  await w.ok('self', 'inbox.read', { id: message!.id })
  expect((await inbox('self')).messages).toMatchObject([{ seen: true, read: true }])
})

test('a private note tells nobody; widening it tells those who can read it since', async () => {
  const id = await observation('me')
  expect([await unseen('self'), await unseen('manager')]).toEqual([0, 0])
  await w.ok('peer', 'observation.share', { id, audience: 'person' })
  expect([await unseen('self'), await unseen('manager')]).toEqual([1, 0])
  await w.ok('peer', 'observation.share', { id, audience: 'person_and_manager' })
  expect([await unseen('self'), await unseen('manager')]).toEqual([1, 1])
})

test('X11 what one may not see any more is neither listed nor counted, and comes back with the right', async () => {
  await observation('manager')
  expect(await unseen('manager')).toBe(1)
  await w.owner(`insert into app.conflict (org_id, holder_id, subject_id, reason) values ($1, $2, $3, 'Relatives')`, [w.org, w.cast.manager, w.cast.self])
  const before = await everything('manager')
  expect(await inbox('manager')).toEqual({ messages: [] })
  expect(await unseen('manager')).toBe(0)
  // Nor does anything else about the message move while what it is about is out of sight.
  await w.owner(`update app.observation set text = 'Other words.', version = version + 1`)
  expect(await everything('manager')).toBe(before)
  // And it would be listed and counted, were the fence of the record down.
  expect(await fenceDown(w, 'observation', 'conflict', async () => [(await inbox('manager')).messages.length, await unseen('manager')])).toEqual([1, 1])
  expect(await everything('manager')).toBe(before)
  await w.owner('delete from app.conflict')
  expect(await unseen('manager')).toBe(1)
})

test('what was withdrawn is gone from the list', async () => {
  const id = await observation()
  await w.ok('peer', 'observation.withdraw', { id })
  expect(await inbox('self')).toEqual({ messages: [] })
  expect(await unseen('self')).toBe(0)
})

test('pages are full although some of it is hidden, and hold everything once', async () => {
  const ids: string[] = []
  for (let n = 0; n < 12; n++) ids.push(await observation())
  for (const id of ids.slice(2, 9)) await w.ok('peer', 'observation.withdraw', { id })
  const found: string[] = []
  let cursor: string | undefined
  do {
    const page: Listed = await inbox('self', { limit: 2, cursor })
    found.push(...page.messages.map((message) => message.to))
    cursor = page.next
  } while (cursor)
  expect(found.sort()).toEqual([...ids.slice(0, 2), ...ids.slice(9)].map((id) => `/ledger#entry-${id}`).sort())
})

test('another’s message is read by nobody, and no token reads one’s own', async () => {
  await observation()
  const [message] = (await inbox('self')).messages
  for (const who of ['manager', 'admin', 'sysadmin', 'outsider'] as const) {
    expect(await w.call(who, 'inbox.read', { id: message!.id })).toMatchObject({ done: false, refusal: { code: 'not-found' } })
  }
  expect((await inbox('self')).messages).toMatchObject([{ read: false }])
})

describe('mail choices', () => {
  test('begin with at once and the usual quiet hours, and are one’s own', async () => {
    expect(await w.ok('self', 'mail.choices')).toMatchObject({ quiet: { from: 20, to: 7 }, timeZone: 'UTC', mailed: false })
    await w.ok('self', 'mail.choose', { group: 'reviews', mail: 'off' })
    await w.ok('self', 'mail.set-quiet-hours', { from: 18, to: 9 })
    const { choices, quiet } = await w.ok<{ choices: { group: string; mail: string }[]; quiet: object }>('self', 'mail.choices')
    expect(choices.find((each) => each.group === 'reviews')).toEqual({ group: 'reviews', mail: 'off' })
    expect(quiet).toEqual({ from: 18, to: 9 })
    expect((await w.ok<{ choices: { mail: string }[] }>('peer', 'mail.choices')).choices.every((each) => each.mail === 'at-once')).toBe(true)
  })
})

describe('what came to nothing', () => {
  const dead = async (why: string) => {
    const id = randomUUID()
    await w.owner(`insert into app.message (org_id, id, kind, recipient_id, record_id, version, created_at) values ($1, $2, 'review.shared', $3, $2, '1', now())`, [w.org, id, w.cast.self])
    await w.owner(`insert into app.message_mail (org_id, message_id, mail_id, not_before, state, error_class, attempts, unclear) values ($1, $2, $2, now(), 'dead', $3, 3, 2)`, [w.org, id, why])
  }
  test('is counted for who runs the system, without whom or about whom', async () => {
    await dead('address-refused')
    await dead('address-refused')
    await dead('unclear')
    for (const who of ['admin', 'sysadmin'] as const) {
      const troubles = await w.ok<{ mails: object[] }>(who, 'mail.troubles')
      expect(troubles.mails).toMatchObject([
        { state: 'dead', kind: 'review.shared', subject: 'Your review is ready to read', errorClass: 'address-refused', count: 2 }, { errorClass: 'unclear', count: 1 },
      ])
      expect(JSON.stringify(troubles)).not.toContain(w.cast.self)
    }
    for (const who of ['self', 'manager', 'partner'] as const) {
      expect(await w.call(who, 'mail.troubles')).toMatchObject({ done: false, refusal: { code: 'not-allowed' } })
      expect(await w.call(who, 'mail.send-again', { kind: 'review.shared', errorClass: 'unclear' })).toMatchObject({ done: false, refusal: { code: 'not-allowed' } })
    }
    const { sql, rows } = await import('../../server/database.ts')
    for (const who of ['self', 'partner', 'outsider'] as const) expect(await w.as(who, (tx) => rows(tx, sql`select * from app.mail_troubles()`))).toEqual([])
  })
  test('is sent again with all its tries', async () => {
    await dead('unclear')
    expect(await w.ok('sysadmin', 'mail.send-again', { kind: 'review.shared', errorClass: 'unclear' })).toEqual({ count: 1 })
    expect(await w.owner('select state, attempts, unclear, error_class from app.message_mail')).toEqual([{ state: 'pending', attempts: 0, unclear: 0, error_class: null }])
    expect(await w.ok('sysadmin', 'mail.send-again', { kind: 'review.shared', errorClass: 'unclear' })).toEqual({ count: 0 })
  })
  test('jobs likewise, those of one’s own organisation', async () => {
    await w.owner('delete from graphile_worker._private_jobs')
    for (const org of [w.org, randomUUID()]) {
      await w.owner(`select graphile_worker.add_job('account.invite', json_build_object('orgId', $1::text))`, [org])
    }
    await w.owner('update graphile_worker._private_jobs set attempts = max_attempts')
    expect((await w.ok<{ jobs: object[] }>('sysadmin', 'mail.troubles')).jobs).toMatchObject([{ job: 'account.invite', count: 1 }])
    await w.ok('sysadmin', 'job.run-again', { job: 'account.invite' })
    expect((await w.ok<{ jobs: object[] }>('sysadmin', 'mail.troubles')).jobs).toEqual([])
    expect(await w.owner('select attempts = max_attempts as dead from graphile_worker._private_jobs order by 1')).toEqual([{ dead: false }, { dead: true }])
  })
})
