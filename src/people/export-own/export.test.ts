import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, type World, world } from '../../../test/cast.ts'
import { hire } from '../../../test/hire.ts'
import { unzip } from '../../../test/unzip.ts'
import { idsIn } from '../../kit/own-export.ts'
import { readOwn } from '../../server/own-export.ts'
import { makeExport } from './jobs.ts'

let w: World
let shared: string
const today = new Date().toISOString().slice(0, 10)
beforeAll(async () => {
  w = await world()
  const note = (who: keyof Cast, text: string, more: object = {}) => w.ok(who, 'observation.note', { subjectId: w.cast.self, on: today, tone: 'praise', text, ...more })
  await note('peer', 'PRIVATE-OF-PEER')
  await note('manager', 'PRIVATE-OF-MANAGER')
  await note('peer', 'FOR-THE-MANAGER-ALONE', { audience: 'manager' })
  shared = (await note('peer', 'SHARED-WITH-SELF', { audience: 'person' })).id
  await w.ok('self', 'observation.note', { subjectId: w.cast.peer, on: today, tone: 'praise', text: 'WRITTEN-BY-SELF' })
  await review('submitted', 'UNRELEASED-REVIEW', false)
  await review('shared', 'RELEASED-REVIEW', true)
  await survey()
})
afterAll(() => w.close())

/** Asks one question whose answer is not shown to the person. */
async function template(): Promise<string> {
  const id = randomUUID()
  const document = JSON.stringify({ manager: [{ id: 'h', label: 'Promote?', shown: false }] })
  await w.owner(`insert into app.review_template (org_id, id, name, created_at) values ($1, $2, 'Yearly', now())`, [w.org, id])
  await w.owner(`insert into app.review_template_version (org_id, template_id, version, document, saved_at) values ($1, $2, 1, $3, now())`, [w.org, id, document])
  return id
}

async function review(state: string, text: string, released: boolean): Promise<void> {
  const [cycle, id] = [randomUUID(), randomUUID()]
  const document = JSON.stringify({ summary: text, accomplishments: [], growthAreas: [], forwardLooking: '' })
  await w.owner(`insert into app.review_cycle (org_id, id, name, period_from, period_to, template, scale, self_due, manager_due, share_due, state, created_by, created_at)
    values ($1, $2, 'A year', '2026-01-01', '2026-12-31', 'standard', '{"below":"Below","meets":"Meets","exceeds":"Exceeds"}', '2027-01-10', '2027-01-20', '2027-01-31', 'open', $3, now())`, [w.org, cycle, w.cast.admin])
  await w.owner('update app.review_cycle set template_id = $2, template_version = 1 where id = $1', [cycle, await template()])
  await w.owner(`insert into app.review (org_id, id, cycle_id, subject_id, reviewer_id, kind, state) values ($1, $2, $3, $4, $5, 'manager', $6)`, [w.org, id, cycle, w.cast.self, w.cast.manager, state])
  await w.owner('insert into app.review_text (org_id, review_id, document, version, saved_at) values ($1, $2, $3, 1, now())', [w.org, id, document])
  await w.owner(`insert into app.review_hidden (org_id, review_id, answers, version, saved_at) values ($1, $2, $3, 1, now())`, [w.org, id, JSON.stringify([{ id: 'h', question: 'Promote?', text: 'HIDDEN-ANSWER' }])])
  if (released) await w.owner(`insert into app.review_release (org_id, review_id, version, document, rating, released_at, released_by) values ($1, $2, 1, $3, 'meets', now(), $4)`, [w.org, id, document, w.cast.manager])
}

/** An open survey about the manager, in which `self` is writing. */
async function survey(): Promise<void> {
  await hire(w, w.cast.manager, 6)
  const { id } = await w.ok('admin', 'upward.open', { managerId: w.cast.manager, questions: ['How is it to work with them?'], due: '2099-01-01' })
  await w.ok('self', 'upward.write', { id, texts: ['MY-SURVEY-ANSWER'] }, { ifMatch: 0 })
}

async function exported(who: keyof Cast): Promise<Map<string, string>> {
  const { id } = await w.ok(who, 'export.ask')
  await makeExport.run({ pool: w.server.job, app: w.server.app, clock: () => undefined, orgId: w.org, byId: w.cast[who] }, { exportId: id })
  return unzip((await w.ok(who, 'export.download', { id })).file.body)
}
const allOf = (files: Map<string, string>) => [...files.values()].join('\n')

