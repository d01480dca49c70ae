import { exists, sql } from '../../server/database.ts'
import { messageKind } from '../../server/messages.ts'

export const importWaits = messageKind({
  kind: 'import.waits', group: 'people',
  subject: 'An import waits for your look',
  line: 'It was brought by a token and changes more than usual. Nothing is written before you say so.',
  path: () => '/people/import/runs',
  stillRight: (tx, id) => exists(tx, sql`select 1 from app.import_held where org_id = app.org() and run_id = ${id}`),
})
