import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, ROLES, type World, world } from '../../../test/cast.ts'
import { tokenOf } from '../../../test/matrix-cells.ts'
import { rows, sql } from '../../server/database.ts'
import { wholeCase } from '../merge.ts'

// R10 of a case: whoever saved it finds it again, and nobody else, whoever reads the case itself.
let w: World
let id: string
const paragraph = Array.from({ length: 40 }, (_, n) => `word${n}`).join(' ')
const save = (who: keyof Cast, summary: string, ifMatch: number, more: object = {}) => w.ok(who, 'promotion-case.write', { id, document: wholeCase({ summary }) }, { ifMatch, ...more })
const drafts = async (who: keyof Cast): Promise<any[]> => (await w.ok(who, 'promotion-case.revisions', { id })).revisions
const leads = async (who: keyof Cast) => {
  await w.owner(`update app.reporting_line set manager_id = $1 where person_id = $2 and to_on > '2090-01-01'`, [w.cast[who], w.cast.self])
  await w.owner(`select set_config('app.org', $1, true), app.rebuild_standing($1::uuid)`, [w.org])
}

beforeAll(async () => {
  w = await world()
  ;({ id } = await w.ok('manager', 'promotion-case.begin', { personId: w.cast.self }))
  await save('manager', 'First.', 1)
  await save('manager', 'First and second.', 2)
  await w.ok('manager', 'promotion-case.open-drafting', { id, open: true })
}, 60_000)
afterAll(() => w.close())

test('whoever saved it finds every draft; the blank page is none', async () => {
  expect(await drafts('manager')).toMatchObject([{ version: 3, words: 3, change: 2, current: true }, { version: 2, words: 1, current: false }])
  expect((await w.ok('manager', 'promotion-case.revision', { id, version: 2 })).document.summary).toBe('First.')
})

test.each(ROLES.filter((who) => who !== 'manager'))('%s finds none, although some of them read the case', async (who) => {
  expect(await w.as(who, (tx) => rows(tx, sql`select 1 from app.promotion_revision`))).toEqual([])
  expect(await drafts(who)).toEqual([])
  expect(await w.call(who, 'promotion-case.revision', { id, version: 2 })).toMatchObject({ done: false, refusal: { code: 'not-found' } })
})

describe('nobody keeps', () => {
  const keep = (as: keyof Cast, by: keyof Cast, version: number, summary: string) => w.as(as, (tx) => sql`insert into app.promotion_revision (org_id, case_id, author_id, version, document, saved_at, took_out)
    values (app.org(), ${id}, ${w.cast[by]}, ${version}, ${JSON.stringify(wholeCase({ summary }))}::jsonb, app.now(), false)`.execute(tx))
  test.each([
    ['a draft of a case they do not write', 'skip', 'skip', 3, 'First and second.'], ['one in another’s name', 'manager', 'skip', 3, 'First and second.'],
    ['one that never was', 'manager', 'manager', 9, 'First and second.'], ['other words under a version that was', 'manager', 'manager', 3, 'Made up.'], ['the person', 'self', 'self', 3, 'First and second.'],
  ] as const)('%s', async (_, as, by, version, summary) => {
    await expect(keep(as, by, version, summary)).rejects.toThrow(/row-level security/)
  })
})

test('a token saves and reads no drafts', async () => {
  const credential = { kind: 'token', secret: await tokenOf(w, 'manager') } as const
  await save('manager', 'First and second, by a token.', 3, { credential })
  await save('manager', 'First, second and third.', 4, { credential })
  expect(await w.call('manager', 'promotion-case.revisions', { id }, { credential })).toMatchObject({ done: false, refusal: { code: 'not-allowed' } })
  expect((await drafts('manager')).map(({ version }) => version)).toEqual([5, 4, 3, 2])
})

test('whoever goes on with it keeps what they found, and nobody reads the other’s', async () => {
  await leads('peer')
  expect(await drafts('peer')).toEqual([])
  await save('peer', 'All of it anew.', 5)
  expect((await drafts('peer')).map(({ version }) => version)).toEqual([6, 5])
  expect((await w.ok('peer', 'promotion-case.revision', { id, version: 5 })).document.summary).toBe('First, second and third.')
  expect((await drafts('manager')).map(({ version }) => version)).toEqual([5, 4, 3, 2])
  await leads('manager')
})

test('going back is a save like any other, and an old version does not write over a newer one', async () => {
  const { document } = await w.ok('manager', 'promotion-case.revision', { id, version: 2 })
  expect(await w.call('manager', 'promotion-case.write', { id, document }, { ifMatch: 3 })).toMatchObject({ done: false, refusal: { code: 'conflict', current: { document: { summary: 'All of it anew.' } } } })
  await w.ok('manager', 'promotion-case.write', { id, document }, { ifMatch: 6 })
  expect((await drafts('manager')).map(({ version }) => version)).toEqual([7, 6, 5, 4, 3, 2])
})

test('thinning keeps the draft before a paragraph was taken out', async () => {
  await save('manager', paragraph, 7)
  await save('manager', 'Short again.', 8)
  await save('manager', 'Short again, a little longer.', 9)
  // all in the same five minutes of long ago
  await w.owner(`update app.promotion_revision set saved_at = date_bin('1 hour', now(), '2000-01-01') - interval '3 hours' + version * interval '1 second' where author_id = $1`, [w.cast.manager])
  await save('manager', 'And now.', 10)
  expect((await drafts('manager')).map(({ version }) => version)).toEqual([11, 10, 9, 8])
})

test('submitted, they stay to be read', async () => {
  await w.owner(`update app.promotion_case set state = 'submitted' where id = $1`, [id])
  expect((await drafts('manager')).length).toBe(4)
})
