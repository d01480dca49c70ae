import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Cast, type World, world } from '../../test/cast.ts'
import { addDays } from '../kit/date.ts'
import type { AnyAction } from '../server/action.ts'
import { asPerson, first, rows, sql } from '../server/database.ts'
import { people } from './room.ts'

// Rules of the access matrix that bite in this room, each by its name.
let w: World
let today: string
beforeAll(async () => {
  w = await world()
  today = (await w.as('admin', async (_, me) => me)).today
})
afterAll(() => w.close())

const refusal = async (who: keyof Cast, id: string, input: object = {}) => {
  const outcome = await w.call(who, id, input)
  return outcome.done ? undefined : outcome.refusal
}
const standing = (viewer: keyof Cast, subject: keyof Cast) =>
  w.owner(`select relation from app.standing where viewer_id = $1 and subject_id = $2 and current_date between from_on and to_on`, [w.cast[viewer], w.cast[subject]]).then((found) => found.map((row) => row.relation))
const conflict = (holder: keyof Cast, subject: keyof Cast, until = '9999-12-31', by: keyof Cast = holder) =>
  w.owner(`insert into app.conflict (org_id, holder_id, subject_id, reason, created_by, until_on) values ($1, $2, $3, 'x', $4, $5)`, [w.org, w.cast[holder], w.cast[subject], w.cast[by], until])
const rebuild = (clock?: string) => asPerson(w.server.app, { kind: 'session', secret: w.session('admin') }, clock, (tx) => sql`select app.rebuild_standing(app.org())`.execute(tx))

async function tokenOf(who: keyof Cast) {
  const secret = `plumbline_${randomUUID()}`
  await w.owner(`insert into app.api_token (org_id, id, person_id, name, hash, scopes, created_at, expires_at)
    values ($1, $2, $3, 'test', encode(sha256(convert_to($4, 'UTF8')), 'hex'), '{read,write,import}', now(), now() + interval '1 day')`, [w.org, randomUUID(), w.cast[who], secret])
  return { kind: 'token' as const, secret }
}

test('X1 self-view: whoever holds a role does for others what they may not do for themself', async () => {
  for (const [id, input] of [
    ['people.set-level', { level: 'L6' }], ['leave.record', { from: today, to: today }], ['person.end', { lastDay: addDays(today, 3) }], ['person.invite', {}],
  ] as const) expect(await refusal('admin', id, { id: w.cast.admin, ...input }), id).toMatchObject({ code: 'not-allowed' })
  expect(await refusal('admin', 'grant.give', { personId: w.cast.admin, role: 'facilitator', until: today })).toMatchObject({ reason: 'own-grant' })
  expect(await w.as('admin', (tx) => first(tx, sql`select app.administers(app.me()) as mine`))).toEqual({ mine: false })
  await w.as('admin', async (tx) => {
    const touched = await sql`update app.person_level set level_code = 'L6' where person_id = app.me()`.execute(tx)
    expect(touched.numAffectedRows).toBe(0n)
  })
  // What somebody declared about the HR admin is another HR admin's to see; and where the admin is the one barred, it is not hers to end.
  await conflict('peer', 'admin')
  await conflict('admin', 'stranger', '9999-12-31', 'peer')
  expect((await w.ok('admin', 'conflict.list')).conflicts).toEqual([])
  expect((await w.ok('partner', 'conflict.list')).conflicts.map((each: any) => each.subject.name)).toEqual(['Stranger Person'])
  expect(await refusal('admin', 'conflict.end', { holderId: w.cast.admin, subjectId: w.cast.stranger })).toMatchObject({ code: 'not-allowed' })
  expect(await refusal('admin', 'conflict.end', { holderId: w.cast.peer, subjectId: w.cast.admin })).toMatchObject({ code: 'not-found' })
  await w.owner('delete from app.conflict')
})

test('X3 HR about HR: a scope that contains its holder writes an exclusion, and a second HR partner is named for those', async () => {
  await rebuild()
  expect(await standing('partner', 'self')).toEqual(['partner'])
  for (const hr of ['partner', 'admin'] as const) expect(await standing('partner', hr), hr).toEqual([])
  const grants = (await w.ok('admin', 'grant.list')).grants
  expect(grants.find((each: any) => each.role === 'hr_partner').except).toEqual([
    { id: w.cast.admin, name: 'Admin Person', why: 'same-team' }, { id: w.cast.partner, name: 'Partner Person', why: 'self' },
  ])
  const outside = async () => (await w.ok('admin', 'problem.show', { kind: 'outside-scope' })).entries.map((each: any) => each.name)
  expect(await outside()).toEqual(expect.arrayContaining(['Admin Person', 'Partner Person']))
  for (const id of ['person.show', 'leave.list'] as const) expect((await w.call('partner', id, { id: w.cast.admin })).done).toBe(true)
  expect(await w.ok('partner', 'person.show', { id: w.cast.admin })).not.toHaveProperty('level')

  const { teams } = await w.ok('admin', 'team.list')
  const hr = teams.find((each: any) => each.name === 'People').id
  const second = await w.ok('admin', 'grant.give', { personId: w.cast.stranger, role: 'hr_partner', until: addDays(today, 30), teamIds: [hr] })
  expect(await standing('stranger', 'partner')).toEqual(['partner'])
  expect(await standing('stranger', 'admin')).toEqual(['partner'])
  expect(await outside()).not.toContain('Partner Person')
  await w.ok('admin', 'grant.end', { id: second.id })
})

