import { exists, sql } from '../../server/database.ts'
import { messageKind } from '../../server/messages.ts'

/** To the person it was written for. */
export const noteShared = messageKind({
  kind: 'monthly-note.shared', group: 'feedback',
  subject: 'A monthly note was shared with you',
  line: 'It stands on your ledger.',
  path: (id) => `/ledger#entry-${id}`,
  stillRight: (tx, id) => exists(tx, sql`select 1 from app.monthly_note where org_id = app.org() and id = ${id}
    and person_id = app.me() and shared_at is not null`),
})
