import { randomUUID } from 'node:crypto'
import { LEADER, present } from '../../people/store.ts'
import { change, first, rows, sql, type Tx } from '../../server/database.ts'
import type { Member } from '../population.ts'
import type { Cycle } from '../words.ts'
import type { Chosen, Population } from './words.ts'

/** A plan as it is stored: every date and word settled. */
export type StoredPlan = Omit<Cycle, 'id' | 'state' | 'phase'>

/** Writes a cycle down as a draft. */
export async function addCycle(tx: Tx, plan: StoredPlan): Promise<string> {
  const id = randomUUID()
  await sql`insert into app.review_cycle (org_id, id, name, period_from, period_to, template, template_id, template_version, scale,
      nomination_due, self_due, peer_due, manager_due, upward_due, share_due, peer_feedback, draft_before_self_review, quiet,
      created_by, created_at)
    values (app.org(), ${id}, ${plan.name}, ${plan.from}, ${plan.to}, ${plan.template}, ${plan.templateId ?? null},
      ${plan.templateVersion ?? null}, ${scaleOf(plan)}::jsonb, ${plan.nominationDue ?? null}, ${plan.selfDue ?? null},
      ${plan.peerDue ?? null}, ${plan.managerDue}, ${plan.upwardDue ?? null}, ${plan.shareDue}, ${plan.peerFeedback ?? null},
      ${plan.draftBeforeSelfReview}, ${!plan.announce}, app.me(), app.now())`.execute(tx)
  return id
}

/** Changes a draft. @returns whether it was one */
export async function changePlan(tx: Tx, id: string, plan: StoredPlan): Promise<boolean> {
  const changed = await change(
    tx,
    sql`update app.review_cycle set name = ${plan.name}, period_from = ${plan.from}, period_to = ${plan.to}, template = ${plan.template},
      template_id = ${plan.templateId ?? null}, template_version = ${plan.templateVersion ?? null}, scale = ${scaleOf(plan)}::jsonb,
      nomination_due = ${plan.nominationDue ?? null}, self_due = ${plan.selfDue ?? null}, peer_due = ${plan.peerDue ?? null},
      manager_due = ${plan.managerDue}, upward_due = ${plan.upwardDue ?? null}, share_due = ${plan.shareDue},
      peer_feedback = ${plan.peerFeedback ?? null}, draft_before_self_review = ${plan.draftBeforeSelfReview}, quiet = ${!plan.announce}
    where org_id = app.org() and id = ${id} and state = 'draft'`,
  )
  return changed === 1
}

const scaleOf = (plan: StoredPlan) => (plan.scale ? JSON.stringify(plan.scale) : null)

/** Puts a draft away. @returns whether it was one */
export async function removeDraft(tx: Tx, id: string): Promise<boolean> {
  return (await change(tx, sql`delete from app.review_cycle where org_id = app.org() and id = ${id} and state = 'draft'`)) === 1
}

/** Whom a cycle is for, as far as the one asking may know: single people outside an HR partner's scope are left out. */
export async function findPopulation(tx: Tx, cycleId: string): Promise<Population> {
  const row = await first(
    tx,
    sql<{ filter: Population | null; include: string[]; exclude: string[] }>`
    select (select p.filter from app.cycle_population p where p.org_id = app.org() and p.cycle_id = ${cycleId}) as filter,
      array(select c.person_id::text from app.cycle_choice c where c.org_id = app.org() and c.cycle_id = ${cycleId}
        and c.choice = 'include') as include,
      array(select c.person_id::text from app.cycle_choice c where c.org_id = app.org() and c.cycle_id = ${cycleId}
        and c.choice = 'exclude') as exclude`,
  )
  const { filter, include, exclude } = row!
  return { ...filter, ...(include.length > 0 && { include }), ...(exclude.length > 0 && { exclude }) }
}

/** Keeps whom a cycle is for. */
export async function savePopulation(tx: Tx, cycleId: string, { include = [], exclude = [], ...filter }: Population): Promise<void> {
  await sql`insert into app.cycle_population (org_id, cycle_id, filter) values (app.org(), ${cycleId}, ${JSON.stringify(filter)}::jsonb)
    on conflict (org_id, cycle_id) do update set filter = excluded.filter`.execute(tx)
  await sql`delete from app.cycle_choice where org_id = app.org() and cycle_id = ${cycleId}`.execute(tx)
  await sql`insert into app.cycle_choice (org_id, cycle_id, person_id, choice)
    select app.org(), ${cycleId}, n.id, n.choice
      from unnest(${[...include, ...exclude]}::uuid[], ${[...include.map(() => 'include'), ...exclude.map(() => 'exclude')]}::text[])
        as n (id, choice)
    on conflict do nothing`.execute(tx)
}

/** Of what a population names, the ids that don't exist. */
export async function unknownIn(tx: Tx, { teamIds = [], branchOf, include = [], exclude = [] }: Population): Promise<string[]> {
  const people = [...include, ...exclude, ...(branchOf ? [branchOf] : [])]
  const found = await rows(
    tx,
    sql<{ id: string }>`
    select id from app.team where org_id = app.org() and id = any(${teamIds}::uuid[])
    union all select id from app.person where org_id = app.org() and id = any(${people}::uuid[])`,
  )
  const known = new Set(found.map(({ id }) => id))
  return [...teamIds, ...people].filter((id) => !known.has(id))
}

