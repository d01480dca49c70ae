import type { World } from '../cast.ts'
import type { Fixture, Look, Sight } from '../matrix-cells.ts'

const email = (w: World) => w.owner('select email from app.person where id = $1', [w.cast.self]).then(([row]) => row.email as string)

async function importRun(w: World, id: string): Promise<void> {
  await w.owner(`insert into app.import_run (org_id, id, kind, by_id, at) values ($1, $2, 'people', $3, now())`, [w.org, id, w.cast.admin])
  await w.owner(`insert into app.import_summary (org_id, run_id, file_name, summary) values ($1, $2, 'people.csv', '{}')`, [w.org, id])
}

export async function waitingImport(w: World, id: string): Promise<void> {
  await w.owner(`insert into app.import_run (org_id, id, kind, by_id, at, state) values ($1, $2, 'people', $3, now(), 'waiting')`, [w.org, id, w.cast.admin])
  await w.owner(`insert into app.import_summary (org_id, run_id, file_name, summary) values ($1, $2, 'people.csv', '{}')`, [w.org, id])
  await w.owner(`insert into app.import_held (org_id, run_id, file, encoding, dates, prune) values ($1, $2, $3, 'text', 'iso', false)`, [w.org, id, `Email,Title\n${await email(w)},\n`])
}

async function conflict(w: World, id: string, until: string): Promise<void> {
  await w.owner(`insert into app.conflict (org_id, id, holder_id, subject_id, kind, reason, created_by, created_at, until_on)
    values ($1, $2, $3, $4, 'relative', 'Cousins', $3, now(), $5)`, [w.org, id, w.cast.peer, w.cast.self, until])
}

/** A draft of the framework, begun by somebody who is no HR administrator any more. */
export async function frameworkDraft(w: World, id: string): Promise<void> {
  await w.owner(`insert into app.framework_draft (org_id, id, author_id, document, origin, version, created_at, saved_by, saved_at)
    select $1, $2, $3, f.document, 'default', 1, now(), $3, now() from app.leveling_framework f where f.org_id = $1 order by f.version limit 1`, [w.org, id, w.cast.stranger])
}

const NONE: Fixture['make'] = async () => undefined
/** A list that holds it, or does not. */
const listed = (id: string, list: string, input: Look['input'] = () => ({})): Look =>
  ({ id, input, sight: (answer, wanted): Sight => (answer[list].some((each: { id: string }) => each.id === wanted) ? 'R' : '-') })
/** A page about the person. */
const about = (id: string): Look => ({ id, input: (w) => ({ id: w.cast.self }), sight: () => 'R' })
const mayLook: [Sight, string] = ['R', 'may look, not change']
const granting: [Sight, string] = ['R', 'nobody’s own']
const inScope: [Sight, string] = ['R', 'in scope, and not about themself']
const notPublic: [Sight, string] = ['-', 'not while levels are not public']

