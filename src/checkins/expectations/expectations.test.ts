import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, ROLES, type World, world } from '../../../test/cast.ts'
import { rows, sql } from '../../server/database.ts'
import { agreedOf, confirmExpectations, proposeExpectations, shownExpectations } from './expectations.ts'
import type { Proposal, StoredExpectations } from './words.ts'

describe('decisions', () => {
  const proposal = (version: number, ...by: string[]): Proposal => ({
    version,
    lines: [`v${version}`, 'b', 'c'],
    proposedBy: 'm',
    proposedAt: '2026-01-02T10:00:00.000Z',
    confirmations: by.map((byId, n) => ({ byId, at: `2026-01-0${n + 2}T10:00:00.000Z` })),
  })
  const facts = (...proposals: Proposal[]): StoredExpectations => ({
    id: 'e',
    person: { id: 's', name: 'Sam' },
    manager: { id: 'm', name: 'Mina' },
    from: '2026-01-01',
    to: '2026-06-30',
    between: true,
    proposals,
  })
  test('periods of the same two don’t overlap', () => {
    const others = [{ from: '2026-01-01', to: '2026-06-30' }]
    expect(proposeExpectations('2026-01-01', '2026-07-31', others)).toBeUndefined()
    expect(proposeExpectations('2026-07-01', '2026-12-31', others)).toBeUndefined()
    expect(proposeExpectations('2026-06-30', '2026-12-31', others)).toMatchObject({ reason: 'overlap' })
    expect(proposeExpectations('2026-07-01', '2026-07-01', others)).toMatchObject({ errors: [{ path: '/to' }] })
  })
  test('both confirm the same words', () => {
    expect(agreedOf(facts(proposal(1, 'm')))).toBeUndefined()
    expect(agreedOf(facts(proposal(1, 'm', 's')))).toMatchObject({ at: '2026-01-03T10:00:00.000Z' })
    expect(confirmExpectations(facts(proposal(1, 'm')), 'm')).toMatchObject({ reason: 'already-confirmed' })
    expect(confirmExpectations(facts(proposal(1, 'm')), 's')).toBeUndefined()
  })
  test('a change waits for both, and what was agreed holds until then', () => {
    const changed = facts(proposal(2, 's'), proposal(1, 'm', 's'))
    expect(agreedOf(changed)?.proposal.version).toBe(1)
    expect(shownExpectations(changed, 'm')).toMatchObject({
      version: 2,
      confirmedByManagerAt: undefined,
      agreed: { version: 1, lines: ['v1', 'b', 'c'] },
      may: { confirm: true },
    })
  })
})

