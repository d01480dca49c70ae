import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, ROLES, type World, world } from '../../../test/cast.ts'
import { rows, sql } from '../../server/database.ts'
import { DEFAULT_FRAMEWORK } from '../default-framework.ts'
import { removeLevel, setCell } from './edits.ts'

// Drafts of the framework (P1) and what becomes of them (P2), as each kind of person, through SQL and through the product.
type Who = keyof Cast
let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w?.close())

const reworded = (text: string) => setCell(DEFAULT_FRAMEWORK, 'L2', 'craft', [{ id: 'l2-craft', level: 'L2', dimension: 'craft', text }])
const begun = async (who: Who = 'admin'): Promise<string> => (await w.ok(who, 'framework-draft.create', {})).id
const refused = async (who: Who, id: string, input: object, more = {}) => {
  const outcome = await w.call(who, id, input, more)
  return outcome.done ? 'done' : outcome.refusal
}
const published = () => w.owner('select version, published_by, document from app.leveling_framework where org_id = $1 order by version', [w.org])

describe('a draft', () => {
  test('is read by its author and HR administrators, and is not there for anybody else', async () => {
    const id = await begun()
    for (const who of ROLES) {
      const seen = await w.as(who, (tx) => rows(tx, sql`select 1 from app.framework_draft where id = ${id}`))
      expect([who, seen.length]).toEqual([who, who === 'admin' ? 1 : 0])
      if (who === 'admin') continue
      const hidden = await refused(who, 'framework-draft.show', { id })
      expect(hidden).toEqual(await refused(who, 'framework-draft.show', { id: randomUUID() }))
      expect(await w.ok(who, 'framework-draft.list')).toEqual({ drafts: [] })
      for (const [verb, input] of [['write', { id, document: DEFAULT_FRAMEWORK }], ['discard', { id }], ['publish', { id }]] as const) {
        expect(await refused(who, `framework-draft.${verb}`, input, { ifMatch: 1 }), `${who} ${verb}`).toMatchObject({ code: 'not-found' })
      }
      expect(await refused(who, 'framework-draft.create', {})).toMatchObject({ code: 'not-allowed' })
      expect(await refused(who, 'framework-draft.import', { files: [{ content: 'x' }] })).toMatchObject({ code: 'not-allowed' })
    }
  })

  test('stays its author’s when they lose the role, to write and to discard, and not to publish', async () => {
    const id = await begun()
    await w.owner('update app.framework_draft set author_id = $2, saved_by = $2 where id = $1', [id, w.cast.peer])
    expect((await w.ok('peer', 'framework-draft.list')).drafts).toHaveLength(1)
    expect(await w.ok('peer', 'framework-draft.write', { id, document: reworded('Solders by the drawing.') }, { ifMatch: 1 })).toMatchObject({ version: 2 })
    expect(await refused('peer', 'framework-draft.publish', { id }, { ifMatch: 2 })).toMatchObject({ code: 'not-allowed' })
    expect(await w.as('peer', (tx) => rows(tx, sql<{ version: number | null }>`select app.publish_framework(${id}::uuid, 2) as version`))).toEqual([{ version: null }])
    await w.ok('peer', 'framework-draft.discard', { id })
    expect(await refused('admin', 'framework-draft.show', { id })).toMatchObject({ code: 'not-found' })
  })

  test('saved elsewhere meanwhile, it says so and loses nothing', async () => {
    const id = await begun()
    await w.ok('admin', 'framework-draft.write', { id, document: reworded('One.') }, { ifMatch: 1 })
    expect(await refused('admin', 'framework-draft.write', { id, document: reworded('Two.') }, { ifMatch: 1 })).toMatchObject({ code: 'conflict', current: { version: 2, document: { name: DEFAULT_FRAMEWORK.name } } })
    expect(await refused('admin', 'framework-draft.publish', { id }, { ifMatch: 1 })).toMatchObject({ code: 'conflict' })
    await w.ok('admin', 'framework-draft.discard', { id })
  })

  test('half done it is kept, and not published', async () => {
    const id = await begun()
    await w.ok('admin', 'framework-draft.write', { id, document: { ...DEFAULT_FRAMEWORK, name: '', levels: DEFAULT_FRAMEWORK.levels.map((level) => ({ ...level, name: level.code === 'L2' ? ' ' : level.name })) } }, { ifMatch: 1 })
    expect(await refused('admin', 'framework-draft.publish', { id }, { ifMatch: 2 })).toMatchObject({ code: 'invalid', errors: [{ path: '/name' }, { path: '/levels/L2/name' }] })
    expect((await w.ok('admin', 'framework.compare', { draftId: id })).draft.problems.map((each: { path: string }) => each.path)).toEqual(['/name', '/levels/L2/name'])
    await w.ok('admin', 'framework-draft.discard', { id })
  })
})