test('X4 conflict of interest: it bars whoever holds it from the first page on, whatever opens the record, and until its last day', async () => {
  const knows = async (who: keyof Cast) => (await w.ok(who, 'person.show', { id: w.cast.self })).level
  for (const who of ['manager', 'skip', 'partner', 'admin'] as const) {
    expect(await knows(who), who).toBe('L3')
    await w.ok(who, 'conflict.declare', { subjectId: w.cast.self, kind: 'relative', reason: 'We are cousins.', until: today })
    expect(await knows(who), `${who}, barred`).toBeUndefined()
    await w.owner(`update app.conflict set until_on = $1`, [addDays(today, -1)])
    expect(await knows(who), `${who}, after the last day`).toBe('L3')
    await w.owner('delete from app.conflict')
  }
  expect(await refusal('manager', 'conflict.declare', { subjectId: w.cast.self, reason: 'x', until: addDays(today, -1) })).toMatchObject({ code: 'invalid', errors: [{ path: '/until' }] })
  // Two may declare the same one; HR ends both at once, and both stay on record.
  await w.ok('manager', 'conflict.declare', { subjectId: w.cast.self, kind: 'promotion-slot', reason: 'The same position.' })
  await w.ok('admin', 'conflict.declare', { holderId: w.cast.manager, subjectId: w.cast.self, kind: 'complaint', reason: 'A complaint is open.' })
  expect((await w.ok('admin', 'conflict.list')).conflicts.map((each: any) => each.kind).toSorted()).toEqual(['complaint', 'promotion-slot'])
  expect((await w.ok('manager', 'conflict.list')).conflicts.map((each: any) => each.kind)).toEqual(['promotion-slot'])
  await w.ok('admin', 'conflict.end', { holderId: w.cast.manager, subjectId: w.cast.self })
  expect((await w.ok('admin', 'conflict.list')).conflicts).toEqual([])
  expect(await w.owner('select ended_by from app.conflict')).toEqual([{ ended_by: w.cast.admin }, { ended_by: w.cast.admin }])
  await w.owner('delete from app.conflict')
})

test('X6 time: a manager link, a scope, a role and a conflict open what they open on their days, and on no other', async () => {
  const at = (clock: string, who: keyof Cast) => asPerson(w.server.app, { kind: 'session', secret: w.session(who) }, clock, async (tx, me) => ({
    roles: me.roles,
    ...(await first(tx, sql<{ manages: boolean; partners: boolean; level: boolean }>`select app.manages(${w.cast.self}) as manages, app.partners(${w.cast.self}) as partners,
      exists (select 1 from app.person_level where person_id = ${w.cast.self}) as level`))!,
  }))
  expect(await at('2026-06-30T12:00:00Z', 'former')).toMatchObject({ manages: true, level: true })
  expect(await at('2026-07-01T12:00:00Z', 'former')).toMatchObject({ manages: false, level: false })
  expect(await at('2026-06-30T12:00:00Z', 'manager')).toMatchObject({ manages: false })
  expect(await at('2026-07-01T12:00:00Z', 'manager')).toMatchObject({ manages: true, level: true })
  await w.owner(`update app.role_grant set from_on = '2026-03-01', to_on = '2026-09-30' where person_id = any($1)`, [[w.cast.partner, w.cast.admin]])
  await rebuild('2026-05-01T12:00:00Z')
  for (const [day, holds] of [['2026-02-28', false], ['2026-03-01', true], ['2026-09-30', true], ['2026-10-01', false]] as const) {
    expect([day, await at(`${day}T12:00:00Z`, 'partner')]).toMatchObject([day, { partners: holds, level: holds }])
    expect([day, (await at(`${day}T12:00:00Z`, 'admin'))!.roles]).toEqual([day, holds ? ['hr_admin'] : []])
  }
  await conflict('partner', 'self', '2026-05-31')
  expect([await at('2026-05-31T12:00:00Z', 'partner'), await at('2026-06-01T12:00:00Z', 'partner')]).toMatchObject([{ partners: false, level: false }, { partners: true, level: true }])
  await w.owner('delete from app.conflict')
  await w.owner(`update app.role_grant set from_on = '2023-01-01', to_on = '2099-12-31' where person_id = any($1)`, [[w.cast.partner, w.cast.admin]])
  await rebuild()
})

