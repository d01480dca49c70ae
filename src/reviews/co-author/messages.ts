import { exists, sql } from '../../server/database.ts'
import { messageKind } from '../../server/messages.ts'

/** To whoever is asked to write along. */
export const askedToWriteAlong = messageKind({
  kind: 'review.write-along', group: 'reviews',
  subject: 'You are asked to write along in a review',
  line: 'Who asks, and about whom, stands there.',
  path: (id) => `/reviews/${id}`,
  stillRight: (tx, id) => exists(tx, sql`select 1 from app.co_written() as c (id) where c.id = ${id} and exists (select 1 from app.seen_review(c.id))`),
})
