import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, ROLES, type World, world } from '../../../test/cast.ts'
import { rows, sql } from '../../server/database.ts'
import { addActionItem, holdOneOnOne, planOneOnOne, writeTogether } from './one-on-one.ts'
import type { StoredOneOnOne } from './words.ts'

describe('decisions', () => {
  const facts: StoredOneOnOne = {
    id: 'o',
    on: '2026-08-04',
    person: { id: 's', name: 'Sam' },
    manager: { id: 'm', name: 'Mina' },
    between: true,
  }
  test('one meeting a day', () => {
    expect(planOneOnOne('2026-08-04', ['2026-08-03'])).toBeUndefined()
    expect(planOneOnOne('2026-08-04', ['2026-08-04'])).toMatchObject({ reason: 'already-planned' })
  })
  test('held is in the past, and between the two', () => {
    expect(holdOneOnOne(facts, '2026-08-05', '2026-08-05')).toBeUndefined()
    expect(holdOneOnOne(facts, '2026-08-06', '2026-08-05')).toMatchObject({ code: 'invalid' })
    expect(writeTogether({ ...facts, between: false })).toMatchObject({ code: 'not-allowed' })
  })
  test('an action item belongs to one of the two', () => {
    expect(addActionItem(facts, 's')).toBeUndefined()
    expect(addActionItem(facts, 'x')).toMatchObject({ errors: [{ path: '/ownerId', message: 'An action item belongs to Sam or Mina.' }] })
  })
})

