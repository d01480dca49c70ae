import { change, first, rows, sql, type Tx } from '../../server/database.ts'
import { sendAll } from '../../server/messages.ts'
import { storedFramework } from '../stored.ts'
import type { Draft } from './draft.ts'
import type { DraftEntry } from './words.ts'

interface Row {
  id: string; name: string; origin: DraftEntry['origin']; fromId: string | null; fromVersion: number | null; version: number; savedAt: string
  authorId: string; author: string; saverId: string; saver: string; document: unknown
}

const COLUMNS = sql`d.id, coalesce(d.document->>'name', '') as name, d.origin, d.from_id as "fromId", d.from_version as "fromVersion", d.version, d.saved_at as "savedAt",
  a.id as "authorId", a.name as author, s.id as "saverId", s.name as saver`
const TABLES = sql`app.framework_draft d join app.person a on a.org_id = d.org_id and a.id = d.author_id join app.person s on s.org_id = d.org_id and s.id = d.saved_by`

const entryOf = (row: Row): DraftEntry => ({
  id: row.id, name: row.name, origin: row.origin, ...(row.fromId !== null && { from: { id: row.fromId, version: row.fromVersion! } }),
  author: { id: row.authorId, name: row.author }, savedBy: { id: row.saverId, name: row.saver }, savedAt: row.savedAt, version: row.version,
})

/** Drafts the one asking may open, the last saved first. */
export async function listDrafts(tx: Tx): Promise<DraftEntry[]> {
  return (await rows(tx, sql<Row>`select ${COLUMNS} from ${TABLES} where d.org_id = app.org() order by d.saved_at desc, d.id limit 100`)).map(entryOf)
}

/** One draft with its words, or undefined where the one asking may not open it. */
export async function findDraft(tx: Tx, id: string): Promise<(DraftEntry & { document: Draft }) | undefined> {
  const row = await first(tx, sql<Row>`select ${COLUMNS}, d.document from ${TABLES} where d.org_id = app.org() and d.id = ${id}`)
  return row && { ...entryOf(row), document: storedFramework(row.document) }
}

/** The same, with nobody else at it until the transaction ends. */
export async function holdDraft(tx: Tx, id: string): Promise<(DraftEntry & { document: Draft }) | undefined> {
  await sql`select 1 from app.framework_draft where org_id = app.org() and id = ${id} for update`.execute(tx)
  return findDraft(tx, id)
}

/** Begins a draft. */
export async function addDraft(tx: Tx, draft: { id: string; document: Draft; origin: DraftEntry['origin']; from?: { id: string; version: number } }): Promise<void> {
  const { id, document, origin, from } = draft
  await sql`insert into app.framework_draft (org_id, id, author_id, document, origin, from_id, from_version, version, created_at, saved_by, saved_at)
    values (app.org(), ${id}, app.me(), ${JSON.stringify(document)}::jsonb, ${origin}, ${from?.id ?? null}, ${from?.version ?? null}, 1, app.now(), app.me(), app.now())`.execute(tx)
}

/** Saves a draft's words as its next version. */
export async function saveDraft(tx: Tx, id: string, document: Draft): Promise<{ version: number; savedAt: string }> {
  return (await first(tx, sql<{ version: number; savedAt: string }>`
    update app.framework_draft set document = ${JSON.stringify(document)}::jsonb, version = version + 1, saved_by = app.me(), saved_at = app.now()
     where org_id = app.org() and id = ${id} returning version, saved_at as "savedAt"`))!
}

/** @returns whether there was one to take away */
export async function removeDraft(tx: Tx, id: string): Promise<boolean> {
  return (await change(tx, sql`delete from app.framework_draft where org_id = app.org() and id = ${id}`)) > 0
}

/** Publishes a draft as it was seen; it is gone afterwards. @returns the version it became, or undefined when it changed meanwhile */
export async function publishDraft(tx: Tx, id: string, seen: number): Promise<number | undefined> {
  const done = await first(tx, sql<{ version: number | null }>`select app.publish_framework(${id}::uuid, ${seen}::integer) as version`)
  return done?.version ?? undefined
}

/** Tells everybody that there is a new version. */
export async function tellOfFramework(tx: Tx, id: string, version: number): Promise<void> {
  const notice = (await first(tx, sql<{ notice: string }>`select notice from app.leveling_framework where org_id = app.org() and id = ${id} and version = ${version}`))!.notice
  const people = await rows(tx, sql<{ id: string }>`select id from app.person where org_id = app.org() and (ended_on is null or ended_on >= app.today())`)
  await sendAll(tx, people.map((person) => ({ kind: 'framework.published', to: person.id, recordId: notice })))
}
