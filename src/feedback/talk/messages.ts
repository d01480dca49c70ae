import { exists, sql } from '../../server/database.ts'
import { messageKind } from '../../server/messages.ts'

/** To the person: a record of a talk waits for their word. */
export const talkRecorded = messageKind({
  kind: 'talk.recorded', group: 'feedback',
  subject: 'A talk with you was put on record',
  line: 'Say whether it was so, or what else was said.',
  path: (id) => `/ledger#entry-${id}`,
  stillRight: (tx, id) => exists(tx, sql`select 1 from app.talk t where t.org_id = app.org() and t.id = ${id}
    and t.subject_id = app.me() and t.withdrawn_at is null
    and not exists (select 1 from app.talk_answer w where w.org_id = t.org_id and w.talk_id = t.id)`),
})

/** To whoever recorded it. */
export const talkAnswered = messageKind({
  kind: 'talk.answered', group: 'feedback',
  subject: 'Your record of a talk was answered',
  line: 'The answer stands beside it.',
  path: (id) => `/talks/${id}`,
  stillRight: (tx, id) => exists(tx, sql`select 1 from app.talk t join app.talk_answer w on w.org_id = t.org_id and w.talk_id = t.id
    where t.org_id = app.org() and t.id = ${id} and t.author_id = app.me() and t.withdrawn_at is null`),
})
