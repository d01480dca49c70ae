import { change, first, rows, sql, type Tx } from '../../server/database.ts'
import type { RoleRequest } from './request.ts'

const REQUEST = sql`select r.id, jsonb_build_object('id', p.id, 'name', p.name) as person, r.role, r.from_on as "from", r.to_on as until,
    jsonb_build_object('id', a.id, 'name', a.name) as "askedBy", r.asked_at as "askedAt"
  from app.role_request r
  join app.person p on p.org_id = r.org_id and p.id = r.person_id
  join app.person a on a.org_id = r.org_id and a.id = r.asked_by
 where r.org_id = app.org() and r.decision is null`

/** Roles that wait for a second HR admin, oldest first. */
export async function listRequests(tx: Tx): Promise<RoleRequest[]> {
  return rows(tx, sql<RoleRequest>`${REQUEST} order by r.asked_at, r.id`)
}

/** One of them. */
export async function findRequest(tx: Tx, id: string): Promise<RoleRequest | undefined> {
  return first(tx, sql<RoleRequest>`${REQUEST} and r.id = ${id}`)
}

/** Asks for a role. @returns false when the same one waits already */
export async function addRequest(tx: Tx, wish: { id: string; personId: string; role: string; from: string; until: string }): Promise<boolean> {
  return (await change(tx, sql`insert into app.role_request (org_id, id, person_id, role, from_on, to_on, asked_by, asked_at)
    values (app.org(), ${wish.id}, ${wish.personId}, ${wish.role}, ${wish.from}, ${wish.until}, app.me(), app.now()) on conflict do nothing`)) === 1
}

/** Writes what was decided. @returns whether it was still to be decided */
export async function decideRequest(tx: Tx, id: string, decision: 'approved' | 'declined' | 'withdrawn'): Promise<boolean> {
  return (await change(tx, sql`update app.role_request set decision = ${decision}, decided_by = app.me(), decided_at = app.now()
    where org_id = app.org() and id = ${id} and decision is null`)) === 1
}
