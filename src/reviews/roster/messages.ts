import { first, sql, type Tx } from '../../server/database.ts'
import { messageKind } from '../../server/messages.ts'

/** The review is mine to write at this moment. */
const mineToWrite = async (tx: Tx, id: string) =>
  (await first(
    tx,
    sql`select 1 from app.review where org_id = app.org() and id = ${id} and reviewer_id = app.me() and state in ('not-started', 'draft')`,
  )) !== undefined

export const reviewGiven = messageKind({
  kind: 'review.given',
  group: 'reviews',
  subject: 'A review is yours to write now',
  line: 'It was given to you to write. What is there already, and by when it is due, is on its page.',
  path: (id) => `/reviews/${id}`,
  stillRight: mineToWrite,
})

export const reviewReopened = messageKind({
  kind: 'review.reopened',
  group: 'reviews',
  subject: 'You can go on writing',
  line: 'HR reopened a review of yours. The reason is on its page.',
  path: (id) => `/reviews/${id}`,
  stillRight: mineToWrite,
})

export const reviewCancelled = messageKind({
  kind: 'review.cancelled',
  group: 'reviews',
  subject: 'A review is not written after all',
  line: 'Nothing more is to do for it. What you wrote is kept for you on its page.',
  path: (id) => `/reviews/${id}`,
  stillRight: async (tx, id) =>
    (await first(tx, sql`select 1 from app.review where org_id = app.org() and id = ${id} and reviewer_id = app.me() and state = 'cancelled'`)) !==
    undefined,
})

export const draftKept = messageKind({
  kind: 'draft.kept',
  group: 'reviews',
  subject: 'Your draft is kept',
  line: 'Somebody else writes a review that you began. Your draft stays yours; you decide whether to pass it on.',
  path: () => '/reviews',
  stillRight: async (tx, reviewId) =>
    (await first(tx, sql`select 1 from app.kept_draft where org_id = app.org() and review_id = ${reviewId} and author_id = app.me() limit 1`)) !==
    undefined,
})

export const ROSTER_MESSAGES = [reviewGiven, reviewReopened, reviewCancelled, draftKept]
