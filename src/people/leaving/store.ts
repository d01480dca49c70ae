import { first, rows, sql, type Tx } from '../../server/database.ts'
import { present } from '../store.ts'
import type { Employed } from './leaving.ts'

/** Somebody's employment, and whether a conflict of interest bars the reader from changing it. */
export async function findEmployed(tx: Tx, id: string): Promise<(Employed & { barred: boolean }) | undefined> {
  const found = await first(tx, sql<Employed & { barred: boolean }>`
    select p.id, p.name, e.started_on as "startedOn", p.ended_on as "endedOn", coalesce(app.is_conflicted(p.id), false) as barred
      from app.person p left join app.employment e on e.org_id = p.org_id and e.person_id = p.id where p.org_id = app.org() and p.id = ${id}`)
  return found && present(found)
}

/** Writes the last day; none: the employment goes on. Sessions and tokens of who has left end with it (0020). */
export async function saveLastDay(tx: Tx, id: string, lastDay: string | undefined): Promise<void> {
  await sql`update app.person set ended_on = ${lastDay ?? null} where org_id = app.org() and id = ${id}`.execute(tx)
}

/** Who reports to somebody today and is still employed. */
export async function reportsOf(tx: Tx, managerId: string): Promise<string[]> {
  const found = await rows(tx, sql<{ id: string }>`
    select l.person_id as id from app.reporting_line l join app.person p on p.org_id = l.org_id and p.id = l.person_id
     where l.org_id = app.org() and l.manager_id = ${managerId} and app.today() between l.from_on and l.to_on
       and (p.ended_on is null or p.ended_on >= app.today()) order by p.name, p.id`)
  return found.map(({ id }) => id)
}

/** The nearest manager above somebody who has not left: whom their reports would naturally go to. */
export async function nextAbove(tx: Tx, id: string): Promise<{ id: string; name: string } | undefined> {
  return first(tx, sql<{ id: string; name: string }>`
    with recursive up as (
      select l.manager_id as id, 1 as depth from app.reporting_line l where l.org_id = app.org() and l.person_id = ${id} and app.today() between l.from_on and l.to_on
      union all
      select l.manager_id, up.depth + 1 from up join app.reporting_line l on l.org_id = app.org() and l.person_id = up.id and app.today() between l.from_on and l.to_on
       where up.depth < 40
    )
    select p.id, p.name from up join app.person p on p.org_id = app.org() and p.id = up.id
     where p.ended_on is null order by up.depth limit 1`)
}
