import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiDoor } from '../../doors/http.ts'
import { runAction } from '../../server/run-action.ts'
import { type Cast, ROLES, type World, world } from '../../../test/cast.ts'
import { exportPeople } from './export-people.ts'
import { importPeople } from './import-people.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.close())

const run = (who: keyof Cast, file: string | Buffer, more: object = {}) => runAction(w.server, importPeople, {
  input: { ...(typeof file === 'string' ? { file } : { file: file.toString('base64'), encoding: 'base64' }), ...more }, credential: { kind: 'session', secret: w.session(who) },
})
const email = (who: keyof Cast) => `${who}.${w.cast[who].slice(0, 8)}@example.com`

async function done(who: keyof Cast, file: string, more: object = {}): Promise<any> {
  const outcome = await run(who, file, more)
  if (!outcome.done) throw new Error(JSON.stringify(outcome.refusal))
  return outcome.value
}

/** Everything an import may touch, as one text. */
async function everything(): Promise<string> {
  const [row] = await w.owner(`select jsonb_build_array(
    (select jsonb_agg(to_jsonb(t) order by t.id) from app.team t), (select jsonb_agg(to_jsonb(p) order by p.id) from app.person p),
    (select jsonb_agg(to_jsonb(e) order by e.person_id) from app.employment e), (select jsonb_agg(to_jsonb(l) order by l.person_id, l.from_on) from app.reporting_line l),
    (select jsonb_agg(to_jsonb(l) order by l.person_id, l.from_on) from app.person_level l), (select count(*) from app.standing), (select count(*) from app.import_run))::text as all`)
  return row.all
}

describe('who may import', () => {
  test.each(ROLES.filter((role) => role !== 'admin'))('%s may not, and it is on record', async (who) => {
    const before = await everything()
    const outcome = await run(who, `Email,Title\n${email('self')},Chief\n`)
    expect(outcome).toMatchObject({ done: false, refusal: { code: 'not-allowed' } })
    expect(await everything()).toBe(before)
    expect(await w.owner(`select result from app.audit where action = 'import.people' and actor_id = $1`, [w.cast[who]])).toEqual([{ result: 'refused' }])
  })

  test.each(ROLES.filter((role) => role !== 'admin'))('%s may not export either', async (who) => {
    const outcome = await runAction(w.server, exportPeople, { input: {}, credential: { kind: 'session', secret: w.session(who) } })
    expect(outcome).toMatchObject({ done: false, refusal: { code: 'not-allowed' } })
  })

  test('behind the action the fence holds: nobody else writes a person, a line or a level', async () => {
    for (const who of ['self', 'manager', 'partner', 'sysadmin'] as const) {
      await w.as(who, async (tx, me) => {
        const { sql } = await import('../../server/database.ts')
        const attempt = (query: ReturnType<typeof sql>) => query.execute(tx)
        expect(await attempt(sql`update app.person set title = 'Chief' where id = ${w.cast.peer}`)).toMatchObject({ numAffectedRows: 0n })
        expect(await attempt(sql`update app.reporting_line set manager_id = ${me.id} where person_id = ${w.cast.stranger}`)).toMatchObject({ numAffectedRows: 0n })
        expect(await attempt(sql`update app.person_level set level_code = 'L6' where person_id = ${me.id}`)).toMatchObject({ numAffectedRows: 0n })
        await expect(attempt(sql`insert into app.person (org_id, id, email, name) values (app.org(), ${randomUUID()}, 'x@example.com', 'X')`)).rejects.toThrow('row-level security')
      })
    }
  })
})

