import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Cast, join, type World, world } from '../../../test/cast.ts'
import { freshDatabase } from '../../../test/database.ts'
import { addDays } from '../../kit/date.ts'
import { asOperator } from '../../server/database.ts'
import { HELD_IMPORT_DAYS } from '../numbers.ts'
import { lapseRuns } from '../held/store.ts'
import { roleReminders } from '../role-request/reminders.ts'

let w: World
let today: string
beforeAll(async () => {
  w = await world(await freshDatabase('anew'))
  await join(w, 'delegate')
  today = (await w.as('admin', async (_, me) => me)).today
})
afterAll(() => w.close())

const email = (who: keyof Cast) => w.owner('select email from app.person where id = $1', [w.cast[who]]).then(([row]) => row.email as string)
const refusal = async (who: keyof Cast, id: string, input: object = {}, more: object = {}) => {
  const outcome = await w.call(who, id, input, more)
  return outcome.done ? undefined : outcome.refusal
}

async function tokenOf(who: keyof Cast, scopes = '{read,write,import}') {
  const secret = `plumbline_${randomUUID()}`
  await w.owner(`insert into app.api_token (org_id, id, person_id, name, hash, scopes, created_at, expires_at)
    values ($1, $2, $3, 'test', encode(sha256(convert_to($4, 'UTF8')), 'hex'), $5, now(), now() + interval '1 day')`, [w.org, randomUUID(), w.cast[who], secret, scopes])
  return { credential: { kind: 'token' as const, secret } }
}

