import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeExport } from '../src/people/export-own/jobs.ts'
import { type Cast, type World, world } from './cast.ts'
import { tokenOf } from './matrix-cells.ts'

// S6. The cells themselves are walked with all others.
let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

describe('S6: own job only, rights checked again, gone after a day, logged', () => {
  const make = async (who: keyof Cast): Promise<string> => {
    const { id } = await w.ok(who, 'export.ask')
    await makeExport.run({ pool: w.server.job, app: w.server.app, clock: () => undefined, orgId: w.org, byId: w.cast[who] }, { exportId: id })
    return id
  }

  test.each(['self', 'manager', 'skip', 'partner', 'admin'] as const)('%s asks, and fetches their own', async (who) => {
    const id = await make(who)
    const { file } = await w.ok(who, 'export.download', { id })
    expect(Buffer.from(file.body).subarray(0, 2).toString()).toBe('PK')
    const logged = await w.owner('select action from app.audit where record_id = $1 order by action', [id])
    expect(logged.map((each) => each.action)).toEqual(['export.ask', 'export.download', 'export.make'])
  })

  test('a token neither asks nor fetches', async () => {
    const credential = { kind: 'token', secret: await tokenOf(w, 'self') } as const
    for (const [id, input] of [['export.ask', {}], ['export.list', {}], ['export.download', { id: randomUUID() }]] as const) {
      expect(await w.call('self', id, input, { credential })).toMatchObject({ done: false, refusal: { code: 'not-allowed' } })
    }
  })

  test('after a day it is as if it had never been, and is swept', async () => {
    const id = await make('peer')
    await w.owner(`update app.export_job set asked_at = now() - interval '25 hours', ready_at = now() - interval '25 hours', expires_at = now() - interval '1 hour' where id = $1`, [id])
    expect(await w.call('peer', 'export.download', { id })).toEqual(await w.call('peer', 'export.download', { id: randomUUID() }))
    expect((await w.ok('peer', 'export.list')).exports).toEqual([])
    const { sweepExportsJob } = await import('../src/people/export-own/jobs.ts')
    await sweepExportsJob.run({ pool: w.server.job, app: w.server.app, clock: () => undefined }, {})
    expect(await w.owner('select 1 from app.export_file where job_id = $1', [id])).toEqual([])
  })

  test('nobody writes a file for themself, or asks for one as somebody else', async () => {
    await expect(w.as('self', async (tx) => tx.executeQuery({ sql: `insert into app.export_job (org_id, id, person_id, asked_at, expires_at) values ('${w.org}', '${randomUUID()}', '${w.cast.peer}', now(), now())`, parameters: [] } as never))).rejects.toMatchObject({ code: '42501' })
    await expect(w.server.app.query(`update app.export_job set expires_at = now() + interval '1 year'`)).rejects.toMatchObject({ code: '42501' })
    await expect(w.server.app.query(`insert into app.export_file values ($1, $2, 'x')`, [w.org, randomUUID()])).rejects.toMatchObject({ code: '42501' })
  })
})
