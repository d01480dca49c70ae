import { first, sql } from '../../server/database.ts'
import { messageKind } from '../../server/messages.ts'

export const cycleNudge = messageKind({
  kind: 'cycle.nudge',
  group: 'reviews',
  subject: 'A review waits for you',
  line: 'HR reminds you of what is yours to write in this cycle.',
  path: () => '/reviews',
  stillRight: async (tx, cycleId) =>
    (await first(
      tx,
      sql`select 1 from app.review r join app.review_cycle c on c.org_id = r.org_id and c.id = r.cycle_id and c.state = 'open'
       where r.org_id = app.org() and r.cycle_id = ${cycleId} and r.reviewer_id = app.me() and r.state in ('not-started', 'draft') limit 1`,
    )) !== undefined,
})