describe('N6', () => {
  let here: World
  let id: string
  const lines = ['Runs the night shift', 'Hands over in writing', 'Trains one colleague']
  const propose = (who: keyof Cast, ifMatch: number, more = {}) =>
    here.call(who, 'expectations.propose', { personId: here.cast.self, from: '2026-07-01', to: '2026-12-31', lines, ...more }, { ifMatch })
  beforeAll(async () => {
    here = await world()
  }, 60_000)
  afterAll(() => here.close())

  test('proposed by one, confirmed by the other', async () => {
    expect(await here.ok('self', 'expectations.show', { personId: here.cast.self })).toMatchObject({
      version: 0,
      manager: { name: 'Manager Person' },
      may: { propose: true },
    })
    const proposed = await propose('manager', 0)
    expect(proposed).toMatchObject({ done: true, value: { version: 1, confirmedByManagerAt: expect.any(String), may: { confirm: false } } })
    id = (proposed as { value: { id: string } }).value.id
    expect(await propose('self', 0)).toMatchObject({ done: false, refusal: { code: 'conflict', current: { version: 1 } } })
    expect(await here.ok('self', 'expectations.confirm', { id }, { ifMatch: 1 })).toMatchObject({ agreed: { version: 1, lines } })
    const three = ['Runs the day shift', ...lines.slice(1)]
    expect(await propose('self', 1, { lines: three })).toMatchObject({
      done: true,
      value: { version: 2, confirmedByManagerAt: undefined, agreed: { version: 1 } },
    })
    expect(await here.call('manager', 'expectations.confirm', { id }, { ifMatch: 1 })).toMatchObject({
      done: false,
      refusal: { reason: 'changed-elsewhere' },
    })
    expect(await here.ok('manager', 'expectations.confirm', { id })).toMatchObject({ agreed: { version: 2, lines: three } })
  })
  test.each(ROLES)('%s', async (who) => {
    const between = who === 'self' || who === 'manager'
    const count = async (table: string, key: string) =>
      (await here.as(who, (tx) => rows(tx, sql`select 1 from ${sql.table(`app.${table}`)} where ${sql.ref(key)} = ${id}`))).length
    expect(await count('expectation_set', 'id')).toBe(between || who === 'partner' ? 1 : 0)
    expect(await count('expectation_confirmation', 'set_id')).toBe(between || who === 'partner' ? 4 : 0)
    expect(await count('expectation_version', 'set_id')).toBe(between ? 2 : 0)
    const shown = await here.call(who, 'expectations.show', { personId: here.cast.self })
    if (!between && who !== 'partner') expect(shown).toEqual(await here.call(who, 'expectations.show', { personId: randomUUID() }))
    else expect(shown.done).toBe(true)
    if (!between) expect((await here.call(who, 'expectations.confirm', { id })).done).toBe(false)
  })
  test('an HR partner sees that it exists and since when it is agreed', async () => {
    const shown = await here.ok('partner', 'expectations.show', { personId: here.cast.self })
    expect(shown).toMatchObject({
      from: '2026-07-01',
      agreed: { version: 2, at: expect.any(String) },
      may: { propose: false, confirm: false },
    })
    expect([shown.lines, shown.agreed.lines]).toEqual([undefined, undefined])
  })
  test('nobody proposes for others, or confirms in another’s name', async () => {
    expect(await propose('peer', 0)).toEqual(
      await here.call(
        'peer',
        'expectations.propose',
        { personId: randomUUID(), from: '2026-07-01', to: '2026-12-31', lines },
        { ifMatch: 0 },
      ),
    )
    await expect(
      here.as('manager', (tx) =>
        sql`insert into app.expectation_confirmation (org_id, set_id, version, by_id, at)
      values (${here.org}, ${id}, 1, ${here.cast.skip}, now())`.execute(tx),
      ),
    ).rejects.toThrow(/row-level security/)
    await expect(
      here.as('former', (tx) =>
        sql`insert into app.expectation_set (org_id, id, manager_id, person_id, from_on, to_on, created_by, created_at)
      values (${here.org}, ${randomUUID()}, ${here.cast.former}, ${here.cast.self}, '2026-01-01', '2026-06-30',
        ${here.cast.former}, now())`.execute(
          tx,
        ),
      ),
    ).rejects.toThrow(/row-level security/)
  })
  test('three to five lines', async () => {
    expect(await propose('manager', 2, { lines: lines.slice(1) })).toMatchObject({ done: false, refusal: { code: 'invalid' } })
    expect(await propose('manager', 2, { lines: [...lines, ...lines] })).toMatchObject({ done: false, refusal: { code: 'invalid' } })
  })
  test('a new manager starts afresh; the old one keeps their own words', async () => {
    await here.owner('update app.expectation_set set manager_id = $2, created_by = $2 where id = $1', [id, here.cast.former])
    await here.owner('update app.expectation_version set proposed_by = $2 where set_id = $1 and version = 1', [id, here.cast.former])
    expect(await here.ok('manager', 'expectations.show', { personId: here.cast.self })).toMatchObject({ version: 0 })
    expect(await here.ok('self', 'expectations.show', { personId: here.cast.self })).toMatchObject({ version: 0 })
    const texts = await here.as('former', (tx) =>
      rows(tx, sql<{ version: number }>`select version from app.expectation_version where set_id = ${id}`),
    )
    expect(texts).toEqual([{ version: 1 }])
  })
})
