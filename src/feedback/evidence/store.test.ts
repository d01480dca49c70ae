import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, ROLES, type World, world } from '../../../test/cast.ts'
import { rows, sql } from '../../server/database.ts'
import { runAction } from '../../server/run-action.ts'
import { importEvidence } from './actions/import-evidence.ts'
import { listEvidence } from './actions/list-evidence.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

const email = (who: keyof Cast) => `${who}.${w.cast[who].slice(0, 8)}@example.com`
const credential = (who: keyof Cast) => ({ kind: 'session', secret: w.session(who) }) as const
const bring = (who: keyof Cast, file: string, more: object = {}) => runAction(w.server, importEvidence, { input: { file, ...more }, credential: credential(who) })
const list = (who: keyof Cast, input: object) => runAction(w.server, listEvidence, { input, credential: credential(who) })
const file = (title = 'Spindle no longer sticks', who: keyof Cast = 'self') =>
  `external_id,date,person_email,kind,title,project,link,files_changed\na1,2026-03-01,${email(who)},fix,${title},bench,https://example.com/1,12\na2,2026-03-02,${email('self')},docs,How to oil,bench,,1\na3,2026-03-03,${email('peer')},fix,Belt replaced,hall,,2\n`

describe('importing', () => {
  test.each(ROLES.filter((role) => role !== 'admin'))('%s may not', async (who) => {
    expect(await bring(who, file())).toMatchObject({ done: false, refusal: { code: 'not-allowed' } })
    await w.as(who, async (tx) => {
      await expect(rows(tx, sql`select * from app.import_evidence('[]'::jsonb, true)`)).rejects.toThrow('HR administrators')
    })
  })

  test('dry run, import, no change, change', async () => {
    expect(await bring('admin', file(), { dryRun: true })).toMatchObject({ value: { created: 3, changed: 0, unchanged: 0, summary: expect.arrayContaining(['3 entries would be added, 0 changed; 0 stay the same.', 'Unknown, and not read: the column files_changed.']), columns: { ignored: ['files_changed'] } } })
    expect(await w.owner('select 1 from app.evidence')).toEqual([])
    expect(await bring('admin', file())).toMatchObject({ value: { created: 3, differences: [{ row: 2, name: 'Self Person, a1', what: 'create' }, {}, {}] } })
    const stored = await w.owner('select * from app.evidence order by id')
    expect(await bring('admin', file())).toMatchObject({ value: { created: 0, changed: 0, unchanged: 3, differences: [], summary: ['No change: 3 entries are as the file says.', expect.stringContaining('Columns read: external_id > number in the other system, '), 'Unknown, and not read: the column files_changed.'] } })
    expect(await w.owner('select * from app.evidence order by id')).toEqual(stored)
    expect(await bring('admin', file('Spindle oiled', 'peer'))).toMatchObject({ value: { created: 0, changed: 1, unchanged: 2, differences: [{ row: 2, what: 'change', fields: [{ field: 'person', to: 'Peer Person' }, { field: 'title', to: 'Spindle oiled' }] }] } })
    expect(await bring('admin', file())).toMatchObject({ value: { changed: 1 } })
  })

  test('a column that is not there changes nothing', async () => {
    expect(await bring('admin', `external_id,date,person_email,title\na1,2026-03-01,${email('self')},Spindle no longer sticks\n`)).toMatchObject({ value: { unchanged: 1 } })
  })

  test('all or nothing', async () => {
    const outcome = await bring('admin', `${file()}a9,2026-03-04,${email('self')},fix,New,,,\na8,2026-03-04,nobody@example.com,fix,New,,,\n`)
    expect(outcome).toMatchObject({ done: false, refusal: { code: 'invalid', errors: [{ path: 'row 6, column person_email' }] } })
    expect(await w.owner('select count(*)::int as n from app.evidence')).toEqual([{ n: 3 }])
  })

  test('another organisation’s ids are its own', async () => {
    expect(await w.owner('select distinct org_id from app.evidence')).toEqual([{ org_id: w.org }])
  })
})

describe('reading', () => {
  test.each(ROLES)('%s', async (who) => {
    const may = who === 'self' || who === 'manager'
    const outcome = await list(who, { personId: w.cast.self })
    if (may) expect(outcome).toMatchObject({ done: true, value: { evidence: [{ on: '2026-03-02', title: 'How to oil' }, { on: '2026-03-01', link: 'https://example.com/1' }] } })
    else expect(outcome).toEqual(await list(who, { personId: crypto.randomUUID() }))
    const seen = await w.as(who, (tx) => rows(tx, sql`select 1 from app.evidence where person_id = ${w.cast.self}`))
    expect(seen).toHaveLength(may ? 2 : 0)
  })

  test('nobody writes it directly, HR admins neither', async () => {
    for (const who of ['self', 'manager', 'admin'] as const) {
      await w.as(who, async (tx) => { await expect(rows(tx, sql`update app.evidence set title = 'x'`)).rejects.toThrow('permission denied') })
      await w.as(who, async (tx) => { await expect(rows(tx, sql`insert into app.evidence (org_id, id, external_id, person_id, on_date, title) values (app.org(), gen_random_uuid(), 'z', app.me(), '2026-01-01', 'x')`)).rejects.toThrow('permission denied') })
    }
  })

  test('page by page', async () => {
    const one = (await list('self', { personId: w.cast.self, limit: 1 }) as { value: any }).value
    const two = (await list('self', { personId: w.cast.self, limit: 1, cursor: one.next }) as { value: any }).value
    expect([one.evidence[0].title, two.evidence[0].title, two.next]).toEqual(['How to oil', 'Spindle no longer sticks', undefined])
    expect(await list('self', { personId: w.cast.self, cursor: 'x' })).toMatchObject({ refusal: { code: 'invalid' } })
  })

  test('a conflict of interest beats the manager’s right', async () => {
    await w.owner('insert into app.conflict (org_id, holder_id, subject_id, reason) values ($1, $2, $3, $4)', [w.org, w.cast.manager, w.cast.self, 'siblings'])
    expect(await list('manager', { personId: w.cast.self })).toMatchObject({ refusal: { code: 'not-found' } })
    expect(await w.as('manager', (tx) => rows(tx, sql`select 1 from app.evidence where person_id = ${w.cast.self}`))).toEqual([])
  })
})
