import { exists, sql } from '../server/database.ts'
import { messageKind } from '../server/messages.ts'

/** Once a person and cycle, however many reviews they write in it: the record is the cycle. */
export const reviewsToWrite = messageKind({
  kind: 'review.to-write', group: 'reviews',
  subject: 'A review cycle has opened, and you have something to write',
  line: 'What it is, and until when, stands on your page of reviews.',
  path: () => '/reviews',
  stillRight: (tx, id) => exists(tx, sql`select 1 from app.review r join app.review_cycle c on c.org_id = r.org_id and c.id = r.cycle_id
    where r.org_id = app.org() and r.cycle_id = ${id} and r.reviewer_id = app.me() and r.state in ('not-started', 'draft') and c.state = 'open'`),
})

/** To the person: there is a version to read. */
export const reviewShared = messageKind({
  kind: 'review.shared', group: 'reviews',
  subject: 'Your review is ready to read',
  line: 'It was shared with you.',
  path: (id) => `/reviews/${id}`,
  stillRight: (tx, id) => exists(tx, sql`select 1 from app.review_release v join app.seen_review(v.review_id) r on true
    where v.org_id = app.org() and v.review_id = ${id} and r.subject_id = app.me() and r.kind = 'manager'`),
})

/** To the author. */
export const reviewSentBack = messageKind({
  kind: 'review.sent-back', group: 'reviews',
  subject: 'A review you wrote was given back to you',
  line: 'The reason stands beside it.',
  path: (id) => `/reviews/${id}`,
  stillRight: (tx, id) => exists(tx, sql`select 1 from app.review where org_id = app.org() and id = ${id} and reviewer_id = app.me() and state = 'draft'`),
})

/** To the person, once they talked about it. */
export const reviewToAcknowledge = messageKind({
  kind: 'review.to-acknowledge', group: 'reviews',
  subject: 'You can acknowledge your review',
  line: 'That says you received it, not that you agree. You can add your own words.',
  path: (id) => `/reviews/${id}`,
  stillRight: (tx, id) => exists(tx, sql`select 1 from app.review r join app.acknowledgement_opening o on o.org_id = r.org_id and o.review_id = r.id
    where r.org_id = app.org() and r.id = ${id} and r.subject_id = app.me() and r.kind = 'manager' and r.state = 'shared'`),
})

/** To the author. */
export const reviewAcknowledged = messageKind({
  kind: 'review.acknowledged', group: 'reviews',
  subject: 'A review you wrote was acknowledged',
  line: 'If they added words of their own, they stand beside it.',
  path: (id) => `/reviews/${id}`,
  stillRight: (tx, id) => exists(tx, sql`select 1 from app.acknowledgement a join app.seen_review(a.review_id) r on true
    where a.org_id = app.org() and a.review_id = ${id} and r.reviewer_id = app.me()`),
})

const mine = (kind: 'self' | 'manager') => sql`select 1 from app.review r join app.review_cycle c on c.org_id = r.org_id and c.id = r.cycle_id
  where r.org_id = app.org() and r.reviewer_id = app.me() and r.kind = ${kind} and r.state in ('not-started', 'draft') and c.state = 'open'`

export const selfReviewDue = messageKind({
  kind: 'reminder.self-review', group: 'reviews',
  subject: 'Your self-review is due soon',
  line: 'What you noted over the year is there to build on.',
  path: (id) => `/reviews/${id}`,
  stillRight: (tx, id) => exists(tx, sql`${mine('self')} and r.id = ${id}`),
})

/** Once a person, cycle and day: the record is the cycle. */
export const reviewsDue = messageKind({
  kind: 'reminder.manager-review', group: 'reviews',
  subject: 'Reviews you write are due soon',
  line: 'Those that are not in yet stand on your page of reviews.',
  path: () => '/reviews',
  stillRight: (tx, id) => exists(tx, sql`${mine('manager')} and r.cycle_id = ${id}`),
})

export const acknowledgementDue = messageKind({
  kind: 'reminder.acknowledgement', group: 'reviews',
  subject: 'Your review waits to be acknowledged',
  line: 'That says you received it, not that you agree.',
  path: (id) => `/reviews/${id}`,
  stillRight: reviewToAcknowledge.stillRight,
})

/** Once a manager and cycle: peers are asked, and nobody proposes them but the manager. */
export const peersToName = messageKind({
  kind: 'review.name-peers', group: 'reviews',
  subject: 'Name who should be asked for feedback about your people',
  line: 'Two to five people who saw the work of each. They are asked once you name them.',
  path: () => '/feedback-rounds',
  stillRight: (tx, id) => exists(tx, sql`select 1 from app.cycle_round n join app.feedback_round r on r.org_id = n.org_id and r.id = n.round_id
    where n.org_id = app.org() and n.cycle_id = ${id} and app.manages(n.subject_id)
      and not exists (select 1 from app.peer_request q where q.org_id = n.org_id and q.round_id = n.round_id)`),
})

export const REVIEW_MESSAGES = [
  peersToName,
  reviewsToWrite, reviewShared, reviewSentBack, reviewToAcknowledge, reviewAcknowledged, selfReviewDue, reviewsDue, acknowledgementDue,
]
