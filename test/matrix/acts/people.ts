import { DEFAULT_FRAMEWORK } from '../../../src/leveling/default-framework.ts'
import type { World } from '../../cast.ts'
import { type Act, OUTSIDE } from '../../matrix-acts.ts'
import { frameworkDraft, waitingImport } from '../people.ts'
import { HOLDER, SUBSTITUTE } from './bystanders.ts'

// A1-A4, P1, P2, P3 and S6.
const onIt = (_: World, id: string) => ({ id })
const grant = (to = '2099-01-01') => async (w: World, id: string) => {
  await w.owner('delete from app.role_grant where person_id = $1', [SUBSTITUTE])
  await w.owner(`insert into app.role_grant (org_id, id, person_id, role, from_on, to_on, review_on) values ($1, $2, $3, 'facilitator', '2026-01-01', $4, '2099-01-01')`, [w.org, id, SUBSTITUTE, to])
}
const noGrant = (w: World) => w.owner('delete from app.role_grant where person_id = $1', [SUBSTITUTE])
const roleRequest = async (w: World, id: string) => {
  await w.owner('delete from app.role_request where person_id = $1', [SUBSTITUTE])
  await w.owner(`insert into app.role_request (org_id, id, person_id, role, from_on, to_on, asked_by, asked_at) values ($1, $2, $3, 'hr_admin', '2026-01-01', '2099-01-01', $4, now())`,
    [w.org, id, SUBSTITUTE, HOLDER])
}
const conflict = async (w: World, id: string) => {
  await w.owner('delete from app.conflict where holder_id = $1', [HOLDER])
  await w.owner(`insert into app.conflict (org_id, id, holder_id, subject_id, kind, reason, created_by) values ($1, $2, $3, $4, 'relative', 'Cousins', $5)`, [w.org, id, HOLDER, w.cast.self, w.cast.peer])
}
const file = async (w: World, id: string) => {
  await w.owner('delete from app.export_job where person_id = $1', [w.cast.self])
  await w.owner(`insert into app.export_job (org_id, id, person_id, asked_at, ready_at, expires_at, bytes, records) values ($1, $2, $3, now(), now(), now() + interval '1 day', 1, '{}')`, [w.org, id, w.cast.self])
  await w.owner(`insert into app.export_file (org_id, job_id, body) values ($1, $2, 'x')`, [w.org, id])
}
const LADDER = 'Skill,L1,L2\nCraft,Does the work as it was shown,Does it alone and well\n'
const HALF_A_YEAR_ON = new Date(Date.now() + 180 * 86_400_000).toISOString().slice(0, 10)
const hr = [true, 'for somebody else, with an end'] as const
const own = [false, 'own job only'] as const
const everybody = [true, 'everybody is the subject of their own export'] as const
const directory = [true, 'what is in the directory comes by import (A2), or singly by the same hands'] as const

