import { first, type RawBuilder, rows, sql, type Tx } from '../../server/database.ts'
import { MANAGER_LEAVES_SOON_DAYS, ROLE_ENDS_SOON_DAYS } from '../numbers.ts'
import { LEADER, present } from '../store.ts'
import { PROBLEM_KINDS, type ProblemCount, type ProblemEntry, type ProblemKind } from './words.ts'

/** Only people of this team and the teams below it. */
export interface ProblemFilter { team?: string }

type Query = RawBuilder<ProblemEntry>

/** How often each problem is there, for this reader and this filter. What the reader may not know is not counted. */
export async function countProblems(tx: Tx, filter: ProblemFilter): Promise<ProblemCount[]> {
  const counts: ProblemCount[] = []
  await plainJoins(tx, true)
  for (const kind of PROBLEM_KINDS) {
    const row = await first(tx, sql<{ n: number }>`select count(*) as n from (${queryOf(kind, filter)}) found`)
    counts.push({ kind, count: row!.n })
  }
  await plainJoins(tx, false)
  return counts
}

/** Those of one kind, by name. */
export async function listProblem(tx: Tx, kind: ProblemKind, filter: ProblemFilter, page: { after: number; limit: number }): Promise<ProblemEntry[]> {
  await plainJoins(tx, true)
  const found = await rows(tx, sql<ProblemEntry>`select * from (${queryOf(kind, filter)}) found order by name, id limit ${page.limit} offset ${page.after}`)
  await plainJoins(tx, false)
  return found.map(present)
}

/** Behind policies the planner expects one row where there are thousands, and would compare all with all. */
async function plainJoins(tx: Tx, on: boolean): Promise<void> {
  await sql`select set_config('enable_nestloop', ${on ? 'off' : 'on'}, true)`.execute(tx)
}

/** Whom the reader looks after: HR admins everybody, HR partners their people; nobody against a conflict of interest (X4). */
function mine({ team }: ProblemFilter): RawBuilder<unknown> {
  return sql`p.org_id = app.org() and (p.ended_on is null or p.ended_on >= app.today()) and not coalesce(app.is_conflicted(p.id), false)
    and (app.has_role('hr_admin') or exists (select 1 from app.standing s where s.org_id = p.org_id and s.viewer_id = app.me() and s.subject_id = p.id
      and s.relation = 'partner' and app.today() between s.from_on and s.to_on))
    and (${team ?? null}::uuid is null or p.team_id in (with recursive under as (
      select id from app.team where org_id = app.org() and id = ${team ?? null}::uuid
      union select t.id from under join app.team t on t.org_id = app.org() and t.parent_id = under.id) select id from under))`
}

/** What is not about people of a team: for HR admins, and only without a filter. */
function wholeOrganisation({ team }: ProblemFilter): RawBuilder<unknown> {
  return sql`app.has_role('hr_admin') and ${team ?? null}::uuid is null`
}

const TODAYS_LINE = sql`app.reporting_line l on l.org_id = p.org_id and l.person_id = p.id and app.today() between l.from_on and l.to_on`
/** Everybody's level of today, read once: asked person by person, it takes seconds among thousands. */
const LEVELS = sql`leveled as materialized (
      select distinct on (v.person_id) v.person_id, v.level_code as level from app.person_level v
       where v.org_id = app.org() and v.from_on <= app.today() order by v.person_id, v.from_on desc)`
const PERSON = sql`p.id, p.name, p.id as "personId"`

function queryOf(kind: ProblemKind, filter: ProblemFilter): Query {
  return QUERIES[kind](mine(filter), wholeOrganisation(filter))
}

