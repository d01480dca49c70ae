import { present } from '../../people/store.ts'
import { change, first, rows, sql, type Tx } from '../../server/database.ts'
import { ReviewDocument, type Named, type Rating, type Release } from '../words.ts'

/** Gives the person a version. Nothing can change it afterwards. */
export async function addRelease(
  tx: Tx,
  reviewId: string,
  release: { version: number; document: ReviewDocument; rating?: Rating; reason?: string },
): Promise<void> {
  await sql`insert into app.review_release (org_id, review_id, version, document, rating, reason, released_at, released_by)
    values (app.org(), ${reviewId}, ${release.version}, ${JSON.stringify(release.document)}::jsonb, ${release.rating ?? null},
      ${release.reason ?? null}, app.now(), app.me())`.execute(
    tx,
  )
}

interface ReleaseRow {
  version: number
  document: ReviewDocument
  rating: Rating | null
  reason: string | null
  releasedAt: string
  acknowledgedAt: string | null
  comment: string | null
  submittedAt: string | null
}

/** Every version given to the person, newest first, with what they answered. */
export async function listReleases(tx: Tx, reviewId: string): Promise<Release[]> {
  const found = await rows(
    tx,
    sql<ReleaseRow>`
    select v.version, v.document, v.rating, v.reason, v.released_at as "releasedAt", a.at as "acknowledgedAt", c.text as comment,
      c.submitted_at as "submittedAt"
      from app.review_release v
      left join app.acknowledgement a on a.org_id = v.org_id and a.review_id = v.review_id and a.version = v.version
      left join app.review_comment c on c.org_id = v.org_id and c.review_id = v.review_id and c.release_version = v.version
        and c.submitted_at is not null
     where v.org_id = app.org() and v.review_id = ${reviewId} order by v.version desc`,
  )
  return found.map(
    ({ comment, submittedAt, ...rest }) =>
      present({
        ...rest,
        document: ReviewDocument.parse(rest.document),
        comment: comment !== null && submittedAt ? { text: comment, submittedAt } : null,
      }) as unknown as Release,
  )
}

/** A released review as a later one looks back on it. */
export interface LastRelease {
  reviewId: string
  version: number
  cycle: string
  document: ReviewDocument
  rating?: Rating
  releasedAt: string
  acknowledgedAt?: string
  authorId: string
  author: string
}

/**
 * The person's last released review in its newest version: of the cycle before this one in the same row of cycles (by template), and
 * where there is none, of one that was over when this period began. Of two cycles side by side neither is the other's last.
 */
export async function lastRelease(tx: Tx, subjectId: string, cycleId: string): Promise<LastRelease | undefined> {
  const row = await first(
    tx,
    sql<LastRelease>`
    select r.id as "reviewId", v.version, c.name as cycle, v.document, v.rating, v.released_at as "releasedAt", a.at as "acknowledgedAt",
      w.id as "authorId", w.name as author
      from app.review r
      join app.review_release v on v.org_id = r.org_id and v.review_id = r.id
      join app.review_cycle c on c.org_id = r.org_id and c.id = r.cycle_id
      join app.person w on w.org_id = r.org_id and w.id = r.reviewer_id
      cross join (select period_from, period_to, coalesce(template_id::text, template) as row from app.review_cycle
        where org_id = app.org() and id = ${cycleId}) now
      left join app.acknowledgement a on a.org_id = v.org_id and a.review_id = v.review_id and a.version = v.version
     where r.org_id = app.org() and r.subject_id = ${subjectId} and r.kind = 'manager' and r.cycle_id <> ${cycleId}
       and case when now.row = coalesce(c.template_id::text, c.template) then c.period_to < now.period_to else c.period_to < now.period_from end
     order by now.row = coalesce(c.template_id::text, c.template) desc, c.period_to desc, v.version desc limit 1`,
  )
  return row && { ...present(row), document: ReviewDocument.parse(row.document) }
}

/** Opens a review for acknowledgement. */
export async function openAcknowledgement(tx: Tx, reviewId: string): Promise<void> {
  await sql`insert into app.acknowledgement_opening (org_id, review_id, by_id, at) values (app.org(), ${reviewId}, app.me(),
    app.now())`.execute(
    tx,
  )
}

/** Received, not necessarily agreed. */
export async function addAcknowledgement(tx: Tx, reviewId: string, version: number): Promise<void> {
  await sql`insert into app.acknowledgement (org_id, review_id, version, by_id, at) values (app.org(), ${reviewId}, ${version}, app.me(),
    app.now())`.execute(
    tx,
  )
}

/** The person's comment on a version. */
export interface CommentDraft {
  text: string
  version: number
  savedAt: string
  submittedAt?: string
}

/** The person's own comment, submitted or not; theirs alone until it is. */
export async function findComment(tx: Tx, reviewId: string, releaseVersion: number): Promise<CommentDraft | undefined> {
  const row = await first(
    tx,
    sql<Required<CommentDraft>>`
    select text, version, saved_at as "savedAt", submitted_at as "submittedAt" from app.review_comment
     where org_id = app.org() and review_id = ${reviewId} and release_version = ${releaseVersion}`,
  )
  return row && present(row)
}

/** Saves the comment as the next version. */
export async function saveComment(
  tx: Tx,
  reviewId: string,
  releaseVersion: number,
  text: string,
  version: number,
): Promise<{ version: number; savedAt: string }> {
  const saved = await first(
    tx,
    sql<{ version: number; savedAt: string }>`
    insert into app.review_comment (org_id, review_id, release_version, text, version, saved_at) values (app.org(), ${reviewId},
      ${releaseVersion}, ${text}, ${version}, app.now())
    on conflict (org_id, review_id, release_version) do update set text = excluded.text, version = excluded.version,
      saved_at = excluded.saved_at
    returning version, saved_at as "savedAt"`,
  )
  return saved!
}

/** From here on the comment stands as it is, beside every copy of the review. */
export async function submitComment(tx: Tx, reviewId: string, releaseVersion: number): Promise<boolean> {
  return (
    (await change(
      tx,
      sql`update app.review_comment set submitted_at = app.now()
    where org_id = app.org() and review_id = ${reviewId} and release_version = ${releaseVersion} and submitted_at is null and text <> ''`,
    )) === 1
  )
}

/** A5: who opened this person's released review, newest first. Only the person (and those who oversee the audit log) finds anything. */
export async function listReaders(tx: Tx, reviewId: string): Promise<{ reader: Named; at: string }[]> {
  const found = await rows(
    tx,
    sql<{ id: string; name: string; at: string }>`
    select p.id, p.name, a.at from app.audit a join app.person p on p.org_id = a.org_id and p.id = a.actor_id
     where a.org_id = app.org() and a.subject_id = app.me() and a.action = 'review.read' and a.result = 'done'
       and a.record_id = ${reviewId} and a.actor_id <> app.me()
     order by a.at desc limit 200`,
  )
  return found.map(({ id, name, at }) => ({ reader: { id, name }, at }))
}
