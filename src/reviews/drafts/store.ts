import { randomUUID } from 'node:crypto'
import { EVERY_DRAFT_MINUTES } from '../../checkins/numbers.ts'
import { fromRuleKey } from '../confirmation.ts'
import { storedDocument } from '../document.ts'
import { present } from '../../people/store.ts'
import { first, rows, sql, type Tx } from '../../server/database.ts'
import type { Override, Rating, ReviewDocument, SelfReviewDocument } from '../words.ts'

/** Text of a review before release. Version 0 is the blank page. */
export interface Draft {
  document?: ReviewDocument | SelfReviewDocument
  version: number
  savedAt?: string
  rating?: Rating
}

/** The text as its reader may see it: its author always, others once it is submitted, the person never before it is shared. */
export async function findDraft(tx: Tx, reviewId: string): Promise<Draft | undefined> {
  const row = await first(
    tx,
    sql<Required<Draft>>`
    select t.document, t.version, t.saved_at as "savedAt", g.rating from app.review_text t
      left join app.review_rating g on g.org_id = t.org_id and g.review_id = t.review_id
     where t.org_id = app.org() and t.review_id = ${reviewId}`,
  )
  return row && { ...present(row), document: storedDocument(row.document) }
}

/** Saves the text as the next version, and keeps it as a revision. `tookOut`: see `takesOut()`. */
export async function saveDraft(
  tx: Tx,
  reviewId: string,
  document: unknown,
  version: number,
  tookOut = false,
): Promise<{ version: number; savedAt: string }> {
  const json = JSON.stringify(document)
  const saved = await first(
    tx,
    sql<{ version: number; savedAt: string }>`
    insert into app.review_text (org_id, review_id, document, version, saved_at) values (app.org(), ${reviewId}, ${json}::jsonb,
      ${version}, app.now())
    on conflict (org_id, review_id) do update set document = excluded.document, version = excluded.version, saved_at = excluded.saved_at
    returning version, saved_at as "savedAt"`,
  )
  await sql`insert into app.review_revision (org_id, review_id, version, document, saved_at, by_id, took_out)
    values (app.org(), ${reviewId}, ${version}, ${json}::jsonb, app.now(), app.me(), ${tookOut})`.execute(
    tx,
  )
  await thinRevisions(tx, reviewId)
  return saved!
}

/** Older revisions: the last of each five minutes stays, a save that took out a lot, and the one before it. */
async function thinRevisions(tx: Tx, reviewId: string): Promise<void> {
  await sql`delete from app.review_revision v
     where v.org_id = app.org() and v.review_id = ${reviewId} and v.took_out is not true
       and v.saved_at < app.now() - make_interval(mins => ${EVERY_DRAFT_MINUTES})
       and not coalesce((select next.took_out from app.review_revision next where next.org_id = v.org_id and next.review_id = v.review_id
         and next.version > v.version order by next.version limit 1), false)
       and exists (select 1 from app.review_revision later where later.org_id = v.org_id and later.review_id = v.review_id
         and later.version > v.version and floor(extract(epoch from later.saved_at) / 300) = floor(extract(epoch
           from v.saved_at) / 300))`.execute(
    tx,
  )
}

/** Sets the rating, or takes it back. */
export async function saveRating(tx: Tx, reviewId: string, rating: Rating | null): Promise<void> {
  if (rating === null) {
    await sql`delete from app.review_rating where org_id = app.org() and review_id = ${reviewId}`.execute(tx)
    return
  }
  await sql`insert into app.review_rating (org_id, review_id, rating, set_at) values (app.org(), ${reviewId}, ${rating}, app.now())
    on conflict (org_id, review_id) do update set rating = excluded.rating, set_at = excluded.set_at`.execute(tx)
}

/**
 * Adds seconds of active writing, but never more than really passed since the last ones were added (five minutes the
 * first time, an hour at most): two open tabs, a retry or a made-up number can't make the clock run faster than time. Real time, because a
 * test's moved clock would otherwise stop it.
 */
