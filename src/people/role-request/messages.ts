import { exists, sql } from '../../server/database.ts'
import { messageKind } from '../../server/messages.ts'

export const roleAsked = messageKind({
  kind: 'role.asked', group: 'people',
  subject: 'A role waits for your yes or no',
  line: 'It takes a second HR administrator.',
  path: () => '/people/roles',
  stillRight: (tx, id) => exists(tx, sql`select 1 from app.role_request where org_id = app.org() and id = ${id} and decision is null`),
})

/** The record is the person themself: whoever lost a role can't read the grant any more. */
export const rolesChanged = messageKind({
  kind: 'role.changed', group: 'people',
  subject: 'Your roles have changed',
  line: 'Your account says which roles you hold, and until when.',
  path: () => '/account',
  stillRight: (tx, id) => exists(tx, sql`select 1 from app.person where org_id = app.org() and id = ${id} and id = app.me()`),
})

export const roleEnds = messageKind({
  kind: 'reminder.role', group: 'people',
  subject: 'A role ends soon, or is due to be looked at',
  line: 'Give it again if it is still needed, or let it end.',
  path: () => '/people/roles',
  stillRight: (tx, id) => exists(tx, sql`select 1 from app.role_grant
    where org_id = app.org() and id = ${id} and least(to_on, review_on) between app.today() and app.today() + 8`),
})
