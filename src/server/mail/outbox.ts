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

/**
 * Takes the next mail in hand that is due; what should not leave now is settled or put off on the way.
 * @returns undefined when nothing is due, or another hand is at it
 */
export async function takeNext(job: pg.Pool, looking: Looking): Promise<InHand | undefined> {
  for (;;) {
    const taken = await transaction(job, (client) => takeOne(client, looking))
    if (taken !== 'looked') return taken
  }
}

async function takeOne(client: pg.PoolClient, looking: Looking): Promise<InHand | 'looked' | undefined> {
  const { rows: [next] } = await client.query(NEXT, [looking.now, PERSON_LOCK])
  if (!next) return undefined
  const { rows: [row] } = await client.query<Row>(LOOK, [looking.now, next.org_id, next.message_id])
  if (!row) return 'looked'
  const group = looking.groupOf(row.kind)
  if (!group) return settled(client, row, 'dead', 'unknown-kind')
  // Without an account the link leads nowhere; they find it in their inbox once they have one.
  if (!looking.sending || !row.invited) return settled(client, row, 'in-app')
  if (row.unclear >= UNCLEAR_MOST) return settleMail(client, row.org_id, row.mail_id!, 'dead', 'unclear').then(() => 'looked' as const)
  const choices = await choicesOf(client, row)
  const verdict = verdictOn({
    createdAt: new Date(row.created_at), expiresAt: row.expires_at ? new Date(row.expires_at) : undefined, seen: row.seen, left: row.left,
    choice: choices.get(group) ?? 'at-once', quiet: row.from_hour === null ? USUAL_QUIET : { from: row.from_hour, to: row.to_hour! }, zone: row.zone,
  }, new Date(looking.now))
  if (verdict.now === 'settle') return settled(client, row, verdict.state)
  if (verdict.now === 'wait') {
    await client.query('update app.message_mail set not_before = $3 where org_id = $1 and message_id = $2', [row.org_id, row.message_id, verdict.until.toISOString()])
    return 'looked'
  }
  const isDaily = (kind: string) => choices.get(looking.groupOf(kind) ?? '') === 'daily'
  return hold(client, row, isDaily, looking.now)
}

async function choicesOf(client: pg.PoolClient, row: Row): Promise<Map<string, Choice>> {
  const found = await client.query<{ group: string; mail: Choice }>('select message_group as "group", mail from app.mail_choice where org_id = $1 and person_id = $2', [row.org_id, row.recipient_id])
  return new Map(found.rows.map((each) => [each.group, each.mail]))
}

/** A mail that was tried before keeps what it holds; a new daily one takes along everything of this person's that is due as daily. */
async function hold(client: pg.PoolClient, row: Row, isDaily: (kind: string) => boolean, now: string): Promise<InHand> {
  const mailId = row.mail_id ?? row.message_id
  const daily = isDaily(row.kind)
  if (!row.mail_id) {
    const others = daily ? (await client.query<{ id: string; kind: string }>(WAITING, [now, row.org_id, row.recipient_id])).rows.filter((each) => isDaily(each.kind)) : []
    await client.query('update app.message_mail set mail_id = $2 where org_id = $1 and message_id = any($3)', [row.org_id, mailId, [row.message_id, ...others.map((each) => each.id)]])
  }
  const { rows: messages } = await client.query<InHand['messages'][number]>(HOLD, [row.org_id, mailId, IN_HAND_SECONDS])
  return { orgId: row.org_id, mailId, personId: row.recipient_id, daily: daily || messages.length > 1, attempts: row.attempts, unclear: row.unclear, messages }
}

async function settled(client: pg.PoolClient, row: Row, state: string, errorClass?: string): Promise<'looked'> {
  await settleMessages(client, row.org_id, [row.message_id], state, errorClass)
  return 'looked'
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
const NEXT = `
  with due as materialized (
    select mm.org_id, mm.message_id, m.recipient_id from app.message_mail mm join app.message m on m.org_id = mm.org_id and m.id = mm.message_id
     where ${DUE} order by mm.not_before, mm.message_id limit 20)
  select org_id, message_id from due where pg_try_advisory_xact_lock($2, hashtext(recipient_id::text)) limit 1`
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
  with held as (update app.message_mail mm set in_hand_until = clock_timestamp() + make_interval(secs => $3)
     where mm.org_id = $1 and mm.mail_id = $2 and mm.state = 'pending' returning mm.org_id, mm.message_id)
  select m.id, m.kind, m.record_id as "recordId" from held join app.message m on m.org_id = held.org_id and m.id = held.message_id order by m.created_at, m.id`
