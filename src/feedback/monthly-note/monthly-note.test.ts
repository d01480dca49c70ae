import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, ROLES, type World, world } from '../../../test/cast.ts'
import { rows, sql } from '../../server/database.ts'
import { type NoteFacts, saveNote, shareNote } from './monthly-note.ts'

describe('decisions', () => {
  const facts: NoteFacts = { month: '2026-08', personName: 'Sam', mayWrite: true, bullets: ['Led the rollout'] }
  test('written by whoever managed the person, for a month that has begun', () => {
    expect(saveNote(facts, '2026-08-01')).toBeUndefined()
    expect(saveNote(facts, '2026-07-31')).toMatchObject({ code: 'invalid' })
    expect(saveNote({ ...facts, mayWrite: false }, '2026-08-01')).toMatchObject({ code: 'not-allowed' })
    expect(saveNote({ ...facts, seenAt: '2026-08-20T10:00:00.000Z' }, '2026-08-21')).toMatchObject({ reason: 'already-seen' })
  })
  test('shared once, with something in it', () => {
    expect(shareNote(facts)).toBeUndefined()
    expect(shareNote({ ...facts, bullets: [] })).toMatchObject({ code: 'invalid' })
    expect(shareNote({ ...facts, sharedAt: '2026-08-20T10:00:00.000Z' })).toMatchObject({ reason: 'already-shared' })
  })
})

describe('N7', () => {
  let here: World
  const month = '2026-08'
  const save = (who: keyof Cast, of: string, ifMatch: number, bullets = ['Led the rollout', ' ', 'Late with the hand-over']) =>
    here.call(who, 'note.save', { personId: here.cast.self, month: of, bullets }, { ifMatch })
  const count = async (who: keyof Cast, table: 'monthly_note' | 'monthly_note_sighting') =>
    (await here.as(who, (tx) => rows(tx, sql`select 1 from ${sql.table(`app.${table}`)}`))).length
  beforeAll(async () => {
    here = await world()
  }, 60_000)
  afterAll(() => here.close())

  test('starts empty, with what the month holds', async () => {
    const noted = await here.ok('manager', 'observation.note', {
      subjectId: here.cast.self,
      text: 'Calm at the desk',
      tone: 'praise',
      on: '2026-08-05',
    })
    await here.ok('peer', 'observation.note', {
      subjectId: here.cast.self,
      text: 'From a peer',
      tone: 'praise',
      on: '2026-08-06',
      audience: 'manager',
    })
    const meeting = await here.ok('manager', 'one-on-one.plan', { personId: here.cast.self, on: '2026-08-12' })
    await here.ok('manager', 'one-on-one.hold', { id: meeting.id, heldOn: '2026-08-12' })
    const shown = await here.ok('manager', 'note.show', { personId: here.cast.self, month })
    expect(shown).toMatchObject({
      version: 0,
      bullets: [],
      audienceWords: 'Only you can read this until you share it.',
      may: { save: true, share: false },
    })
    expect(shown.prefill.map((each: { kind: string; recordId: string }) => [each.kind, each.recordId])).toEqual([
      ['observation', noted.id],
      ['one-on-one', meeting.id],
    ])
  })
  test('is saved by version, seen after sharing, and then stays', async () => {
    expect(await save('manager', month, 0)).toMatchObject({
      done: true,
      value: { version: 1, bullets: ['Led the rollout', 'Late with the hand-over'] },
    })
    expect(await save('manager', month, 0)).toMatchObject({ done: false, refusal: { code: 'conflict', current: { version: 1 } } })
    for (const who of ROLES) expect([who, await count(who, 'monthly_note')]).toEqual([who, who === 'manager' ? 1 : 0])
    const { id } = await here.ok('manager', 'note.share', { personId: here.cast.self, month })
    for (const who of ROLES) expect([who, await count(who, 'monthly_note')]).toEqual([who, ['manager', 'self'].includes(who) ? 1 : 0])
    expect(await save('manager', month, 1, ['Led the rollout'])).toMatchObject({ done: true, value: { version: 2 } })
    expect(await here.call('self', 'note.see', { id }, { ifMatch: 1 })).toMatchObject({
      done: false,
      refusal: { current: { bullets: ['Led the rollout'] } },
    })
    expect(await here.ok('self', 'note.see', { id })).toMatchObject({ author: { name: 'Manager Person' }, seenAt: expect.any(String) })
    expect(await save('manager', month, 2)).toMatchObject({ done: false, refusal: { reason: 'already-seen' } })
    for (const who of ROLES)
      expect([who, await count(who, 'monthly_note_sighting')]).toEqual([who, ['manager', 'self'].includes(who) ? 1 : 0])
    for (const who of ROLES.filter((role) => role !== 'self'))
      expect(await here.call(who, 'note.see', { id })).toEqual(await here.call(who, 'note.see', { id: randomUUID() }))
  })
  test('a former manager writes about their own months, and nobody reads the other’s', async () => {
    expect(await save('former', '2026-06', 0)).toMatchObject({ done: true })
    expect(await save('former', '2026-08', 0)).toMatchObject({ done: false, refusal: { code: 'not-found' } })
    expect((await here.ok('former', 'note.show', { personId: here.cast.self, month: '2026-06' })).bullets).toHaveLength(2)
    expect((await here.ok('manager', 'note.show', { personId: here.cast.self, month: '2026-06' })).bullets).toEqual([])
    expect(await count('manager', 'monthly_note')).toBe(1)
  })
  test.each(['self', 'peer', 'skip', 'partner', 'admin', 'sysadmin', 'stranger', 'outsider'] as const)(
    '%s has none to write',
    async (who) => {
      const shown = await here.call(who, 'note.show', { personId: here.cast.self, month })
      expect(shown).toEqual(await here.call(who, 'note.show', { personId: randomUUID(), month }))
      await expect(
        here.as(who, (tx) =>
          sql`insert into app.monthly_note (org_id, id, author_id, person_id, month, bullets, version, saved_at)
      values (${here.org}, ${randomUUID()}, ${here.cast[who]}, ${here.cast.self}, '2026-08-01', '{x}', 1, now())`.execute(tx),
        ),
      ).rejects.toThrow(/row-level security/)
    },
  )
  test('two first saves at once: one is told of the other', async () => {
    const both = await Promise.all([save('manager', '2026-09', 0), save('manager', '2026-09', 0)])
    expect(both.map((outcome) => outcome.done).sort()).toEqual([false, true])
  })
})
