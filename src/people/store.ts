import { exists, first, rows, sql, type Tx } from '../server/database.ts'
import type { DirectoryEntry } from './words.ts'

/** Name of the organisation the transaction is in. */
export async function organisationName(tx: Tx): Promise<string> {
  return (await first(tx, sql<{ name: string }>`select name from app.organisation where org_id = app.org()`))!.name
}

/** Whether the one asking sits in a promotion session that is open, or facilitates it. */
export async function sitsInSession(tx: Tx): Promise<boolean> {
  return exists(tx, sql`select 1 from app.promotion_session s where s.org_id = app.org() and s.closed_at is null and app.sits_in(s.id)`)
}

const ENTRY = sql`p.id, p.name, p.email, p.title, p.team_id as "teamId", t.name as team, l.manager_id as "managerId", m.name as "managerName",
  p.location, (p.ended_on is not null and p.ended_on < app.today()) as left`
const FROM = sql`app.person p
  left join app.team t on t.org_id = p.org_id and t.id = p.team_id
  left join app.reporting_line l on l.org_id = p.org_id and l.person_id = p.id and app.today() between l.from_on and l.to_on
  left join app.person m on m.org_id = l.org_id and m.id = l.manager_id`

/** What one looks for in the directory. */
export interface DirectoryAsk { find?: string; reportsOf?: string; team?: string; invited?: boolean; limit: number; cursor?: string }

/** The directory, by name; `find` matches the start of any part of a name or the e-mail. Levels as far as the reader may know them. */
export async function listPeople(tx: Tx, ask: DirectoryAsk): Promise<{ people: (DirectoryEntry & { level?: string })[]; next?: string }> {
  const like = ask.find ? `${ask.find.toLowerCase().replace(/[\\%_]/g, '\\$&')}%` : null
  const found = await rows(tx, sql<DirectoryEntry & { level?: string }>`
    select ${ENTRY}, (select v.level_code from app.person_level v where v.org_id = p.org_id and v.person_id = p.id
        and v.from_on <= app.today() order by v.from_on desc limit 1) as level
      from ${FROM}
     where p.org_id = app.org()
       and (${like}::text is null or lower(p.name) like ${like} or lower(p.name) like '% ' || ${like} or p.email like ${like})
       and (${ask.reportsOf ?? null}::uuid is null or l.manager_id = ${ask.reportsOf ?? null})
       and (${ask.team ?? null}::uuid is null or p.team_id in (${teamsUnder(ask.team ?? null)}))
       and (${ask.invited ?? null}::boolean is null
         or ((p.account_id is not null) = ${ask.invited ?? null} and (p.ended_on is null or p.ended_on >= app.today())))
       and (${ask.cursor ?? null}::text is null or (p.name || ' ' || p.id) > ${ask.cursor ?? null})
     order by p.name || ' ' || p.id limit ${ask.limit + 1}`)
  const people = found.slice(0, ask.limit).map(present)
  const last = people.at(-1)
  return { people, ...(found.length > ask.limit && last && { next: `${last.name} ${last.id}` }) }
}

function teamsUnder(team: string | null) {
  return sql`with recursive under as (
      select id from app.team where org_id = app.org() and id = ${team}::uuid
      union select t.id from under join app.team t on t.org_id = app.org() and t.parent_id = under.id
    ) select id from under`
}

/** One person of the directory. */
export async function findPerson(tx: Tx, id: string): Promise<DirectoryEntry | undefined> {
  const row = await first(tx, sql<DirectoryEntry>`select ${ENTRY} from ${FROM} where p.org_id = app.org() and p.id = ${id}`)
  return row && present(row)
}

/** Absent is an absent key, not null. */
export function present<Row extends object>(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Row
}

const EMPLOYED = sql`(p.ended_on is null or p.ended_on >= app.today())`

/**
 * SQL for the id of whoever leads the organisation today: the only one who leads somebody and has nobody above, or the first person
 * there is. Null where there are several, as nothing tells which of them it is.
 */
export const LEADER = sql`coalesce((
  with managing as materialized (
    select distinct l.manager_id as id from app.reporting_line l where l.org_id = app.org() and app.today() between l.from_on and l.to_on
  )
  select min(managing.id::text)::uuid from managing join app.person p on p.org_id = app.org() and p.id = managing.id and ${EMPLOYED}
   where not exists (select 1 from app.reporting_line l where l.org_id = app.org() and l.person_id = managing.id and app.today() between l.from_on and l.to_on)
  having count(*) = 1
), (select min(p.id::text)::uuid from app.person p where p.org_id = app.org() and ${EMPLOYED} having count(*) = 1))`
