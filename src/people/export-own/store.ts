import { change, first, rows, sql, type Tx } from '../../server/database.ts'
import { present } from '../store.ts'
import { EXPORT_HOURS, type ExportJob } from './words.ts'

const JOB = sql`select id, asked_at as "askedAt", ready_at as "readyAt", expires_at as "expiresAt", bytes from app.export_job`

/** One's own files that are not over, newest first. */
export async function listExports(tx: Tx): Promise<ExportJob[]> {
  return (await rows(tx, sql<ExportJob>`${JOB} where org_id = app.org() and person_id = app.me() order by asked_at desc, id`)).map(present)
}

/** Puts down that somebody asked. */
export async function addExport(tx: Tx, id: string): Promise<ExportJob> {
  return present((await first(tx, sql<ExportJob>`
    insert into app.export_job (org_id, id, person_id, asked_at, expires_at) values (app.org(), ${id}, app.me(), app.now(), app.now() + make_interval(hours => ${EXPORT_HOURS}))
    returning id, asked_at as "askedAt", ready_at as "readyAt", expires_at as "expiresAt", bytes`))!)
}

/** A file that is there, with the ids of what is in it. */
export async function findFile(tx: Tx, id: string): Promise<{ body: Uint8Array; records: string[]; readyAt: string } | undefined> {
  return first(tx, sql<{ body: Uint8Array; records: string[]; readyAt: string }>`
    select f.body, j.records, j.ready_at as "readyAt" from app.export_job j join app.export_file f on f.org_id = j.org_id and f.job_id = j.id
     where j.org_id = app.org() and j.id = ${id}`)
}

/** For the worker: whose file it is, if it is still to be made. */
export async function waitingExport(tx: Tx, id: string): Promise<{ personId: string } | undefined> {
  return first(tx, sql<{ personId: string }>`
    select person_id as "personId" from app.export_job where org_id = app.org() and id = ${id} and ready_at is null and expires_at > app.now()`)
}

/** Keeps the file. @returns false when another run was quicker, or the request is gone */
export async function keepFile(tx: Tx, id: string, body: Uint8Array, records: readonly string[]): Promise<string | undefined> {
  const kept = await first(tx, sql<{ expiresAt: string }>`
    update app.export_job set ready_at = app.now(), expires_at = app.now() + make_interval(hours => ${EXPORT_HOURS}), bytes = ${body.length}, records = ${records}::uuid[]
     where org_id = app.org() and id = ${id} and ready_at is null returning expires_at as "expiresAt"`)
  if (kept) await sql`insert into app.export_file (org_id, job_id, body) values (app.org(), ${id}, ${Buffer.from(body)})`.execute(tx)
  return kept?.expiresAt
}

/** Takes a request away that can't be met any more: whoever asked has left. */
export async function dropExport(tx: Tx, id: string): Promise<void> {
  await sql`delete from app.export_job where org_id = app.org() and id = ${id} and ready_at is null`.execute(tx)
}

/** Files whose time is over, in one organisation. */
export function sweepExports(tx: Tx): Promise<number> {
  return change(tx, sql`delete from app.export_job where org_id = app.org() and expires_at <= app.now()`)
}
