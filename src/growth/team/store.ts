import type { PlainDate } from '../../kit/date.ts'
import { present } from '../../people/store.ts'
import { first, type RawBuilder, rows, sql, type Tx } from '../../server/database.ts'
import type { Led } from '../uncounted.ts'

type Row = Omit<Led, 'person' | 'manager'> & Record<'personId' | 'personName' | 'managerId' | 'managerName', string>

/** The reader's own reports, by name. */
export const ownReports = (tx: Tx) => ledBy(tx, sql`l.manager_id = app.me()`)
/** One person with their manager of today. */
export const ledPerson = async (tx: Tx, personId: string): Promise<Led | undefined> => (await ledBy(tx, sql`l.person_id = ${personId}`))[0]
/** Everybody in the reader's scope as HR partner, with their managers. */
export const partnered = (tx: Tx) => ledBy(tx, sql`app.partners(l.person_id) and l.person_id <> app.me() and l.manager_id <> app.me()`)

async function ledBy(tx: Tx, where: RawBuilder<unknown>): Promise<Led[]> {
  const found = await rows(tx, sql<Row>`
    select p.id as "personId", p.name as "personName", m.id as "managerId", m.name as "managerName", e.started_on as "startedOn", l.from_on as since,
           exists (select 1 from app.reporting_line b where b.org_id = l.org_id and b.person_id = l.person_id and b.from_on < l.from_on
             and b.manager_id <> l.manager_id) as "tookOver",
           -- The sample's year was lived before its database was made.
           case when o.sample_seed is null then app.day_of(o.created_at) end as "inUseSince",
           coalesce((select jsonb_agg(jsonb_build_object('from', v.from_on, 'to', v.to_on)) from app.leave v where v.org_id = p.org_id and v.person_id = p.id), '[]') as leave
      from app.reporting_line l
      join app.person p on p.org_id = l.org_id and p.id = l.person_id
      join app.person m on m.org_id = l.org_id and m.id = l.manager_id
      join app.organisation o on o.org_id = l.org_id
      left join app.employment e on e.org_id = p.org_id and e.person_id = p.id
     where l.org_id = app.org() and app.today() between l.from_on and l.to_on and (p.ended_on is null or p.ended_on >= app.today()) and ${where}
     order by p.name, p.id`)
  return found.map((row) => {
    const { personId, personName, managerId, managerName, ...rest } = present(row)
    return { ...rest, person: { id: personId, name: personName }, manager: { id: managerId, name: managerName } }
  })
}

/** Records of these people that say for which level they speak and have reached them, with the day. */
export async function levelledOf(tx: Tx, personIds: readonly string[]): Promise<Map<string, { id: string; on: PlainDate }[]>> {
  const found = await rows(tx, sql<{ personId: string; id: string; on: PlainDate }>`
    select o.subject_id as "personId", o.id, app.day_of(o.person_at) as on from app.observation o
     where o.org_id = app.org() and o.subject_id = any(${[...personIds]}::uuid[]) and o.author_id <> o.subject_id and o.person_at is not null
       and o.withdrawn_at is null and o.level is not null`)
  return Map.groupBy(found, ({ personId }) => personId)
}

/** Levels held today, as far as the reader may know them. */
export async function levelsOf(tx: Tx, personIds: readonly string[]): Promise<Map<string, string>> {
  const found = await rows(tx, sql<{ personId: string; level: string }>`
    select distinct on (person_id) person_id as "personId", level_code as level from app.person_level
     where org_id = app.org() and person_id = any(${[...personIds]}::uuid[]) and from_on <= app.today() order by person_id, from_on desc`)
  return new Map(found.map(({ personId, level }) => [personId, level]))
}

/** Who of these has a goal that stands, since which day, and what others offered them on which days: what an HR partner sees, too. */
export async function offeredTo(tx: Tx, personIds: readonly string[]): Promise<Map<string, { goalOn?: PlainDate; offers: PlainDate[] }>> {
  const found = await rows(tx, sql<{ personId: string; goalOn: PlainDate | null; offers: PlainDate[] }>`
    select w.id as "personId", (select app.day_of(g.declared_at) from app.growth_plan g where g.org_id = app.org() and g.person_id = w.id and g.closed_at is null) as "goalOn",
           coalesce((select jsonb_agg(o.offered_on) from app.opportunity o where o.org_id = app.org() and o.person_id = w.id and o.offered_by <> o.person_id), '[]') as offers
      from unnest(${[...personIds]}::uuid[]) as w (id)`)
  return new Map(found.map(({ personId, goalOn, offers }) => [personId, { ...(goalOn && { goalOn }), offers }]))
}

/** How the reader stands to somebody's growth: one of the two, or somebody who may know that it exists. */
export async function standsTo(tx: Tx, personId: string): Promise<{ between: boolean; knows: boolean }> {
  return (await first(tx, sql<{ between: boolean; knows: boolean }>`
    select app.shares_growth(${personId}) as between,
           coalesce((app.leads(${personId}) or app.partners(${personId})) and not coalesce(app.is_conflicted(${personId}), false), false) as knows`))!
}
