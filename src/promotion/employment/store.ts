import { present } from '../../people/store.ts'
import type { Employment } from '../../reviews/counted-time.ts'
import { rows, sql, type Tx } from '../../server/database.ts'

/** What decides which days count, for many people at once; somebody the reader may know nothing of is not in it. */
export async function employmentsOf(tx: Tx, personIds: readonly string[]): Promise<Map<string, Employment>> {
  const found = await rows(tx, sql<Employment & { personId: string }>`
    select w.id as "personId", e.started_on as "startedOn",
      array(select l.from_on::text from app.reporting_line l where l.org_id = app.org() and l.person_id = w.id and exists (
        select 1 from app.reporting_line b where b.org_id = l.org_id and b.person_id = l.person_id and b.from_on < l.from_on and b.manager_id <> l.manager_id)
        order by l.from_on) as "managerChanges",
      coalesce((select jsonb_agg(jsonb_build_object('from', v.from_on, 'to', v.to_on) order by v.from_on) from app.leave v where v.org_id = app.org() and v.person_id = w.id), '[]') as leave
      from unnest(${[...new Set(personIds)]}::uuid[]) as w (id) left join app.employment e on e.org_id = app.org() and e.person_id = w.id`)
  return new Map(found.map((row) => { const { personId, ...employment } = present(row); return [personId, employment] }))
}