/** Names of people a population names. */
export async function namesIn(tx: Tx, { branchOf, include = [], exclude = [] }: Population): Promise<{ id: string; name: string }[]> {
  const people = [...include, ...exclude, ...(branchOf ? [branchOf] : [])]
  return rows(
    tx,
    sql<{ id: string; name: string }>`select id, name from app.person where org_id = app.org() and id = any(${people}::uuid[]) order by name`,
  )
}

/** Which part of a population: a reader's own scope, or a batch by id. */
export interface Part {
  within?: 'partner'
  /** Ids greater than this one, `limit` of them, in order of id. */
  after?: string
  limit?: number
}

/** Everybody a population holds today: employed, and begun by the end of the period unless the filter says otherwise. By name. */
export async function membersOf(tx: Tx, { to, population }: { to: string; population: Population }, part: Part = {}): Promise<Member[]> {
  const found = await rows(
    tx,
    sql<Member>`
    with recursive ${chosen(to, population, part)}
    select p.id as "personId", p.name, l.manager_id as "managerId", p.id = ${LEADER} as leads, coalesce(m.ended_on < app.today(), false) as "managerLeft",
           exists (select 1 from app.conflict k where k.org_id = p.org_id and k.holder_id = l.manager_id
             and k.subject_id = p.id and k.until_on >= app.today()) as conflict,
           (select max(v.to_on) from app.leave v where v.org_id = p.org_id and v.person_id = p.id
             and app.today() between v.from_on and v.to_on) as "leaveTo"
      from chosen p
      left join app.reporting_line l on l.org_id = p.org_id and l.person_id = p.id and app.today() between l.from_on and l.to_on
      left join app.person m on m.org_id = l.org_id and m.id = l.manager_id
     order by ${part.limit === undefined ? sql`p.name, p.id` : sql`p.id`}`,
  )
  return found.map(present)
}

/** How many a population holds. */
export async function countMembers(tx: Tx, plan: { to: string; population: Population }): Promise<number> {
  const row = await first(tx, sql<{ n: number }>`with recursive ${chosen(plan.to, plan.population, {})} select count(*) as n from chosen`)
  return row!.n
}

/** The first people of a population, as the directory has them. */
export async function firstMembers(
  tx: Tx,
  plan: { to: string; population: Population },
  { within, limit }: { within?: 'partner'; limit: number },
): Promise<Chosen[]> {
  const found = await rows(
    tx,
    sql<Chosen>`with recursive ${chosen(plan.to, plan.population, { within })}
    select p.id, p.name, p.title, t.name as team from chosen p left join app.team t on t.org_id = p.org_id and t.id = p.team_id
     order by p.name, p.id limit ${limit}`,
  )
  return found.map(present)
}

function chosen(to: string, { teamIds, locations, levels, startedBy, branchOf, include = [], exclude = [] }: Population, part: Part) {
  return sql`teams as (
      select t.id from app.team t where t.org_id = app.org() and t.id = any(${teamIds ?? []}::uuid[])
      union
      select t.id from teams join app.team t on t.org_id = app.org() and t.parent_id = teams.id
    ), branch as (
      select l.person_id from app.reporting_line l
       where l.org_id = app.org() and l.manager_id = ${branchOf ?? null}::uuid and app.today() between l.from_on and l.to_on
      union
      select l.person_id from branch join app.reporting_line l on l.org_id = app.org() and l.manager_id = branch.person_id
         and app.today() between l.from_on and l.to_on
    ), scope as materialized (
      select s.subject_id from app.standing s where s.org_id = app.org() and s.viewer_id = app.me() and s.relation = 'partner'
         and app.today() between s.from_on and s.to_on and not coalesce(app.is_conflicted(s.subject_id), false)
    ), chosen as materialized (
      select p.org_id, p.id, p.name, p.title, p.team_id from app.person p
        left join app.employment e on e.org_id = p.org_id and e.person_id = p.id
       where p.org_id = app.org() and (p.ended_on is null or p.ended_on >= app.today())
         and (${part.within ?? null}::text is null or p.id in (select subject_id from scope))
         and (${part.after ?? null}::uuid is null or p.id > ${part.after ?? null}::uuid)
         and p.id <> all (${exclude}::uuid[])
         and (p.id = any (${include}::uuid[]) or (
           (e.started_on is null or e.started_on <= ${startedBy ?? to}::date)
           and (${startedBy ?? null}::date is null or e.started_on is not null)
           and (${teamIds ?? null}::uuid[] is null or p.team_id in (select id from teams))
           and (${locations ?? null}::text[] is null or p.location = any (${locations ?? null}::text[]))
           and (${branchOf ?? null}::uuid is null or p.id in (select person_id from branch))
           and (${levels ?? null}::text[] is null or (select v.level_code from app.person_level v where v.org_id = p.org_id
             and v.person_id = p.id and v.from_on <= app.today() order by v.from_on desc limit 1) = any (${levels ?? null}::text[]))))
       order by p.id limit ${part.limit ?? null}::integer
    )`
}

/** Places people work at, as the directory names them. */
export async function listLocations(tx: Tx): Promise<{ name: string; count: number }[]> {
  return rows(
    tx,
    sql<{ name: string; count: number }>`
    select p.location as name, count(*)::integer as count from app.person p
     where p.org_id = app.org() and p.location <> '' and (p.ended_on is null or p.ended_on >= app.today())
     group by p.location order by p.location limit 200`,
  )
}