describe('an import that changes many managers', () => {
  /** Twelve people under `manager`; the file puts `n` of them under `stranger`. */
  const crowd = Array.from({ length: 12 }, (_, n) => `crowd${n}@example.com`)
  const fileOf = async (n: number) => `Email,Manager Email\n${crowd.slice(0, n).map((each) => `${each},${to}`).join('\n')}\n`
  let to = ''
  beforeAll(async () => {
    await w.ok('admin', 'import.people', { file: `Email,Name,Manager Email\n${await Promise.all(crowd.map(async (each, n) => `${each},Crowd Person ${n},${await email('manager')}`)).then((rows) => rows.join('\n'))}\n` })
  })
  beforeEach(async () => { to = await email('stranger') })

  test('four of them are imported without a question', async () => {
    expect(await w.ok('admin', 'import.people', { file: await fileOf(4), dryRun: true })).toMatchObject({ managers: { changed: 4 }, waiting: false })
    expect((await w.ok('admin', 'import.people', { file: await fileOf(4), dryRun: true })).secondLook).toBeUndefined()
  })

  test('a dozen need the number said, and exactly that one; the audit keeps it', async () => {
    const file = await fileOf(12)
    const dry = await w.ok('admin', 'import.people', { file, dryRun: true })
    expect(dry.secondLook).toEqual({ managers: { changed: 12, of: dry.managers.of } })
    expect(dry.summary[1]).toBe(`Needs a second look: 12 of ${dry.managers.of} people would get another manager.`)
    for (const confirmManagerChanges of [undefined, 11, 13]) {
      expect(await refusal('admin', 'import.people', { file, confirmManagerChanges })).toMatchObject({ code: 'conflict', reason: 'second-look', errors: [{ path: '/confirmManagerChanges' }] })
    }
    expect(await w.owner(`select 1 from app.reporting_line where manager_id = $1 and from_on = $2`, [w.cast.stranger, today])).toEqual([])
    const done = await w.ok('admin', 'import.people', { file, confirmManagerChanges: '12' })
    expect(done).toMatchObject({ changed: 12, waiting: false })
    expect(await w.owner('select reason from app.audit where record_id = $1', [done.runId])).toEqual([{ reason: 'second-look:12:0' }])
    to = await email('manager')
    await w.ok('admin', 'import.people', { file: await fileOf(12), confirmManagerChanges: 12 })
  })

  test('a token never confirms: the run waits, an HR admin in person lets it go ahead or not', async () => {
    const token = await tokenOf('admin')
    const held = await w.ok('admin', 'import.people', { file: await fileOf(12), confirmManagerChanges: 12 }, token)
    expect(held).toMatchObject({ waiting: true, dryRun: true, secondLook: { managers: { changed: 12 } } })
    expect(await w.owner('select count(*)::int as n from app.reporting_line where manager_id = $1 and to_on > $2', [w.cast.stranger, today])).toEqual([{ n: 0 }])
    for (const [id, more] of [['import.approve', { confirmManagerChanges: 12 }], ['import.decline', {}], ['import.show', {}]] as const) {
      expect(await refusal('admin', id, { id: held.runId, ...more }, token)).toMatchObject({ code: 'not-allowed' })
      for (const who of ['partner', 'sysadmin', 'manager', 'outsider'] as const) expect(await refusal(who, id, { id: held.runId, ...more }), who).toMatchObject({ code: 'not-found' })
    }
    expect(await w.ok('admin', 'import.show', { id: held.runId })).toMatchObject({ dryRun: true, secondLook: { managers: { changed: 12 } } })
    expect((await w.ok('admin', 'import.list')).imports[0]).toMatchObject({ id: held.runId, state: 'waiting', fileName: 'upload.csv', by: 'Admin Person' })
    const metadata = (await w.ok('sysadmin', 'import.list')).imports[0]
    expect([metadata.state, metadata.fileName, metadata.counts]).toEqual(['waiting', undefined, undefined])
    expect(await refusal('admin', 'import.approve', { id: held.runId })).toMatchObject({ code: 'conflict', reason: 'second-look' })
    expect(await w.ok('admin', 'import.approve', { id: held.runId, confirmManagerChanges: 12 })).toMatchObject({ dryRun: false, changed: 12 })
    expect(await w.owner('select state, decided_by from app.import_run where id = $1', [held.runId])).toEqual([{ state: 'approved', decided_by: w.cast.admin }])
    expect(await w.owner('select 1 from app.import_held')).toEqual([])
    expect(await refusal('admin', 'import.approve', { id: held.runId, confirmManagerChanges: 12 })).toMatchObject({ code: 'not-found' })
  })

  test('one that nobody looks at lapses, and its file goes', async () => {
    to = await email('manager')
    const { runId } = await w.ok('admin', 'import.people', { file: await fileOf(12) }, await tokenOf('admin'))
    const lapse = () => asOperator(w.server.job, w.org, undefined, (tx) => lapseRuns(tx, HELD_IMPORT_DAYS))
    expect(await lapse()).toBe(0)
    await w.owner(`update app.import_run set at = at - interval '15 days' where id = $1`, [runId])
    expect(await lapse()).toBe(1)
    expect(await w.owner('select r.state, h.run_id from app.import_run r left join app.import_held h on h.run_id = r.id where r.id = $1', [runId])).toEqual([{ state: 'lapsed', run_id: null }])
  })

  test('people a file does not name stay, unless that is asked for; then they are counted, and many need the number said', async () => {
    const everybody = (await w.ok('admin', 'people.list', { limit: 200 })).people as { email: string; left: boolean }[]
    const file = (leftOut: number) => `Email,Title\n${everybody.filter(({ email: each }) => !crowd.slice(0, leftOut).includes(each)).map(({ email: each }) => `${each},`).join('\n')}\n`
    expect(await w.ok('admin', 'import.people', { file: file(6), dryRun: true })).toMatchObject({ pruned: { count: 0 }, changed: 0 })
    const dry = await w.ok('admin', 'import.people', { file: file(6), prune: true, dryRun: true })
    expect(dry).toMatchObject({ pruned: { count: 6 }, secondLook: { leavers: { changed: 6 } } })
    expect(dry.summary).toContain('Not in the file, and leaving today: 6 people, Crowd Person 0, Crowd Person 1, Crowd Person 2, Crowd Person 3, Crowd Person 4 and Crowd Person 5.')
    expect(await refusal('admin', 'import.people', { file: file(6), prune: true })).toMatchObject({ reason: 'second-look', errors: [{ path: '/confirmLeavers' }] })
    expect(await w.ok('admin', 'import.people', { file: file(2), prune: true })).toMatchObject({ pruned: { count: 2 } })
    expect(await w.owner('select ended_on from app.person where email = any($1)', [crowd.slice(0, 3)])).toEqual(expect.arrayContaining([{ ended_on: today }, { ended_on: today }, { ended_on: null }]))
  })

  test('whoever imports does not end their own employment with it', async () => {
    const everybody = (await w.ok('admin', 'people.list', { limit: 200 })).people as { id: string; email: string }[]
    const others = `Email,Title\n${everybody.filter(({ id }) => id !== w.cast.admin).map(({ email: each }) => `${each},`).join('\n')}\n`
    expect(await w.ok('admin', 'import.people', { file: others, prune: true, dryRun: true })).toMatchObject({ pruned: { count: 0 }, leftOut: [{ message: expect.stringContaining('You are not in this file') }] })
  })
})

