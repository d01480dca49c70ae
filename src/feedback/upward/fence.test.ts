import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, ROLES, type World, world } from '../../../test/cast.ts'
import { fenceDown } from '../../../test/fence-down.ts'
import { hire } from '../../../test/hire.ts'
import { joinable } from '../../../test/joinable.ts'
import { rows, sql } from '../../server/database.ts'
import { closeSurveys, inviteToSurvey } from './jobs.ts'

// The survey is about `manager`; besides `self` and `peer` four more people report to them.
let w: World
let reports: string[]
beforeAll(async () => {
  w = await world()
  reports = [w.cast.self, w.cast.peer, ...(await hire(w, w.cast.manager, 4))]
})
afterAll(() => w.close())

const open = (who: keyof Cast, managerId: string, more = {}) => w.call(who, 'upward.open', { managerId, questions: ['What should go on?', 'What should change?'], due: '2099-01-01', ...more })
const opened = async () => {
  const outcome = await open('admin', w.cast.manager)
  if (!outcome.done) throw new Error(JSON.stringify(outcome.refusal))
  return (outcome.value as { id: string }).id
}
const asReport = (id: string) => Object.entries(w.cast).find(([, person]) => person === id)?.[0] as keyof Cast | undefined
const act = (person: string, id: string, input: object, more = {}) => {
  const who = asReport(person)
  return who ? w.ok(who, id, input, more) : w.ok('peer', id, input, { credential: { kind: 'session', secret: `session-${person}` }, ...more })
}
async function send(person: string, id: string, texts: string[]): Promise<void> {
  const { mine } = await act(person, 'upward.show', { id })
  await act(person, 'upward.write', { id, texts }, { ifMatch: mine.version, idempotencyKey: randomUUID() })
  await act(person, 'upward.send', { id }, { idempotencyKey: randomUUID() })
}

