import { first, rows, sql, type Tx } from '../../server/database.ts'
import { present } from '../store.ts'
import type { ChartNode, ChartStep } from './words.ts'

/** Whose neighbours: everybody without a manager unless told. */
export interface ChartAsk { under?: string; team?: string; after: number; limit: number }

/** Who has left stands in the chart only while somebody still reports to them. */
const SHOWN = sql`(p.ended_on is null or p.ended_on >= app.today() or exists (
  select 1 from app.reporting_line b where b.org_id = p.org_id and b.manager_id = p.id and app.today() between b.from_on and b.to_on))`

/** Directly below somebody, or in a team, or at the top, by name. Only what everybody may read. */
export async function chartStep(tx: Tx, { under, team, after, limit }: ChartAsk): Promise<ChartStep> {
  const where = team
    ? sql`p.team_id = ${team} and (p.ended_on is null or p.ended_on >= app.today())`
    : under ? sql`l.manager_id = ${under} and ${SHOWN}` : sql`l.manager_id is null and ${SHOWN}`
  const from = sql`app.person p
    left join app.reporting_line l on l.org_id = p.org_id and l.person_id = p.id and app.today() between l.from_on and l.to_on
   where p.org_id = app.org() and ${where}`
  const people = await rows(tx, sql<ChartNode>`
    select p.id, p.name, p.title, t.name as team, coalesce(p.ended_on < app.today(), false) as left,
           (select count(*) from app.reporting_line c join app.person r on r.org_id = c.org_id and r.id = c.person_id
             where c.org_id = p.org_id and c.manager_id = p.id and app.today() between c.from_on and c.to_on
               and (r.ended_on is null or r.ended_on >= app.today() or exists (
                 select 1 from app.reporting_line b where b.org_id = r.org_id and b.manager_id = r.id and app.today() between b.from_on and b.to_on))) as reports
      from (select p.* from ${from} order by p.name, p.id limit ${limit} offset ${after}) p
      left join app.team t on t.org_id = p.org_id and t.id = p.team_id order by p.name, p.id`)
  const total = (await first(tx, sql<{ n: number }>`select count(*) as n from ${from}`))!.n
  return { people: people.map(present), total }
}

/** From the top to somebody: whom to open so that they stand there. */
export async function wayTo(tx: Tx, id: string): Promise<string[]> {
  const found = await rows(tx, sql<{ id: string }>`
    with recursive up as (
      select p.id, 0 as depth from app.person p where p.org_id = app.org() and p.id = ${id}
      union all
      select l.manager_id, up.depth + 1 from up join app.reporting_line l on l.org_id = app.org() and l.person_id = up.id and app.today() between l.from_on and l.to_on
       where up.depth < 40
    ) select id from up order by depth desc`)
  return found.map((each) => each.id)
}