test('a dry run writes nothing; the import does what it said; a second run changes nothing', async () => {
  const file = `Employee ID,Email,Name,Title,Team,Level,Manager Email,Hire Date\nN1,zoe@example.com,Zoë Lind,Chef,Kitchen / Cold,L2,yan@example.com,2025-02-03\nN2,yan@example.com,Yan Li,Head chef,Kitchen,L4,${email('manager')},2024-01-08\nS1,${email('self')},,Senior technician,,,${email('skip')},\n`
  const before = await everything()
  const dry = await done('admin', file, { dryRun: 'true' })
  expect(await everything()).toBe(before)
  expect(dry).toMatchObject({ dryRun: true, created: 2, changed: 1, unchanged: 0, teams: ['Kitchen', 'Cold'], })
  expect(dry.summary).toEqual([
    '2 people would be added, 1 changed; 0 stay the same.',
    'Another manager: for 1 of the 10 people who have one.',
    'New teams: Kitchen and Cold.',
    'Columns read: Employee ID > employee id, Email > e-mail, Name > name, Title > title, Team > team, Level > level, Manager Email > manager by e-mail, Hire Date > hire date.',
    'row 2, new: Zoë Lind: name Zoë Lind, e-mail zoe@example.com, title Chef, team Kitchen / Cold, employee id N1, hire date 2025-02-03, level L2, manager Yan Li',
    'row 3, new: Yan Li: name Yan Li, e-mail yan@example.com, title Head chef, team Kitchen, employee id N2, hire date 2024-01-08, level L4, manager Manager Person',
    'row 4: Self Person: title Technician > Senior technician, employee id S1, manager Manager Person > Skip Person',
  ])
  expect(dry.differences[2]).toMatchObject({ row: 4, name: 'Self Person', what: 'change', fields: [{ field: 'title', from: 'Technician', to: 'Senior technician' }, { field: 'employee id', to: 'S1' }, { field: 'manager', from: 'Manager Person', to: 'Skip Person' }] })

  const wet = await done('admin', file)
  expect({ ...wet, dryRun: true, runId: undefined, summary: dry.summary }).toEqual({ ...dry, runId: undefined })
  expect(await w.owner('select kind, by_id, summary from app.import_run join app.import_summary on run_id = id where id = $1', [wet.runId])).toEqual([{ kind: 'people', by_id: w.cast.admin, summary: { created: 2, changed: 1, unchanged: 0, managers: 1, leavers: 0 } }])
  expect(await w.owner(`select result, record_id from app.audit where action = 'import.people' and record_id = $1`, [wet.runId])).toEqual([{ result: 'done', record_id: wet.runId }])

  const after = await everything()
  const again = await done('admin', file)
  expect(again).toMatchObject({ created: 0, changed: 0, unchanged: 3, differences: [], teams: [], summary: ['No change: 3 people are as the file says.', expect.stringMatching('Columns read')] })
  expect((await everything()).replace(/, \d+\]$/, '')).toBe(after.replace(/, \d+\]$/, ''))
})

test('reporting lines are effective-dated, and rights follow from the next request on', async () => {
  const lines = await w.owner(`select manager_id, to_on::text, from_on = current_date as today from app.reporting_line where person_id = $1 order by from_on`, [w.cast.self])
  expect(lines.map((line) => line.manager_id)).toEqual([w.cast.former, w.cast.manager, w.cast.skip])
  expect(lines[2]).toMatchObject({ today: true, to_on: '9999-12-31' })
  const manages = (who: keyof Cast) => w.as(who, async (tx) => {
    const { first, sql } = await import('../../server/database.ts')
    return (await first(tx, sql<{ m: boolean }>`select app.manages(${w.cast.self}) as m`))!.m
  })
  expect([await manages('manager'), await manages('skip')]).toEqual([false, true])
  const [zoe] = await w.owner(`select l.from_on::text from app.reporting_line l join app.person p using (org_id) where p.id = l.person_id and p.email = 'zoe@example.com'`)
  expect(zoe.from_on).toBe('2025-02-03')
})

test.each([
  ['a circle', () => `Email,Manager Email\n${email('skip')},${email('peer')}\n`, /row 2, column Manager Email/],
  ['an unknown manager, after good rows', () => `Email,Name,Supervisor ID\na@example.com,A B,\nb@example.com,B C,E404\n`, /row 3, column Supervisor ID/],
  ['an unknown level', () => `Email,Level\n${email('peer')},L99\n`, /row 2, column Level/],
  ['a taken address', () => `Employee ID,Email\nN1,${email('peer')}\n`, /row 2, column Email/],
  ['bad encoding', () => Buffer.from(`Email,Name\na@example.com,Zo\xeb\n`, 'latin1'), /row 2, column Name/],
  ['10 MB of one line', () => `Email,Name\n${'x'.repeat(10_000_000)}`, /row 2$/],
  ['an open quote', () => `Email,Name\na@example.com,"A\n`, /row 2, column Name/],
])('refused with row and column, and nothing written: %s', async (_, file, place) => {
  const before = await everything()
  const outcome = await run('admin', file())
  expect(outcome).toMatchObject({ done: false, refusal: { code: 'invalid', reason: 'file-problems', errors: [{ path: expect.stringMatching(place) }] } })
  expect(await everything()).toBe(before)
})

test('two people swap addresses', async () => {
  await done('admin', 'Employee ID,Email\nN1,yan@example.com\nN2,zoe@example.com\n')
  expect(await w.owner(`select p.email, e.employee_id from app.person p join app.employment e on e.person_id = p.id where e.employee_id in ('N1', 'N2') order by 2`)).toEqual([
    { email: 'yan@example.com', employee_id: 'N1' }, { email: 'zoe@example.com', employee_id: 'N2' }])
})

