import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { delegation, openCycle } from '../../../test/matrix-cells.ts'
import { type Cast, join, type World, world } from '../../../test/cast.ts'
import { rows, sql } from '../../server/database.ts'

let w: World
let cycle: string
beforeAll(async () => {
  w = await world()
  await join(w, 'delegate')
  cycle = await openCycle(w)
})
afterAll(() => w.close())

type Who = keyof Cast
const CITE = randomUUID()
const DOCUMENT = { summary: 'A year.', accomplishments: [{ id: 'a', title: 'One', cites: [CITE] }], growthAreas: [], forwardLooking: '' }

/** A draft of `reviewer` about `self`, with a rating, in a cycle of its own. */
async function draft({ reviewer = 'manager' as Who, state = 'draft' } = {}): Promise<string> {
  const id = randomUUID()
  cycle = await openCycle(w)
  await w.owner(`insert into app.review (org_id, id, cycle_id, subject_id, reviewer_id, kind, state) values ($1, $2, $3, $4, $5, 'manager', $6)`,
    [w.org, id, cycle, w.cast.self, w.cast[reviewer], state])
  if (state === 'not-started') return id
  await w.owner(`insert into app.review_text (org_id, review_id, document, version, saved_at) values ($1, $2, $3, 1, now())`, [w.org, id, JSON.stringify(DOCUMENT)])
  await w.owner(`insert into app.review_revision (org_id, review_id, version, document, saved_at) values ($1, $2, 1, $3, now())`, [w.org, id, JSON.stringify(DOCUMENT)])
  await w.owner(`insert into app.review_rating (org_id, review_id, rating, set_at) values ($1, $2, 'meets', now())`, [w.org, id])
  return id
}
const invite = (id: string, person: Who, by: Who = 'manager') => w.call(by, 'review.invite-co-author', { id, personId: w.cast[person] })
const write = (who: Who, id: string, document: object, ifMatch: number, more = {}) => w.call(who, 'review.write', { id, document, ...more }, { ifMatch })
const count = (who: Who, table: 'review' | 'review_text' | 'review_rating' | 'review_revision' | 'review_co_author', id: string) =>
  w.as(who, async (tx) => (await rows(tx, sql`select 1 from ${sql.table(`app.${table}`)} where org_id = app.org() and ${sql.ref(table === 'review' ? 'id' : 'review_id')} = ${id}`)).length)

test('R3 a co-author, asked by name, reads and writes the words of the draft, and nothing else', async () => {
  const id = await draft()
  expect(await count('stranger', 'review', id)).toBe(0)
  expect((await invite(id, 'stranger')).done).toBe(true)
  const shown = await w.ok('stranger', 'review.show', { id })
  expect(shown).toMatchObject({ may: ['write'], writesAlong: true, version: 1, document: { summary: 'A year.' } })
  expect(JSON.stringify(shown)).not.toContain(CITE)
  expect(shown).not.toHaveProperty('rating')
  expect(shown).not.toHaveProperty('hidden')
  for (const table of ['review_rating', 'review_revision'] as const) expect(await count('stranger', table, id), table).toBe(0)
  for (const [action, input] of [['review.packet', { id }], ['review.revisions', { id }], ['review.revision', { id, version: 1 }]] as const)
    expect(await w.call('stranger', action, input)).toMatchObject({ done: false, refusal: { code: 'not-found' } })
  expect((await w.ok('stranger', 'review.list', { as: 'co-author' })).reviews.map((each: { id: string }) => each.id)).toEqual([id])
  expect(await write('stranger', id, { ...DOCUMENT, summary: 'A year, seen from outside.' }, 1)).toMatchObject({ done: true, value: { version: 2 } })
  expect(await write('stranger', id, DOCUMENT, 2, { rating: 'exceeds' })).toMatchObject({ refusal: { code: 'not-allowed' } })
  for (const [action, more] of [['review.submit', { ifMatch: 2 }], ['review.invite-co-author', {}]] as const)
    expect((await w.call('stranger', action, { id, personId: w.cast.peer }, more)).done).toBe(false)
})

test('what the text rests on stays the author’s: a co-author’s save keeps every cite', async () => {
  const id = await draft()
  await invite(id, 'stranger')
  const theirs = (await w.ok('stranger', 'review.show', { id })).document
  await write('stranger', id, { ...theirs, forwardLooking: 'More of it.', accomplishments: [...theirs.accomplishments, { id: 'b', title: 'Two', cites: [randomUUID()] }] }, 1)
  const own = await w.ok('manager', 'review.show', { id })
  expect(own.document.accomplishments.map((each: { cites: string[] }) => each.cites)).toEqual([[CITE], []])
  expect(own.rating).toBe('meets')
})

