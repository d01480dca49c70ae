import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cast, type World, world } from '../../../test/cast.ts'
import { addDays } from '../../kit/date.ts'
import { runAction } from '../../server/run-action.ts'
import type { AnyAction } from '../../server/action.ts'
import { people } from '../room.ts'

let w: World
let today: string
beforeAll(async () => {
  w = await world()
  today = (await w.as('admin', async (_, me) => me)).today
})
afterAll(() => w.close())

const run = (who: keyof Cast, id: string, input: object) =>
  runAction(w.server, people.actions.find((action) => action.id === id) as AnyAction, { input, credential: { kind: 'session', secret: w.session(who) } })
async function ok(who: keyof Cast, id: string, input: object = {}): Promise<any> {
  const outcome = await run(who, id, input)
  if (!outcome.done) throw new Error(`${id}: ${JSON.stringify(outcome.refusal)}`)
  return outcome.value
}
const refused = async (who: keyof Cast, id: string, input: object) => {
  const outcome = await run(who, id, input)
  return outcome.done ? undefined : outcome.refusal
}

describe('person.show', () => {
  test.each([
    ['self', 'self', true], ['manager', 'report', true], ['skip', 'leads', true], ['partner', 'partner', true],
    ['admin', 'other', true], ['peer', 'other', false], ['stranger', 'other', false], ['former', 'other', false], ['sysadmin', 'other', false],
  ] as const)('%s stands to them as %s', async (who, relation, knows) => {
    const shown = await ok(who, 'person.show', { id: w.cast.self })
    expect(shown).toMatchObject({ name: 'Self Person', managerName: 'Manager Person', relation })
    expect([shown.level, shown.startedOn]).toEqual(knows ? ['L3', '2023-01-01'] : [undefined, undefined])
    if (!knows) expect(shown).not.toHaveProperty('level')
  })
  test('another organisation: as if nobody were there', async () => {
    expect(await refused('outsider', 'person.show', { id: w.cast.self })).toEqual(await refused('outsider', 'person.show', { id: crypto.randomUUID() }))
  })
})

const NOT_HR = ['self', 'peer', 'manager', 'skip', 'partner', 'sysadmin', 'stranger', 'former'] as const
test.each([
  ['people.set-manager', () => ({ id: w.cast.peer, managerId: w.cast.stranger })], ['people.set-level', () => ({ id: w.cast.peer, level: 'L4' })],
  ['leave.record', () => ({ id: w.cast.peer, from: today, to: today })], ['grant.give', () => ({ personId: w.cast.peer, role: 'facilitator', until: addDays(today, 30) })],
] as const)('%s is for HR admins only', async (id, input) => {
  for (const who of NOT_HR) expect(await refused(who, id, input()), who).toMatchObject({ code: 'not-allowed' })
  expect(await refused('outsider', id, input())).toMatchObject({ code: 'not-allowed' })
})

test('a manager is set from a day on; a circle is refused in words', async () => {
  expect(await refused('admin', 'people.set-manager', { id: w.cast.skip, managerId: w.cast.self })).toMatchObject({
    code: 'invalid', reason: 'circle', detail: 'The reporting lines would form a circle: Skip Person reports to Self Person, Self Person reports to Manager Person, Manager Person reports to Skip Person.',
  })
  expect(await refused('admin', 'people.set-manager', { id: w.cast.self, managerId: w.cast.self })).toMatchObject({ code: 'invalid', reason: 'own-manager' })
  expect(await refused('admin', 'people.set-manager', { id: crypto.randomUUID(), managerId: w.cast.self })).toMatchObject({ code: 'not-found' })
  expect(await refused('admin', 'people.set-manager', { id: w.cast.self, managerId: w.cast.outsider })).toMatchObject({ code: 'not-found' })
  expect(await ok('admin', 'people.set-manager', { id: w.cast.peer, managerId: w.cast.stranger })).toEqual({ changed: true })
  expect(await ok('admin', 'people.set-manager', { id: w.cast.peer, managerId: w.cast.stranger })).toEqual({ changed: false })
  expect(await ok('stranger', 'person.show', { id: w.cast.peer })).toMatchObject({ relation: 'report', managerName: 'Stranger Person' })
  expect(await ok('manager', 'person.show', { id: w.cast.peer })).toMatchObject({ relation: 'other' })
  expect(await ok('admin', 'people.set-manager', { id: w.cast.peer, managerId: null })).toEqual({ changed: true })
  expect(await ok('stranger', 'person.show', { id: w.cast.peer })).not.toHaveProperty('managerId')
})

