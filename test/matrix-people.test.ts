import type { World } from './cast.ts'
import { type Fixture, walkCells } from './matrix-cells.ts'

const email = (w: World) => w.owner('select email from app.person where id = $1', [w.cast.self]).then(([row]) => row.email as string)

async function waitingImport(w: World, id: string): Promise<void> {
  await w.owner(`insert into app.import_run (org_id, id, kind, by_id, at, state) values ($1, $2, 'people', $3, now(), 'waiting')`, [w.org, id, w.cast.admin])
  await w.owner(`insert into app.import_summary (org_id, run_id, file_name, summary) values ($1, $2, 'people.csv', '{}')`, [w.org, id])
  await w.owner(`insert into app.import_held (org_id, run_id, file, encoding, dates, prune) values ($1, $2, $3, 'text', 'iso', false)`, [w.org, id, `Email,Title\n${await email(w)},\n`])
}

async function conflict(w: World, id: string, until: string): Promise<void> {
  await w.owner(`insert into app.conflict (org_id, id, holder_id, subject_id, kind, reason, created_by, created_at, until_on)
    values ($1, $2, $3, $4, 'relative', 'Cousins', $3, now(), $5)`, [w.org, id, w.cast.peer, w.cast.self, until])
}

const includes = (list: readonly { id: string }[], id: string) => (list.some((each) => each.id === id) ? 'R' as const : '-' as const)
const NONE = '00000000-0000-0000-0000-000000000000'
let request = NONE
let grant = NONE
let declared = NONE

const FIXTURES: Fixture[] = [
  { row: 'A1', note: 'in the organisation chart', author: 'admin', make: async () => undefined,
    text: `select 1 from app.reporting_line where $1::uuid is not null and person_id = $self and app.today() between from_on and to_on`,
    action: { id: 'chart.find', input: (w) => ({ id: w.cast.self }) } },
  { row: 'A1', note: 'on the page with their history', author: 'admin', make: async () => undefined,
    text: 'select 1 from app.person where $1::uuid is not null and id = $self', action: { id: 'person.history', input: (w) => ({ id: w.cast.self }) } },
  { row: 'A2', note: 'an import that waits for a look', author: 'admin', make: waitingImport,
    text: 'select 1 from app.import_held where run_id = $1', exists: `select 1 from app.import_run where id = $1 and state = 'waiting'`,
    action: { id: 'import.show', input: (_, id) => ({ id }) } },
  { row: 'A3', note: 'a role that waits for a second administrator', author: 'admin',
    make: (w, id) => { request = id; return w.owner(`insert into app.role_request (org_id, id, person_id, role, from_on, to_on, asked_by, asked_at)
      values ($1, $2, $3, 'hr_admin', '2026-01-01', '2099-01-01', $4, now())`, [w.org, id, w.cast.self, w.cast.stranger]) },
    text: 'select 1 from app.role_request where id = $1', limits: { HP: ['R', 'may look, not change'] },
    action: { id: 'role-request.list', input: () => ({}), sight: (answer) => includes(answer.requests, request) } },
  { row: 'A3', note: 'through its action', author: 'admin',
    make: (w, id) => { grant = id; return w.owner(`insert into app.role_grant (org_id, id, person_id, role, from_on, to_on) values ($1, $2, $3, 'facilitator', '2026-01-01', '2099-01-01')`, [w.org, id, w.cast.self]) },
    text: 'select 1 from app.role_grant where id = $1', limits: { HP: ['R', 'may look, not change'] },
    action: { id: 'grant.list', input: () => ({}), sight: (answer) => includes(answer.grants, grant) } },
  { row: 'A3', note: 'whom a scope leaves out', author: 'admin',
    make: (w, id) => w.owner(`with given as (insert into app.role_grant (org_id, id, person_id, role, from_on, to_on) values ($1, $2, $4, 'hr_partner', '2026-01-01', '2099-01-01') returning id)
      insert into app.partner_exclusion (org_id, grant_id, person_id, why) select $1, id, $3, 'same-team' from given`, [w.org, id, w.cast.self, w.cast.partner]),
    text: 'select 1 from app.partner_exclusion where grant_id = $1', limits: { HP: ['R', 'may look, not change'] } },
  { row: 'A4', note: 'through its action', author: 'peer', make: (w, id) => { declared = id; return conflict(w, id, '9999-12-31') },
    text: 'select 1 from app.conflict where id = $1', limits: { HP: ['R', 'in scope, and not about themself'] },
    action: { id: 'conflict.list', input: () => ({}), sight: (answer) => includes(answer.conflicts, declared) } },
  { row: 'A4', note: 'one that has ended', author: 'peer', make: (w, id) => conflict(w, id, '2026-01-01'),
    text: 'select 1 from app.conflict where id = $1', limits: { HP: ['R', 'in scope, and not about themself'] } },
  { row: 'P3', note: 'in the directory', author: 'admin', make: async () => undefined,
    text: 'select 1 from app.person_level where $1::uuid is not null and person_id = $self',
    limits: { SA: ['-', 'not while levels are not public'], PE: ['-', 'not while levels are not public'] },
    action: { id: 'people.list', input: () => ({ find: 'self' }), sight: (answer) => (answer.people[0].level ? 'R' : '-') } },
]

walkCells(FIXTURES)
