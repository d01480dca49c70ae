import { rows, sql, type Tx } from '../../server/database.ts'
import { wholeReview } from '../document.ts'
import type { ReviewDocument } from '../words.ts'
import type { ReviewRow } from '../store.ts'
import { printsOfReview, twinsOf, type OtherReview } from './twins.ts'
import type { TwinText } from './words.ts'

/** A print in more reviews of a cycle than this is how the organisation speaks, and no sign that one was made from the other. */
const MOST_REVIEWS = 40

/** Keeps the fingerprints of a submitted or corrected text in place of those before, in the transaction of the text. */
export async function savePrints(tx: Tx, review: { id: string; cycle: { id: string } }, document: ReviewDocument): Promise<void> {
  await sql`delete from app.review_print where org_id = app.org() and review_id = ${review.id}`.execute(tx)
  await sql`insert into app.review_print (org_id, cycle_id, print, review_id)
    select app.org(), ${review.cycle.id}, n.print, ${review.id} from unnest(${printsOfReview(document)}::integer[]) as n (print)`.execute(tx)
}

/**
 * Keeps the fingerprints of submitted reviews that have none: they were submitted before there were any. What somebody is changing
 * just now gets its own with the change.
 * @param after the last review of the batch before; in the order of ids, so that a text too short for a print is looked at once a run
 * @returns the last review of this batch, undefined when there are no more
 */
export async function printEarlier(tx: Tx, batch: number, after?: string): Promise<string | undefined> {
  const held = await rows(tx, sql<{ id: string }>`select r.id from app.review r
     where r.org_id = app.org() and r.kind = 'manager' and r.state in ('submitted', 'shared', 'acknowledged') and ${WITHOUT_PRINTS}
       and (${after ?? null}::uuid is null or r.id > ${after ?? null}::uuid)
     order by r.id limit ${batch} for update of r skip locked`)
  // held now, and asked again: whoever changed one a moment ago has left prints of their own
  const found = await rows(tx, sql<{ id: string; cycleId: string; document: ReviewDocument | null }>`select r.id, r.cycle_id as "cycleId", ${DOCUMENT} as document
    from app.review r where r.org_id = app.org() and r.id = any(${held.map(({ id }) => id)}::uuid[]) and ${WITHOUT_PRINTS}`)
  for (const { id, cycleId, document } of found) if (document) await savePrints(tx, { id, cycle: { id: cycleId } }, wholeReview(document))
  return held.at(-1)?.id
}

interface Row {
  id: string
  subjectId: string
  subject: string
  authorId: string
  author: string
  cycleId: string
  cycle: string
  document: ReviewDocument | null
}

/** What was given to the person last; before that, the text as it stands. Each as far as the one asking may read it. */
const DOCUMENT = sql`coalesce(
  (select v.document from app.review_release v where v.org_id = r.org_id and v.review_id = r.id order by v.version desc limit 1),
  (select t.document from app.review_text t where t.org_id = r.org_id and t.review_id = r.id))`
const WITHOUT_PRINTS = sql`not exists (select 1 from app.review_print p where p.org_id = r.org_id and p.review_id = r.id)`
const COLUMNS = sql`r.id, s.id as "subjectId", s.name as subject, w.id as "authorId", w.name as author, c.id as "cycleId", c.name as cycle, ${DOCUMENT} as document`
const REST = sql`
  join app.review_cycle c on c.org_id = r.org_id and c.id = r.cycle_id
  join app.person s on s.org_id = r.org_id and s.id = r.subject_id
  join app.person w on w.org_id = r.org_id and w.id = r.reviewer_id`

/**
 * Reviews like this one: for its author among their own, for the HR partner among those submitted (S1).
 * @returns undefined for everybody else, as where there is no such review
 */
export async function findTwins(tx: Tx, review: ReviewRow): Promise<TwinText[] | undefined> {
  if (review.kind !== 'manager' || review.aboutMe || !(review.mine || review.partners)) return undefined
  const document = await findText(tx, review.id)
  if (!review.mine && !document) return undefined
  return document ? twinsOf(document, review.mine ? await listMine(tx, review) : await listLike(tx, review.id)) : []
}

/** The text of a review, as the one asking may read it. */
async function findText(tx: Tx, id: string): Promise<ReviewDocument | undefined> {
  const [row] = await rows(tx, sql<Pick<Row, 'document'>>`select ${DOCUMENT} as document from app.review r where r.org_id = app.org() and r.id = ${id}`)
  return row?.document ? wholeReview(row.document) : undefined
}

/** What I wrote else in this cycle and in the one before, drafts included: they are mine. */
async function listMine(tx: Tx, review: { id: string; cycle: { id: string } }): Promise<OtherReview[]> {
  return shaped(await rows(tx, sql<Row>`select ${COLUMNS} from app.review r ${REST}
     where r.org_id = app.org() and r.reviewer_id = app.me() and r.kind = 'manager' and r.id <> ${review.id}
       and r.state not in ('not-started', 'cancelled') and r.cycle_id = any(app.cycles_to_compare(${review.cycle.id}))
     order by c.period_from desc, s.name, r.id limit 200`))
}

/** Submitted reviews with prints of this one, for the HR partner of both people. */
async function listLike(tx: Tx, id: string): Promise<OtherReview[]> {
  return shaped(await rows(tx, sql<Row>`select ${COLUMNS} from app.reviews_like(${id}, ${MOST_REVIEWS}) l
    join app.review r on r.org_id = app.org() and r.id = l.id ${REST} order by l.shared desc, r.id`))
}

function shaped(found: readonly Row[]): OtherReview[] {
  return found.flatMap(({ id, subjectId, subject, authorId, author, cycleId, cycle, document }) => document
    ? [{ id, subject: { id: subjectId, name: subject }, author: { id: authorId, name: author }, cycle: { id: cycleId, name: cycle }, document: wholeReview(document) }]
    : [])
}