const QUERIES: Record<ProblemKind, (mine: RawBuilder<unknown>, whole: RawBuilder<unknown>) => Query> = {
  // Whoever leads the organisation has nobody above, and that is no problem.
  'no-manager': (whose) => sql`
    select ${PERSON}, nullif(p.title, '') as note from app.person p left join ${TODAYS_LINE}
     where l.person_id is null and p.id is distinct from ${LEADER} and ${whose}`,
  'manager-left': (whose) => lostManager(whose, sql`m.ended_on < app.today()`),
  'manager-leaves': (whose) => lostManager(whose, sql`m.ended_on between app.today() and app.today() + ${MANAGER_LEAVES_SOON_DAYS}::int
    and not exists (select 1 from app.reporting_line n where n.org_id = p.org_id and n.person_id = p.id and n.from_on = m.ended_on + 1)`),
  'no-level': (whose) => sql`
    with ${LEVELS}
    select ${PERSON}, nullif(p.title, '') as note from app.person p left join leveled on leveled.person_id = p.id
     where ${whose} and leveled.level is null`,
  'unknown-level': (whose) => sql`
    with ${LEVELS}, known as (select level->>'code' as code from (
      select document from app.leveling_framework where org_id = app.org() order by published_at desc, version desc limit 1) newest, jsonb_array_elements(document->'levels') as level)
    select ${PERSON}, leveled.level as note from app.person p join leveled on leveled.person_id = p.id
     where ${whose} and exists (select 1 from known) and leveled.level not in (select code from known)`,
  'no-account': (whose) => sql`select ${PERSON}, p.email as note from app.person p where ${whose} and app.has_role('hr_admin') and p.account_id is null`,
  unopened: (whose) => sql`select ${PERSON}, p.email as note from app.person p where ${whose} and app.has_role('hr_admin') and p.id in (select app.never_signed_in())`,
  'outside-scope': (whose) => sql`
    select ${PERSON}, case when exists (select 1 from app.partner_exclusion e where e.org_id = p.org_id and e.person_id = p.id)
        then 'their HR partner is themself, or sits in the same team' else coalesce(t.name, 'no team') end as note
      from app.person p left join app.team t on t.org_id = p.org_id and t.id = p.team_id
     where ${whose} and app.has_role('hr_admin')
       and exists (select 1 from app.role_grant g where g.org_id = app.org() and g.role = 'hr_partner' and app.today() between g.from_on and g.to_on)
       and not exists (select 1 from app.standing s join app.person v on v.org_id = s.org_id and v.id = s.viewer_id
         where s.org_id = p.org_id and s.subject_id = p.id and s.relation = 'partner' and app.today() between s.from_on and s.to_on
           and (v.ended_on is null or v.ended_on >= app.today()))`,
  'partner-of-nobody': (_, whole) => sql`
    select g.id, p.name, p.id as "personId", (select string_agg(t.name, ', ' order by t.name) from app.partner_scope sc
        join app.team t on t.org_id = sc.org_id and t.id = sc.team_id where sc.org_id = g.org_id and sc.grant_id = g.id) as note
      from app.role_grant g join app.person p on p.org_id = g.org_id and p.id = g.person_id
     where g.org_id = app.org() and ${whole} and g.role = 'hr_partner' and app.today() between g.from_on and g.to_on
       and not exists (select 1 from app.standing s join app.person x on x.org_id = s.org_id and x.id = s.subject_id
         where s.org_id = g.org_id and s.viewer_id = g.person_id and s.relation = 'partner' and app.today() between s.from_on and s.to_on
           and (x.ended_on is null or x.ended_on >= app.today()))`,
  'role-ends': (_, whole) => sql`
    select g.id, p.name, p.id as "personId", g.role as note, least(g.to_on, g.review_on) as "on"
      from app.role_grant g join app.person p on p.org_id = g.org_id and p.id = g.person_id
     where g.org_id = app.org() and ${whole} and g.to_on >= app.today() and least(g.to_on, g.review_on) <= app.today() + ${ROLE_ENDS_SOON_DAYS}::int
       and (p.ended_on is null or p.ended_on >= app.today())
       and not exists (select 1 from app.role_grant n where n.org_id = g.org_id and n.person_id = g.person_id and n.role = g.role and n.to_on > g.to_on)`,
  'role-waits': (_, whole) => sql`
    select r.id, p.name, p.id as "personId", r.role as note, app.day_of(r.asked_at) as "on"
      from app.role_request r join app.person p on p.org_id = r.org_id and p.id = r.person_id
     where r.org_id = app.org() and ${whole} and r.decision is null`,
  'import-waits': (_, whole) => sql`
    select r.id, coalesce(s.file_name, 'An import') as name, app.day_of(r.at) as "on"
      from app.import_run r left join app.import_summary s on s.org_id = r.org_id and s.run_id = r.id
     where r.org_id = app.org() and ${whole} and r.state = 'waiting'`,
  'same-name': (whose) => sql`
    select ${PERSON}, p.email as note
      from (select q.*, count(*) over (partition by lower(q.name)) as called from app.person q
        where q.org_id = app.org() and (q.ended_on is null or q.ended_on >= app.today())) p
     where p.called > 1 and ${whose}`,
  'empty-team': (_, whole) => sql`
    with recursive peopled as (
      select t.id, t.parent_id from app.team t where t.org_id = app.org() and exists (select 1 from app.person p
        where p.org_id = t.org_id and p.team_id = t.id and (p.ended_on is null or p.ended_on >= app.today()))
      union select t.id, t.parent_id from peopled join app.team t on t.org_id = app.org() and t.id = peopled.parent_id
    )
    select t.id, t.name, up.name as note from app.team t left join app.team up on up.org_id = t.org_id and up.id = t.parent_id
     where t.org_id = app.org() and ${whole} and t.id not in (select id from peopled)`,
}

/** People whose manager of today is gone or going, and the nearest one above who stays. */
function lostManager(whose: RawBuilder<unknown>, gone: RawBuilder<unknown>): Query {
  return sql`
    with recursive lost as (
      select distinct m.id from app.reporting_line l join app.person m on m.org_id = l.org_id and m.id = l.manager_id
       where l.org_id = app.org() and app.today() between l.from_on and l.to_on and m.ended_on is not null
    ), up as (
      select lost.id as lost, l.manager_id as id, 1 as depth from lost join app.reporting_line l on l.org_id = app.org() and l.person_id = lost.id
         and app.today() between l.from_on and l.to_on
      union all
      select up.lost, l.manager_id, depth + 1 from up join app.person x on x.org_id = app.org() and x.id = up.id and x.ended_on is not null
        join app.reporting_line l on l.org_id = app.org() and l.person_id = up.id and app.today() between l.from_on and l.to_on
       where depth < 40
    ), next as (
      select distinct on (up.lost) up.lost, x.id, x.name from up join app.person x on x.org_id = app.org() and x.id = up.id
       where x.ended_on is null order by up.lost, up.depth
    )
    select ${PERSON}, m.ended_on as "on", jsonb_build_object('id', m.id, 'name', m.name) as manager,
           case when next.id is not null and next.id <> p.id then jsonb_build_object('id', next.id, 'name', next.name) end as suggestion
      from app.person p join ${TODAYS_LINE} join app.person m on m.org_id = l.org_id and m.id = l.manager_id
      left join next on next.lost = m.id
     where ${gone} and ${whose}`
}