describe('the role of an HR administrator', () => {
  const until = () => addDays(today, 200)
  test('is given by one while there is only one, and takes two from then on', async () => {
    const first = await w.ok('admin', 'grant.give', { personId: w.cast.skip, role: 'hr_admin', until: until() })
    expect(first.waiting).toBe(false)
    const asked = await w.ok('admin', 'grant.give', { personId: w.cast.peer, role: 'hr_admin', until: until() })
    expect(asked).toMatchObject({ waiting: true, personName: 'Peer Person' })
    expect(await w.owner('select 1 from app.role_grant where person_id = $1', [w.cast.peer])).toEqual([])
    expect(await w.owner(`select kind from app.message where record_id = $1 and recipient_id = $2`, [asked.id, w.cast.skip])).toEqual([{ kind: 'role.asked' }])
    expect(await refusal('admin', 'grant.give', { personId: w.cast.peer, role: 'hr_admin', until: until() })).toMatchObject({ reason: 'asked-already' })
    expect(await refusal('admin', 'role-request.approve', { id: asked.id })).toMatchObject({ code: 'not-allowed', reason: 'same-admin' })
    for (const who of ['peer', 'manager', 'outsider'] as const) expect(await refusal(who, 'role-request.approve', { id: asked.id }), who).toMatchObject({ code: 'not-found' })
    expect(await refusal('partner', 'role-request.approve', { id: asked.id })).toMatchObject({ code: 'not-allowed' })
    expect(await w.ok('skip', 'role-request.approve', { id: asked.id })).toMatchObject({ personName: 'Peer Person', role: 'hr_admin', until: until() })
    expect(await w.owner('select asked_by, decided_by, decision from app.role_request where id = $1', [asked.id])).toEqual([{ asked_by: w.cast.admin, decided_by: w.cast.skip, decision: 'approved' }])
    await w.owner('delete from app.role_grant where person_id = $1', [w.cast.peer])
  })

  test('declined by another, withdrawn by whoever asked; never by the person', async () => {
    const ask = () => w.ok('admin', 'grant.give', { personId: w.cast.stranger, role: 'hr_admin', until: until() })
    expect(await w.ok('skip', 'role-request.decline', { id: (await ask()).id })).toEqual({ decision: 'declined' })
    expect(await w.ok('admin', 'role-request.decline', { id: (await ask()).id })).toEqual({ decision: 'withdrawn' })
    expect((await w.ok('admin', 'role-request.list')).requests).toEqual([])
  })

  test('A3 behind the actions, too: no second admin, no row', async () => {
    const { sql } = await import('../../server/database.ts')
    const insert = (id: string) => sql`insert into app.role_grant (org_id, id, person_id, role, from_on, to_on) values (app.org(), ${id}, ${w.cast.peer}, 'hr_admin', app.today(), app.today() + 9)`
    await expect(w.as('admin', (tx) => insert(randomUUID()).execute(tx))).rejects.toThrow('row-level security')
    const asked = await w.ok('admin', 'grant.give', { personId: w.cast.peer, role: 'hr_admin', until: addDays(today, 9) })
    await expect(w.as('admin', (tx) => insert(asked.id).execute(tx))).rejects.toThrow('row-level security')
    await expect(w.as('admin', (tx) => sql`update app.role_request set decision = 'approved', decided_by = app.me(), decided_at = app.now() where id = ${asked.id}`.execute(tx))).rejects.toThrow('check')
    await expect(w.as('admin', (tx) => sql`update app.role_grant set to_on = to_on + 1000 where person_id <> app.me()`.execute(tx))).rejects.toThrow('given again')
    await w.ok('admin', 'role-request.decline', { id: asked.id })
    await w.owner('delete from app.role_grant where person_id = $1', [w.cast.skip])
  })

  test('who may say yes is reminded before the role would begin, and told once when it is asked for', async () => {
    const give = { role: 'hr_admin', until: until(), from: addDays(today, 7) }
    await w.ok('admin', 'grant.give', { personId: w.cast.skip, role: 'hr_admin', until: until() })
    const { id } = await w.ok('admin', 'grant.give', { ...give, personId: w.cast.peer })
    const due = await asOperator(w.server.job, w.org, undefined, (tx) => roleReminders(tx, [addDays(today, 7)]))
    expect(due).toEqual([{ kind: 'role.asked', to: w.cast.skip, recordId: id, dueOn: addDays(today, 7) }])
    expect(await w.owner(`select recipient_id from app.message where record_id = $1`, [id])).toEqual([{ recipient_id: w.cast.skip }])
    await w.ok('skip', 'role-request.decline', { id })
    expect(await asOperator(w.server.job, w.org, undefined, (tx) => roleReminders(tx, [addDays(today, 7)]))).toEqual([])
    await w.owner('delete from app.role_grant where person_id = $1', [w.cast.skip])
  })

  test('a grant without an end has a day on which it is looked at, and HR is reminded', async () => {
    const id = randomUUID()
    await w.owner(`insert into app.role_grant (org_id, id, person_id, role, from_on, to_on) values ($1, $2, $3, 'system_admin', $4, '9999-12-31')`, [w.org, id, w.cast.stranger, addDays(today, -358)])
    const due = await asOperator(w.server.job, w.org, undefined, (tx) => roleReminders(tx, [addDays(today, 7)]))
    expect(due).toEqual([{ kind: 'reminder.role', to: w.cast.admin, recordId: id, dueOn: addDays(today, 7) }])
    const problem = (await w.ok('admin', 'problem.show', { kind: 'role-ends' })).entries
    expect(problem).toEqual([{ id, name: 'Stranger Person', personId: w.cast.stranger, note: 'system_admin', on: addDays(today, 7) }])
    expect(await refusal('admin', 'grant.review', { id, on: today })).toMatchObject({ code: 'invalid' })
    expect(await w.ok('admin', 'grant.review', { id, on: addDays(today, 365) })).toMatchObject({ reviewOn: addDays(today, 365) })
    expect((await w.ok('admin', 'problem.show', { kind: 'role-ends' })).entries).toEqual([])
    await w.owner('delete from app.role_grant where id = $1', [id])
  })
})

