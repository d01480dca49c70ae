import { stillAsked } from '../../feedback/peer/store.ts'
import { rows, sql, type Tx } from '../../server/database.ts'
import type { WaitingRound } from '../peer-tasks.ts'

/**
 * Rounds that wait for me: as the person, as their manager of today, or as the one who opened it while nobody leads them. Whoever
 * launched a cycle opened hundreds, and decides about them only where nobody else is there to.
 */
export async function roundsWaiting(tx: Tx, limit: number): Promise<WaitingRound[]> {
  const found = await rows(tx, sql<Omit<WaitingRound, 'subject'> & { subjectId: string; name: string }>`
    with mine as materialized (
      select r.id, r.subject_id, s.name, r.asked_at, r.due, r.opened_at, c.nomination_due,
             exists (select 1 from app.feedback_nomination n where n.org_id = r.org_id and n.round_id = r.id) as proposed
        from app.feedback_round r
        join app.person s on s.org_id = r.org_id and s.id = r.subject_id and (s.ended_on is null or s.ended_on >= app.today())
        left join app.cycle_round k on k.org_id = r.org_id and k.round_id = r.id
        left join app.review_cycle c on c.org_id = k.org_id and c.id = k.cycle_id
       where r.org_id = app.org() and c.state is distinct from 'closed'
         and ((r.subject_id = app.me() and r.nominated)
           or r.subject_id in (select l.person_id from app.reporting_line l
             where l.org_id = app.org() and l.manager_id = app.me() and app.today() between l.from_on and l.to_on)
           or (r.opened_by = app.me() and not exists (select 1 from app.reporting_line l
             join app.person m on m.org_id = l.org_id and m.id = l.manager_id and (m.ended_on is null or m.ended_on >= app.today())
             where l.org_id = app.org() and l.person_id = r.subject_id and app.today() between l.from_on and l.to_on)))
         and not exists (select 1 from app.feedback_round_end e where e.org_id = r.org_id and e.round_id = r.id))
    select id, subject_id as "subjectId", name, nomination_due as by,
           case when subject_id = app.me() then 'propose' when asked_at is not null then 'give' when proposed then 'agree' else 'choose' end as what
      from mine
     where case when subject_id = app.me() then asked_at is null and not proposed
                when asked_at is null then (proposed or nomination_due < app.today()) and app.decides_on(id)
                else app.decides_on(id) and exists (select 1 from app.peer_answer a
                    where a.org_id = app.org() and a.round_id = mine.id and a.submitted_at is not null)
                  and (due < app.today() or not exists (${stillAsked(sql`mine.id`)})) end
     order by opened_at desc, subject_id = app.me() desc, name, id limit ${limit}`)
  return found.map(({ subjectId, name, by, ...row }) => ({ ...row, subject: { id: subjectId, name }, ...(by && { by }) }))
}

/** Of these rounds, those whose cycle is closed: nothing more is written in it. */
export async function roundsOfClosedCycles(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  const found = await rows(tx, sql<{ id: string }>`
    select k.round_id as id from app.cycle_round k join app.review_cycle c on c.org_id = k.org_id and c.id = k.cycle_id and c.state = 'closed'
     where k.org_id = app.org() and k.round_id = any(${[...ids]}::uuid[])`)
  return new Set(found.map(({ id }) => id))
}
