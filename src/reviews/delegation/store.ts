import { randomUUID } from 'node:crypto'
import { present } from '../../people/store.ts'
import { change, rows, sql, type Tx } from '../../server/database.ts'
import type { Named } from '../words.ts'
import type { Delegation } from './words.ts'

/** Puts a delegation on record. */
export async function addDelegation(
  tx: Tx,
  given: { cycleId: string; subjectId: string; delegateId: string; until: string; reason?: string },
): Promise<string> {
  const id = randomUUID()
  await sql`insert into app.delegation (org_id, id, cycle_id, subject_id, delegate_id, until, reason, given_by, given_at)
    values (app.org(), ${id}, ${given.cycleId}, ${given.subjectId}, ${given.delegateId}, ${given.until}, ${given.reason ?? null}, app.me(),
      app.now())`.execute(tx)
  return id
}

/** Ends whatever delegation there is for this person in this cycle. */
export async function finishDelegation(tx: Tx, cycleId: string, subjectId: string): Promise<number> {
  return change(
    tx,
    sql`update app.delegation set ended_by = app.me(), ended_at = app.now() where org_id = app.org() and cycle_id = ${cycleId}
      and subject_id = ${subjectId} and ended_at is null`,
  )
}

/** Delegations of open cycles that the one asking may know of, those that run first. */
export async function listDelegations(tx: Tx, asked: { cycleId?: string; subjectId?: string }): Promise<Delegation[]> {
  const found = await rows(
    tx,
    sql<Omit<Delegation, 'cycle' | 'subject' | 'delegate' | 'givenBy'> & Record<'cycle' | 'subject' | 'delegate' | 'givenBy', Named>>`
    select d.id, d.until, d.reason, d.given_at as "givenAt", d.ended_at as "endedAt",
      d.ended_at is not null or d.until < app.today() as over, r.id as "reviewId",
      jsonb_build_object('id', c.id, 'name', c.name) as cycle, jsonb_build_object('id', s.id, 'name', s.name) as subject,
      jsonb_build_object('id', w.id, 'name', w.name) as delegate, jsonb_build_object('id', g.id, 'name', g.name) as "givenBy"
      from app.delegation d
      join app.review_cycle c on c.org_id = d.org_id and c.id = d.cycle_id and c.state = 'open'
      join app.person s on s.org_id = d.org_id and s.id = d.subject_id
      join app.person w on w.org_id = d.org_id and w.id = d.delegate_id
      join app.person g on g.org_id = d.org_id and g.id = d.given_by
      left join app.review r on r.org_id = d.org_id and r.delegation_id = d.id
     where d.org_id = app.org() and (${asked.cycleId ?? null}::uuid is null or d.cycle_id = ${asked.cycleId ?? null})
       and (${asked.subjectId ?? null}::uuid is null or d.subject_id = ${asked.subjectId ?? null})
     order by over, d.until, s.name limit 500`,
  )
  return found.map(present)
}
