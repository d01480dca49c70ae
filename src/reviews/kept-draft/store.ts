import { present } from '../../people/store.ts'
import { change, first, rows, sql, type Tx } from '../../server/database.ts'
import { ReviewDocument, type Rating } from '../words.ts'
import type { KeptDraft, KeptText } from './words.ts'

const COLUMNS = sql`k.id, k.review_id as "reviewId", k.kept_at as "keptAt", k.passed_on_at as "passedOnAt", k.author_id = app.me() as mine,
  jsonb_build_object('id', c.id, 'name', c.name) as cycle, jsonb_build_object('id', s.id, 'name', s.name) as subject,
  jsonb_build_object('id', w.id, 'name', w.name) as author`
const FROM = sql`app.kept_draft k
  join app.review_cycle c on c.org_id = k.org_id and c.id = k.cycle_id
  join app.person s on s.org_id = k.org_id and s.id = k.subject_id
  join app.person w on w.org_id = k.org_id and w.id = k.author_id`

/** Drafts kept for the one asking, and with a review those passed on to them for it; newest first. */
export async function listKeptDrafts(tx: Tx, reviewId?: string): Promise<KeptDraft[]> {
  const found = await rows(
    tx,
    sql<KeptDraft>`select ${COLUMNS} from ${FROM} where k.org_id = app.org()
      and ((${reviewId ?? null}::uuid is null and k.author_id = app.me()) or k.review_id = ${reviewId ?? null})
     order by k.kept_at desc limit 100`,
  )
  return found.map(present)
}

/** One of them, with its text. */
export async function findKeptDraft(tx: Tx, id: string): Promise<KeptText | undefined> {
  const row = await first(
    tx,
    sql<KeptDraft & { document: unknown; rating: Rating | null }>`select ${COLUMNS}, k.document, g.rating from ${FROM}
      left join app.kept_rating g on g.org_id = k.org_id and g.kept_id = k.id
     where k.org_id = app.org() and k.id = ${id}`,
  )
  return row && (present({ ...row, document: ReviewDocument.parse(row.document) }) as KeptText)
}

/** Lets whoever writes the review now read it. */
export async function passOnKeptDraft(tx: Tx, id: string): Promise<void> {
  await change(tx, sql`update app.kept_draft set passed_on_at = coalesce(passed_on_at, app.now()) where org_id = app.org() and id = ${id}`)
}
