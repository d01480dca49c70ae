import { exists, sql } from '../../server/database.ts'
import { messageKind } from '../../server/messages.ts'

/** To whoever asked, for as long as the file is there. */
export const exportReady = messageKind({
  kind: 'export.ready', group: 'people',
  subject: 'Your export is ready',
  line: 'The file you asked for can be fetched from your account for 24 hours.',
  path: () => '/account#export',
  stillRight: (tx, id) => exists(tx, sql`select 1 from app.export_job where org_id = app.org() and id = ${id} and person_id = app.me() and ready_at is not null`),
})
