import { randomUUID } from 'node:crypto'
import { change, first, sql, type Tx } from '../../server/database.ts'
import type { Named, ReviewState } from '../words.ts'

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

/** A review is not written after all. */
export async function closeReview(
  tx: Tx,
  reviewId: string,
  state: ReviewState,
  closing: { why: 'left' | 'cancelled'; reason?: string },
): Promise<boolean> {
  // On record first: a cancelled review is still found by those who find it now.
  await sql`insert into app.review_closing (org_id, id, review_id, why, reason, state_before, by_id, at) values (app.org(), ${randomUUID()},
    ${reviewId}, ${closing.why}, ${closing.reason ?? null}, ${state}, app.me(), app.now())`.execute(tx)
  return (
    (await change(tx, sql`update app.review set state = 'cancelled' where org_id = app.org() and id = ${reviewId} and state = ${state}`)) === 1
  )
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
