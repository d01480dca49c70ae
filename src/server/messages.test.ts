import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../test/cast.ts'
import { asPerson, rows, sql } from './database.ts'
import { messageKind, send, sendAll } from './messages.ts'

messageKind({ kind: 'test.noted', group: 'people', subject: 'Something is here for you', line: 'Have a look.', path: (id) => `/notes/${id}`, stillRight: async () => true })

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())
const as = (who: keyof World['cast'], work: Parameters<typeof asPerson>[3]) => asPerson(w.server.app, { kind: 'session', secret: w.session(who) }, undefined, work as never)
const messages = (id: string) => w.owner('select recipient_id, kind, version from app.message where record_id = $1 order by version', [id])

test('a message goes out with its transaction, or not at all', async () => {
  const [kept, undone] = [randomUUID(), randomUUID()]
  await as('manager', (tx) => send(tx, { kind: 'test.noted', to: w.cast.self, recordId: kept }))
  await as('manager', async (tx) => {
    await send(tx, { kind: 'test.noted', to: w.cast.self, recordId: undone })
    throw new Error('changed my mind')
  }).catch(() => {})
  expect(await messages(kept)).toEqual([{ recipient_id: w.cast.self, kind: 'test.noted', version: '1' }])
  expect(await messages(undone)).toEqual([])
  expect(await w.owner(`select state from app.message_mail`)).toEqual([{ state: 'pending' }])
})

test('one event is one message; another version of it is another', async () => {
  const id = randomUUID()
  await as('manager', async (tx) => {
    await send(tx, { kind: 'test.noted', to: w.cast.self, recordId: id })
    await sendAll(tx, [{ kind: 'test.noted', to: w.cast.self, recordId: id }, { kind: 'test.noted', to: w.cast.self, recordId: id, version: 2 }])
  })
  expect(await messages(id)).toHaveLength(2)
})

test('nobody tells themself, nobody who left is told, and no other organisation', async () => {
  const [id, gone] = [randomUUID(), randomUUID()]
  await w.owner(`insert into app.person (org_id, id, email, name, ended_on) values ($1, $2, $3, 'Gone Person', '2020-01-01')`, [w.org, gone, `${gone}@example.com`])
  await as('manager', (tx) => sendAll(tx, [w.cast.manager, gone, w.cast.outsider].map((to) => ({ kind: 'test.noted', to, recordId: id }))))
  expect(await messages(id)).toEqual([])
})

test('the sender can’t read back what they sent; its recipient can; a kind or version can’t carry text', async () => {
  const id = randomUUID()
  await as('manager', (tx) => send(tx, { kind: 'test.noted', to: w.cast.self, recordId: id }))
  const seen = (who: keyof World['cast']) => w.as(who, (tx) => rows(tx, sql`select 1 from app.message where record_id = ${id}`))
  expect(await seen('self')).toHaveLength(1)
  for (const who of ['manager', 'skip', 'admin', 'partner', 'sysadmin', 'stranger', 'outsider'] as const) expect([who, await seen(who)]).toEqual([who, []])
  await expect(as('manager', (tx) => send(tx, { kind: 'test.noted', to: w.cast.self, recordId: id, version: 'some words' }))).rejects.toMatchObject({ code: '23514' })
  await expect(as('manager', (tx) => send(tx, { kind: 'test.unknown', to: w.cast.self, recordId: id }))).rejects.toThrow('There is no message kind')
})