test('X8 leaving: sessions and tokens die at once, records stay, and a re-hire opens none of them', async () => {
  const credentials = [{ kind: 'session' as const, secret: w.session('peer') }, await tokenOf('peer')]
  const enters = (clock?: string) => Promise.all(credentials.map(async (credential) => (await asPerson(w.server.app, credential, clock, async (_, me) => me.id)) !== undefined))
  expect(await enters()).toEqual([true, true])
  await w.ok('admin', 'person.end', { id: w.cast.peer, lastDay: addDays(today, 5) })
  expect(await enters(`${addDays(today, 5)}T12:00:00Z`)).toEqual([true, true])
  expect(await enters(`${addDays(today, 6)}T00:00:01Z`)).toEqual([false, false])
  await w.ok('admin', 'person.end', { id: w.cast.peer, lastDay: addDays(today, -1) })
  expect(await enters()).toEqual([false, false])
  expect(await w.owner('select 1 from auth.session where "userId" = $1', [w.cast.peer])).toEqual([])
  expect(await w.owner('select 1 from app.api_token where person_id = $1 and revoked_at is null', [w.cast.peer])).toEqual([])

  const [{ email }] = await w.owner('select email from app.person where id = $1', [w.cast.peer])
  await w.owner(`update app.employment set employee_id = 'OLD' where person_id = $1`, [w.cast.peer])
  await w.ok('admin', 'import.people', { file: `Employee ID,Email,Name,Start Date,Manager Email\nNEW,${email},Peer Person,${today},${(await w.owner('select email from app.person where id = $1', [w.cast.stranger]))[0].email}\n` })
  const [again] = await w.owner(`select person_id as id from app.employment where employee_id = 'NEW'`)
  expect(again.id).not.toBe(w.cast.peer)
  expect(await w.as('stranger', (tx) => rows(tx, sql`select from_on from app.person_level where person_id = ${w.cast.peer}`))).toEqual([])
  expect(await w.as('stranger', (tx) => first(tx, sql`select app.manages(${again.id}) as now, app.manages(${w.cast.peer}) as before`))).toEqual({ now: true, before: false })
  expect(await w.owner('select count(*)::int as n from app.person_level where person_id = $1', [w.cast.peer])).toEqual([{ n: 1 }])
})

test('X9 tokens: none reads or gives a role, touches a conflict of interest, approves an import or ends an employment', async () => {
  const inPerson = people.actions.filter((each) => /^(grant|role-request|conflict|export)\.|^import\.(list|show|approve|decline)$|^person\.(end|invite)$|^reports\.move$|^token\./.test(each.id)) as readonly AnyAction[]
  expect(inPerson.length).toBeGreaterThan(17)
  expect(inPerson.filter((each) => each.scope !== undefined).map((each) => each.id)).toEqual([])
  await w.owner(`insert into app.role_request (org_id, id, person_id, role, from_on, to_on, asked_by, asked_at) values ($1, $2, $3, 'hr_admin', $4, $4, $5, now())`, [w.org, randomUUID(), w.cast.self, today, w.cast.stranger])
  await conflict('skip', 'self')
  for (const who of ['admin', 'partner', 'sysadmin'] as const) {
    await asPerson(w.server.app, await tokenOf(who), undefined, async (tx, me) => {
      expect(me.id).toBe(w.cast[who])
      const seen = await first(tx, sql`select (select count(*) from app.role_grant) as grants, (select count(*) from app.partner_scope) as scopes, (select count(*) from app.partner_exclusion) as exclusions,
        (select count(*) from app.role_request) as requests, (select count(*) from app.conflict) as conflicts, (select count(*) from app.import_run) as runs, (select count(*) from app.import_held) as held,
        (select count(*) from app.never_signed_in()) as invited`)
      expect(seen).toEqual({ grants: 0, scopes: 0, exclusions: 0, requests: 0, conflicts: 0, runs: 0, held: 0, invited: 0 })
    })
  }
  await expect(w.owner(`insert into app.api_token (org_id, id, person_id, name, hash, scopes, created_at, expires_at) values ($1, $2, $3, 'x', 'x', '{read}', now(), now() + interval '91 days')`, [w.org, randomUUID(), w.cast.self])).rejects.toThrow('check')
})
