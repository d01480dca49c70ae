import { rows, sql, type Tx } from '../../server/database.ts'
import type { Nameable, NoteItem } from './words.ts'

/** Everybody a file may name. @param authorId whose reports are meant first by a first name; undefined where nobody's */
export async function nameable(tx: Tx, authorId: string | undefined): Promise<Nameable[]> {
  return rows(tx, sql<Nameable>`
    select p.id, p.name, p.email, exists (select 1 from app.reporting_line l where l.org_id = p.org_id and l.person_id = p.id
        and l.manager_id = ${authorId ?? null}::uuid and app.today() between l.from_on and l.to_on) as report
      from app.person p where p.org_id = app.org()`)
}

/** One import at a time for an author: until the transaction ends. */
export async function holdImport(tx: Tx, authorId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('notes of ' || ${authorId}::text, 0))`.execute(tx)
}

/** Keys of notes that came before, by author: nothing else of them is read. */
export async function knownKeys(tx: Tx, wanted: readonly { authorId: string; key: string }[]): Promise<Set<string>> {
  const found = await rows(tx, sql<{ authorId: string; key: string }>`
    select n.author_id as "authorId", n.key from app.imported_note n
      join jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w ("authorId" uuid, key text) on w."authorId" = n.author_id and w.key = n.key
     where n.org_id = app.org()`)
  return new Set(found.map(({ authorId, key }) => `${authorId} ${key}`))
}

const SITUATIONS = { observation: null, 'one-on-one': 'One-on-one', 'monthly-note': 'Note of the month' } as const

/** Writes notes as their authors' private observations, and that they came from a file. */
export async function insertNotes(tx: Tx, notes: readonly (NoteItem & { id: string; key: string })[]): Promise<void> {
  const given = JSON.stringify(notes.map(({ id, key, authorId, aboutId, on, tone, text, project, kind, dimension, scope, independence, level }) => ({
    id, key, authorId, aboutId, on, tone, text, project, dimension, scope, independence, level, situation: SITUATIONS[kind],
  })))
  await sql`insert into app.observation (org_id, id, author_id, subject_id, on_date, tone, text, situation, project, dimension, scope, independence, level, created_at)
    select app.org(), n.id, n."authorId", n."aboutId", n."on", n.tone, n.text, n.situation, n.project, n.dimension, n.scope, n.independence, n.level, app.now()
      from jsonb_to_recordset(${given}::jsonb)
        as n (id uuid, "authorId" uuid, "aboutId" uuid, "on" date, tone text, text text, situation text, project text,
          dimension text, scope text, independence text, level text)`.execute(tx)
  await sql`insert into app.imported_note (org_id, author_id, key, observation_id, imported_at)
    select app.org(), n."authorId", n.key, n.id, app.now()
      from jsonb_to_recordset(${given}::jsonb) as n (id uuid, "authorId" uuid, key text)`.execute(tx)
}
