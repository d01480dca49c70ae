import { change, first, rows, sql, type Tx } from '../../server/database.ts'
import type { Conflict } from '../conflict.ts'
import type { Grant } from '../grant.ts'
import type { Leave } from '../leave.ts'
import type { LevelStep } from '../person-level.ts'
import type { LineChange } from '../reporting-line.ts'
import { present } from '../store.ts'
import type { Team } from '../words.ts'

/** What one may know of a person beyond the directory, and where one stands to them. Absent: not for the reader. */
export interface Beyond {
  level?: string
  startedOn?: string
  employeeId?: string
  relation: 'self' | 'report' | 'leads' | 'partner' | 'other'
  /** Whether they can sign in; only HR administrators ask. */
  invited?: boolean
}

/** Level and hire date as far as the reader may know them. */
export async function beyondDirectory(tx: Tx, id: string): Promise<Beyond> {
  const row = await first(tx, sql<Beyond>`
    select case when ${id}::uuid = app.me() then 'self' when app.manages(${id}::uuid) then 'report' when app.leads(${id}::uuid) then 'leads'
                when app.partners(${id}::uuid) then 'partner' else 'other' end as relation,
      (select level_code from app.person_level where org_id = app.org() and person_id = ${id} and from_on <= app.today()
        order by from_on desc limit 1) as level,
      e.started_on as "startedOn", e.employee_id as "employeeId",
      case when app.has_role('hr_admin') then (select p.account_id is not null from app.person p where p.org_id = app.org() and p.id = ${id}) end as invited
      from (select 1) as one left join app.employment e on e.org_id = app.org() and e.person_id = ${id}`)
  return present(row!)
}

/** Steps of a person's level, oldest first. */
export async function levelSteps(tx: Tx, id: string): Promise<LevelStep[]> {
  return rows(tx, sql<LevelStep>`
    select from_on as "from", level_code as level from app.person_level where org_id = app.org() and person_id = ${id} order by from_on`)
}

/** Writes a step; one of the same day is replaced. */
export async function saveLevelStep(tx: Tx, id: string, step: LevelStep): Promise<void> {
  await sql`insert into app.person_level (org_id, person_id, from_on, level_code) values (app.org(), ${id}, ${step.from}, ${step.level})
    on conflict (org_id, person_id, from_on) do update set level_code = excluded.level_code`.execute(tx)
}

/** Writes what changes about a person's lines; the standing has to be rebuilt afterwards. */
export async function saveLineChange(tx: Tx, id: string, { dropped, cut, turned, added }: LineChange): Promise<void> {
  const lineFrom = (from: string) => sql`org_id = app.org() and person_id = ${id} and from_on = ${from}`
  if (dropped) await sql`delete from app.reporting_line where ${lineFrom(dropped.from)}`.execute(tx)
  if (cut) await sql`update app.reporting_line set to_on = ${cut.to} where ${lineFrom(cut.from)}`.execute(tx)
  if (turned) await sql`update app.reporting_line set manager_id = ${turned.managerId} where ${lineFrom(turned.from)}`.execute(tx)
  if (added) {
    await sql`insert into app.reporting_line (org_id, person_id, manager_id, from_on, to_on)
      values (app.org(), ${id}, ${added.managerId}, ${added.from}, ${added.to})`.execute(tx)
  }
}

/** Days away of a person, as far as the reader may know them. */
export async function leavesOf(tx: Tx, id: string): Promise<Leave[]> {
  return rows(tx, sql<Leave>`
    select id, from_on as "from", to_on as "to" from app.leave where org_id = app.org() and person_id = ${id} order by from_on`)
}

/** Puts days away on record. */
export async function addLeave(tx: Tx, leave: Leave & { personId: string }): Promise<void> {
  await sql`insert into app.leave (org_id, id, person_id, from_on, to_on)
    values (app.org(), ${leave.id}, ${leave.personId}, ${leave.from}, ${leave.to})`.execute(tx)
}

/** Moves the end of days away. */
export async function moveLeaveEnd(tx: Tx, id: string, to: string): Promise<void> {
  await sql`update app.leave set to_on = ${to} where org_id = app.org() and id = ${id}`.execute(tx)
}

/** Every team, by name. */
export async function listTeams(tx: Tx): Promise<Team[]> {
  const teams = await rows(tx, sql<Team>`
    select t.id, t.parent_id as "parentId", t.name, coalesce(n.people, 0) as people
      from app.team t left join (select team_id, count(*) as people from app.person
        where org_id = app.org() and (ended_on is null or ended_on >= app.today()) group by team_id) n on n.team_id = t.id
     where t.org_id = app.org() order by t.name, t.id`)
  return teams.map(present)
}

const GRANT = sql`select g.id, g.person_id as "personId", p.name as "personName", g.role, g.from_on as "from", g.to_on as until, g.review_on as "reviewOn",
    coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name, 'why', e.why) order by e.why, x.name) from app.partner_exclusion e
      join app.person x on x.org_id = e.org_id and x.id = e.person_id
      where e.org_id = g.org_id and e.grant_id = g.id and (x.ended_on is null or x.ended_on >= app.today())), '[]') as except,
    coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) order by t.name) from app.partner_scope s
      join app.team t on t.org_id = s.org_id and t.id = s.team_id where s.org_id = g.org_id and s.grant_id = g.id), '[]') as teams
  from app.role_grant g join app.person p on p.org_id = g.org_id and p.id = g.person_id`