test('a level is set by HR, never one’s own, and only one the framework has', async () => {
  expect(await ok('admin', 'people.set-level', { id: w.cast.self, level: 'L4' })).toEqual({ changed: true })
  expect(await ok('admin', 'people.set-level', { id: w.cast.self, level: 'L4' })).toEqual({ changed: false })
  expect(await ok('self', 'person.show', { id: w.cast.self })).toMatchObject({ level: 'L4' })
  expect(await refused('admin', 'people.set-level', { id: w.cast.admin, level: 'L6' })).toMatchObject({ code: 'not-allowed', reason: 'own-level' })
  expect(await refused('admin', 'people.set-level', { id: w.cast.self, level: 'X1' })).toMatchObject({ code: 'invalid', errors: [{ path: '/level' }] })
})

test('days away: recorded, their end moved, never one’s own', async () => {
  const first = await ok('admin', 'leave.record', { id: w.cast.self, from: today, to: addDays(today, 4) })
  expect(await ok('admin', 'leave.record', { id: w.cast.self, from: today, to: addDays(today, 9) })).toEqual({ ...first, to: addDays(today, 9) })
  expect(await refused('admin', 'leave.record', { id: w.cast.self, from: addDays(today, 3), to: addDays(today, 5) })).toMatchObject({ code: 'conflict', reason: 'overlaps' })
  expect(await refused('admin', 'leave.record', { id: w.cast.admin, from: today, to: today })).toMatchObject({ code: 'not-allowed' })
})

test('roles: given by another, with an end, effective at once, ended at once', async () => {
  const until = addDays(today, 365)
  expect(await refused('admin', 'grant.give', { personId: w.cast.admin, role: 'hr_partner', until, teamIds: [] })).toMatchObject({ code: 'not-allowed', reason: 'own-grant' })
  expect(await refused('admin', 'grant.give', { personId: w.cast.stranger, role: 'facilitator' })).toMatchObject({ code: 'invalid', errors: [{ path: '/until' }] })
  const { teams } = await ok('peer', 'team.list')
  const bench = teams.find((team: { name: string }) => team.name === 'Bench')
  expect(await refused('admin', 'grant.give', { personId: w.cast.stranger, role: 'hr_partner', until, teamIds: [bench.id, crypto.randomUUID()] })).toMatchObject({ code: 'not-found' })
  const grant = await ok('admin', 'grant.give', { personId: w.cast.stranger, role: 'hr_partner', until, teamIds: [bench.id] })
  expect(grant).toMatchObject({ personName: 'Stranger Person', role: 'hr_partner', from: today, until, teams: [{ name: 'Bench' }] })
  expect(await ok('stranger', 'person.show', { id: w.cast.self })).toMatchObject({ relation: 'partner' })
  expect(await refused('partner', 'grant.end', { id: grant.id })).toMatchObject({ code: 'not-allowed' })
  expect(await refused('peer', 'grant.end', { id: grant.id })).toMatchObject({ code: 'not-found' })
  expect(await ok('admin', 'grant.end', { id: grant.id })).toEqual({ ended: true })
  expect(await ok('stranger', 'person.show', { id: w.cast.self })).toMatchObject({ relation: 'other' })
  expect(await refused('admin', 'grant.end', { id: grant.id })).toMatchObject({ code: 'conflict', reason: 'ended' })
})

test('who sees which roles', async () => {
  const seen = async (who: keyof Cast) => (await ok(who, 'grant.list')).grants.map((grant: { personName: string }) => grant.personName)
  const all = ['Admin Person', 'Partner Person', 'Sysadmin Person']
  for (const who of ['admin', 'partner', 'sysadmin'] as const) expect(await seen(who), who).toEqual(all)
  for (const who of ['self', 'peer', 'manager', 'skip', 'stranger', 'former', 'outsider'] as const) expect(await seen(who), who).toEqual([])
  const own = (await ok('admin', 'grant.list')).grants.find((grant: { personId: string }) => grant.personId === w.cast.admin)
  expect(await refused('admin', 'grant.end', { id: own.id })).toMatchObject({ code: 'not-allowed', reason: 'own-grant' })
})