export const FIXTURES: Fixture[] = [
  { row: 'A1', author: 'admin', make: NONE, text: 'select 1 from app.person where $1::uuid is not null and id = $self', look: about('person.show') },
  { row: 'A1', note: 'in the organisation chart', author: 'admin', make: NONE,
    text: `select 1 from app.reporting_line where $1::uuid is not null and person_id = $self and app.today() between from_on and to_on`,
    look: about('chart.find') },
  { row: 'A1', note: 'on the page with their history', author: 'admin', make: NONE,
    text: 'select 1 from app.person where $1::uuid is not null and id = $self', look: about('person.history') },
  { row: 'A1', note: 'found by name', author: 'admin', make: NONE, text: 'select 1 from app.person where $1::uuid is not null and id = $self',
    look: { id: 'people.list', input: () => ({ find: 'self' }), sight: (answer) => (answer.people.length > 0 ? 'R' : '-') } },
  { row: 'A2', author: 'admin', make: importRun, text: 'select 1 from app.import_summary where run_id = $1', exists: 'select 1 from app.import_run where id = $1',
    look: { id: 'import.list', input: () => ({}), sight: (answer, id) => sightOfRun(answer.imports.find((each: { id: string }) => each.id === id)) } },
  { row: 'A2', note: 'an import that waits for a look', author: 'admin', make: waitingImport,
    text: 'select 1 from app.import_held where run_id = $1', exists: `select 1 from app.import_run where id = $1 and state = 'waiting'`,
    look: { id: 'import.show', input: (_, id) => ({ id }) } },
  { row: 'A3', author: 'admin',
    make: (w, id) => w.owner(`insert into app.role_grant (org_id, id, person_id, role, from_on, to_on) values ($1, $2, $3, 'facilitator', '2026-01-01', '2099-01-01')`, [w.org, id, w.cast.self]),
    text: 'select 1 from app.role_grant where id = $1', limits: { HP: mayLook, HA: granting }, look: listed('grant.list', 'grants') },
  { row: 'A3', note: 'a role that waits for a second administrator', author: 'admin',
    make: (w, id) => w.owner(`insert into app.role_request (org_id, id, person_id, role, from_on, to_on, asked_by, asked_at)
      values ($1, $2, $3, 'hr_admin', '2026-01-01', '2099-01-01', $4, now())`, [w.org, id, w.cast.self, w.cast.stranger]),
    text: 'select 1 from app.role_request where id = $1', limits: { HP: mayLook, HA: granting }, look: listed('role-request.list', 'requests') },
  { row: 'A3', note: 'whom a scope leaves out', author: 'admin',
    make: (w, id) => w.owner(`with given as (insert into app.role_grant (org_id, id, person_id, role, from_on, to_on) values ($1, $2, $4, 'hr_partner', '2026-01-01', '2099-01-01') returning id)
      insert into app.partner_exclusion (org_id, grant_id, person_id, why) select $1, id, $3, 'same-team' from given`, [w.org, id, w.cast.self, w.cast.partner]),
    text: 'select 1 from app.partner_exclusion where grant_id = $1', limits: { HP: mayLook, HA: granting } },
  { row: 'A4', author: 'peer', make: (w, id) => conflict(w, id, '9999-12-31'), text: 'select 1 from app.conflict where id = $1', limits: { HP: inScope }, look: listed('conflict.list', 'conflicts') },
  { row: 'A4', note: 'one that has ended', author: 'peer', make: (w, id) => conflict(w, id, '2026-01-01'), text: 'select 1 from app.conflict where id = $1', limits: { HP: inScope } },
  { row: 'A5', author: 'stranger', note: 'somebody opened the released review', make: (w, id) => w.owner(`insert into app.audit (org_id, id, at, actor_id, via, action, subject_id, result) values ($1, $2, now(), $3, 'session', 'review.read', $4, 'done')`, [w.org, id, w.cast.skip, w.cast.self]),
    text: 'select 1 from app.audit where id = $1', limits: { SU: ['R', 'who read my released review'], HP: ['R', 'entries hold no text: seeing that it happened is seeing the entry'] } },
  { row: 'P1', author: 'stranger', make: frameworkDraft, text: 'select 1 from app.framework_draft where id = $1', look: { id: 'framework-draft.show', input: (_, id) => ({ id }) }, lists: [listed('framework-draft.list', 'drafts')] },
  { row: 'P1', note: 'what differs from the version in force', author: 'stranger', make: frameworkDraft, text: 'select 1 from app.framework_draft where id = $1', look: { id: 'framework.compare', input: (_, id) => ({ draftId: id }) } },
  { row: 'P2', author: 'admin', make: NONE, text: 'select 1 from app.leveling_framework where $1::uuid is not null', look: { id: 'framework.show', input: () => ({}), sight: () => 'R' } },
  { row: 'P2', note: 'among its versions', author: 'admin', make: NONE, text: 'select 1 from app.leveling_framework where $1::uuid is not null',
    look: { id: 'framework.versions', input: () => ({}), sight: (answer) => (answer.versions.length > 0 ? 'R' : '-') } },
  { row: 'P2', note: 'one version by its number', author: 'admin', make: NONE, text: 'select 1 from app.leveling_framework where $1::uuid is not null',
    look: { id: 'framework.show', input: () => ({ id: 'plumbline-default', version: 1 }), sight: () => 'R' } },
  { row: 'P2', note: 'what differs from the one before', author: 'admin', make: NONE, text: 'select 1 from app.leveling_framework where $1::uuid is not null',
    look: { id: 'framework.compare', input: () => ({}), sight: () => 'R' } },
  { row: 'P3', author: 'admin', make: NONE, text: 'select 1 from app.person_level where $1::uuid is not null and person_id = $self', limits: { SA: notPublic, PE: notPublic },
    look: { id: 'people.list', input: () => ({ find: 'self' }), sight: (answer) => (answer.people[0].level ? 'R' : '-') } },
]

const sightOfRun = (run: { fileName?: string } | undefined): Sight => (run ? (run.fileName ? 'R' : 'M') : '-')