/** Roles that hold today or later, as far as the reader may know them. */
export async function listGrants(tx: Tx): Promise<Grant[]> {
  return (await rows(tx, sql<Grant>`${GRANT} where g.org_id = app.org() and g.to_on >= app.today() order by g.role, p.name, g.from_on`)).map(present)
}

/** One role somebody holds or held. */
export async function findGrant(tx: Tx, id: string): Promise<Grant | undefined> {
  const found = await first(tx, sql<Grant>`${GRANT} where g.org_id = app.org() and g.id = ${id}`)
  return found && present(found)
}

/** All of a person's roles, past ones too. */
export async function grantsOf(tx: Tx, personId: string): Promise<Grant[]> {
  return (await rows(tx, sql<Grant>`${GRANT} where g.org_id = app.org() and g.person_id = ${personId}`)).map(present)
}

/** Gives a role. @returns false when one of the teams is not there */
export async function addGrant(
  tx: Tx, grant: { id: string; personId: string; role: string; from: string; until: string; teamIds: readonly string[] },
): Promise<boolean> {
  await sql`insert into app.role_grant (org_id, id, person_id, role, from_on, to_on)
    values (app.org(), ${grant.id}, ${grant.personId}, ${grant.role}, ${grant.from}, ${grant.until})`.execute(tx)
  const teamIds = [...new Set(grant.teamIds)]
  if (teamIds.length === 0) return true
  return await change(tx, sql`insert into app.partner_scope (org_id, grant_id, team_id)
    select app.org(), ${grant.id}, id from app.team where org_id = app.org() and id = any(${teamIds}::uuid[])`) === teamIds.length
}

/** A role's last day becomes yesterday: it holds no more. */
export async function endGrant(tx: Tx, id: string): Promise<void> {
  await sql`update app.role_grant set to_on = app.today() - 1 where org_id = app.org() and id = ${id}`.execute(tx)
}

/** A role without an end was looked at: it is still needed, and looked at again on another day. */
export async function reviewGrant(tx: Tx, id: string, on: string): Promise<void> {
  await sql`update app.role_grant set review_on = ${on} where org_id = app.org() and id = ${id}`.execute(tx)
}

/** How many people are HR admins today. */
export async function countHrAdmins(tx: Tx): Promise<number> {
  return (await first(tx, sql<{ n: number }>`select app.hr_admins() as n`))!.n
}

/** Who they are: to tell them what waits. Nobody for somebody who is none. */
export async function hrAdmins(tx: Tx): Promise<string[]> {
  return (await rows(tx, sql<{ id: string }>`select id from app.hr_admin_ids() as ids (id)`)).map(({ id }) => id)
}

/** Bars the holder from records about the subject. Declared again by the same person, it changes nothing; by somebody else, it is theirs. */
export async function addConflict(
  tx: Tx, { holderId, subjectId, kind, reason, until }: { holderId: string; subjectId: string; kind: string; reason: string; until: string },
): Promise<void> {
  await sql`insert into app.conflict (org_id, holder_id, subject_id, kind, reason, until_on, created_by, created_at)
    select app.org(), ${holderId}, ${subjectId}, ${kind}, ${reason}, ${until}, app.me(), app.now()
     where not exists (select 1 from app.conflict c where c.org_id = app.org() and c.holder_id = ${holderId} and c.subject_id = ${subjectId}
       and c.created_by = app.me() and c.until_on >= app.today())`.execute(tx)
}

/** Conflicts of interest, as far as the reader may know them: those one declared; HR sees others'. */
export async function listConflicts(tx: Tx): Promise<Conflict[]> {
  const found = await rows(tx, sql<Conflict>`
    select c.id, jsonb_build_object('id', h.id, 'name', h.name) as holder, jsonb_build_object('id', s.id, 'name', s.name) as subject, c.kind, c.reason,
           app.day_of(c.created_at) as "on", nullif(c.until_on, '9999-12-31') as until
      from app.conflict c
      join app.person h on h.org_id = c.org_id and h.id = c.holder_id
      join app.person s on s.org_id = c.org_id and s.id = c.subject_id
     where c.org_id = app.org() and c.until_on >= app.today() order by h.name, s.name, h.id, s.id, c.created_at`)
  return found.map(present)
}

/** Ends a conflict of interest, whoever declared it: it barred until yesterday. @returns whether there was one to end */
export async function endConflict(tx: Tx, { holderId, subjectId }: { holderId: string; subjectId: string }): Promise<boolean> {
  return (await change(tx, sql`update app.conflict set until_on = app.today() - 1, ended_by = app.me(), ended_at = app.now()
    where org_id = app.org() and holder_id = ${holderId} and subject_id = ${subjectId} and until_on >= app.today()`)) > 0
}

/** Takes a team away unless a person, a team or a scope points to it. */
export async function removeTeam(tx: Tx, id: string): Promise<'removed' | 'absent' | 'used'> {
  const found = await first(tx, sql<{ used: boolean }>`
    select exists (select 1 from app.person p where p.org_id = t.org_id and p.team_id = t.id)
        or exists (select 1 from app.team c where c.org_id = t.org_id and c.parent_id = t.id)
        or exists (select 1 from app.partner_scope s where s.org_id = t.org_id and s.team_id = t.id) as used
      from app.team t where t.org_id = app.org() and t.id = ${id} for update`)
  if (!found) return 'absent'
  if (found.used) return 'used'
  await sql`delete from app.team where org_id = app.org() and id = ${id}`.execute(tx)
  return 'removed'
}
