import { exists, sql } from '../../server/database.ts'
import { messageKind } from '../../server/messages.ts'

const SUBJECT = 'Expectations are proposed to you'
const LINE = 'Confirm them, or propose other words.'

/** To the person: the record is the set. */
export const expectationsProposed = messageKind({
  kind: 'expectations.proposed', group: 'check-ins', subject: SUBJECT, line: LINE,
  path: () => '/ledger?tab=expectations',
  stillRight: (tx, id) => exists(tx, sql`${WAITING} and s.id = ${id} and s.person_id = app.me()`),
})

/** To the manager: the record is the person, whose page it is on. */
export const expectationsProposedUpward = messageKind({
  kind: 'expectations.proposed-upward', group: 'check-ins', subject: SUBJECT, line: LINE,
  path: (personId) => `/people/${personId}?tab=expectations`,
  stillRight: (tx, personId) => exists(tx, sql`${WAITING} and s.person_id = ${personId} and s.manager_id = app.me() and app.manages(s.person_id)`),
})

/** Sets whose newest words wait for the reader. */
const WAITING = sql`select 1 from app.expectation_set s
  cross join lateral (select max(v.version) as version from app.expectation_version v where v.org_id = s.org_id and v.set_id = s.id) newest
  where s.org_id = app.org() and newest.version is not null
    and not exists (select 1 from app.expectation_confirmation c
      where c.org_id = s.org_id and c.set_id = s.id and c.version = newest.version and c.by_id = app.me())`
