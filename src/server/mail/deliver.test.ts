import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Cast, type World, world } from '../../../test/cast.ts'
import { type PostOffice, postOffice, silentPort } from '../../../test/post-office.ts'
import { deliver } from './deliver.ts'
import type { Mailer } from './mailer.ts'
import { smtpMailer } from './smtp.ts'

// A real mail server that misbehaves in every way, and the whole way a message takes: action, outbox, fence, SMTP.
const SECRET = 'a secret of the tests, which is long enough'
const NOON = '2026-11-18T12:00:00.000Z'
let w: World
let office: PostOffice
let now = NOON
beforeAll(async () => { w = await world() })
afterAll(() => w.close())
beforeEach(async () => {
  now = NOON
  office = await postOffice()
  await w.owner('delete from app.message_mail')
  await w.owner('delete from app.message')
})
afterEach(() => office.close())

const patience = (ms: number) => ({ connectionTimeout: ms, greetingTimeout: ms, socketTimeout: ms }) as never
/** A server that says nothing is soon given up; one that speaks may take its time on a busy machine. */
const mailer = (): Mailer => smtpMailer(office.settings, patience(office.manner === 'silent-after-data' ? 1_000 : 15_000))
const sweep = (by: Mailer | undefined = mailer()) =>
  deliver({ pool: w.server.job, app: w.server.app, clock: () => now }, { mailer: by, baseURL: 'https://plumbline.example.com', secret: SECRET })
/** As if the pause were over. */
const later = () => w.owner('update app.message_mail set retry_at = null, in_hand_until = null')
const states = async () => (await w.owner(`select m.recipient_id as who, mm.state, mm.error_class as why from app.message m join app.message_mail mm on mm.message_id = m.id order by m.created_at, m.id`))
const state = async () => (await states()).map(({ state, why }) => (why ? `${state}: ${why}` : state))
const ids = () => office.mails.map((mail) => mail.messageId)

/** An observation by the manager, shared with `self` at product time `now`. */
async function observation(about: keyof Cast = 'self'): Promise<string> {
  const { id } = await w.ok<{ id: string }>('manager', 'observation.note', { subjectId: w.cast[about], tone: 'praise', text: 'The secret text of an observation.', audience: 'person' })
  await w.owner('update app.message set created_at = $1', [NOON])
  await w.owner('update app.message_mail set not_before = $1', [NOON])
  return id
}

test('a message becomes one mail, with fixed words, a link and the headers of an automatic mail', async () => {
  const id = await observation()
  await sweep()
  await sweep()
  expect(await state()).toEqual(['sent'])
  const [mail] = office.mails
  expect(office.mails).toHaveLength(1)
  expect(mail!.to).toBe(`self.${w.cast.self.slice(0, 8)}@example.com`)
  expect(mail!.subject).toBe('Something was noted for you')
  expect(mail!.text).toContain(`https://plumbline.example.com/ledger#entry-${id}`)
  const header = (name: string) => mail!.headers.find((each) => each.key === name)?.value
  expect(header('list-unsubscribe')).toMatch(/^<https:\/\/plumbline\.example\.com\/mail\/unsubscribe\?t=[\w-]+\.[\w-]+>$/)
  expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
  expect(header('auto-submitted')).toBe('auto-generated')
  expect(`${mail!.subject} ${mail!.text} ${mail!.html}`).not.toMatch(/secret text|Manager Person|praise|PIP/)
})

describe('nothing is lost while the mail server', () => {
  test('is down', async () => {
    await observation()
    const down = smtpMailer({ ...office.settings, port: 1 }, patience(15_000))
    await sweep(down)
    expect(await state()).toEqual(['pending: unreachable'])
    await later()
    await sweep()
    expect(await state()).toEqual(['sent'])
    expect(office.mails).toHaveLength(1)
  })

  test('is down for long: it is asked for one mail a look, not for each', async () => {
    for (let n = 0; n < 6; n++) await observation()
    office.manner = 'dies-before-data'
    await sweep()
    expect(office.calls()).toBeLessThanOrEqual(4)
    expect((await state()).every((each) => each.startsWith('pending'))).toBe(true)
    for (let tries = 0; tries < 4; tries++) { await later(); await sweep() }
    office.manner = 'takes'
    await later()
    await sweep()
    expect(await state()).toEqual(Array(6).fill('sent'))
    expect(new Set(ids()).size).toBe(6)
    expect(ids()).toHaveLength(6)
  })

  test('says nothing', async () => {
    await observation()
    const silent = await silentPort()
    await sweep(smtpMailer({ ...office.settings, port: silent.port }, patience(300)))
    await silent.close()
    expect(await state()).toEqual(['pending: timeout'])
    await later()
    await sweep()
    expect(await state()).toEqual(['sent'])
  })

  test('puts one off, before or after it has read it, and the others get through', async () => {
    await observation()
    for (const manner of ['puts-off-address', 'puts-off-message'] as const) {
      office.manner = manner
      await later()
      await sweep()
      expect(await state()).toEqual(['pending: put-off'])
    }
    office.manner = 'takes'
    await later()
    await sweep()
    expect(await state()).toEqual(['sent'])
    expect(new Set(ids()).size).toBe(1)
  })

  test('won’t speak TLS where it has to, or does not know us', async () => {
    await observation()
    await sweep(smtpMailer({ ...office.settings, tls: 'required' }, patience(15_000)))
    expect(await state()).toEqual(['pending: tls'])
    const strict = await postOffice({ user: 'plumbline' })
    await later()
    await sweep(smtpMailer(strict.settings, patience(15_000)))
    expect(await state()).toEqual(['pending: sign-in-refused'])
    expect([...strict.mails, ...office.mails]).toEqual([])
    await strict.close()
    await later()
    await sweep()
    expect(await state()).toEqual(['sent'])
  })
})