describe('N6', () => {
  let here: World
  let id: string
  const agenda: string[] = []
  beforeAll(async () => {
    here = await world()
    id = (await here.ok('self', 'one-on-one.plan', { personId: here.cast.self, on: '2026-08-04' })).id
    for (const who of ['self', 'manager'] as const) {
      agenda.push((await here.ok(who, 'agenda.add', { id, text: `From ${who}` })).agenda.at(-1).id)
      await here.ok(who, 'one-on-one.write-note', { id, text: `Private to ${who}` }, { ifMatch: 0 })
    }
    await here.ok('manager', 'action-item.add', { id, text: 'Ask for a second screen', ownerId: here.cast.manager, due: '2026-08-20' })
    await here.ok('manager', 'one-on-one.hold', { id, heldOn: '2026-08-05' })
  }, 60_000)
  afterAll(() => here.close())
  const count = async (who: keyof Cast, table: string) =>
    (await here.as(who, (tx) => rows(tx, sql`select 1 from ${sql.table(`app.${table}`)}`))).length

  test.each(ROLES)('%s', async (who) => {
    const between = who === 'self' || who === 'manager'
    expect(await count(who, 'one_on_one')).toBe(between || who === 'partner' ? 1 : 0)
    expect(await count(who, 'agenda_item')).toBe(between ? 2 : 0)
    expect(await count(who, 'action_item')).toBe(between ? 1 : 0)
    expect(await count(who, 'one_on_one_note')).toBe(between ? 1 : 0)
    const shown = await here.call(who, 'one-on-one.show', { id })
    expect(shown.done).toBe(between || who === 'partner')
    if (!shown.done) expect(shown).toEqual(await here.call(who, 'one-on-one.show', { id: randomUUID() }))
    for (const [verb, input] of [
      ['agenda.add', { id, text: 'x' }],
      ['agenda.tick', { id: agenda[0] }],
      ['one-on-one.hold', { id, heldOn: '2026-08-05' }],
    ] as const) {
      if (!between) expect((await here.call(who, verb, input)).done).toBe(false)
    }
  })
  test('the two share the agenda and the items, and each has their own notes', async () => {
    const mine = await here.ok('manager', 'one-on-one.show', { id })
    expect(mine).toMatchObject({
      heldOn: '2026-08-05',
      version: 1,
      note: { text: 'Private to manager' },
      noteAudienceWords: 'Only you can read your notes.',
    })
    expect(mine.audienceWords).toBe('You and Self Person can read this. An HR partner sees the date, not what you write.')
    expect(mine.agenda.map((item: { text: string }) => item.text)).toEqual(['From self', 'From manager'])
    expect((await here.ok('self', 'one-on-one.show', { id })).note.text).toBe('Private to self')
  })
  test('an HR partner sees that it happened, and no word', async () => {
    const shown = await here.ok('partner', 'one-on-one.show', { id })
    expect(shown).toMatchObject({ on: '2026-08-04', heldOn: '2026-08-05' })
    for (const key of ['agenda', 'actionItems', 'openItems', 'note']) expect(shown[key]).toBeUndefined()
    expect((await here.ok('partner', 'one-on-one.list', { personId: here.cast.self })).oneOnOnes).toHaveLength(1)
    expect((await here.ok('stranger', 'one-on-one.list', { personId: here.cast.self })).oneOnOnes).toEqual([])
  })
  test('lines are ticked and unticked, items finished', async () => {
    const tick = (ticked: boolean) => here.ok('self', 'agenda.tick', { id: agenda[1], ticked })
    expect((await tick(true)).agenda[1].tickedAt).toEqual(expect.any(String))
    expect((await tick(false)).agenda[1].tickedAt).toBeUndefined()
    const later = await here.ok('manager', 'one-on-one.plan', { personId: here.cast.self, on: '2026-08-11' })
    expect(later.openItems).toHaveLength(1)
    await here.ok('self', 'action-item.finish', { id: later.openItems[0].id })
    expect((await here.ok('self', 'one-on-one.show', { id: later.id })).openItems).toEqual([])
  })
  test('notes are never overwritten unseen', async () => {
    expect(await here.call('manager', 'one-on-one.write-note', { id, text: 'Other tab' }, { ifMatch: 0 })).toMatchObject({
      done: false,
      refusal: { code: 'conflict', current: { version: 1 } },
    })
    expect(await here.ok('manager', 'one-on-one.write-note', { id, text: 'Second thoughts' }, { ifMatch: 1 })).toMatchObject({ version: 2 })
  })
  test('nobody plans for others, or gives a task to a third', async () => {
    const plan = (who: keyof Cast, personId: string) => here.call(who, 'one-on-one.plan', { personId, on: '2026-09-01' })
    for (const who of ['peer', 'skip', 'partner', 'admin', 'former', 'stranger'] as const)
      expect(await plan(who, here.cast.self)).toEqual(await plan(who, randomUUID()))
    expect(await here.call('manager', 'action-item.add', { id, text: 'x', ownerId: here.cast.peer })).toMatchObject({
      done: false,
      refusal: { code: 'invalid' },
    })
    await expect(
      here.as('manager', (tx) =>
        sql`insert into app.action_item (org_id, id, one_on_one_id, by_id, text, owner_id, created_at)
      values (${here.org}, ${randomUUID()}, ${id}, ${here.cast.manager}, 'x', ${here.cast.peer}, now())`.execute(tx),
      ),
    ).rejects.toThrow(/row-level security/)
    await expect(
      here.as('partner', (tx) =>
        sql`insert into app.agenda_item (org_id, id, one_on_one_id, by_id, text, created_at)
      values (${here.org}, ${randomUUID()}, ${id}, ${here.cast.partner}, 'x', now())`.execute(tx),
      ),
    ).rejects.toThrow(/row-level security/)
  })
  test('after a change of manager each keeps their own words, and the new one starts afresh', async () => {
    await here.owner('update app.one_on_one set manager_id = $2, planned_by = $2 where id = $1', [id, here.cast.former])
    await here.owner('update app.agenda_item set by_id = $2 where id = $1', [agenda[1], here.cast.former])
    expect(await here.call('manager', 'one-on-one.show', { id })).toEqual(
      await here.call('manager', 'one-on-one.show', { id: randomUUID() }),
    )
    const left = await here.ok('former', 'one-on-one.show', { id })
    expect(left.agenda.map((item: { text: string }) => item.text)).toEqual(['From manager'])
    expect((await here.call('former', 'agenda.add', { id, text: 'One more' })).done).toBe(false)
    expect((await here.ok('self', 'one-on-one.show', { id })).agenda).toHaveLength(2)
  })
})
