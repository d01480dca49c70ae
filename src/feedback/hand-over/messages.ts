import { first, sql, type Tx } from '../../server/database.ts'
import { messageKind } from '../../server/messages.ts'

const stillThere = async (tx: Tx, id: string) =>
  (await first(tx, sql`select 1 from app.hand_over where org_id = app.org() and id = ${id}`)) !== undefined

export const handOverGiven = messageKind({
  kind: 'hand-over.given',
  group: 'feedback',
  subject: 'Somebody handed over to you',
  line: 'A former manager passed on what the new one needs to know. Read it before your first talk.',
  path: (id) => `/hand-overs/${id}`,
  stillRight: stillThere,
})

export const handOverAboutYou = messageKind({
  kind: 'hand-over.about-you',
  group: 'feedback',
  subject: 'Your former manager handed over',
  line: 'You can read the note and the list of what you were told, and say of each point whether it is so.',
  path: (id) => `/hand-overs/${id}`,
  stillRight: stillThere,
})
