import { exists, sql, type Tx } from '../../server/database.ts'
import { messageKind, sendAll } from '../../server/messages.ts'
import type { Sharing } from './audience.ts'

/** To the person it is about. */
export const observationShared = messageKind({
  kind: 'observation.shared', group: 'feedback',
  subject: 'Something was noted for you',
  line: 'Somebody shared an observation with you. It stands on your ledger, and you can answer it.',
  path: (id) => `/ledger#entry-${id}`,
  stillRight: (tx, id) => exists(tx, sql`select 1 from app.observation where org_id = app.org() and id = ${id}
    and subject_id = app.me() and author_id <> app.me() and person_at is not null and withdrawn_at is null`),
})

/** To the manager of today it was shared with. */
export const observationPassedOn = messageKind({
  kind: 'observation.passed-on', group: 'feedback',
  subject: 'An observation was shared with you as a manager',
  line: 'It is about somebody you lead.',
  path: (id) => `/observations/${id}`,
  stillRight: (tx, id) => exists(tx, sql`select 1 from app.observation where org_id = app.org() and id = ${id}
    and app.manages(subject_id) and author_id <> app.me() and manager_at is not null and withdrawn_at is null`),
})

/** To its author. */
export const observationAnswered = messageKind({
  kind: 'observation.answered', group: 'feedback',
  subject: 'Your observation was answered',
  line: 'The answer stands beside it.',
  path: (id) => `/observations/${id}`,
  stillRight: (tx, id) => exists(tx, sql`select 1 from app.observation o
    join app.observation_answer w on w.org_id = o.org_id and w.observation_id = o.id
    where o.org_id = app.org() and o.id = ${id} and o.author_id = app.me() and o.withdrawn_at is null`),
})

interface Told { id: string; subjectId: string; sharing: Sharing; manager?: { id: string } }

/** Tells those who can read an observation since this very moment. Public praise is told to the person alone. */
export async function tellReaders(tx: Tx, now: Told, before: Sharing = {}): Promise<void> {
  const gained = (reader: keyof Sharing) => now.sharing[reader] && !before[reader]
  await sendAll(tx, [
    ...(gained('personAt') ? [{ kind: observationShared.kind, to: now.subjectId, recordId: now.id }] : []),
    ...(gained('managerAt') && now.manager && !now.sharing.publicAt ? [{ kind: observationPassedOn.kind, to: now.manager.id, recordId: now.id }] : []),
  ])
}
