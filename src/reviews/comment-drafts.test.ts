import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, ROLES, type World, world } from '../../test/cast.ts'
import { rows, sql } from '../server/database.ts'

// R9, as R10: earlier drafts of what a person says to their review are theirs alone.
let w: World
let id: string
const comment = (text: string, ifMatch: number) => w.ok('self', 'review.comment', { id, text }, { ifMatch })
const drafts = async (who: keyof Cast) => (await w.ok(who, 'own-draft.list', { kind: 'review-comment', id })).drafts.map((each: { version: number }) => each.version)
const release = (version: number) =>
  w.owner(
    `insert into app.review_release (org_id, review_id, version, document, rating, reason, released_at, released_by) values ($1, $2, $3, '{}', 'meets', $5, now(), $4)`,
    [w.org, id, version, w.cast.manager, version > 1 ? 'A date was wrong.' : null],
  )

beforeAll(async () => {
  w = await world()
  const plan = { name: 'Year 2026', from: '2026-01-01', to: '2026-12-31', selfDue: '2099-01-10', managerDue: '2099-01-20', shareDue: '2099-01-31' }
  await w.ok('admin', 'cycle.open', { id: (await w.ok('admin', 'cycle.create', plan)).id })
  const { reviews } = await w.ok('manager', 'review.list', { limit: 200 })
  id = reviews.find((each: { kind: string; subject: { id: string } }) => each.kind === 'manager' && each.subject.id === w.cast.self).id
  await w.owner(`update app.review set state = 'shared' where id = $1`, [id])
  await release(1)
  await comment('I see it so.', 0)
  await comment('I see it so, and would add a date.', 1)
}, 60_000)
afterAll(() => w?.close())

test('the person finds every draft of their comment, and goes back to one by an ordinary save', async () => {
  expect(await drafts('self')).toEqual([2, 1])
  const { texts } = await w.ok('self', 'own-draft.show', { kind: 'review-comment', id, version: 1 })
  expect(texts).toEqual(['I see it so.'])
  await comment(texts[0], 2)
  expect(await drafts('self')).toEqual([3, 2, 1])
})

test.each(ROLES.filter((who) => who !== 'self'))('%s finds none', async (who) => {
  expect(await w.as(who, (tx) => rows(tx, sql`select 1 from app.own_draft where kind = 'review-comment'`))).toEqual([])
  expect(await drafts(who)).toEqual([])
})

test('nobody keeps a draft of a comment that is not theirs, nor of one that was never saved', async () => {
  const insert = (who: keyof Cast, version: number) =>
    w.as(who, (tx) =>
      sql`insert into app.own_draft (org_id, author_id, kind, text_id, version, texts, saved_at, took_out)
        values (app.org(), app.me(), 'review-comment', ${id}, ${version}, '{}', app.now(), false)`.execute(tx))
  await expect(insert('manager', 3)).rejects.toThrow(/row-level security/)
  await expect(insert('self', 9)).rejects.toThrow(/row-level security/)
})

test('with a corrected version the comment begins anew, and so do its drafts', async () => {
  await release(2)
  await comment('Thank you for the correction.', 0)
  expect(await drafts('self')).toEqual([1])
  expect((await w.ok('self', 'own-draft.show', { kind: 'review-comment', id, version: 1 })).texts).toEqual(['Thank you for the correction.'])
})
