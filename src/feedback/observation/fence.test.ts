import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, ROLES, type World, world } from '../../../test/cast.ts'
import { rows, sql, type Tx } from '../../server/database.ts'

type Who = keyof Cast
let here: World
const ids: Record<string, string> = {}

// author: what the matrix calls PE in each row, so that no other right gets in the way
const KINDS = {
  N1: { author: 'peer', audience: 'me', readers: ['peer'] },
  N2: { author: 'peer', audience: 'person', readers: ['peer', 'self'] },
  N3: { author: 'peer', audience: 'manager', readers: ['peer', 'manager'] },
  N4: { author: 'peer', audience: 'person_and_manager', readers: ['peer', 'self', 'manager'] },
  // A system admin reads no record by that role, not even this one.
  N5: { author: 'peer', audience: 'public', readers: ROLES.filter((role) => role !== 'outsider' && role !== 'sysadmin') },
  N1_of_the_former_manager: { author: 'former', audience: 'me', readers: ['former'] },
  F2: { author: 'stranger', audience: 'manager', asked: true, readers: ['stranger', 'manager', 'partner'] },
  F3: {
    author: 'sysadmin',
    audience: 'person_and_manager',
    asked: true,
    readers: ['sysadmin', 'self', 'manager', 'skip', 'partner', 'admin'],
  },
} as const

beforeAll(async () => {
  here = await world()
  for (const [kind, { author, audience, ...rest }] of Object.entries(KINDS)) {
    const request =
      'asked' in rest
        ? await here.ok('manager', 'request.ask', {
            askedId: here.cast[author],
            subjectId: here.cast.self,
            question: 'How was the rollout?',
          })
        : undefined
    const noted = await here.ok(author, 'observation.note', {
      subjectId: here.cast.self,
      text: `Kept the line running (${kind})`,
      tone: 'praise',
      audience,
      on: '2026-08-03',
      ...(request && { requestId: request.id }),
    })
    ids[kind] = noted.id
  }
}, 60_000)
afterAll(() => here.close())

const visible = (tx: Tx, id: string) => rows(tx, sql<{ text: string }>`select text from app.observation where id = ${id}`)

describe.each(Object.entries(KINDS))('%s', (kind, { readers }) => {
  test.each(ROLES)('%s', async (who) => {
    const may = (readers as readonly Who[]).includes(who)
    expect(await here.as(who, (tx) => visible(tx, ids[kind]!))).toHaveLength(may ? 1 : 0)
    const shown = await here.call(who, 'observation.show', { id: ids[kind] })
    expect(shown.done).toBe(may)
    if (!shown.done) expect(shown).toEqual(await here.call(who, 'observation.show', { id: randomUUID() }))
    const listed = await here.call(who, 'ledger.show', { personId: here.cast.self })
    const entries = listed.done ? (listed.value as { entries: { id: string }[] }).entries : []
    expect(entries.some((entry) => entry.id === ids[kind])).toBe(may)
  })
})

describe('writing past the fence', () => {
  const insert = (who: Who, author: Who, extra: Record<string, unknown> = {}) =>
    here.as(who, (tx) =>
      sql`
    insert into app.observation (org_id, id, author_id, subject_id, on_date, tone, text, created_at, request_id)
    values (${extra.org ?? here.org}, ${randomUUID()}, ${here.cast[author]}, ${extra.subject ?? here.cast.self},
      '2026-08-03', 'praise', 'x', now(), ${extra.request ?? null})`.execute(
        tx,
      ),
    )
  test('nobody writes in another’s name', () => expect(insert('peer', 'manager')).rejects.toThrow(/row-level security/))
  test('nor in another organisation', () => expect(insert('outsider', 'outsider')).rejects.toThrow(/row-level security/))
  test('nor about somebody of another organisation', () =>
    expect(insert('peer', 'peer', { subject: here.cast.outsider })).rejects.toThrow(/row-level security/))
  test('a request that one was not asked is as good as none', async () => {
    const [request] = await here.owner('select id from app.feedback_request limit 1')
    const errors = await Promise.all(
      [request.id, randomUUID()].map((id) => insert('peer', 'peer', { request: id }).catch((error: Error) => error.message)),
    )
    expect(errors[0]).toMatch(/row-level security/)
    expect(errors[0]).toBe(errors[1])
  })
  test.each(['self', 'manager', 'skip', 'partner', 'admin', 'sysadmin', 'stranger', 'outsider'] as const)(
    '%s rewords nothing of others',
    async (who) => {
      for (const kind of ['N1', 'N2', 'N4'] as const) {
        const touched = await here.as(who, (tx) => sql`update app.observation set text = 'changed' where id = ${ids[kind]!}`.execute(tx))
        expect(Number(touched.numAffectedRows)).toBe(0)
        const gone = await here.as(who, (tx) => sql`delete from app.observation where id = ${ids[kind]!}`.execute(tx))
        expect(Number(gone.numAffectedRows)).toBe(0)
      }
    },
  )
  test('an author can’t move a note to another person', async () => {
    await expect(
      here.as('peer', (tx) => sql`update app.observation set subject_id = ${here.cast.peer} where id = ${ids.N1!}`.execute(tx)),
    ).rejects.toThrow(/permission denied/)
  })
  test('nobody sees in another’s place, or what is hidden from them', async () => {
    const see = (who: Who, person: Who, id: string) =>
      here.as(who, (tx) =>
        sql`
      insert into app.observation_sighting (org_id, observation_id, person_id, version, at)
      values (${here.org}, ${id}, ${here.cast[person]}, 1, now())`.execute(
          tx,
        ),
      )
    await expect(see('peer', 'self', ids.N2!)).rejects.toThrow(/row-level security/)
    await expect(see('self', 'self', ids.N3!)).rejects.toThrow(/row-level security/)
    await expect(see('peer', 'peer', ids.N2!)).rejects.toThrow(/row-level security/)
  })
})

