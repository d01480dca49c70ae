import { randomUUID } from 'node:crypto'
import { present } from '../../people/store.ts'
import { change, first, rows, sql, type Tx } from '../../server/database.ts'
import { send, sendAll } from '../../server/messages.ts'
import type { Named, ReviewState } from '../words.ts'
import { settle, stampOf, type Orphan } from './roster.ts'

/** Whether this person can review that one: employed, not the same, not below them, no conflict of interest. */
export async function canReview(tx: Tx, reviewerId: string, subjectId: string): Promise<boolean> {
  return (await first(tx, sql<{ can: boolean }>`select app.may_review(${reviewerId}, ${subjectId}) as can`))!.can
}

/** The person's manager of today. */
export async function lineManagerOf(tx: Tx, personId: string): Promise<Named | undefined> {
  return first(
    tx,
    sql<Named>`select m.id, m.name from app.reporting_line l join app.person m on m.org_id = l.org_id and m.id = l.manager_id
     where l.org_id = app.org() and l.person_id = ${personId} and app.today() between l.from_on and l.to_on`,
  )
}

/** How a review changes hands. */
export interface Move {
  to: string
  /** The delegation under which the new one writes. */
  delegationId?: string
  /** The new one may read what was written so far. Only counts for the author, and for what a manager could read of their delegate. */
  passOn?: boolean
  reason?: string
}

/** Gives a review to somebody else to write. What was written is kept for its author. @returns whether there was something to keep */
export async function giveReview(tx: Tx, reviewId: string, { to, delegationId, passOn, reason }: Move): Promise<boolean> {
  const row = await first(
    tx,
    sql<{ kept: boolean }>`select app.move_review(${reviewId}, ${to}, ${delegationId ?? null}::uuid, ${passOn ?? false}, ${reason ?? null}::text,
      ${randomUUID()}, ${randomUUID()}) as kept`,
  )
  return row!.kept
}

/** Puts on record that a review stays with its reviewer, although somebody else is the manager now. */
export async function keepReviewer(tx: Tx, reviewId: string, reviewerId: string, managerId: string | undefined): Promise<void> {
  await sql`insert into app.reviewer_choice (org_id, id, review_id, reviewer_id, before_id, manager_id, by_id, at)
    values (app.org(), ${randomUUID()}, ${reviewId}, ${reviewerId}, ${reviewerId}, ${managerId ?? null}, app.me(), app.now())`.execute(tx)
}

/** A review is not written after all; its author is told. */
export async function closeReview(
  tx: Tx,
  { reviewId, state, reviewerId }: { reviewId: string; state: ReviewState; reviewerId: string },
  closing: { why: 'left' | 'cancelled'; reason?: string },
): Promise<boolean> {
  const id = randomUUID()
  // On record first: a cancelled review is still found by those who find it now.
  await sql`insert into app.review_closing (org_id, id, review_id, why, reason, state_before, by_id, at) values (app.org(), ${id},
    ${reviewId}, ${closing.why}, ${closing.reason ?? null}, ${state}, app.me(), app.now())`.execute(tx)
  const done =
    (await change(tx, sql`update app.review set state = 'cancelled' where org_id = app.org() and id = ${reviewId} and state = ${state}`)) === 1
  if (done) await send(tx, { kind: 'review.cancelled', to: reviewerId, recordId: reviewId, version: id })
  return done
}

/** Why a review is not written after all, and where it stood; undefined while it is. */
export interface Closing {
  why: 'left' | 'cancelled'
  reason?: string
  at: string
  stateBefore: ReviewState
}

/** The closing in force. */
export async function findClosing(tx: Tx, reviewId: string): Promise<Closing | undefined> {
  const row = await first(
    tx,
    sql<Omit<Closing, 'reason'> & { reason: string | null }>`select why, reason, at, state_before as "stateBefore" from app.review_closing
     where org_id = app.org() and review_id = ${reviewId} and undone_at is null order by at desc limit 1`,
  )
  return row && { ...row, reason: row.reason ?? undefined }
}