describe('who leaves', () => {
  test('a last day, by HR and not one’s own; reports show up with a suggestion and move with one press', async () => {
    for (const who of ['manager', 'partner', 'sysadmin'] as const) expect(await refusal(who, 'person.end', { id: w.cast.self, lastDay: today }), who).toMatchObject({ code: 'not-allowed' })
    expect(await refusal('admin', 'person.end', { id: w.cast.admin, lastDay: today })).toMatchObject({ reason: 'own-employment' })
    expect(await w.ok('admin', 'person.end', { id: w.cast.manager, lastDay: addDays(today, 10) })).toMatchObject({ lastDay: addDays(today, 10), suggestion: { id: w.cast.skip, name: 'Skip Person' } })
    expect((await w.ok('admin', 'problem.show', { kind: 'manager-leaves' })).entries).toContainEqual({
      id: w.cast.self, personId: w.cast.self, name: 'Self Person', on: addDays(today, 10), manager: { id: w.cast.manager, name: 'Manager Person' }, suggestion: { id: w.cast.skip, name: 'Skip Person' },
    })
    await w.ok('admin', 'person.end', { id: w.cast.manager, lastDay: null })
    expect((await w.ok('admin', 'problem.show', { kind: 'manager-leaves' })).entries).toEqual([])
    expect(await refusal('admin', 'reports.move', { id: w.cast.skip, toId: w.cast.self })).toMatchObject({ reason: 'circle' })
    await w.owner('update app.person set ended_on = $2 where id = $1', [w.cast.manager, addDays(today, -1)])
    const left = (await w.ok('admin', 'problem.show', { kind: 'manager-left', limit: 200 })).entries
    expect(left).toContainEqual(expect.objectContaining({ id: w.cast.self, suggestion: { id: w.cast.skip, name: 'Skip Person' } }))
    expect((await w.ok('admin', 'problem.list')).problems).toContainEqual({ kind: 'manager-left', count: left.length })
    expect((await w.ok('partner', 'problem.list')).problems).toContainEqual({ kind: 'manager-left', count: left.filter(({ id }: { id: string }) => id !== w.cast.partner).length })
    expect(await w.ok('admin', 'reports.move', { id: w.cast.manager, toId: w.cast.skip })).toEqual({ moved: left.length, from: today })
    expect((await w.ok('admin', 'problem.show', { kind: 'manager-left' })).entries).toEqual([])
    expect(await refusal('admin', 'person.end', { id: w.cast.manager, lastDay: null })).toMatchObject({ reason: 'left' })
    await w.owner('update app.person set ended_on = null where id = $1', [w.cast.manager])
    await w.owner(`insert into auth.session (id, token, "userId", "expiresAt") values ($1, $1, $2, now() + interval '1 year')`, [w.session('manager'), w.cast.manager])
  })

  test('a re-hire by a file is a new person: the earlier employment keeps its records and gives up the address', async () => {
    await w.ok('admin', 'import.people', { file: 'Employee ID,Email,Name,Start Date,End Date\nR1,back@example.com,Back Again,2024-01-01,2025-06-30\n' })
    expect(await refusal('admin', 'import.people', { file: 'Employee ID,Email,Status\nR1,back@example.com,active\n' })).toMatchObject({ errors: [{ message: expect.stringContaining('starts a new employment') }] })
    const again = await w.ok('admin', 'import.people', { file: 'Employee ID,Email,Name,Start Date,Status\nR2,back@example.com,Back Again,2026-02-01,active\n' })
    expect(again).toMatchObject({ created: 1 })
    expect(again.summary).toContain('Back Again comes back: a new employment. The earlier one keeps its records, and gives up the address.')
    const found = await w.owner(`select p.id, p.email, e.employee_id, p.ended_on from app.person p join app.employment e on e.person_id = p.id where p.name = 'Back Again' order by employee_id`)
    expect(found).toMatchObject([{ employee_id: 'R1', email: `${found[0].id}@left.invalid`, ended_on: '2025-06-30' }, { employee_id: 'R2', email: 'back@example.com', ended_on: null }])
    expect(await w.ok('admin', 'import.people', { file: 'Employee ID,Email,Name,Start Date,Status\nR2,back@example.com,Back Again,2026-02-01,active\n' })).toMatchObject({ created: 0, changed: 0 })
  })
})