describe('publishing', () => {
  test('a level that somebody holds can’t go, and it is said who many hold it', async () => {
    const id = await begun()
    await w.ok('admin', 'framework-draft.write', { id, document: removeLevel(DEFAULT_FRAMEWORK, 'L3') }, { ifMatch: 1 })
    const { draft } = await w.ok('admin', 'framework.compare', { draftId: id })
    expect(draft.gone).toEqual([{ level: 'L3', people: expect.any(Number) }])
    expect(await refused('admin', 'framework-draft.publish', { id }, { ifMatch: 2 })).toMatchObject({ code: 'conflict', reason: 'levels-held', detail: expect.stringContaining('“L3”') })
    await w.ok('admin', 'framework-draft.discard', { id })
  })

  test('nothing new is nothing to publish', async () => {
    const id = await begun()
    expect(await refused('admin', 'framework-draft.publish', { id }, { ifMatch: 1 })).toMatchObject({ code: 'invalid', reason: 'no-difference' })
    await w.ok('admin', 'framework-draft.discard', { id })
  })

  test('the next version is everybody’s, says who and when, and the one before can still be read', async () => {
    const id = await begun()
    await w.ok('admin', 'framework-draft.write', { id, document: reworded('Solders by the drawing, and says where it is wrong.') }, { ifMatch: 1 })
    expect(await w.ok('admin', 'framework-draft.publish', { id }, { ifMatch: 2 })).toEqual({ id: 'plumbline-default', version: 2 })
    expect((await published()).map((row) => [row.version, row.published_by, row.document.version])).toEqual([[1, null, 1], [2, w.cast.admin, 2]])
    expect(await refused('admin', 'framework-draft.show', { id })).toMatchObject({ code: 'not-found' })
    const text = (answer: any) => answer.expectations.find((each: any) => each.id === 'l2-craft').text
    expect(text(await w.ok('self', 'framework.show'))).toContain('Solders by the drawing')
    expect(text(await w.ok('self', 'framework.show', { id: 'plumbline-default', version: 1 }))).not.toContain('Solders')
    const { versions } = await w.ok('self', 'framework.versions')
    expect(versions).toMatchObject([{ version: 2, inForce: true, publishedBy: { name: 'Admin Person' } }, { version: 1, inForce: false }])
    expect((await w.ok('self', 'framework.compare', {})).changes).toMatchObject([{ what: 'cell', code: 'L2 craft', change: 'changed' }])
    expect((await w.ok('self', 'framework.export', { version: 1, id: 'plumbline-default', format: 'yaml' })).file.name).toBe('plumbline-default-1.yaml')
    expect(await refused('sysadmin', 'framework.export', {})).toMatchObject({ code: 'not-found' })
  })

  test('everybody who can read it is told, once, and whoever published it is not', async () => {
    const to = (await w.owner(`select p.id from app.message m join app.person p on p.id = m.recipient_id where m.kind = 'framework.published'`)).map((row) => row.id)
    expect(to).toContain(w.cast.self)
    expect(to).not.toContain(w.cast.admin)
    expect(to).not.toContain(w.cast.outsider)
    expect(new Set(to).size).toBe(to.length)
    expect((await w.ok('self', 'inbox.show')).messages.some((each: { kind: string }) => each.kind === 'framework.published')).toBe(true)
    expect((await w.ok('sysadmin', 'inbox.show')).messages.some((each: { kind: string }) => each.kind === 'framework.published')).toBe(false)
  })

  test('a token writes drafts and publishes none', async () => {
    const id = await begun()
    const secret = `plumbline_${randomUUID()}`
    await w.owner(`insert into app.api_token (org_id, id, person_id, name, hash, scopes, created_at, expires_at) values ($1, $2, $3, 'test', encode(sha256($4::bytea), 'hex'), '{read,write}', now(), now() + interval '1 day')`, [w.org, randomUUID(), w.cast.admin, secret])
    const credential = { kind: 'token', secret } as const
    expect(await w.ok('admin', 'framework-draft.write', { id, document: reworded('Three.') }, { ifMatch: 1, credential })).toMatchObject({ version: 2 })
    expect(await refused('admin', 'framework-draft.publish', { id }, { ifMatch: 2, credential })).toMatchObject({ code: 'not-allowed' })
    await w.ok('admin', 'framework-draft.discard', { id })
  })

  test('what is published can’t be changed or taken away, by nobody, the worker included', async () => {
    for (const who of ROLES) {
      await expect(w.as(who, (tx) => sql`update app.leveling_framework set document = '{}'`.execute(tx))).rejects.toThrow('permission denied')
      await expect(w.as(who, (tx) => sql`delete from app.leveling_framework`.execute(tx))).rejects.toThrow('permission denied')
    }
    await expect(w.server.job.query(`update app.leveling_framework set document = '{}' where org_id = $1`, [w.org])).rejects.toThrow('stays as it was published')
    await expect(w.server.job.query('delete from app.leveling_framework where org_id = $1', [w.org])).rejects.toThrow('stays as it was published')
  })
})

describe('from a file', () => {
  const file = 'Skill,L1,L2,L3\nCraft,Does the work as it was shown,,Plans the work of others\nPay,1,2,3\n'
  test('first what would become of it, then a draft', async () => {
    const dry = await w.ok('admin', 'framework-draft.import', { files: [{ name: 'ladder.csv', content: file }], dryRun: true })
    expect(dry).toMatchObject({ dryRun: true, name: 'ladder', levels: 3 })
    expect(dry.filled + dry.inherited + dry.missing).toBe(dry.levels * dry.dimensions)
    expect(dry.id).toBeUndefined()
    const done = await w.ok('admin', 'framework-draft.import', { files: [{ name: 'ladder.csv', content: Buffer.from(file).toString('base64') }], encoding: 'base64' })
    expect((await w.ok('admin', 'framework-draft.show', { id: done.id }))).toMatchObject({ origin: 'file', name: 'ladder' })
    await w.ok('admin', 'framework-draft.discard', { id: done.id })
  })
  test('a broken one says where, and begins nothing', async () => {
    expect(await refused('admin', 'framework-draft.import', { files: [{ name: 'x.yaml', content: 'id: x\ndimensions: []\ncells: [\n' }] })).toMatchObject({ code: 'invalid', errors: [{ path: expect.stringMatching(/^line \d+, column \d+$/) }] })
  })
})
