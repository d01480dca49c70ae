import { rows, sql, type Tx } from '../../server/database.ts'
import type { LevelStep } from '../person-level.ts'
import type { Line } from '../reporting-line.ts'
import { present } from '../store.ts'
import type { KnownPerson, KnownTeam, Plan, State } from './words.ts'

/** One import or change of lines at a time in an organisation: what is compared must still be so when it is written. */
export async function lockOrganisation(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('people of ' || app.org()::text, 0))`.execute(tx)
}

/** Everybody as they are, with past lines and levels: what an import is compared with. For HR admins. */
export async function readState(tx: Tx): Promise<State> {
  const people = await rows(tx, sql<KnownPerson>`
    select p.id, p.email, p.name, p.title, p.location, p.team_id as "teamId", p.ended_on as "endedOn",
           e.employee_id as "employeeId", e.started_on as "startedOn",
           case when p.id = app.me() then 'own' when app.is_conflicted(p.id) then 'conflict' end as "levelBarred"
      from app.person p left join app.employment e on e.org_id = p.org_id and e.person_id = p.id
     where p.org_id = app.org() order by p.name, p.id`)
  const lines = await linesByPerson(tx)
  const steps = await rows(tx, sql<LevelStep & { id: string }>`
    select person_id as id, from_on as "from", level_code as level from app.person_level where org_id = app.org() order by from_on`)
  const levels = Map.groupBy(steps, (step) => step.id)
  const teams = await rows(
    tx, sql<KnownTeam>`select id, parent_id as "parentId", name from app.team where org_id = app.org() order by name, id`,
  )
  return {
    people: people.map((person) => ({ ...present(person), lines: lines.get(person.id) ?? [], levels: levels.get(person.id) ?? [] })),
    teams: teams.map(present),
    levels: await levelCodes(tx),
  }
}

/** How everybody can be named in a file. */
export async function peopleKeys(tx: Tx): Promise<{ id: string; name: string; email: string; employeeId?: string }[]> {
  return (await rows(tx, sql<{ id: string; name: string; email: string; employeeId?: string }>`
    select p.id, p.name, p.email, e.employee_id as "employeeId"
      from app.person p left join app.employment e on e.org_id = p.org_id and e.person_id = p.id where p.org_id = app.org()`)).map(present)
}

/** Every reporting line, past and to come, by person. */
export async function linesByPerson(tx: Tx): Promise<Map<string, Line[]>> {
  const lines = await rows(tx, sql<Line & { id: string }>`
    select person_id as id, manager_id as "managerId", from_on as "from", to_on as "to" from app.reporting_line where org_id = app.org()`)
  return Map.groupBy(lines, (line) => line.id)
}

/** Level codes of the newest published framework; none before there is one. */
export async function levelCodes(tx: Tx): Promise<string[]> {
  const found = await rows(tx, sql<{ code: string }>`
    select level->>'code' as code from (
      select document from app.leveling_framework where org_id = app.org() order by published_at desc, version desc limit 1) newest,
      jsonb_array_elements(document->'levels') with ordinality as levels (level, place) order by place`)
  return found.map((row) => row.code)
}

/** Writes a plan, a statement a table. */
export async function savePlan(tx: Tx, plan: Plan): Promise<void> {
  // Behind policies the planner expects one row where there are thousands, and would compare all with all.
  await sql`select set_config('enable_nestloop', 'off', true)`.execute(tx)
  await saveTeams(tx, plan)
  await savePeople(tx, plan)
  await saveEmployments(tx, plan)
  await saveLines(tx, plan)
  await saveLevels(tx, plan)
  await sql`select set_config('enable_nestloop', 'on', true)`.execute(tx)
  const moved = plan.cutLines.length + plan.turnedLines.length + plan.addedLines.length
  if (moved > 0 || plan.teams.length > 0 || plan.newPeople.length > 0 || plan.changedPeople.length > 0) await rebuildStanding(tx)
}

/** Who stands where to whom, computed anew. @throws with code PL001 when lines form a circle */
export async function rebuildStanding(tx: Tx): Promise<void> {
  await sql`select app.rebuild_standing(app.org())`.execute(tx)
}

async function saveTeams(tx: Tx, { teams }: Plan): Promise<void> {
  if (teams.length === 0) return
  await sql`insert into app.team (org_id, id, parent_id, name) select app.org(), t.id, t."parentId", t.name
    from jsonb_to_recordset(${JSON.stringify(teams)}::jsonb) as t (id uuid, "parentId" uuid, name text)`.execute(tx)
}

async function savePeople(tx: Tx, { newPeople, changedPeople }: Plan): Promise<void> {
  if (changedPeople.length > 0) {
    // First out of each other's way: two people may swap addresses.
    await sql`update app.person p set email = p.id::text || '@moving.invalid'
      from jsonb_to_recordset(${JSON.stringify(changedPeople)}::jsonb) as t (id uuid, email text)
      where p.org_id = app.org() and p.id = t.id and p.email <> t.email`.execute(tx)
    await sql`update app.person p
        set email = t.email, name = t.name, title = t.title, location = t.location, team_id = t."teamId", ended_on = t."endedOn"
      from jsonb_to_recordset(${JSON.stringify(changedPeople)}::jsonb)
        as t (id uuid, email text, name text, title text, location text, "teamId" uuid, "endedOn" date)
      where p.org_id = app.org() and p.id = t.id`.execute(tx)
  }
  if (newPeople.length === 0) return
  await sql`insert into app.person (org_id, id, email, name, title, location, team_id, ended_on)
    select app.org(), t.id, t.email, t.name, t.title, t.location, t."teamId", t."endedOn"
      from jsonb_to_recordset(${JSON.stringify(newPeople)}::jsonb)
        as t (id uuid, email text, name text, title text, location text, "teamId" uuid, "endedOn" date)`.execute(tx)
}

async function saveEmployments(tx: Tx, { employments }: Plan): Promise<void> {
  if (employments.length === 0) return
  await sql`insert into app.employment (org_id, person_id, employee_id, started_on)
    select app.org(), t."personId", t."employeeId", t."startedOn"
      from jsonb_to_recordset(${JSON.stringify(employments)}::jsonb) as t ("personId" uuid, "employeeId" text, "startedOn" date)
    on conflict (org_id, person_id) do update set employee_id = excluded.employee_id, started_on = excluded.started_on`.execute(tx)
}

async function saveLines(tx: Tx, { cutLines, turnedLines, addedLines }: Plan): Promise<void> {
  if (cutLines.length > 0) {
    await sql`update app.reporting_line l set to_on = t."to"
      from jsonb_to_recordset(${JSON.stringify(cutLines)}::jsonb) as t ("personId" uuid, "from" date, "to" date)
      where l.org_id = app.org() and l.person_id = t."personId" and l.from_on = t."from"`.execute(tx)
  }
  if (turnedLines.length > 0) {
    await sql`update app.reporting_line l set manager_id = t."managerId"
      from jsonb_to_recordset(${JSON.stringify(turnedLines)}::jsonb) as t ("personId" uuid, "from" date, "managerId" uuid)
      where l.org_id = app.org() and l.person_id = t."personId" and l.from_on = t."from"`.execute(tx)
  }
  if (addedLines.length > 0) {
    await sql`insert into app.reporting_line (org_id, person_id, manager_id, from_on, to_on)
      select app.org(), t."personId", t."managerId", t."from", t."to"
        from jsonb_to_recordset(${JSON.stringify(addedLines)}::jsonb)
          as t ("personId" uuid, "managerId" uuid, "from" date, "to" date)`.execute(tx)
  }
}

async function saveLevels(tx: Tx, { levels }: Plan): Promise<void> {
  if (levels.length === 0) return
  await sql`insert into app.person_level (org_id, person_id, from_on, level_code)
    select app.org(), t."personId", t."from", t.level
      from jsonb_to_recordset(${JSON.stringify(levels)}::jsonb) as t ("personId" uuid, "from" date, level text)
    on conflict (org_id, person_id, from_on) do update set level_code = excluded.level_code`.execute(tx)
}

/** Keeps that an import took place: counts only. */
export async function recordRun(
  tx: Tx, run: { id: string; kind: 'people' | 'evidence'; fileName: string; counts: Record<string, number>; state?: 'done' | 'waiting' },
): Promise<void> {
  await sql`insert into app.import_run (org_id, id, kind, by_id, at, state)
    values (app.org(), ${run.id}, ${run.kind}, app.me(), app.now(), ${run.state ?? 'done'})`.execute(tx)
  await sql`insert into app.import_summary (org_id, run_id, file_name, summary)
    values (app.org(), ${run.id}, ${run.fileName}, ${JSON.stringify(run.counts)}::jsonb)`.execute(tx)
}