describe('what became of it', () => {
  const tables = ['observation_sighting', 'observation_answer', 'observation_correction'] as const
  const count = (who: Who, table: (typeof tables)[number], id: string) =>
    here.as(who, async (tx) => (await rows(tx, sql`select 1 from ${sql.table(`app.${table}`)} where observation_id = ${id}`)).length)

  beforeAll(async () => {
    await here.ok('self', 'observation.see', { id: ids.N4 })
    await here.ok('peer', 'observation.correct', { id: ids.N4, text: 'It was the night shift.' })
    await here.ok('self', 'observation.answer', { id: ids.N4, text: 'Thank you.' })
  })
  test.each(tables)('%s is between author, person and manager', async (table) => {
    for (const who of ROLES) {
      expect([who, await count(who, table, ids.N4!)]).toEqual([who, ['peer', 'self', 'manager'].includes(who) ? 1 : 0])
    }
  })
  test('of public praise everyone reads the praise, and only these three the rest', async () => {
    await here.ok('self', 'observation.see', { id: ids.N5 })
    for (const who of ROLES)
      expect([who, await count(who, 'observation_sighting', ids.N5!)]).toEqual([who, ['peer', 'self', 'manager'].includes(who) ? 1 : 0])
  })
  test('who else saw it is for the author', async () => {
    await here.ok('manager', 'observation.see', { id: ids.N4 })
    const seen = (who: Who) => count(who, 'observation_sighting', ids.N4!)
    expect(await seen('peer')).toBe(2)
    expect(await seen('self')).toBe(1)
  })
})

describe('hiding public praise', () => {
  test('takes it from everyone but author, person and manager; only the person knows', async () => {
    await here.ok('self', 'observation.hide', { id: ids.N5 })
    const left = await Promise.all(ROLES.map(async (who) => [who, (await here.as(who, (tx) => visible(tx, ids.N5!))).length] as const))
    expect(
      left
        .filter(([, n]) => n > 0)
        .map(([who]) => who)
        .sort(),
    ).toEqual(['manager', 'peer', 'self'])
    const known = await Promise.all(
      ROLES.map(async (who) => [who, (await here.as(who, (tx) => rows(tx, sql`select 1 from app.observation_hiding`))).length] as const),
    )
    expect(known.filter(([, n]) => n > 0).map(([who]) => who)).toEqual(['self'])
    expect(await here.ok('peer', 'observation.show', { id: ids.N5 })).not.toHaveProperty('hiddenAt', expect.any(String))
    await here.ok('self', 'observation.hide', { id: ids.N5, hidden: false })
    expect(await here.as('stranger', (tx) => visible(tx, ids.N5!))).toHaveLength(1)
  })
})

describe('a change of manager', () => {
  test('takes what was shared with the manager before it with the old one', async () => {
    const noted = await here.ok('peer', 'observation.note', {
      subjectId: here.cast.self,
      text: 'Before the change',
      tone: 'praise',
      audience: 'manager',
    })
    await here.owner(`update app.observation set manager_at = '2026-05-05' where id = $1`, [noted.id])
    for (const who of ROLES)
      expect([who, (await here.as(who, (tx) => visible(tx, noted.id))).length]).toEqual([who, who === 'peer' ? 1 : 0])
    expect(await here.ok('peer', 'observation.show', { id: noted.id })).toMatchObject({ audienceWords: 'Only you can read this.' })
  })
  test('leaves the old manager what the person was given on request in their time', async () => {
    await here.owner(`update app.observation set person_at = '2026-05-05', manager_at = '2026-05-05' where id = $1`, [ids.F3])
    const left = await Promise.all(ROLES.map(async (who) => [who, (await here.as(who, (tx) => visible(tx, ids.F3!))).length] as const))
    expect(left.filter(([, n]) => n > 0).map(([who]) => who)).toEqual(['self', 'manager', 'skip', 'partner', 'admin', 'sysadmin', 'former'])
  })
  test('does not open the old manager’s notes to the new one', async () => {
    expect(await here.as('manager', (tx) => visible(tx, ids.N1_of_the_former_manager!))).toEqual([])
  })
})

describe('deny rows and oneself', () => {
  test('a conflict of interest beats being the manager', async () => {
    await here.owner('insert into app.conflict (org_id, holder_id, subject_id, reason) values ($1, $2, $3, $4)', [
      here.org,
      here.cast.manager,
      here.cast.self,
      'relative',
    ])
    expect(await here.as('manager', (tx) => visible(tx, ids.N3!))).toEqual([])
    expect(await here.as('manager', (tx) => visible(tx, ids.F2!))).toEqual([])
    expect(await here.as('manager', (tx) => visible(tx, ids.N5!))).toHaveLength(1)
    await here.owner('delete from app.conflict')
  })
  test.each(['partner', 'admin'] as const)('no role opens to %s what is kept from the person it is about', async (who) => {
    const noted = await here.ok('peer', 'observation.note', {
      subjectId: here.cast[who],
      text: 'For their manager',
      tone: 'concern',
      audience: 'manager',
    })
    expect(await here.as(who, (tx) => visible(tx, noted.id))).toEqual([])
    expect(await here.call(who, 'observation.show', { id: noted.id })).toEqual(
      await here.call(who, 'observation.show', { id: randomUUID() }),
    )
  })
})
