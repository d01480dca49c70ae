import type pg from 'pg'
import { transaction } from '../database.ts'
import { type Choice, USUAL_QUIET, verdictOn } from './timing.ts'

/** One e-mail taken in hand: nobody else sends it until it is put down, or the hand has died. */
export interface InHand {
  orgId: string
  mailId: string
  personId: string
  daily: boolean
  /** Tries before this one, and how many of them ended in silence. */
  attempts: number
  unclear: number
  messages: { id: string; kind: string; recordId: string }[]
}

/** What a look at the outbox goes by. */
export interface Looking {
  /** RFC 3339, product time. */
  now: string
  groupOf: (kind: string) => string | undefined
  /** False: there is nothing to send mails with, so messages stay in the app alone. */
  sending: boolean
}

/** Longer than a try can take. */
const IN_HAND_SECONDS = 180
/** Two tries that ended in silence make one duplicate at most; a third could make two. */
export const UNCLEAR_MOST = 2
/** One half of the lock on a person's mails, so that two hands do not make two daily mails of one. */
const PERSON_LOCK = 7319

interface Row {
  org_id: string; message_id: string; mail_id: string | null; attempts: number; unclear: number; kind: string; recipient_id: string
  created_at: string; expires_at: string | null; seen: boolean; left: boolean; invited: boolean; from_hour: number | null; to_hour: number | null; zone: string
}

/** A message whose mail is due, by the look of it. */
export interface Due { orgId: string; messageId: string; personId: string }

/** What is due, the longest first. Looked up for many at once: sorting thousands for each mail would cost more than sending it. */
export async function dueMails(job: pg.Pool, now: string, most: number): Promise<Due[]> {
  return (await job.query<Due>(DUE_MAILS, [now, most])).rows
}

/**
 * Takes a mail in hand if it is still due; what should not leave now is settled or put off instead.
 * @returns `settled` when there is nothing to send, `busy` when another hand is at this person's mails
 */
export async function take(job: pg.Pool, due: Due, looking: Looking): Promise<InHand | 'settled' | 'busy'> {
  return transaction(job, async (client) => {
    // The lock first, then the look, one statement after the other: what another hand did before is seen.
    const [locked, looked, chosen] = await Promise.all([
      client.query<{ yes: boolean }>('select pg_try_advisory_xact_lock($1, hashtext($2)) as yes', [PERSON_LOCK, due.personId]),
      client.query<Row>(LOOK, [looking.now, due.orgId, due.messageId]),
      client.query<{ group: string; mail: Choice }>('select message_group as "group", mail from app.mail_choice where org_id = $1 and person_id = $2', [due.orgId, due.personId]),
    ])
    if (!locked.rows[0]!.yes) return 'busy'
    const row = looked.rows[0]
    return row ? decide(client, row, new Map(chosen.rows.map((each) => [each.group, each.mail])), looking) : 'settled'
  })
}

async function decide(client: pg.PoolClient, row: Row, choices: Map<string, Choice>, looking: Looking): Promise<InHand | 'settled'> {
  const group = looking.groupOf(row.kind)
  if (!group) return settled(client, row, 'dead', 'unknown-kind')
  // Without an account the link leads nowhere; they find it in their inbox once they have one.
  if (!looking.sending || !row.invited) return settled(client, row, 'in-app')
  if (row.unclear >= UNCLEAR_MOST) return settleMail(client, row.org_id, row.mail_id!, 'dead', 'unclear').then(() => 'settled' as const)
  const verdict = verdictOn({
    createdAt: new Date(row.created_at), expiresAt: row.expires_at ? new Date(row.expires_at) : undefined, seen: row.seen, left: row.left,
    choice: choices.get(group) ?? 'at-once', quiet: row.from_hour === null ? USUAL_QUIET : { from: row.from_hour, to: row.to_hour! }, zone: row.zone,
  }, new Date(looking.now))
  if (verdict.now === 'settle') return settled(client, row, verdict.state)
  if (verdict.now === 'wait') {
    await client.query('update app.message_mail set not_before = $3 where org_id = $1 and message_id = $2', [row.org_id, row.message_id, verdict.until.toISOString()])
    return 'settled'
  }
  return hold(client, row, (kind) => choices.get(looking.groupOf(kind) ?? '') === 'daily', looking.now)
}

/** A mail that was tried before keeps what it holds; a new daily one takes along everything of this person's that is due as daily. */
async function hold(client: pg.PoolClient, row: Row, isDaily: (kind: string) => boolean, now: string): Promise<InHand> {
  const mailId = row.mail_id ?? row.message_id
  const daily = isDaily(row.kind)
  const others = daily && !row.mail_id ? (await client.query<{ id: string; kind: string }>(WAITING, [now, row.org_id, row.recipient_id])).rows.filter((each) => isDaily(each.kind)) : []
  const { rows: messages } = await client.query<InHand['messages'][number]>(HOLD, [row.org_id, mailId, IN_HAND_SECONDS, [row.message_id, ...others.map((each) => each.id)]])
  return { orgId: row.org_id, mailId, personId: row.recipient_id, daily: daily || messages.length > 1, attempts: row.attempts, unclear: row.unclear, messages }
}

