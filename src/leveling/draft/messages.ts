import { exists, sql } from '../../server/database.ts'
import { messageKind } from '../../server/messages.ts'

/** To everybody who can read it: what one is held against has other words from now on. */
export const frameworkPublished = messageKind({
  kind: 'framework.published', group: 'people',
  subject: 'The leveling framework has a new version',
  line: 'What changed stands there, word by word. Reviews under way keep the version they began with.',
  path: () => '/framework/changes',
  stillRight: (tx, notice) => exists(tx, sql`select 1 from app.leveling_framework where org_id = app.org() and notice = ${notice}`),
})
