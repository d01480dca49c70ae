import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MESSAGES, ROOMS } from '../src/app.ts'
import { fillWithSample } from '../src/operate/fill.ts'
import { openPool } from '../src/server/database.ts'
import { deliver } from '../src/server/mail/deliver.ts'
import { letter } from '../src/server/mail/letter.ts'
import type { Mail } from '../src/server/mail/mailer.ts'
import type { MessageKind } from '../src/server/messages.ts'
import { type FreshDatabase, freshDatabase } from './database.ts'

// Matrix S4 over every kind there is: a mail carries no text, no rating, no third name and never says which sort of plan.
const BASE = 'https://plumbline.example.com'
const write = (kind: MessageKind, recordId: string, to: Mail['to']) => letter({ id: 'the-mail', to, about: [{ kind, recordId }], baseURL: BASE, unsubscribe: `${BASE}/stop`, daily: false, domain: 'example.com' })

describe.each(MESSAGES.map((kind) => [kind.kind, kind] as const))('%s', (_, kind) => {
  test('says the same of every record to everybody: only the link and the address differ', () => {
    const [one, other] = [randomUUID(), randomUUID()]
    const [a, b] = [write(kind, one, { name: 'Ada Quist', address: 'ada@example.com' }), write(kind, other, { name: 'Bo Marsh', address: 'bo@example.com' })]
    const plain = (mail: Mail, id: string) => JSON.stringify({ ...mail, to: undefined }).replaceAll(id, 'ID')
    expect(plain(a, one)).toBe(plain(b, other))
    expect(plain(a, one)).not.toMatch(/Ada|Quist/)
  })
  test('says no rating and no sort of plan, and is short', () => {
    const words = `${kind.subject} ${kind.line}`
    expect(words).not.toMatch(/\bPIPs?\b|improvement plan|\brat(ed|ings?)\b|far below|below expect|meets|exceeds|promot(ed|ion)|dismiss|underperform/i)
    expect(kind.subject.length).toBeLessThanOrEqual(70)
    expect(words).not.toMatch(/[!<>]|\bplease\b/i)
    expect(kind.path('0b')).toMatch(/^\/[\w/#?=&-]*$/)
  })
})

test('every kind a room sends is listed there, once', () => {
  const names = MESSAGES.map((kind) => kind.kind)
  expect(names).toEqual([...new Set(names)])
  expect(ROOMS.filter((room) => room.messages?.length).length).toBeGreaterThan(2)
})

describe('in the sample organisation', () => {
  let database: FreshDatabase
  let pools: { owner: pg.Pool; app: pg.Pool; job: pg.Pool }
  const sent: Mail[] = []
  beforeAll(async () => {
    database = await freshDatabase()
    pools = { owner: openPool(database.owner), app: openPool(database.app), job: openPool(database.job) }
    await fillWithSample(pools.job, { anchor: '2026-11-20' })
    await everyKindOfEverything(pools.owner)
    const mailer = { from: { name: 'Plumbline', address: 'plumbline@example.com' }, send: async (mail: Mail) => (sent.push(mail), { outcome: 'accepted' as const }) }
    await deliver({ pool: pools.job, app: pools.app, clock: () => '2026-11-20T12:00:00.000Z' }, { mailer, baseURL: BASE, secret: 'a secret of the tests, which is long enough' })
  }, 120_000)
  afterAll(async () => {
    await Promise.all([pools.owner.end(), pools.app.end(), pools.job.end()])
    await database.drop()
  })

  test('mails of every kind about anything hold nobody’s name but the recipient’s, and none of the words of a record', async () => {
    expect(sent.length).toBeGreaterThan(2)
    expect(sent.reduce((sum, mail) => sum + mail.text.split(`${BASE}/`).length, 0)).toBeGreaterThan(20)
    const names = (await pools.owner.query<{ name: string }>('select name from app.person')).rows.map(({ name }) => name)
    const texts = (await pools.owner.query<{ text: string }>('select text from app.observation where text is not null')).rows.map(({ text }) => text.slice(0, 30))
    for (const mail of sent) {
      const words = `${mail.subject}\n${mail.text}\n${mail.html}`
      expect(names.filter((name) => name !== mail.to.name && words.includes(name))).toEqual([])
      expect(names.flatMap((name) => name.split(' ')).filter((part) => part.length > 4 && !mail.to.name.includes(part) && new RegExp(`\\b${part}\\b`).test(words))).toEqual([])
      expect(texts.filter((text) => words.includes(text))).toEqual([])
    }
  })

  test('nothing is told of what the recipient cannot open', async () => {
    const { rows } = await pools.owner.query(`select mm.state, count(*)::int as n from app.message_mail mm group by 1`)
    const by = Object.fromEntries(rows.map(({ state, n }) => [state, n]))
    expect(by['no-longer-right']).toBeGreaterThan(by.sent)
    // A stranger to all of it: every message about somebody else's review stays unsent.
    const wrong = await pools.owner.query(`select 1 from app.message m join app.message_mail mm on mm.message_id = m.id join app.review r on r.id = m.record_id
      where mm.state = 'sent' and m.kind like 'review.%' and m.recipient_id not in (r.subject_id, r.reviewer_id)`)
    expect(wrong.rowCount).toBe(0)
  })
})

/** Some people, some records of each table, each kind: as daily mails, so that each person gets one. */
async function everyKindOfEverything(owner: pg.Pool): Promise<void> {
  const tables = ['observation', 'talk', 'monthly_note', 'feedback_request', 'expectation_set', 'review', 'review_cycle', 'one_on_one', 'action_item', 'person']
  const people = (await owner.query<{ id: string; org_id: string }>(`select id, org_id from app.person where ended_on is null order by md5(id::text) limit 4`)).rows
  for (const { org_id: org, id } of people) {
    for (const group of ['reviews', 'feedback', 'check-ins', 'people']) await owner.query(`insert into app.mail_choice values ($1, $2, $3, 'daily')`, [org, id, group])
    for (const table of tables) {
      // Records the person has to do with, where the table says so, and some others.
      const { rows } = await owner.query<{ id: string }>(`(select id from app.${table} t where to_jsonb(t)::text like '%' || $1::text || '%' order by md5(id::text) limit 2)
        union (select id from app.${table} order by md5(id::text || $1::text) limit $2)`, [id, table === 'review' ? 2 : 0])
      await owner.query(`insert into app.message (org_id, id, kind, recipient_id, record_id, version, created_at)
        select $1, gen_random_uuid(), k, $2, r, '1', '2026-11-19T12:00:00Z' from unnest($3::text[]) k, unnest($4::uuid[]) r on conflict do nothing`,
        [org, id, MESSAGES.map((kind) => kind.kind), rows.map((row) => row.id)])
    }
  }
  await owner.query(`insert into app.message_mail (org_id, message_id, not_before) select org_id, id, created_at from app.message`)
}