describe('problems', () => {
  const counts = async (who: keyof Cast, input: object = {}) => Object.fromEntries((await w.ok(who, 'problem.list', input)).problems.map(({ kind, count }: any) => [kind, count]))
  test('are HR’s to see, and each count is the length of its list', async () => {
    for (const who of ['self', 'manager', 'sysadmin', 'outsider'] as const) expect(await refusal(who, 'problem.list'), who).toMatchObject({ code: 'not-allowed' })
    for (const who of ['admin', 'partner'] as const) {
      for (const [kind, count] of Object.entries(await counts(who))) {
        expect([kind, (await w.ok(who, 'problem.show', { kind, limit: 200 })).entries.length]).toEqual([kind, count])
      }
    }
  })

  test('no manager, no level, an unknown level, no account, an empty team, a name twice, a partner of nobody', async () => {
    const [empty, lone] = [randomUUID(), randomUUID()]
    await w.owner(`insert into app.team (org_id, id, name) values ($1, $2, 'Left over')`, [w.org, empty])
    await w.owner(`insert into app.person (org_id, id, email, name) values ($1, $2, 'lone@example.com', 'Self Person')`, [w.org, lone])
    await w.owner(`update app.person_level set level_code = 'L99' where person_id = $1`, [w.cast.peer])
    const grant = await w.ok('admin', 'grant.give', { personId: w.cast.stranger, role: 'hr_partner', until: addDays(today, 90), teamIds: [empty] })
    const names = async (kind: string) => (await w.ok('admin', 'problem.show', { kind, limit: 200 })).entries.map((each: any) => each.name)
    expect(await names('no-manager')).toEqual(expect.arrayContaining(['Self Person']))
    expect(await names('no-manager')).not.toContain('Top Person')
    // With a second one who leads somebody and has nobody above, nothing tells who leads the organisation: both are listed.
    await w.owner(`insert into app.reporting_line (org_id, person_id, manager_id, from_on) select $1, id, $2, '2025-01-01' from app.person where email = 'back@example.com'`, [w.org, lone])
    expect(await names('no-manager')).toEqual(expect.arrayContaining(['Self Person', 'Top Person']))
    await w.owner('delete from app.reporting_line where manager_id = $1', [lone])
    expect(await names('no-level')).toContain('Self Person')
    expect((await w.ok('admin', 'problem.show', { kind: 'unknown-level' })).entries).toEqual([{ id: w.cast.peer, personId: w.cast.peer, name: 'Peer Person', note: 'L99' }])
    expect(await names('no-account')).toContain('Self Person')
    expect(await names('empty-team')).toContain('Left over')
    expect(await names('same-name')).toEqual(expect.arrayContaining(['Self Person', 'Self Person']))
    expect((await w.ok('admin', 'problem.show', { kind: 'partner-of-nobody' })).entries).toMatchObject([{ id: grant.id, name: 'Stranger Person', note: 'Left over' }])
    expect((await counts('admin', { team: empty }))).toEqual({})
    expect(await refusal('admin', 'team.remove', { id: empty })).toMatchObject({ reason: 'team-in-use' })
    await w.ok('admin', 'grant.end', { id: grant.id })
    await w.owner('delete from app.partner_scope where team_id = $1', [empty])
    expect(await refusal('partner', 'team.remove', { id: empty })).toMatchObject({ code: 'not-allowed' })
    expect(await w.ok('admin', 'team.remove', { id: empty })).toEqual({ removed: true })
    await w.owner('delete from app.person where id = $1', [lone])
    await w.owner(`update app.person_level set level_code = 'L3' where person_id = $1`, [w.cast.peer])
  })

  test('the first person of an organisation misses no manager', async () => {
    const [{ org }] = await w.owner('select org_id as org from app.person where id = $1', [w.cast.outsider])
    await w.owner(`insert into app.role_grant (org_id, id, person_id, role, from_on, to_on) values ($1, $2, $3, 'hr_admin', '2023-01-01', '2099-12-31')`, [org, randomUUID(), w.cast.outsider])
    expect((await w.ok('outsider', 'problem.show', { kind: 'no-manager' })).entries).toEqual([])
    await w.owner('delete from app.role_grant where person_id = $1', [w.cast.outsider])
  })

  test('somebody closed to the reader by a conflict of interest is in no list and no count', async () => {
    const before = await counts('admin')
    await w.owner(`insert into app.conflict (org_id, holder_id, subject_id, reason, created_by) values ($1, $2, $3, 'x', $2)`, [w.org, w.cast.admin, w.cast.delegate])
    const after = await counts('admin')
    expect(before['no-level'] - (after['no-level'] ?? 0)).toBe(1)
    await w.owner('delete from app.conflict where holder_id = $1', [w.cast.admin])
  })
})

