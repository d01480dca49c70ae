import { exists, sql } from '../../server/database.ts'
import { messageKind } from '../../server/messages.ts'

/** To the one who was asked, until they answered or declined. */
export const requestAsked = messageKind({
  kind: 'request.asked', group: 'feedback',
  subject: 'You were asked for feedback',
  line: 'One question. You can answer it or decline it.',
  path: () => '/feedback-requests',
  stillRight: (tx, id) => exists(tx, sql`select 1 from app.feedback_request r where r.org_id = app.org() and r.id = ${id}
    and r.asked_id = app.me() and r.withdrawn_at is null
    and not exists (select 1 from app.feedback_decline d where d.org_id = r.org_id and d.request_id = r.id)
    and not exists (select 1 from app.observation o where o.org_id = r.org_id and o.request_id = r.id and o.author_id = app.me() and o.withdrawn_at is null)`),
})
