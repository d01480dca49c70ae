import { present } from '../../people/store.ts'
import { first, rows, sql, type Tx } from '../../server/database.ts'
import { storedDocument } from '../document.ts'
import type { StoredRevision } from './revision.ts'
import type { HiddenRevisionText } from './words.ts'

interface Row extends StoredRevision {
  byId: string | null
  byName: string | null
}

/** Earlier drafts beyond this many are not listed: thinning keeps an evening of writing to a dozen. */
const MOST = 300

const select = sql<Row>`select v.version, v.saved_at as "savedAt", v.document, p.id as "byId", p.name as "byName" from app.review_revision v
  left join app.person p on p.org_id = v.org_id and p.id = v.by_id and p.id <> app.me()`

/** Every draft of a review that is kept, oldest first: its author's alone. */
export async function listRevisions(tx: Tx, reviewId: string): Promise<StoredRevision[]> {
  const found = await rows(tx, sql<Row>`${select} where v.org_id = app.org() and v.review_id = ${reviewId} order by v.version desc limit ${MOST}`)
  return found.reverse().map(shaped)
}

/** One of them. */
export async function findRevision(tx: Tx, reviewId: string, version: number): Promise<StoredRevision | undefined> {
  const row = await first(tx, sql<Row>`${select} where v.org_id = app.org() and v.review_id = ${reviewId} and v.version = ${version}`)
  return row && shaped(row)
}

function shaped({ byId, byName, document, ...row }: Row): StoredRevision {
  return present({ ...row, document: storedDocument(document), ...(byId && byName && { by: { id: byId, name: byName } }) })
}

const selectHidden = sql<HiddenRevisionText>`select version, saved_at as "savedAt",
  case when jsonb_typeof(answers) = 'array' then answers else '[]' end as answers from app.review_hidden_revision`

/** Every kept draft of the answers that are not shown to the person, oldest first: their author's alone. */
export async function listHiddenRevisions(tx: Tx, reviewId: string): Promise<HiddenRevisionText[]> {
  return (await rows(tx, sql<HiddenRevisionText>`${selectHidden} where org_id = app.org() and review_id = ${reviewId}
    order by version desc limit ${MOST}`)).reverse()
}

/** One of them. */
export async function findHiddenRevision(tx: Tx, reviewId: string, version: number): Promise<HiddenRevisionText | undefined> {
  return first(tx, sql<HiddenRevisionText>`${selectHidden} where org_id = app.org() and review_id = ${reviewId} and version = ${version}`)
}