/** Takes a closing back: a draft is a draft again, and what was submitted is one too, for its author to look at once more. */
export async function restoreReview(tx: Tx, reviewId: string, stateBefore: ReviewState): Promise<ReviewState> {
  const to = stateBefore === 'not-started' ? 'not-started' : 'draft'
  await change(tx, sql`update app.review set state = ${to} where org_id = app.org() and id = ${reviewId} and state = 'cancelled'`)
  await change(
    tx,
    sql`update app.review_closing set undone_at = app.now() where org_id = app.org() and review_id = ${reviewId} and undone_at is null`,
  )
  return to
}

/** Reviews of open cycles whose person or reviewer has left, with who could follow. */
export async function listOrphans(tx: Tx, cycleId?: string): Promise<Orphan[]> {
  const found = await rows(
    tx,
    sql<Orphan>`
    select r.id as "reviewId", r.kind, r.state, r.reviewer_id as "reviewerId", coalesce(s.ended_on < app.today(), false) as "subjectLeft",
      case when app.may_review(l.manager_id, r.subject_id) then l.manager_id end as "managerId",
      case when app.may_review(u.manager_id, r.subject_id) then u.manager_id end as "upId"
      from app.review r
      join app.review_cycle c on c.org_id = r.org_id and c.id = r.cycle_id and c.state = 'open'
      join app.person s on s.org_id = r.org_id and s.id = r.subject_id
      join app.person w on w.org_id = r.org_id and w.id = r.reviewer_id
      left join app.reporting_line l on l.org_id = r.org_id and l.person_id = r.subject_id and app.today() between l.from_on and l.to_on
      left join lateral (select x.manager_id from app.reporting_line x where x.org_id = r.org_id and x.person_id = r.reviewer_id
        order by x.to_on desc limit 1) u on true
     where r.org_id = app.org() and (${cycleId ?? null}::uuid is null or r.cycle_id = ${cycleId ?? null})
       and r.state in ('not-started', 'draft', 'submitted') and (s.ended_on < app.today() or w.ended_on < app.today())
       and (app.administers(r.subject_id) or app.partners(r.subject_id))`,
  )
  return found.map(present)
}

/** Does what is settled about each; those that need somebody chosen stay as they are. */
export async function settleOrphans(tx: Tx, orphans: readonly Orphan[]): Promise<{ closed: number; moved: number; open: number }> {
  const done = { closed: 0, moved: 0, open: 0 }
  for (const orphan of orphans) {
    const settlement = settle(orphan)
    if (settlement?.do === 'close') done.closed += Number(await closeReview(tx, orphan, { why: 'left' }))
    if (settlement?.do === 'move') {
      await giveReview(tx, orphan.reviewId, { to: settlement.to })
      done.moved += 1
    }
    if (settlement?.do === 'ask') done.open += 1
  }
  return done
}

/** Reviews of a person in a cycle, as far as the one asking may know. */
export async function reviewIdsOf(tx: Tx, cycleId: string, personId: string): Promise<string[]> {
  const found = await rows(
    tx,
    sql<{ id: string }>`select id from app.review where org_id = app.org() and cycle_id = ${cycleId} and subject_id = ${personId} order by kind`,
  )
  return found.map(({ id }) => id)
}

/** Puts on record that a cycle was closed or opened again. */
export async function recordCycleStep(tx: Tx, cycleId: string, step: 'closed' | 'reopened', reason?: string): Promise<void> {
  await sql`insert into app.cycle_step (org_id, id, cycle_id, step, reason, by_id, at) values (app.org(), ${randomUUID()}, ${cycleId}, ${step},
    ${reason ?? null}, app.me(), app.now())`.execute(tx)
}

/** Tells the new author that a review is theirs, and the one before that their draft is kept. @param version when, RFC 3339 */
export async function tellMoved(tx: Tx, reviewId: string, { to, from, version }: { to: string; from?: string; version: string }): Promise<void> {
  await sendAll(tx, [
    { kind: 'review.given', to, recordId: reviewId, version: stampOf(version) },
    ...(from ? [{ kind: 'draft.kept', to: from, recordId: reviewId, version: stampOf(version) }] : []),
  ])
}
