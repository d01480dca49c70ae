import { first, rows, sql, type Tx } from '../../server/database.ts'
import { EVERY_DRAFT_MINUTES } from '../numbers.ts'
import { takesOut } from './own-draft.ts'
import type { DraftKind, OwnDraftText } from './words.ts'

/** Earlier drafts beyond this many are not listed: thinning keeps an evening of writing to a dozen. */
const MOST = 300

/** A text of one's own: `id` is the monthly note's, the one-on-one's, the career check-in's, or of a comment the review's. */
export interface OwnText {
  kind: DraftKind
  id: string
}

const of = ({ kind, id }: OwnText) => sql`d.org_id = app.org() and d.author_id = app.me() and d.kind = ${kind} and d.text_id = ${id}`

/** Keeps what was just saved as the draft of its version, and thins the older ones. `before`: the text it was written over. */
export async function keepDraft(tx: Tx, text: OwnText, draft: { version: number; texts: readonly string[]; before: readonly string[] }): Promise<void> {
  await sql`insert into app.own_draft (org_id, author_id, kind, text_id, version, texts, saved_at, took_out)
    values (app.org(), app.me(), ${text.kind}, ${text.id}, ${draft.version}, ${[...draft.texts]}::text[], app.now(), ${takesOut(draft.before, draft.texts)})`.execute(tx)
  await thin(tx, text)
}

/** A text begins anew under the same id: what came before it was of another. */
export async function forgetDrafts(tx: Tx, text: OwnText): Promise<void> {
  await sql`delete from app.own_draft d where ${of(text)}`.execute(tx)
}

/** Older drafts: the last of each five minutes stays, a save that took out a lot, and the one before it. */
async function thin(tx: Tx, text: OwnText): Promise<void> {
  await sql`with mine as (
      select d.version, d.saved_at, d.took_out,
             lead(d.took_out, 1, false) over line as next_took_out, lead(d.saved_at) over line as next_at
        from app.own_draft d where ${of(text)} window line as (order by d.version))
    delete from app.own_draft d using mine m where ${of(text)} and m.version = d.version
      and not m.took_out and not m.next_took_out and m.saved_at < app.now() - make_interval(mins => ${EVERY_DRAFT_MINUTES})
      and floor(extract(epoch from m.next_at) / 300) = floor(extract(epoch from m.saved_at) / 300)`.execute(tx)
}

const select = sql<OwnDraftText>`select d.version, d.saved_at as "savedAt", d.texts from app.own_draft d`

/** Every draft of a text of one's own that is kept, oldest first. */
export async function listDrafts(tx: Tx, text: OwnText): Promise<OwnDraftText[]> {
  return (await rows(tx, sql<OwnDraftText>`${select} where ${of(text)} order by d.version desc limit ${MOST}`)).reverse()
}

/** One of them. */
export async function findDraft(tx: Tx, text: OwnText, version: number): Promise<OwnDraftText | undefined> {
  return first(tx, sql<OwnDraftText>`${select} where ${of(text)} and d.version = ${version}`)
}