export async function addWritingTime(tx: Tx, reviewId: string, seconds: number): Promise<void> {
  await sql`insert into app.writing_time as w (org_id, review_id, author_id, active_seconds, measured_at)
    values (app.org(), ${reviewId}, app.me(), least(${seconds}::integer, 300), clock_timestamp())
    on conflict (org_id, review_id, author_id) do update set measured_at = excluded.measured_at,
      active_seconds = w.active_seconds + least(${seconds}::integer, 3600, ceil(extract(epoch
        from clock_timestamp() - w.measured_at)))::integer`.execute(
    tx,
  )
}

/** Minutes the one asking has written, by review. */
export async function writingMinutes(tx: Tx, reviewIds: readonly string[]): Promise<Map<string, number>> {
  const found = await rows(
    tx,
    sql<{ id: string; minutes: number }>`
    select review_id as id, active_seconds / 60 as minutes from app.writing_time
     where org_id = app.org() and author_id = app.me() and review_id = any(${[...reviewIds]}::uuid[])`,
  )
  return new Map(found.map(({ id, minutes }) => [id, minutes]))
}

/** Keys of findings the author confirmed having seen, for this version of the text. */
export async function confirmedKeys(tx: Tx, reviewId: string, textVersion: number): Promise<Set<string>> {
  const found = await rows(
    tx,
    sql<{ rule: string; path: string }>`
    select rule, path from app.review_confirmation where org_id = app.org() and review_id = ${reviewId} and text_version = ${textVersion}`,
  )
  return new Set(found.map(({ rule, path }) => (path ? `${rule}#${path}` : rule)))
}

/** Keeps what the author confirmed, each with an optional note. */
export async function saveConfirmations(
  tx: Tx,
  reviewId: string,
  textVersion: number,
  keys: readonly string[],
  notes: Readonly<Record<string, string>>,
): Promise<void> {
  for (const key of keys) {
    const { rule, path } = fromRuleKey(key)
    await sql`insert into app.review_confirmation (org_id, id, review_id, text_version, rule, path, note, by_id, at)
      values (app.org(), ${randomUUID()}, ${reviewId}, ${textVersion}, ${rule}, ${path}, ${notes[key] ?? null}, app.me(),
        app.now())`.execute(
      tx,
    )
  }
}

/** What HR set aside, for its author and HR. */
export async function listOverrides(tx: Tx, reviewId: string): Promise<Override[]> {
  const found = await rows(
    tx,
    sql<Omit<Override, 'by'> & { byId: string; byName: string }>`
    select o.rule, o.path, o.item, o.text_version as "textVersion", o.reason, o.by_id as "byId", p.name as "byName", o.at
      from app.review_override o join app.person p on p.org_id = o.org_id and p.id = o.by_id
     where o.org_id = app.org() and o.review_id = ${reviewId} order by o.at`,
  )
  return found.map(({ byId, byName, ...rest }) => present({ ...rest, by: { id: byId, name: byName } }))
}

/** Sets a rule aside for one text. */
export async function addOverride(tx: Tx, reviewId: string, override: Omit<Override, 'by' | 'at'>): Promise<void> {
  await sql`insert into app.review_override (org_id, id, review_id, text_version, rule, path, item, reason, by_id, at)
    values (app.org(), ${randomUUID()}, ${reviewId}, ${override.textVersion}, ${override.rule}, ${override.path},
      ${override.item ?? null}, ${override.reason}, app.me(), app.now())`.execute(
    tx,
  )
}

/** Keeps what a text cites from the moment others may read it: see `app.review_cite`. What was shared before stays cited. */
export async function saveCites(tx: Tx, reviewId: string, recordIds: readonly string[], released: boolean): Promise<void> {
  if (!released) await sql`delete from app.review_cite where org_id = app.org() and review_id = ${reviewId}`.execute(tx)
  await sql`insert into app.review_cite (org_id, review_id, record_id)
    select app.org(), ${reviewId}, n.id from unnest(${[...new Set(recordIds)]}::uuid[]) as n (id) on conflict do nothing`.execute(tx)
}
