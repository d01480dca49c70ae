import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type World, world } from '../../test/cast.ts'
import { refuse } from '../kit/refusal.ts'
import { action, type AnyAction } from './action.ts'
import { sql } from './database.ts'
import { type Call, runAction } from './run-action.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

/** A verb that writes one private note, refuses when told to, and breaks when told to. */
const jot = action({
  id: 'test.jot', help: 'Write a note', method: 'POST', path: '/test', kind: 'write', scope: 'write',
  input: z.object({ text: z.string().min(1), ending: z.enum(['refuse', 'break']).optional() }), output: z.object({ id: z.uuid() }),
  run: async ({ tx, me, note }, { text, ending }) => {
    const id = randomUUID()
    await sql`insert into app.observation (org_id, id, author_id, subject_id, on_date, tone, text, created_at)
      values (app.org(), ${id}, app.me(), app.me(), app.today(), 'praise', ${text}, app.now())`.execute(tx)
    note({ recordKind: 'observation', recordId: id, subjectId: me.id, fields: ['text'] })
    if (ending === 'refuse') return refuse('conflict', 'Not now.', { reason: 'not-now' })
    if (ending === 'break') throw new Error('broken')
    return { id }
  },
}) as AnyAction

const call = (input: unknown, more: Partial<Call> = {}) => runAction(w.server, jot, { input, credential: { kind: 'session', secret: w.session('self') }, ...more })
const notes = async (text: string) => (await w.owner('select 1 from app.observation where text = $1', [text])).length
const entries = (requestId: string) => w.owner('select action, record_id, fields, result, reason, actor_id from app.audit where request_id = $1', [requestId])

test('a write leaves its record and exactly one audit entry, without text', async () => {
  const outcome = await call({ text: 'A fine day.' }, { requestId: 'one' })
  expect(outcome).toMatchObject({ done: true })
  const { id } = (outcome as { value: { id: string } }).value
  expect(await entries('one')).toEqual([{ action: 'test.jot', record_id: id, fields: ['text'], result: 'done', reason: null, actor_id: w.cast.self }])
})

test('a refused write leaves nothing but its audit entry', async () => {
  expect(await call({ text: 'Refused.', ending: 'refuse' }, { requestId: 'two' })).toMatchObject({ done: false, refusal: { reason: 'not-now' } })
  expect(await notes('Refused.')).toBe(0)
  expect(await entries('two')).toMatchObject([{ result: 'refused', reason: 'not-now' }])
})

test('what breaks leaves nothing, and is thrown', async () => {
  await expect(call({ text: 'Broken.', ending: 'break' }, { requestId: 'three' })).rejects.toThrow('broken')
  expect(await notes('Broken.')).toBe(0)
})

test('wrong input says where', async () => {
  expect(await call({ text: '' })).toMatchObject({ done: false, refusal: { code: 'invalid', errors: [{ path: '/text' }] } })
})

test('a retry with the same key gets the first answer; the key serves for nothing else', async () => {
  const idempotencyKey = randomUUID()
  const [first, again] = [await call({ text: 'Once.' }, { idempotencyKey }), await call({ text: 'Once.' }, { idempotencyKey })]
  expect(again).toEqual({ ...first, replayed: true })
  expect(await notes('Once.')).toBe(1)
  expect(await call({ text: 'Another.' }, { idempotencyKey })).toMatchObject({ done: false, refusal: { reason: 'key-reused' } })
  expect(await call({ text: 'Once.' }, { idempotencyKey, credential: { kind: 'session', secret: w.session('peer') } })).toMatchObject({ done: true })
})

test('two at once with one key write once', async () => {
  const idempotencyKey = randomUUID()
  const both = await Promise.all([call({ text: 'Both.' }, { idempotencyKey }), call({ text: 'Both.' }, { idempotencyKey })])
  expect(await notes('Both.')).toBe(1)
  expect(both.filter((each) => each.done && each.replayed)).toHaveLength(1)
})

test('nobody, a forged session and the operator are told no', async () => {
  expect(await call({ text: 'x' }, { credential: undefined })).toMatchObject({ done: false, refusal: { code: 'not-signed-in' } })
  expect(await call({ text: 'x' }, { credential: { kind: 'session', secret: 'forged' } })).toMatchObject({ done: false, refusal: { code: 'not-signed-in' } })
  expect(await call({ text: 'x' }, { credential: undefined, operator: { orgId: w.org } })).toMatchObject({ done: false, refusal: { code: 'not-allowed' } })
})

test('who has left, and whose session has ended, are out at once', async () => {
  await w.owner(`update app.person set ended_on = current_date - 1 where id = $1`, [w.cast.stranger])
  expect(await runAction(w.server, jot, { input: { text: 'x' }, credential: { kind: 'session', secret: w.session('stranger') } })).toMatchObject({ done: false, refusal: { code: 'not-signed-in' } })
})

test('no setting survives the transaction: the next one on the same connection is nobody', async () => {
  await call({ text: 'Before.' })
  const clients = await Promise.all(Array.from({ length: 5 }, () => w.server.app.connect()))
  for (const client of clients) {
    expect((await client.query(`select app.me() as me, app.org() as org, (select count(*) from app.observation) as seen`)).rows[0]).toEqual({ me: null, org: null, seen: 0 })
    client.release()
  }
})
