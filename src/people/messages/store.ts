import { change, first, rows, sql, type Tx } from '../../server/database.ts'
import { kindOf } from '../../server/messages.ts'
import { MOST_COUNTED } from './inbox.ts'
import type { Group, InboxMessage, MailChoice, QuietHours } from './words.ts'

interface Row { id: string; kind: string; recordId: string; at: string; seen: boolean; read: boolean }

/** Looked through for one page: what is hidden by now makes a page no shorter, within reason. */
const MOST_LOOKED_AT = 400

/** The newest messages that are still theirs to see, each asked of its record. `next` goes on from there. */
export async function listInbox(tx: Tx, { limit, cursor }: { limit: number; cursor?: string }): Promise<{ messages: InboxMessage[]; next?: string }> {
  const messages: InboxMessage[] = []
  let from = cursor
  for (let looked = 0; looked < MOST_LOOKED_AT; looked += limit) {
    const found = await page(tx, limit, from)
    const right = await stillRight(tx, found)
    for (const [n, row] of found.entries()) {
      from = `${row.at} ${row.id}`
      if (!right[n]) continue
      messages.push(shown(row))
      if (messages.length === limit) return { messages, ...((n + 1 < found.length || found.length === limit) && { next: from }) }
    }
    if (found.length < limit) return { messages }
  }
  return { messages, next: from }
}

function page(tx: Tx, limit: number, cursor: string | undefined): Promise<Row[]> {
  const [at, id] = cursor?.split(' ') ?? [null, null]
  return rows(tx, sql<Row>`
    select m.id, m.kind, m.record_id as "recordId", date_trunc('milliseconds', m.created_at) as at, m.seen_at is not null as seen, m.read_at is not null as read
      from app.message m
     where m.org_id = app.org() and m.recipient_id = app.me() and (m.expires_at is null or m.expires_at > app.now())
       and (${at}::timestamptz is null or (date_trunc('milliseconds', m.created_at), m.id) < (${at}::timestamptz, ${id ?? null}::uuid))
     order by date_trunc('milliseconds', m.created_at) desc, m.id desc limit ${limit}`)
}

/** How many are unseen and still theirs. Counted after the question, so that a hidden record moves no number. */
export async function countUnseen(tx: Tx): Promise<number> {
  const found = await rows(tx, sql<Row>`
    select m.kind, m.record_id as "recordId" from app.message m
     where m.org_id = app.org() and m.recipient_id = app.me() and m.seen_at is null and (m.expires_at is null or m.expires_at > app.now())
     order by m.created_at desc limit ${MOST_COUNTED}`)
  return (await stillRight(tx, found)).filter(Boolean).length
}

async function stillRight(tx: Tx, found: readonly Pick<Row, 'kind' | 'recordId'>[]): Promise<boolean[]> {
  // Several messages are often about one record: each question is asked once.
  const asked = new Map<string, Promise<boolean>>()
  return Promise.all(found.map(({ kind, recordId }) => {
    const key = `${kind} ${recordId}`
    if (!asked.has(key)) asked.set(key, kindOf(kind)?.stillRight(tx, recordId) ?? Promise.resolve(false))
    return asked.get(key)!
  }))
}

function shown({ id, kind, recordId, at, seen, read }: Row): InboxMessage {
  const { group, subject, line, path } = kindOf(kind)!
  return { id, kind, group, subject, line, to: path(recordId), at, seen, read }
}

/** Everything up to this moment was in the list they opened. @returns how many were new to them */
export function seeMessages(tx: Tx, until: string): Promise<number> {
  return change(tx, sql`update app.message set seen_at = app.now()
    where org_id = app.org() and recipient_id = app.me() and seen_at is null and date_trunc('milliseconds', created_at) <= ${until}::timestamptz`)
}

/** They followed its link. @returns whether there is such a message of theirs */
export async function readMessage(tx: Tx, id: string): Promise<boolean> {
  return (await change(tx, sql`update app.message set seen_at = coalesce(seen_at, app.now()), read_at = coalesce(read_at, app.now())
    where org_id = app.org() and recipient_id = app.me() and id = ${id}`)) === 1
}

/** What they chose to get by mail; a group that is not here is sent at once. */
export function mailChoices(tx: Tx): Promise<{ group: Group; mail: MailChoice }[]> {
  return rows(tx, sql<{ group: Group; mail: MailChoice }>`select message_group as "group", mail from app.mail_choice where org_id = app.org() and person_id = app.me()`)
}

export async function chooseMail(tx: Tx, group: Group, mail: MailChoice): Promise<void> {
  await sql`insert into app.mail_choice (org_id, person_id, message_group, mail) values (app.org(), app.me(), ${group}, ${mail})
    on conflict (org_id, person_id, message_group) do update set mail = excluded.mail`.execute(tx)
}

export function quietHours(tx: Tx): Promise<QuietHours | undefined> {
  return first(tx, sql<QuietHours>`select from_hour as "from", to_hour as "to" from app.quiet_hours where org_id = app.org() and person_id = app.me()`)
}

export async function setQuietHours(tx: Tx, { from, to }: QuietHours): Promise<void> {
  await sql`insert into app.quiet_hours (org_id, person_id, from_hour, to_hour) values (app.org(), app.me(), ${from}, ${to})
    on conflict (org_id, person_id) do update set from_hour = excluded.from_hour, to_hour = excluded.to_hour`.execute(tx)
}

/** Mail that waits for a reason or came to nothing, counted; and jobs that did. */
export async function findTroubles(tx: Tx) {
  return {
    mails: await rows(tx, sql<{ state: 'pending' | 'dead'; kind: string; errorClass: string; count: number; oldest: string }>`
      select state, kind, error_class as "errorClass", count, oldest from app.mail_troubles()`),
    jobs: await rows(tx, sql<{ job: string; count: number; oldest: string }>`select job, count, oldest from app.dead_jobs()`),
  }
}

/** @returns how many were set going */
export async function sendAgain(tx: Tx, kind: string, errorClass: string): Promise<number> {
  return (await first(tx, sql<{ n: number }>`select app.send_mail_again(${kind}, ${errorClass}) as n`))!.n
}

export async function runAgain(tx: Tx, name: string): Promise<number> {
  return (await first(tx, sql<{ n: number }>`select app.run_job_again(${name}) as n`))!.n
}