test('a conflict of interest: one’s own, or by HR; a second one says nothing new; it beats the role', async () => {
  expect(await refused('peer', 'conflict.declare', { holderId: w.cast.partner, subjectId: w.cast.self, reason: 'x' })).toMatchObject({ code: 'not-allowed' })
  expect(await ok('partner', 'person.show', { id: w.cast.self })).toMatchObject({ relation: 'partner' })
  const declared = await ok('partner', 'conflict.declare', { subjectId: w.cast.self, reason: 'We are cousins.' })
  expect(await ok('partner', 'conflict.declare', { subjectId: w.cast.self, reason: 'Again.' })).toEqual(declared)
  expect(await ok('partner', 'person.show', { id: w.cast.self })).toMatchObject({ relation: 'other' })
  expect(await ok('admin', 'conflict.declare', { holderId: w.cast.skip, subjectId: w.cast.self, reason: 'A complaint is open.' })).toEqual({ holderId: w.cast.skip, subjectId: w.cast.self })
  for (const who of ['self', 'peer', 'manager', 'stranger', 'outsider'] as const) {
    const seen = await w.as(who, async (tx) => (await import('../../server/database.ts')).rows(tx, (await import('../../server/database.ts')).sql`select * from app.conflict`))
    expect(seen, who).toEqual([])
  }
})

test('who sees which conflicts, and who ends them', async () => {
  const seen = async (who: keyof Cast) => (await ok(who, 'conflict.list')).conflicts.map((each: any) => `${each.holder.name}, ${each.subject.name}`)
  const both = ['Partner Person, Self Person', 'Skip Person, Self Person']
  expect(await seen('admin')).toEqual(both)
  // The partner sees what they declared themself and nothing else: the conflict closes what their role opens.
  expect(await seen('partner')).toEqual(both.slice(0, 1))
  for (const who of ['self', 'peer', 'manager', 'skip', 'stranger', 'outsider'] as const) expect(await seen(who), who).toEqual([])
  const mine = { holderId: w.cast.partner, subjectId: w.cast.self }
  expect(await refused('partner', 'conflict.end', mine)).toMatchObject({ code: 'not-allowed' })
  expect(await ok('admin', 'conflict.end', mine)).toEqual({ ended: true })
  expect(await refused('admin', 'conflict.end', mine)).toMatchObject({ code: 'not-found' })
  expect(await ok('partner', 'person.show', { id: w.cast.self })).toMatchObject({ relation: 'partner' })
})

test('days away are read by those who may know them', async () => {
  const seen = async (who: keyof Cast) => (await ok(who, 'leave.list', { id: w.cast.self })).leaves.length
  for (const who of ['self', 'manager', 'partner', 'admin'] as const) expect(await seen(who), who).toBeGreaterThan(0)
  for (const who of ['peer', 'stranger', 'former', 'sysadmin'] as const) expect(await seen(who), who).toBe(0)
  expect(await refused('outsider', 'leave.list', { id: w.cast.self })).toMatchObject({ code: 'not-found' })
})

test('the directory: by team with those below, by who has an account, with levels one may know', async () => {
  const names = async (who: keyof Cast, input: object) => (await ok(who, 'people.list', input)).people.map((each: any) => [each.name, each.level])
  const { teams } = await ok('peer', 'team.list')
  const bench = teams.find((team: { name: string }) => team.name === 'Bench')
  const all = (await ok('peer', 'people.list', { limit: 200 })).people
  expect(bench.people).toBe(all.filter((each: any) => each.teamId === bench.id && !each.left).length)
  expect((await names('peer', { team: bench.id })).length).toBeGreaterThanOrEqual(bench.people)
  expect(await names('peer', { team: crypto.randomUUID() })).toEqual([])
  const invited = await names('peer', { invited: true, limit: 200 })
  const without = await names('peer', { invited: 'false', limit: 200 })
  expect(invited.length + without.length).toBe(all.filter((each: any) => !each.left).length)
  expect(await names('manager', { find: 'self' })).toEqual([['Self Person', 'L4']])
  expect(await names('peer', { find: 'self' })).toEqual([['Self Person', undefined]])
})

test('no token gives roles, ends them or declares a conflict', () => {
  const scopes = people.actions.filter((action) => /^(grant|conflict|export)\./.test(action.id)).map((action) => (action as AnyAction).scope)
  expect(scopes).toEqual(scopes.map(() => undefined))
  expect(scopes.length).toBeGreaterThan(5)
})
