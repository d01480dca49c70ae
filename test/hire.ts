import { randomUUID } from 'node:crypto'
import type { World } from './cast.ts'

/** More people for a world, all reporting to one manager; each signs in with `session-<id>`. @returns their ids */
export async function hire(w: World, manager: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID())
  for (const [i, id] of ids.entries()) {
    const email = `hire.${id}@example.com`
    await w.owner(`insert into auth."user" (id, name, email) values ($1, $2, $3)`, [id, `Report ${i}`, email])
    await w.owner(`insert into auth.session (id, token, "userId", "expiresAt") values ($1, $2, $3, now() + interval '10 years')`, [id, `session-${id}`, id])
    await w.owner('insert into app.person (org_id, id, email, name, account_id) values ($1, $2, $3, $4, $5)', [w.org, id, email, `Report ${id.slice(0, 4)}`, id])
    await w.owner(`insert into app.reporting_line (org_id, person_id, manager_id, from_on) values ($1, $2, $3, '2023-01-01')`, [w.org, id, manager])
    await w.owner(`insert into app.standing (org_id, viewer_id, subject_id, relation, depth, from_on, to_on) values ($1, $2, $3, 'line', 1, '2023-01-01', '9999-12-31')`, [w.org, manager, id])
  }
  return ids
}