describe('an own export', () => {
  test('of the person holds what they wrote and may see, and nothing that is hidden from them', async () => {
    const files = await exported('self')
    const text = allOf(files)
    for (const there of ['SHARED-WITH-SELF', 'WRITTEN-BY-SELF', 'RELEASED-REVIEW']) expect([there, text.includes(there)]).toEqual([there, true])
    for (const hidden of ['PRIVATE-OF-PEER', 'PRIVATE-OF-MANAGER', 'FOR-THE-MANAGER-ALONE', 'UNRELEASED-REVIEW', 'HIDDEN-ANSWER', 'MY-SURVEY-ANSWER']) expect([hidden, text.includes(hidden)]).toEqual([hidden, false])
    expect([...files.keys()]).toEqual(expect.arrayContaining(['read-me.md', 'about-me.md', 'data/about-me.json', 'my-ledger.md']))
  })

  test('of a manager holds what they wrote, answers apart from the person included, and not what others shared with them about somebody', async () => {
    const text = allOf(await exported('manager'))
    for (const there of ['PRIVATE-OF-MANAGER', 'UNRELEASED-REVIEW', 'RELEASED-REVIEW', 'HIDDEN-ANSWER']) expect([there, text.includes(there)]).toEqual([there, true])
    for (const hidden of ['PRIVATE-OF-PEER', 'FOR-THE-MANAGER-ALONE', 'SHARED-WITH-SELF', 'WRITTEN-BY-SELF']) expect([hidden, text.includes(hidden)]).toEqual([hidden, false])
  })

  test.each(['self', 'manager', 'peer', 'partner', 'admin'] as const)('of %s is exactly what lists and reads give them', async (who) => {
    const files = await exported(who)
    const inFile = idsIn([...files].filter(([path]) => path.startsWith('data/')).map(([, body]) => JSON.parse(body)))
    const ledger = await w.ok(who, 'ledger.show', { personId: w.cast[who], limit: 200 })
    const lists = [ledger.entries, ...await Promise.all(['reviewer', 'subject'].map(async (as) => (await w.ok(who, 'review.list', { as })).reviews))]
    expect([...idsIn(lists)].filter((id) => !inFile.has(id))).toEqual([])
    // Each record in it opens to them; what does not is somebody or something the records name.
    const records = await w.owner(`select id from app.observation where id = any($1::uuid[]) union select id from app.review where id = any($1::uuid[])`, [[...inFile]])
    for (const { id } of records) {
      const opens = [await w.call(who, 'observation.show', { id }), await w.call(who, 'review.show', { id })].some((outcome) => outcome.done)
      expect([id, opens]).toEqual([id, true])
    }
  })

  test('made twice is one file, and one message', async () => {
    const { id } = await w.ok('stranger', 'export.ask')
    expect((await w.ok('stranger', 'export.ask')).id).toBe(id)
    const run = () => makeExport.run({ pool: w.server.job, app: w.server.app, clock: () => undefined, orgId: w.org, byId: w.cast.stranger }, { exportId: id })
    await Promise.all([run(), run()])
    await run()
    expect((await w.owner('select 1 from app.export_file where job_id = $1', [id]))).toHaveLength(1)
    const { messages } = await w.ok('stranger', 'inbox.show')
    expect(messages).toHaveLength(1)
  })

  test('of a reviewer leaves the entry by which the person sees who read their released review', async () => {
    await w.owner(`delete from app.audit where action = 'review.read'`)
    await exported('manager')
    expect(await w.owner(`select actor_id, subject_id from app.audit where action = 'review.read'`)).toEqual([{ actor_id: w.cast.manager, subject_id: w.cast.self }])
  })

  test('is not given out once a right to something in it is lost', async () => {
    const { id } = await w.ok('self', 'export.ask')
    await makeExport.run({ pool: w.server.job, app: w.server.app, clock: () => undefined, orgId: w.org, byId: w.cast.self }, { exportId: id })
    await w.owner('update app.observation set person_at = null where id = $1', [shared])
    expect(await w.call('self', 'export.download', { id })).toMatchObject({ done: false, refusal: { reason: 'rights-changed' } })
    await w.owner('update app.observation set person_at = now() where id = $1', [shared])
    expect((await w.call('self', 'export.download', { id })).done).toBe(true)
  })

  test('is dropped when whoever asked has left meanwhile', async () => {
    const { id } = await w.ok('former', 'export.ask')
    await w.owner(`update app.person set ended_on = '2026-01-01' where id = $1`, [w.cast.former])
    await makeExport.run({ pool: w.server.job, app: w.server.app, clock: () => undefined, orgId: w.org, byId: w.cast.former }, { exportId: id })
    expect(await w.owner('select 1 from app.export_job where id = $1', [id])).toEqual([])
  })

  test('names each file once', async () => {
    await w.as('self', async (tx, me) => {
      const { files } = await readOwn(tx, me, false)
      expect(new Set(files.map(({ path }) => path)).size).toBe(files.length)
    })
  })
})
