import { randomUUID } from 'node:crypto'
import type { World } from '../../cast.ts'

// Colleagues outside the columns, so that what is declared about them or given to them changes no other cell.
/** Whom one could ask, or let review, or give a role. */
export const SUBSTITUTE = randomUUID()
/** Who has a conflict of interest with `self`. */
export const HOLDER = randomUUID()

export async function bringIn(w: World): Promise<void> {
  for (const [id, name] of [[SUBSTITUTE, 'Substitute'], [HOLDER, 'Holder']] as const) {
    await w.owner('insert into app.person (org_id, id, email, name) values ($1, $2, $3, $4)', [w.org, id, `${name.toLowerCase()}@example.com`, `${name} Person`])
  }
}