test('one’s own level, and one against a conflict of interest, is left out and said', async () => {
  await w.owner('insert into app.conflict (org_id, holder_id, subject_id, reason) values ($1, $2, $3, $4)', [w.org, w.cast.admin, w.cast.peer, 'siblings'])
  const result = await done('admin', `Email,Level\n${email('admin')},L6\n${email('peer')},L6\n${email('stranger')},L4\n`)
  expect(result).toMatchObject({ changed: 1, unchanged: 2, leftOut: [{ row: 2, column: 'Level' }, { row: 3, column: 'Level' }] })
  const levels = await w.owner('select person_id, level_code from app.person_level where from_on = current_date and person_id = any($1)', [[w.cast.admin, w.cast.peer, w.cast.stranger]])
  expect(levels).toEqual([{ person_id: w.cast.stranger, level_code: 'L4' }])
})

test('what is exported is imported without a change', async () => {
  const outcome = await runAction(w.server, exportPeople, { input: {}, credential: { kind: 'session', secret: w.session('admin') } })
  const { file } = (outcome as { value: { file: { body: string } } }).value
  expect(file.body).toMatch(/^\uFEFFEmployee ID,Name,Email/)
  expect(await done('admin', file.body, { dryRun: true })).toMatchObject({ created: 0, changed: 0, differences: [] })
})

test('three at once: one adds, the others find it done', async () => {
  const outcomes = await Promise.all([1, 2, 3].map(() => done('admin', 'Email,Name\nuli@example.com,Uli Frey\n')))
  expect(outcomes.map((each) => each.created).toSorted()).toEqual([0, 0, 1])
})

test('over HTTP: a file as it lies on a disk, whatever its encoding', async () => {
  const door = apiDoor(w.server, [importPeople])
  const post = (body: Uint8Array<ArrayBuffer>, type = 'text/csv') => door.request('/imports/people?dryRun=true', { method: 'POST', body, headers: { cookie: `plumbline.session_token=${w.session('admin')}.x`, 'content-type': type } })
  const text = `Email,Name\nole@example.com,Ole Bø\n`
  for (const body of [Buffer.from(text), Buffer.from(`\uFEFF${text}`, 'utf16le'), Buffer.from(text, 'utf16le')]) {
    expect(await (await post(body)).json()).toMatchObject({ dryRun: true, created: 1, differences: [{ name: 'Ole Bø' }] })
  }
  const broken = await post(Buffer.from(text, 'latin1'))
  expect(broken.status).toBe(422)
  expect(await broken.json()).toMatchObject({ detail: 'Nothing was imported: one place needs another look.', errors: [{ path: 'row 2, column Name' }] })
  expect((await post(Buffer.alloc(16_000_000, 'a'))).status).toBe(413)
})

const large = (title: string) => {
  const row = (n: number) => `P${n},Person Number ${n},p${n}@example.org,${title},Division ${n % 9} / Team ${n % 240},Oslo,L${1 + (n % 5)},${n === 0 ? '' : `P${Math.floor((n - 1) / 7)}`},2024-0${1 + (n % 9)}-01`
  return `Employee ID,Name,Email,Title,Team,Location,Level,Supervisor ID,Hire Date\n${Array.from({ length: 5_000 }, (_, n) => row(4_999 - n)).join('\n')}\n`
}

test.each(['operator', 'HR admin'])('5,000 rows, again, and with another title, as %s', async (as) => {
  const orgId = randomUUID()
  await w.owner(`insert into app.organisation (org_id, name) values ($1, 'Large')`, [orgId])
  const who = as === 'operator' ? { operator: { orgId } } : { credential: { kind: 'session', secret: w.session('admin') } as const }
  for (const [title, expected] of [
    ['Technician', { created: 5_000, changed: 0, unchanged: 0 }], ['Technician', { created: 0, changed: 0, unchanged: 5_000 }], ['Mechanic', { created: 0, changed: 5_000, unchanged: 0 }],
  ] as const) {
    const from = performance.now()
    const outcome = await runAction(w.server, importPeople, { input: { file: large(title), fileName: 'people.csv' }, ...who })
    console.log(`import people, 5,000 rows as ${as}: ${expected.created} created, ${expected.changed} changed in ${Math.round(performance.now() - from)} ms`)
    expect(outcome).toMatchObject({ done: true, value: expected })
  }
  const [standing] = await w.owner('select count(*)::int as n from app.standing')
  expect(standing.n).toBeGreaterThan(15_000)
}, 60_000)