async function settled(client: pg.PoolClient, row: Row, state: string, errorClass?: string): Promise<'settled'> {
  await settleMessages(client, row.org_id, [row.message_id], state, errorClass)
  return 'settled'
}

/** These messages need no mail any more, or can't have one. */
export async function settleMessages(client: Pick<pg.Pool, 'query'>, orgId: string, ids: readonly string[], state: string, errorClass?: string): Promise<void> {
  await client.query(`update app.message_mail set state = $3, error_class = coalesce($4, error_class), settled_at = clock_timestamp(), in_hand_until = null
    where org_id = $1 and message_id = any($2)`, [orgId, ids, state, errorClass ?? null])
}

/** The mail is done with: sent, or dead. */
export async function settleMail(client: Pick<pg.Pool, 'query'>, orgId: string, mailId: string, state: 'sent' | 'dead', errorClass?: string): Promise<void> {
  await client.query(`update app.message_mail set state = $3, error_class = $4, settled_at = clock_timestamp(), in_hand_until = null
    where org_id = $1 and mail_id = $2 and state = 'pending'`, [orgId, mailId, state, errorClass ?? null])
}

/** Written before the mail server is asked: should we die meanwhile, nobody knows whether it has the mail. */
export async function markTry(job: pg.Pool, { orgId, mailId }: InHand): Promise<void> {
  await job.query(TRY, [orgId, mailId])
}

/** Puts it down again until later. `clear`: we know that the server does not have it. */
export async function putOff(job: pg.Pool, { orgId, mailId }: InHand, errorClass: string, seconds: number, clear: boolean): Promise<void> {
  await job.query(`update app.message_mail set error_class = $3, retry_at = clock_timestamp() + make_interval(secs => $4), in_hand_until = null,
      unclear = unclear - case when $5 then 1 else 0 end
    where org_id = $1 and mail_id = $2 and state = 'pending'`, [orgId, mailId, errorClass, seconds, clear])
}

const DUE = `mm.state = 'pending' and mm.not_before <= $1::timestamptz and (mm.retry_at is null or mm.retry_at <= clock_timestamp())
  and (mm.in_hand_until is null or mm.in_hand_until <= clock_timestamp())`
const DUE_MAILS = `
  select mm.org_id as "orgId", mm.message_id as "messageId", m.recipient_id as "personId"
    from app.message_mail mm join app.message m on m.org_id = mm.org_id and m.id = mm.message_id
   where ${DUE} order by mm.not_before limit $2`
// Asked anew under the lock: another hand may just have been at it.
const LOOK = `
  select mm.org_id, mm.message_id, mm.mail_id, mm.attempts, mm.unclear, m.kind, m.recipient_id, m.created_at, m.expires_at,
         m.seen_at is not null as seen, coalesce(p.ended_on < ($1::timestamptz at time zone o.time_zone)::date, false) as left,
         p.account_id is not null as invited, q.from_hour, q.to_hour, o.time_zone as zone
    from app.message_mail mm
    join app.message m on m.org_id = mm.org_id and m.id = mm.message_id
    join app.person p on p.org_id = m.org_id and p.id = m.recipient_id
    join app.organisation o on o.org_id = m.org_id
    left join app.quiet_hours q on q.org_id = m.org_id and q.person_id = m.recipient_id
   where mm.org_id = $2 and mm.message_id = $3 and ${DUE}`
const WAITING = `
  select m.id, m.kind from app.message_mail mm join app.message m on m.org_id = mm.org_id and m.id = mm.message_id
   where ${DUE} and mm.org_id = $2 and m.recipient_id = $3 and mm.mail_id is null and m.seen_at is null and (m.expires_at is null or m.expires_at > $1::timestamptz)`
const TRY = `update app.message_mail set attempts = attempts + 1, unclear = unclear + 1 where org_id = $1 and mail_id = $2 and state = 'pending'`
const HOLD = `
  with held as (update app.message_mail mm set mail_id = $2, in_hand_until = clock_timestamp() + make_interval(secs => $3)
     where mm.org_id = $1 and (mm.mail_id = $2 or (mm.mail_id is null and mm.message_id = any($4))) and mm.state = 'pending' returning mm.org_id, mm.message_id)
  select m.id, m.kind, m.record_id as "recordId" from held join app.message m on m.org_id = held.org_id and m.id = held.message_id order by m.created_at, m.id`
