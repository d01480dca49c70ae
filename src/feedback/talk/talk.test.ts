import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, ROLES, type World, world } from '../../../test/cast.ts'
import { heldDay } from '../../../test/held-day.ts'
import { rows, sql } from '../../server/database.ts'
import { answerTalk, passOnTalk, recordTalk, type TalkFacts, withdrawTalk } from './talk.ts'

describe('decisions', () => {
  const facts = (...outcomes: TalkFacts['answers'][number]['outcome'][]): TalkFacts => ({
    authorId: 'm',
    subjectId: 's',
    subjectName: 'Sam',
    answers: outcomes.map((outcome) => ({ outcome })),
  })
  test('a talk has taken place, between two', () => {
    expect(recordTalk({ authorId: 'm', subjectId: 's', on: '2026-05-04', today: '2026-05-04' })).toBeUndefined()
    expect(recordTalk({ authorId: 'm', subjectId: 's', on: '2026-05-05', today: '2026-05-04' })).toMatchObject({ code: 'invalid' })
    expect(recordTalk({ authorId: 'm', subjectId: 'm', on: '2026-05-04', today: '2026-05-04' })).toMatchObject({ code: 'invalid' })
  })
  test.each([
    [[], 'confirmed', undefined],
    [[], 'amended', undefined],
    [[], 'disputed', undefined],
    [['confirmed'], 'confirmed', 'already-answered'],
    [['confirmed'], 'amended', undefined],
    [['confirmed'], 'disputed', 'already-confirmed'],
    [['amended'], 'amended', undefined],
    [['amended'], 'confirmed', 'already-answered'],
    [['disputed'], 'disputed', 'already-answered'],
    [['disputed'], 'amended', undefined],
    [['disputed', 'confirmed'], 'disputed', 'already-confirmed'],
  ] as const)('%o then %s: %s', (before, outcome, reason) => expect(answerTalk(facts(...before), 's', outcome)?.reason).toBe(reason))
  test('only the person answers, only the author takes back or passes on', () => {
    expect(answerTalk(facts(), 'm', 'confirmed')).toMatchObject({ code: 'not-allowed' })
    expect(withdrawTalk(facts(), 'm')).toBeUndefined()
    expect(withdrawTalk(facts('confirmed'), 'm')).toMatchObject({ reason: 'already-answered' })
    expect(withdrawTalk(facts(), 's')).toMatchObject({ code: 'not-allowed' })
    expect(passOnTalk({ ...facts(), managerAt: '2026-05-04T10:00:00.000Z' }, 'm')).toMatchObject({ reason: 'already-shared' })
  })
})