describe('a mail server that dies after DATA', () => {
  test('once: one duplicate at most, and known for one by its Message-ID', async () => {
    await observation()
    office.manner = 'dies-after-data'
    await sweep()
    expect(await state()).toEqual(['pending: unclear'])
    office.manner = 'takes'
    await later()
    await sweep()
    expect(await state()).toEqual(['sent'])
    expect(ids()).toHaveLength(2)
    expect(new Set(ids()).size).toBe(1)
  })

  test.each(['dies-after-data', 'silent-after-data'] as const)('each time (%s): two copies, then it is left for somebody to look at', async (manner) => {
    await observation()
    office.manner = manner
    for (let tries = 0; tries < 4; tries++) { await sweep(); await later() }
    expect(await state()).toEqual(['dead: unclear'])
    expect(ids()).toHaveLength(2)
    expect(new Set(ids()).size).toBe(1)
  })
})

test('our own death after DATA is known by what was written before: the same two copies at most', async () => {
  await observation()
  // As a process that was killed leaves it: tried, in hand, nothing written afterwards.
  const killed: Mailer = { ...mailer(), send: async (mail) => { await mailer().send(mail); throw new Error('killed') } }
  for (let deaths = 0; deaths < 4; deaths++) {
    await sweep(killed).catch(() => {})
    await later()
  }
  await sweep()
  expect(await state()).toEqual(['dead: unclear'])
  expect(ids()).toHaveLength(2)
  expect(new Set(ids()).size).toBe(1)
})

test('an address or a message that is refused is a dead letter at once, and the next one gets through', async () => {
  await observation()
  office.manner = 'refuses-address'
  await sweep()
  await observation()
  office.manner = 'refuses-message'
  await sweep()
  await observation()
  office.manner = 'takes'
  await sweep()
  expect((await state()).sort()).toEqual(['dead: address-refused', 'dead: message-refused', 'sent'])
})

test('without a mail server messages stay in the app and wait for nothing', async () => {
  await observation()
  await deliver({ pool: w.server.job, app: w.server.app, clock: () => now }, { baseURL: '', secret: SECRET })
  expect(await state()).toEqual(['in-app'])
  expect((await w.ok<{ messages: unknown[] }>('self', 'inbox.show')).messages).toHaveLength(1)
})

