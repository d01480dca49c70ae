import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { makeExport } from '../src/people/export-own/jobs.ts'
import type { Cast, World } from './cast.ts'
import { type Fixture, walkCells, type Who } from './matrix-cells.ts'

/** S6: a file of everything about oneself is one's own, whoever else may read what is in it. */
const exportOf = (w: World, id: string, of: Who) => w.owner(
  `insert into app.export_job (org_id, id, person_id, asked_at, ready_at, expires_at, bytes, records) values ($1, $2, $3, now(), now(), now() + interval '1 day', 1, '{}')`, [w.org, id, w.cast[of]])
const fileOf = async (w: World, id: string, of: Who) => {
  await exportOf(w, id, of)
  await w.owner(`insert into app.export_file (org_id, job_id, body) values ($1, $2, 'x')`, [w.org, id])
}
const ownOnly = ['-', 'own job only'] as ['-', string]
const action = { id: 'export.download', input: (_: World, id: string) => ({ id }) }
const JOB = 'select 1 from app.export_job where id = $1'
const FILE = 'select 1 from app.export_file where job_id = $1'

const FIXTURES: Fixture[] = [
  { row: 'S6', author: 'self', note: 'the request', make: (w, id) => exportOf(w, id, 'self'), text: JOB, limits: { LM: ownOnly, UM: ownOnly, HP: ownOnly, HA: ownOnly, TK: ownOnly } },
  { row: 'S6', author: 'self', note: 'the file', make: (w, id) => fileOf(w, id, 'self'), text: FILE, action, limits: { LM: ownOnly, UM: ownOnly, HP: ownOnly, HA: ownOnly } },
  { row: 'S6', author: 'manager', note: 'the file of a manager', make: (w, id) => fileOf(w, id, 'manager'), text: FILE, action, limits: { SU: ownOnly, UM: ownOnly, HP: ownOnly, HA: ownOnly } },
  { row: 'S6', author: 'admin', note: 'the file of an HR admin', make: (w, id) => fileOf(w, id, 'admin'), text: FILE, action, limits: { SU: ownOnly, LM: ownOnly, UM: ownOnly, HP: ownOnly } },
]

const { world, tokenOf } = walkCells(FIXTURES)

describe('S6: own job only, rights checked again, gone after a day, logged', () => {
  const make = async (who: keyof Cast): Promise<string> => {
    const { id } = await world().ok(who, 'export.ask')
    await makeExport.run({ pool: world().server.job, app: world().server.app, clock: () => undefined, orgId: world().org, byId: world().cast[who] }, { exportId: id })
    return id
  }

  test.each(['self', 'manager', 'skip', 'partner', 'admin'] as const)('%s asks, and fetches their own', async (who) => {
    const id = await make(who)
    const { file } = await world().ok(who, 'export.download', { id })
    expect(Buffer.from(file.body).subarray(0, 2).toString()).toBe('PK')
    const logged = await world().owner('select action from app.audit where record_id = $1 order by action', [id])
    expect(logged.map((each) => each.action)).toEqual(['export.ask', 'export.download', 'export.make'])
  })

  test('a token neither asks nor fetches', async () => {
    const credential = await tokenOf('self')
    for (const [id, input] of [['export.ask', {}], ['export.list', {}], ['export.download', { id: randomUUID() }]] as const) {
      expect(await world().call('self', id, input, { credential })).toMatchObject({ done: false, refusal: { code: 'not-allowed' } })
    }
  })

  test('after a day it is as if it had never been, and is swept', async () => {
    const id = await make('peer')
    await world().owner(`update app.export_job set asked_at = now() - interval '25 hours', ready_at = now() - interval '25 hours', expires_at = now() - interval '1 hour' where id = $1`, [id])
    expect(await world().call('peer', 'export.download', { id })).toEqual(await world().call('peer', 'export.download', { id: randomUUID() }))
    expect((await world().ok('peer', 'export.list')).exports).toEqual([])
    const { sweepExportsJob } = await import('../src/people/export-own/jobs.ts')
    await sweepExportsJob.run({ pool: world().server.job, app: world().server.app, clock: () => undefined }, {})
    expect(await world().owner('select 1 from app.export_file where job_id = $1', [id])).toEqual([])
  })

  test('nobody writes a file for themself, or asks for one as somebody else', async () => {
    await expect(world().as('self', async (tx) => tx.executeQuery({ sql: `insert into app.export_job (org_id, id, person_id, asked_at, expires_at) values ('${world().org}', '${randomUUID()}', '${world().cast.peer}', now(), now())`, parameters: [] } as never))).rejects.toMatchObject({ code: '42501' })
    await expect(world().server.app.query(`update app.export_job set expires_at = now() + interval '1 year'`)).rejects.toMatchObject({ code: '42501' })
    await expect(world().server.app.query(`insert into app.export_file values ($1, $2, 'x')`, [world().org, randomUUID()])).rejects.toMatchObject({ code: '42501' })
  })
})