describe('a recorded talk', () => {
  const held = heldDay()
  let here: World
  const ids: Record<string, string> = {}
  const record = async (who: keyof Cast, more = {}) =>
    (
      await here.ok(who, 'talk.record', {
        subjectId: here.cast.self,
        on: '2026-08-04',
        text: 'We talked about handing over in writing.',
        ...more,
      })
    ).id as string
  beforeAll(async () => {
    here = await world(undefined, held)
    ids.manager = await record('manager')
    ids.peer = await record('peer')
    ids.passedOn = await record('former', { passOn: true })
    for (const id of Object.values(ids)) await here.ok('self', 'talk.amend', { id, text: 'And about the rota.' })
  }, 60_000)
  afterAll(() => here.close())

  test.each(ROLES)('%s', async (who) => {
    const readers: Record<string, (keyof Cast)[]> = {
      manager: ['manager', 'self'],
      peer: ['peer', 'self'],
      passedOn: ['former', 'self', 'manager'],
    }
    for (const [kind, may] of Object.entries(readers)) {
      for (const [table, column, each] of [
        ['talk', 'id', 1],
        ['talk_answer', 'talk_id', 1],
        ['talk_notice', 'talk_id', 2],
      ] as const) {
        const found = await here.as(who, (tx) =>
          rows(tx, sql`select 1 from ${sql.table(`app.${table}`)} where ${sql.ref(column)} = ${ids[kind]!}`),
        )
        expect([kind, table, found.length]).toEqual([kind, table, may.includes(who) ? each : 0])
      }
      const shown = await here.call(who, 'talk.show', { id: ids[kind] })
      expect(shown.done).toBe(may.includes(who))
      if (!shown.done) expect(shown).toEqual(await here.call(who, 'talk.show', { id: randomUUID() }))
    }
  })
  test('asks twice: at once and three days later', async () => {
    const notices = await here.owner(
      `select n.number, n.sent_at - t.recorded_at as after from app.talk_notice n join app.talk t on t.id = n.talk_id
        where t.id = $1 order by 1`,
      [ids.manager],
    )
    expect(notices.map(({ number, after }) => [number, after.days ?? 0])).toEqual([
      [1, 0],
      [2, 3],
    ])
  })
  test('nobody backdates a notice, confirms for another, or records in another’s name', async () => {
    const id = await record('manager')
    await expect(
      here.as('manager', async (tx) => {
        await sql`delete from app.talk_notice where talk_id = ${id}`.execute(tx)
      }),
    ).rejects.toThrow(/permission denied/)
    await expect(
      here.as('manager', (tx) =>
        sql`insert into app.talk (org_id, id, author_id, subject_id, on_date, text, recorded_at)
      values (${here.org}, ${randomUUID()}, ${here.cast.peer}, ${here.cast.self}, '2026-08-04', 'x', app.now())`.execute(tx),
      ),
    ).rejects.toThrow(/row-level security/)
    await expect(
      here.as('manager', (tx) =>
        sql`insert into app.talk_answer (org_id, id, talk_id, outcome, at)
      values (${here.org}, ${randomUUID()}, ${id}, 'confirmed', app.now())`.execute(tx),
      ),
    ).rejects.toThrow(/row-level security/)
    const fresh = randomUUID()
    await expect(
      here.as('manager', async (tx) => {
        await sql`insert into app.talk (org_id, id, author_id, subject_id, on_date, text, recorded_at)
          values (${here.org}, ${fresh}, app.me(), ${here.cast.self}, '2026-08-04', 'x', app.now())`.execute(
          tx,
        )
        await sql`insert into app.talk_notice (org_id, talk_id, number, sent_at) values (${here.org}, ${fresh}, 2, app.now())`.execute(tx)
      }),
    ).rejects.toThrow(/row-level security/)
  })
  test('confirmed counts at the server’s time, whatever day was typed', async () => {
    const id = await record('manager', { on: '2025-01-04' })
    expect(await here.ok('manager', 'talk.show', { id })).toMatchObject({ standing: 'waiting', may: { withdraw: true } })
    const confirmed = await here.ok('self', 'talk.confirm', { id })
    expect(confirmed).toMatchObject({ standing: 'confirmed', told: { how: 'confirmed', at: confirmed.answers[0].at } })
    expect(confirmed.told.at > confirmed.recordedAt).toBe(true)
    expect(await here.call('self', 'talk.dispute', { id, text: 'No.' })).toMatchObject({
      done: false,
      refusal: { reason: 'already-confirmed' },
    })
  })
  test('disputed does not count; settled, it does', async () => {
    const id = await record('manager')
    expect(await here.ok('self', 'talk.dispute', { id, text: 'We only spoke about holidays.' })).toMatchObject({ standing: 'disputed' })
    const settled = await here.ok('self', 'talk.amend', { id, text: 'We did, at the end.' })
    expect(settled).toMatchObject({ standing: 'amended', told: { how: 'confirmed' } })
    expect(settled.answers.map((answer: { outcome: string }) => answer.outcome)).toEqual(['disputed', 'amended'])
  })
  test('silence counts a week after the second notice, leave left out', async () => {
    const id = await record('manager')
    const days = (n: number) => new Date(Date.parse(held.now()) - n * 86_400_000).toISOString()
    await here.owner('update app.talk set recorded_at = $2 where id = $1', [id, days(11)])
    await here.owner(
      'update app.talk_notice set sent_at = case number when 1 then $2::timestamptz else $3::timestamptz end where talk_id = $1',
      [id, days(11), days(8)],
    )
    expect(await here.ok('manager', 'talk.show', { id })).toMatchObject({ standing: 'waiting', told: { how: 'undisputed' } })
    const leave = randomUUID()
    await here.owner('insert into app.leave (org_id, id, person_id, from_on, to_on) values ($1, $2, $3, $4::date, $5::date)', [
      here.org,
      leave,
      here.cast.self,
      days(6),
      days(4),
    ])
    expect((await here.ok('manager', 'talk.show', { id })).told).toBeUndefined()
    await here.owner('delete from app.leave where id = $1', [leave])
  })
  test('recorded by mistake it is taken back, and shows', async () => {
    const id = await record('manager')
    await here.ok('manager', 'talk.withdraw', { id })
    const left = await here.ok('self', 'talk.show', { id })
    expect(left).toMatchObject({ withdrawnAt: expect.any(String), may: { confirm: false } })
    expect(left.text).toBeUndefined()
  })
  test('what a former manager hands over, and the person confirms, counts for the new one', async () => {
    const noted = await here.ok('former', 'observation.note', {
      subjectId: here.cast.self,
      text: 'Skips the written hand-over',
      tone: 'concern',
      audience: 'person_and_manager',
    })
    const id = await record('former', { about: [noted.id], passOn: true })
    await here.ok('self', 'talk.confirm', { id })
    const entries = (await here.ok('manager', 'ledger.show', { personId: here.cast.self })).entries as {
      id: string
      told?: { how: string }
    }[]
    expect(entries.find((entry) => entry.id === noted.id)?.told?.how).toBe('handed-over')
    expect(entries.find((entry) => entry.id === id)?.told?.how).toBe('confirmed')
  })
  test('it is about notes one can open', async () => {
    const secret = await here.ok('peer', 'observation.note', { subjectId: here.cast.self, text: 'Private', tone: 'praise' })
    const about = (id: string) =>
      here.call('manager', 'talk.record', { subjectId: here.cast.self, on: '2026-08-04', text: 'x', about: [id] })
    expect(await about(secret.id)).toMatchObject({ done: false, refusal: { errors: [{ path: '/about/0' }] } })
    expect(await about(secret.id)).toEqual(await about(randomUUID()))
  })
})