describe('nothing is sent', () => {
  const nothing = async (as: string) => {
    await sweep()
    expect(await state()).toEqual([as])
    expect(office.calls()).toBe(0)
  }
  test('to somebody who has no account yet, and so could not open it', async () => {
    await observation('peer')
    await w.owner('update app.person set account_id = null where id = $1', [w.cast.peer])
    await nothing('in-app')
    await w.owner('update app.person set account_id = id::text where id = $1', [w.cast.peer])
  })
  test('of what was withdrawn meanwhile', async () => {
    const id = await observation()
    await w.ok('manager', 'observation.withdraw', { id })
    await nothing('no-longer-right')
  })
  test('X8 to somebody who left', async () => {
    await observation('peer')
    await w.owner(`update app.person set ended_on = '2026-11-17' where id = $1`, [w.cast.peer])
    await nothing('no-longer-right')
    await w.owner('update app.person set ended_on = null where id = $1', [w.cast.peer])
    await w.owner(`insert into auth.session (id, token, "userId", "expiresAt") values ($1, $2, $1, now() + interval '1 day') on conflict do nothing`, [w.cast.peer, `session-${w.cast.peer}`])
  })
  test('X4, X7 to a manager who has declared a conflict of interest, or leads the person no more', async () => {
    for (const [change, undo] of [
      [`insert into app.conflict (org_id, holder_id, subject_id, reason) values ('${w.org}', '${w.cast.manager}', '${w.cast.self}', 'Relatives')`, `delete from app.conflict`],
      [`update app.standing set to_on = '2026-11-17' where viewer_id = '${w.cast.manager}' and subject_id = '${w.cast.self}'`, `update app.standing set to_on = '9999-12-31' where to_on = '2026-11-17'`],
    ] as const) {
      await w.owner('delete from app.message_mail')
      await w.owner('delete from app.message')
      await w.ok('peer', 'observation.note', { subjectId: w.cast.self, tone: 'praise', text: 'For the manager.', audience: 'manager' })
      await w.owner('update app.message_mail set not_before = $1', [NOON])
      await w.owner(change)
      await nothing('no-longer-right')
      await w.owner(undo)
    }
  })
  test('of a review that was taken back', async () => {
    const [cycle, review] = [randomUUID(), randomUUID()]
    await w.owner(`insert into app.review_cycle (org_id, id, name, period_from, period_to, template, scale, self_due, manager_due, share_due, state, created_by, created_at)
      values ($1, $2, 'A year', '2026-01-01', '2026-12-31', 'standard', '{}', '2027-01-10', '2027-01-20', '2027-01-31', 'open', $3, now())`, [w.org, cycle, w.cast.admin])
    await w.owner(`insert into app.review (org_id, id, cycle_id, subject_id, reviewer_id, kind, state) values ($1, $2, $3, $4, $5, 'manager', 'draft')`, [w.org, review, cycle, w.cast.self, w.cast.manager])
    await w.owner(`insert into app.message (org_id, id, kind, recipient_id, record_id, version, created_at) values ($1, $2, 'review.shared', $3, $4, '1', $5)`, [w.org, randomUUID(), w.cast.self, review, NOON])
    await w.owner(`insert into app.message_mail (org_id, message_id, not_before) select org_id, id, created_at from app.message`)
    await nothing('no-longer-right')
  })
  test('after the event has expired', async () => {
    await observation()
    await w.owner(`update app.message set expires_at = '2026-11-18T11:59:00Z'`)
    await nothing('expired')
  })
  test('of what they have seen, or do not want by mail', async () => {
    await observation()
    await w.owner('update app.message set seen_at = now()')
    await nothing('in-app')
    await w.owner('update app.message set seen_at = null')
    await w.owner(`update app.message_mail set state = 'pending'`)
    await w.ok('self', 'mail.choose', { group: 'feedback', mail: 'off' })
    await nothing('in-app')
    await w.ok('self', 'mail.choose', { group: 'feedback', mail: 'at-once' })
  })
  test('at night', async () => {
    await observation()
    await w.owner(`update app.message set created_at = '2026-11-18T22:00:00Z'`)
    now = '2026-11-18T22:00:00.000Z'
    await nothing('pending')
    now = '2026-11-19T07:00:00.000Z'
    await sweep()
    expect(await state()).toEqual(['sent'])
  })
})

test('a day’s mail is one mail, of what is unseen and still theirs', async () => {
  await w.ok('self', 'mail.choose', { group: 'feedback', mail: 'daily' })
  const made = [await observation(), await observation(), await observation(), await observation()]
  await sweep()
  expect(office.mails).toEqual([])
  await w.ok('manager', 'observation.withdraw', { id: made[0] })
  await w.owner('update app.message set seen_at = now() where record_id = $1', [made[1]])
  now = '2026-11-19T08:00:00.000Z'
  await sweep()
  await w.ok('self', 'mail.choose', { group: 'feedback', mail: 'at-once' })
  expect(office.mails).toHaveLength(1)
  expect(office.mails[0]!.subject).toBe('2 things for you in Plumbline')
  expect(made.map((id) => office.mails[0]!.text!.includes(id))).toEqual([false, false, true, true])
  expect((await state()).sort()).toEqual(['in-app', 'no-longer-right', 'sent', 'sent'])
})

test('two servers at the same outbox send each mail once', async () => {
  const everybody: (keyof Cast)[] = ['self', 'peer', 'skip', 'partner', 'stranger', 'former']
  for (const who of everybody) await w.ok('manager', 'observation.note', { subjectId: w.cast[who], tone: 'praise', text: 'A text.', audience: 'person' })
  await w.owner('update app.message_mail set not_before = $1', [NOON])
  await w.owner('update app.message set created_at = $1', [NOON])
  await Promise.all([sweep(), sweep(), sweep()])
  expect(await state()).toEqual(Array(6).fill('sent'))
  expect(new Set(ids()).size).toBe(6)
  expect(ids()).toHaveLength(6)
})
