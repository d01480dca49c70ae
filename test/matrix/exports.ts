import type { World } from '../cast.ts'
import type { Fixture, Who } from '../matrix-cells.ts'

/** S6: a file of everything about oneself is one's own, whoever else may read what is in it. */
const exportOf = (w: World, id: string, of: Who) => w.owner(
  `insert into app.export_job (org_id, id, person_id, asked_at, ready_at, expires_at, bytes, records) values ($1, $2, $3, now(), now(), now() + interval '1 day', 1, '{}')`, [w.org, id, w.cast[of]])
const fileOf = async (w: World, id: string, of: Who) => {
  await exportOf(w, id, of)
  await w.owner(`insert into app.export_file (org_id, job_id, body) values ($1, $2, 'x')`, [w.org, id])
}
const ownOnly = ['-', 'own job only'] as ['-', string]
const look = { id: 'export.download', input: (_: World, id: string) => ({ id }) }
const JOB = 'select 1 from app.export_job where id = $1'
const FILE = 'select 1 from app.export_file where job_id = $1'

export const FIXTURES: Fixture[] = [
  { row: 'S6', author: 'self', note: 'the request', make: (w, id) => exportOf(w, id, 'self'), text: JOB, limits: { LM: ownOnly, UM: ownOnly, HP: ownOnly, HA: ownOnly, TK: ownOnly } },
  { row: 'S6', author: 'self', note: 'the file', make: (w, id) => fileOf(w, id, 'self'), text: FILE, look, limits: { LM: ownOnly, UM: ownOnly, HP: ownOnly, HA: ownOnly } },
  { row: 'S6', author: 'manager', note: 'the file of a manager', make: (w, id) => fileOf(w, id, 'manager'), text: FILE, look, limits: { SU: ownOnly, UM: ownOnly, HP: ownOnly, HA: ownOnly } },
  { row: 'S6', author: 'admin', note: 'the file of an HR admin', make: (w, id) => fileOf(w, id, 'admin'), text: FILE, look, limits: { SU: ownOnly, LM: ownOnly, UM: ownOnly, HP: ownOnly } },
]