describe('the organisation chart', () => {
  test('opens step by step from the top, and finds the way to somebody', async () => {
    const { people } = await w.ok('stranger', 'chart.show')
    const top = people.find((each: any) => each.name === 'Top Person')
    expect(top.reports).toBeGreaterThan(2)
    const below = await w.ok('stranger', 'chart.show', { under: top.id })
    expect(below.total).toBe(top.reports)
    expect(below.people.map((each: any) => each.name)).toContain('Skip Person')
    const { way } = await w.ok('stranger', 'chart.find', { id: w.cast.self })
    expect([way[0], way.at(-1)]).toEqual([top.id, w.cast.self])
    expect(await w.ok('stranger', 'chart.show', { under: top.id, limit: 1, after: 1 })).toMatchObject({ total: below.total, people: [below.people[1]] })
    expect(await refusal('outsider', 'chart.find', { id: w.cast.self })).toMatchObject({ code: 'not-found' })
    expect((await w.ok('outsider', 'chart.show', { under: top.id })).people).toEqual([])
  })

  test('5,000 people: a step is there at once', async () => {
    await w.owner(`insert into app.person (org_id, id, email, name) select $1, gen_random_uuid(), 'chart' || n || '@example.com', 'Chart Person ' || n from generate_series(1, 5000) n`, [w.org])
    await w.owner(`insert into app.reporting_line (org_id, person_id, manager_id, from_on) select $1, id, $2, '2024-01-01' from app.person where email like 'chart%'`, [w.org, w.cast.stranger])
    // Before and after the statistics know of them: a plan made for a dozen people must not fall over.
    for (const known of ['unknown to the statistics', 'known']) {
      const times: number[] = []
      for (const [who, id, input] of [['peer', 'chart.show', { under: w.cast.stranger }], ['admin', 'problem.list', {}], ['partner', 'problem.list', {}]] as const) {
        const from = performance.now()
        await w.ok(who, id, input)
        times.push(Math.round(performance.now() - from))
      }
      console.log(`5,000 people, ${known}: a step of the chart ${times[0]} ms, all problems counted ${times[1]} ms, as HR partner ${times[2]} ms`)
      await w.owner('analyze app.person, app.reporting_line, app.person_level, app.standing')
    }
    await w.owner(`delete from app.reporting_line where manager_id = $1 and from_on = '2024-01-01'`, [w.cast.stranger])
    await w.owner(`delete from app.person where email like 'chart%'`)
  })
})

test('history is told as far as each part is the reader’s to know', async () => {
  const of = (who: keyof Cast) => w.ok(who, 'person.history', { id: w.cast.self })
  const whole = await of('self')
  expect(whole.managers.map((each: any) => each.name)).toContain('Former Person')
  expect(whole.levels).toMatchObject([{ level: 'L3' }])
  for (const who of ['admin', 'partner'] as const) expect(await of(who), who).toMatchObject({ managers: whole.managers, levels: whole.levels, sees: { levels: true, employment: true, roles: true } })
  const stranger = await of('stranger')
  expect(stranger).toMatchObject({ levels: [], leaves: [], roles: [], sees: { levels: false, employment: false, roles: false } })
  expect(stranger.managers).toHaveLength(1)
  expect(stranger).not.toHaveProperty('startedOn')
  expect(await refusal('outsider', 'person.history', { id: w.cast.self })).toMatchObject({ code: 'not-found' })
})