describe('upward feedback (F5)', () => {
  test('is opened by HR, never by the manager it is about, and only where five report', async () => {
    for (const who of ['manager', 'skip', 'peer', 'sysadmin'] as const) expect(await open(who, w.cast.manager)).toMatchObject({ done: false, refusal: { code: 'not-allowed' } })
    expect(await open('admin', w.cast.skip)).toMatchObject({ done: false, refusal: { reason: 'too-few' } })
    expect(await w.owner('select 1 from app.upward_survey')).toEqual([])
  })

  test('below five nothing is ever shown to anybody, and the texts are gone', async () => {
    const id = await opened()
    for (const person of reports.slice(0, 4)) await send(person, id, ['Four of us', 'say so'])
    expect(await open('admin', w.cast.manager)).toMatchObject({ done: false, refusal: { reason: 'open-already' } })
    await w.ok('partner', 'upward.close', { id })
    for (const who of ['manager', 'partner', 'admin', 'self'] as const) expect(await w.ok(who, 'upward.show', { id })).not.toHaveProperty('results')
    expect(await w.owner('select (select count(*) from app.upward_draft)::int as drafts, (select count(*) from app.upward_text)::int as texts')).toEqual([{ drafts: 0, texts: 0 }])
  })

  test('X14 minimum group: a question with four texts is forgotten whole, one with five is shown mixed', async () => {
    const id = await opened()
    for (const [i, person] of reports.slice(0, 5).entries()) await send(person, id, [`Keep ${i}`, i < 4 ? `Change ${i}` : ' '])
    // Until the close nobody reads anything, and it can be changed.
    for (const who of ROLES.filter((role) => role !== 'self')) {
      expect([who, await w.as(who, (tx) => rows(tx, sql`select 1 from app.upward_text union all select 1 from app.upward_draft where author_id = ${w.cast.self}`))]).toEqual([who, []])
    }
    await send(w.cast.self, id, ['Keep anew', 'Change anew'])
    await w.ok('admin', 'upward.close', { id })
    const { results } = await w.ok('manager', 'upward.show', { id })
    expect(results).toEqual([{ question: 1, texts: expect.any(Array) }])
    expect(results[0].texts.toSorted()).toEqual(['Keep 1', 'Keep 2', 'Keep 3', 'Keep 4', 'Keep anew'])
    expect(await w.call('self', 'upward.write', { id, texts: ['Late', ''] }, { ifMatch: 3 })).toMatchObject({ done: false, refusal: { reason: 'closed' } })
    expect(await w.ok('self', 'upward.show', { id })).toMatchObject({ state: 'closed', mine: { sent: true, texts: ['', ''] } })
  })

  test('X11 derived data: nothing moves for the manager or HR while answers come in', async () => {
    const id = await opened()
    // What the product answers, and what the tables hold for them. The log is for HR admins, and says that somebody wrote (0061).
    const tables = ['upward_survey', 'upward_seat', 'upward_draft', 'upward_text', 'message'] as const
    const seen = async (who: keyof Cast) => [
      await w.call(who, 'upward.show', { id }), await w.call(who, 'upward.list'), await w.call(who, 'home.show'), await w.call(who, 'inbox.show'), await w.call(who, 'inbox.count'),
      await Promise.all(tables.map((table) => w.as(who, (tx) => rows(tx, sql`select t::text from ${sql.table(`app.${table}`)} t order by 1`)))),
    ]
    const poll = async () => JSON.stringify(await Promise.all((['manager', 'skip', 'partner', 'admin'] as const).map(seen)))
    const whole = await poll()
    const [seats, drafts] = [await fenceDown(w, 'upward_seat', undefined, poll), await fenceDown(w, 'upward_draft', undefined, poll)]
    for (const person of reports) await send(person, id, ['Seen by nobody', 'yet'])
    expect(await poll()).toBe(whole)
    // And it would move, were the fence of who has answered down, or that of what they write.
    expect(await fenceDown(w, 'upward_seat', undefined, poll)).not.toBe(seats)
    expect(await fenceDown(w, 'upward_draft', undefined, poll)).not.toBe(drafts)
    await w.ok('admin', 'upward.close', { id })
  })

  test('those who are asked are told, the last day closes it, and the manager is told that there is something to read', async () => {
    const id = await opened()
    const context = { pool: w.server.job, app: w.server.app, clock: () => '2099-01-02T09:00:00Z', orgId: w.org }
    await inviteToSurvey.run(context, { surveyId: id })
    const told = () => w.owner('select kind, recipient_id from app.message where record_id = $1 order by recipient_id', [id])
    expect((await told()).map((message) => message.recipient_id)).toEqual(reports.toSorted())
    for (const [i, person] of reports.entries()) await send(person, id, [`By the clock ${i}`, ''])
    await closeSurveys.run({ ...context, clock: () => '2099-01-01T09:00:00Z' }, undefined)
    expect(await w.ok('manager', 'upward.show', { id })).toMatchObject({ state: 'open' })
    await closeSurveys.run(context, undefined)
    await closeSurveys.run(context, undefined)
    expect((await w.ok('manager', 'upward.show', { id })).results[0].texts).toHaveLength(reports.length)
    expect((await told()).filter((message) => message.kind === 'upward-survey.ready')).toEqual([{ kind: 'upward-survey.ready', recipient_id: w.cast.manager }])
  })

  test('after the close no table ties a text to its author, by value or by transaction', async () => {
    const id = await opened()
    const texts = new Map(reports.map((person, i) => [person, `A text that only person ${i} wrote.`]))
    for (const [person, text] of texts) await send(person, id, [text, ''])
    expect(await joinable(w, texts)).not.toEqual([])
    await w.ok('admin', 'upward.close', { id })
    expect((await w.ok('manager', 'upward.show', { id })).results[0].texts).toHaveLength(reports.length)
    expect(await joinable(w, texts)).toEqual([])
  })
})
