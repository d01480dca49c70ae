import { change, first, rows, sql, type Tx } from '../../server/database.ts'
import type { DateOrder } from '../import/cells.ts'
import { recordRun } from '../import/store.ts'
import { present } from '../store.ts'
import type { ImportRun } from './words.ts'

/** A file as it came, and how it is to be read. */
export interface HeldFile { file: string; encoding: 'text' | 'base64'; dates: DateOrder; prune: boolean }

/** Keeps an import until an HR admin has looked at it. */
export async function holdImport(tx: Tx, run: Parameters<typeof recordRun>[1], held: HeldFile): Promise<void> {
  await recordRun(tx, { ...run, state: 'waiting' })
  await sql`insert into app.import_held (org_id, run_id, file, encoding, dates, prune)
    values (app.org(), ${run.id}, ${held.file}, ${held.encoding}, ${held.dates}, ${held.prune})`.execute(tx)
}

/** Imports, newest first. */
export async function listRuns(tx: Tx, limit: number): Promise<ImportRun[]> {
  const found = await rows(tx, sql<ImportRun>`
    select r.id, r.kind, r.state, r.at, p.name as by, s.file_name as "fileName", s.summary as counts
      from app.import_run r
      left join app.person p on p.org_id = r.org_id and p.id = r.by_id
      left join app.import_summary s on s.org_id = r.org_id and s.run_id = r.id
     where r.org_id = app.org() order by r.state = 'waiting' desc, r.at desc, r.id limit ${limit}`)
  return found.map(present)
}

/** A file that waits, locked so that two do not decide at once. */
export async function findHeld(tx: Tx, id: string): Promise<(HeldFile & { fileName: string }) | undefined> {
  return first(tx, sql<HeldFile & { fileName: string }>`
    select h.file, h.encoding, h.dates, h.prune, s.file_name as "fileName"
      from app.import_held h join app.import_summary s on s.org_id = h.org_id and s.run_id = h.run_id
     where h.org_id = app.org() and h.run_id = ${id}`)
}

/** Writes the decision and throws the file away. @returns whether it was still to be decided */
export async function decideRun(tx: Tx, id: string, state: 'approved' | 'declined', counts?: Record<string, number>): Promise<boolean> {
  const decided = await change(tx, sql`
    update app.import_run set state = ${state}, decided_by = app.me(), decided_at = app.now() where org_id = app.org() and id = ${id} and state = 'waiting'`)
  if (decided !== 1) return false
  await sql`delete from app.import_held where org_id = app.org() and run_id = ${id}`.execute(tx)
  if (counts) await sql`update app.import_summary set summary = ${JSON.stringify(counts)}::jsonb where org_id = app.org() and run_id = ${id}`.execute(tx)
  return true
}

/** Lets imports lapse that nobody looked at. As the job role. */
export async function lapseRuns(tx: Tx, days: number): Promise<number> {
  await sql`delete from app.import_held h using app.import_run r
    where r.org_id = app.org() and h.org_id = r.org_id and h.run_id = r.id and r.at < app.now() - make_interval(days => ${days})`.execute(tx)
  return change(tx, sql`update app.import_run set state = 'lapsed', decided_at = app.now()
    where org_id = app.org() and state = 'waiting' and at < app.now() - make_interval(days => ${days})`)
}