export const ACTS: Act[] = [
  { row: 'A1', letter: 'U', does: 'who leads whom', action: 'people.set-manager', input: (w) => ({ id: w.cast.self, managerId: w.cast.manager }), sql: 'update app.reporting_line set to_on = to_on where person_id = $self', limits: { HA: directory } },
  { row: 'A1', letter: 'C', does: 'a person', sql: `insert into app.person (org_id, id, email, name) values (app.org(), $1, 'new.person@example.com', 'New Person')`, limits: { HA: directory } },
  { row: 'A1', letter: 'D', does: 'a person', sql: 'delete from app.person where id = $self' },
  { row: 'P1', letter: 'C', does: 'a draft of the framework', author: 'admin', action: 'framework-draft.create', input: () => ({}),
    sql: `insert into app.framework_draft (org_id, id, author_id, document, origin, version, created_at, saved_by, saved_at) values (app.org(), $1, $me, '{}', 'default', 1, app.now(), $me, app.now())` },
  { row: 'P1', letter: 'C', does: 'a draft from a file', author: 'admin', action: 'framework-draft.import', input: () => ({ files: [{ name: 'ladder.csv', content: LADDER }] }) },
  { row: 'P1', letter: 'U', does: 'the words of a draft', author: 'stranger', make: frameworkDraft, exists: 'select 1 from app.framework_draft where id = $1', action: 'framework-draft.write', ifMatch: 1,
    input: (_, id) => ({ id, document: DEFAULT_FRAMEWORK }), sql: 'update app.framework_draft set version = version + 1, saved_by = $me where id = $1' },
  { row: 'P1', letter: 'D', does: 'a draft', author: 'stranger', make: frameworkDraft, exists: 'select 1 from app.framework_draft where id = $1', action: 'framework-draft.discard', input: onIt, sql: 'delete from app.framework_draft where id = $1' },
  { row: 'P2', letter: 'U', does: 'a published version', sql: `update app.leveling_framework set document = '{}' where version = 1` },
  { row: 'P2', letter: 'D', does: 'a published version', sql: 'delete from app.leveling_framework where version = 1' },
  { row: 'P2', letter: 'C', does: 'a version that was no draft', sql: `insert into app.leveling_framework (org_id, id, version, document, published_at, published_by) values (app.org(), 'x', 1, '{}', app.now(), $me)` },
  { row: 'P3', letter: 'U', does: 'a level', action: 'people.set-level', input: (w) => ({ id: w.cast.self, level: 'L3' }), sql: 'update app.person_level set level_code = level_code where person_id = $self' },
  { row: 'A2', letter: 'C', does: 'an import', action: 'import.people', input: () => ({ file: 'Email,Name\nsubstitute@example.com,Substitute Person\n', encoding: 'text', fileName: 'people.csv', dryRun: false }),
    sql: `insert into app.import_run (org_id, id, kind, by_id, at) values (app.org(), $1, 'people', $me, app.now())` },
  { row: 'A2', letter: 'T', does: 'an import that waits', author: 'stranger', make: waitingImport, exists: 'select 1 from app.import_held where run_id = $1', action: 'import.decline', input: onIt,
    sql: `update app.import_run set state = 'declined', decided_by = $me, decided_at = app.now() where id = $1` },
  { row: 'A3', letter: 'C', does: 'a role', make: noGrant, action: 'grant.give', input: () => ({ personId: SUBSTITUTE, role: 'facilitator', until: HALF_A_YEAR_ON }), limits: { HA: hr },
    sql: `insert into app.role_grant (org_id, id, person_id, role, from_on, to_on) values (app.org(), $1, '${SUBSTITUTE}', 'facilitator', app.today(), app.today() + 30)` },
  { row: 'A3', letter: 'C', does: 'a role for oneself', sql: `insert into app.role_grant (org_id, id, person_id, role, from_on, to_on) values (app.org(), $1, $me, 'facilitator', app.today(), app.today() + 30)`,
    limits: { HA: [false, 'nobody grants to self'] } },
  { row: 'A3', letter: 'U', does: 'the end of a role', make: grant(), exists: 'select 1 from app.role_grant where id = $1', action: 'grant.end', input: onIt, sql: 'update app.role_grant set to_on = app.today() where id = $1', limits: { HA: hr } },
  { row: 'A3', letter: 'U', does: 'when a role is looked at again', make: grant('9999-12-31'), exists: 'select 1 from app.role_grant where id = $1', action: 'grant.review', input: (_, id) => ({ id, on: HALF_A_YEAR_ON }),
    sql: 'update app.role_grant set review_on = app.today() + 30 where id = $1', limits: { HA: hr } },
  { row: 'A3', letter: 'U', does: 'a role that waits for a second administrator', make: roleRequest, exists: 'select 1 from app.role_request where id = $1', action: 'role-request.decline', input: onIt,
    sql: `update app.role_request set decision = 'declined', decided_by = $me, decided_at = app.now() where id = $1`, limits: { HA: hr } },
  { row: 'A4', letter: 'C', does: 'a conflict of interest of this person', author: 'peer', action: 'conflict.declare', input: (w) => ({ holderId: w.cast.peer, subjectId: SUBSTITUTE, reason: 'Cousins' }),
    sql: `insert into app.conflict (org_id, holder_id, subject_id, kind, reason, created_by) values (app.org(), $author, '${SUBSTITUTE}', 'relative', 'Cousins', $me)` },
  { row: 'A4', letter: 'C', does: 'one of one’s own', author: 'peer', anyone: true, action: 'conflict.declare', input: () => ({ subjectId: SUBSTITUTE, reason: 'Cousins' }) },
  { row: 'A4', letter: 'U', does: 'that it is over', author: 'peer', make: conflict, exists: 'select 1 from app.conflict where id = $1', action: 'conflict.end', input: (w) => ({ holderId: HOLDER, subjectId: w.cast.self }),
    sql: 'update app.conflict set until_on = app.today() - 1, ended_by = $me, ended_at = app.now() where id = $1' },
  { row: 'A4', letter: 'D', does: 'that there was one', author: 'peer', make: conflict, sql: 'delete from app.conflict where id = $1' },
  { row: 'S6', letter: 'C', does: 'an export of one’s own', author: 'self', action: 'export.ask', input: () => ({}), sql: `insert into app.export_job (org_id, id, person_id, asked_at, expires_at) values (app.org(), $1, $me, app.now(), app.now())`,
    limits: { DR: everybody, SA: everybody, PE: everybody, XM: everybody, [OUTSIDE]: everybody } },
  { row: 'S6', letter: 'C', does: 'an export of somebody else’s', author: 'self', sql: `insert into app.export_job (org_id, id, person_id, asked_at, expires_at) values (app.org(), $1, $author, app.now(), app.now())`,
    limits: { LM: own, UM: own, HP: own, HA: own } },
  { row: 'S6', letter: 'X', does: 'the file', author: 'self', make: file, exists: 'select 1 from app.export_file where job_id = $1', action: 'export.download', input: onIt, limits: { LM: own, UM: own, HP: own, HA: own } },
]
