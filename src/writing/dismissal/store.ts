import { randomUUID } from 'node:crypto'
import { present } from '../../people/store.ts'
import { change, first, type RawBuilder, rows, sql, type Tx } from '../../server/database.ts'
import type { Dismissal, DismissalKind } from './words.ts'

/** More than anybody puts away in one text. */
export const MOST_DISMISSALS = 500

const select = sql<Dismissal>`select d.id, d.kind, d.document_id as "documentId", d.field, d.rule, d.words, d.reason, d.dismissed_at as at
  from app.coach_dismissal d where d.org_id = app.org() and d.author_id = app.me()`

/** One's own, of one text or of all, newest first. */
export async function listDismissals(tx: Tx, of: { kind?: DismissalKind; documentId?: string }): Promise<Dismissal[]> {
  const found = await rows(tx, sql<Dismissal>`${select} and (${of.kind ?? null}::text is null or d.kind = ${of.kind ?? null})
    and (${of.documentId ?? null}::uuid is null or d.document_id = ${of.documentId ?? null}) order by d.dismissed_at desc, d.id limit ${MOST_DISMISSALS}`)
  return found.map(present)
}

const OWN: Record<DismissalKind, (id: string) => RawBuilder<unknown>> = {
  review: (id) => sql`select 1 from app.seen_review(${id}) r where r.reviewer_id = app.me()`,
  'peer-answer': (id) => sql`select 1 from app.peer_answer a where a.org_id = app.org() and a.request_id = ${id} and a.author_id = app.me() and a.kind = 'attributed'`,
  'promotion-case': (id) => sql`select 1 where app.writes_promotion(${id})`,
  'promotion-quote': (id) => sql`select 1 from app.promotion_quote q where q.org_id = app.org() and q.id = ${id} and q.asked_id = app.me()`,
}

/** Whether a text is one's own to put something away in. */
export async function isOwnText(tx: Tx, { kind, documentId }: Pick<Dismissal, 'kind' | 'documentId'>): Promise<boolean> {
  return (await first(tx, OWN[kind](documentId))) !== undefined
}

/** Puts it away; what is away already stays as it is, with its newer reason. */
export async function insertDismissal(tx: Tx, { kind, documentId, field, rule, words, reason }: Omit<Dismissal, 'id' | 'at'>): Promise<Dismissal> {
  await sql`delete from app.coach_dismissal where org_id = app.org() and author_id = app.me() and kind = ${kind} and document_id = ${documentId}
    and field = ${field} and rule = ${rule} and words = ${words}`.execute(tx)
  const id = randomUUID()
  await sql`insert into app.coach_dismissal (org_id, id, author_id, kind, document_id, field, rule, words, reason, dismissed_at)
    values (app.org(), ${id}, app.me(), ${kind}, ${documentId}, ${field}, ${rule}, ${words}, ${reason ?? null}, app.now())`.execute(tx)
  return present((await first(tx, sql<Dismissal>`${select} and d.id = ${id}`))!)
}

/** Brings it back. @returns whether there was one of one's own */
export async function deleteDismissal(tx: Tx, id: string): Promise<boolean> {
  return (await change(tx, sql`delete from app.coach_dismissal where org_id = app.org() and author_id = app.me() and id = ${id}`)) > 0
}