test('a conflict gives both their own view, and each save names its writer to the author', async () => {
  const id = await draft()
  await invite(id, 'stranger')
  await write('manager', id, { ...DOCUMENT, summary: 'From the author.' }, 1)
  const late = await write('stranger', id, { ...DOCUMENT, summary: 'From the co-author.' }, 1)
  expect(late).toMatchObject({ refusal: { code: 'conflict', current: { version: 2, document: { summary: 'From the author.' } } } })
  expect(JSON.stringify(late)).not.toContain(CITE)
  await write('stranger', id, { ...DOCUMENT, summary: 'From both.' }, 2)
  const { revisions } = await w.ok('manager', 'review.revisions', { id })
  expect(revisions.map((each: { version: number; by?: { id: string } }) => [each.version, each.by?.id])).toEqual([[3, w.cast.stranger], [2, undefined], [1, undefined]])
})

test('X1 X2 X4 nobody who may not know of the review can be asked, or finds it', async () => {
  const id = await draft()
  for (const who of ['self'] as const) expect(await invite(id, who)).toMatchObject({ refusal: { code: 'invalid', reason: 'not-eligible' } })
  expect(await invite(id, 'manager')).toMatchObject({ refusal: { code: 'invalid' } })
  await invite(id, 'stranger')
  await w.owner(`insert into app.conflict (org_id, holder_id, subject_id, reason, created_by, created_at) values ($1, $2, $3, 'Partners', $2, now())`, [w.org, w.cast.stranger, w.cast.self])
  for (const table of ['review', 'review_text', 'review_co_author'] as const) expect(await count('stranger', table, id), table).toBe(0)
  expect((await write('stranger', id, DOCUMENT, 1)).done).toBe(false)
  await w.owner('delete from app.conflict where holder_id = $1', [w.cast.stranger])
  // somebody put above the co-author meanwhile
  await w.owner(`insert into app.standing (org_id, viewer_id, subject_id, relation, depth, from_on, to_on) values ($1, $2, $3, 'line', 1, '2020-01-01', '9999-12-31')`, [w.org, w.cast.self, w.cast.stranger])
  for (const table of ['review', 'review_text', 'review_co_author'] as const) expect(await count('stranger', table, id), table).toBe(0)
  await w.owner(`delete from app.standing where viewer_id = $1 and subject_id = $2`, [w.cast.self, w.cast.stranger])
})

describe('it ends', () => {
  const nothing = async (id: string) => {
    expect(await count('stranger', 'review_text', id)).toBe(0)
    expect((await write('stranger', id, DOCUMENT, 1)).done).toBe(false)
    expect((await w.call('stranger', 'review.show', { id })).done).toBe(false)
  }
  test('when the author ends it, or the co-author', async () => {
    for (const by of ['manager', 'stranger'] as const) {
      const id = await draft()
      await invite(id, 'stranger')
      expect((await w.call('peer', 'review.end-co-author', { id, personId: w.cast.stranger })).done).toBe(false)
      await w.ok(by, 'review.end-co-author', { id, personId: w.cast.stranger })
      await nothing(id)
      expect((await w.ok('manager', 'review.show', { id })).document.summary).toBe('A year.')
    }
  })
  test('when the review is submitted, and while it is not begun there is nothing to read', async () => {
    const id = await draft()
    await invite(id, 'stranger')
    await w.owner(`update app.review set state = 'submitted' where id = $1`, [id])
    await nothing(id)
    const blank = await draft({ state: 'not-started' })
    await invite(blank, 'stranger')
    expect(await w.ok('stranger', 'review.show', { id: blank })).toMatchObject({ may: [] })
    expect(await write('stranger', blank, DOCUMENT, 0)).toMatchObject({ refusal: { reason: 'not-begun' } })
  })
  test('X7 when somebody else writes the review: the invitation was the former author’s', async () => {
    const id = await draft()
    await invite(id, 'stranger')
    await w.owner('update app.review set reviewer_id = $2 where id = $1', [id, w.cast.former])
    await nothing(id)
  })
  test('X6 when the delegation of its author ends', async () => {
    const id = await draft({ reviewer: 'delegate' })
    const given = randomUUID()
    await delegation(w, given, cycle)
    await w.owner('update app.review set delegation_id = $2 where id = $1', [id, given])
    expect((await invite(id, 'stranger', 'delegate')).done).toBe(true)
    expect(await count('stranger', 'review_text', id)).toBe(1)
    await w.owner('update app.delegation set ended_at = now(), ended_by = given_by where id = $1', [given])
    await nothing(id)
  })
})

test('nobody else learns of it: not the line above, not HR, not the person', async () => {
  const id = await draft()
  await invite(id, 'stranger')
  for (const who of ['self', 'skip', 'partner', 'admin', 'sysadmin', 'peer', 'former', 'outsider'] as const) {
    expect(await count(who, 'review_co_author', id), who).toBe(0)
    const shown = await w.call(who, 'review.show', { id })
    if (shown.done) expect(shown.value, who).not.toHaveProperty('coAuthors')
  }
})
