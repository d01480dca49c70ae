import { randomUUID } from 'node:crypto'
import { present } from '../../people/store.ts'
import { change, first, type RawBuilder, rows, sql, type Tx } from '../../server/database.ts'
import type { Named } from '../words.ts'
import type { AskedPeer, PeerState, QuestionReady, RoundEntry, RoundKind, RoundState } from './words.ts'

interface Row {
  id: string
  subjectId: string
  subjectName: string
  openedById: string
  openedByName: string
  kind: RoundKind
  due: string
  askedOn: string | null
  nominated: boolean
  state: RoundState
  openedAt: string
  decides: boolean
  asked: number
  sent: number
}

/** A round with what decides about it. */
export interface StoredRound extends RoundEntry {
  openedAt: string
  decides: boolean
}

// The end of an anonymous round is not the person's to read: to them it is given once its texts are there.
const select = (where: RawBuilder<unknown>) => sql<Row>`
  select r.id, r.subject_id as "subjectId", s.name as "subjectName", r.opened_by as "openedById", o.name as "openedByName",
         r.kind, r.due, case when r.kind = 'attributed' then app.day_of(coalesce(r.asked_at, r.opened_at)) end as "askedOn", r.nominated, r.opened_at as "openedAt", app.decides_on(r.id) as decides,
         case when e.given or (r.subject_id = app.me() and exists (
                select 1 from app.feedback_batch_text t where t.org_id = r.org_id and t.round_id = r.id)) then 'given'
              when e.round_id is not null then 'closed'
              when r.asked_at is null then 'nominating' else 'asked' end as state,
         (select count(*)::int from app.peer_request q where q.org_id = r.org_id and q.round_id = r.id and q.withdrawn_at is null) as asked,
         (select count(*)::int from app.peer_answer a where a.org_id = r.org_id and a.round_id = r.id and a.submitted_at is not null) as sent
    from app.feedback_round r
    join app.person s on s.org_id = r.org_id and s.id = r.subject_id
    join app.person o on o.org_id = r.org_id and o.id = r.opened_by
    left join app.feedback_round_end e on e.org_id = r.org_id and e.round_id = r.id
   where r.org_id = app.org() and ${where}`

function shaped({ subjectId, subjectName, openedById, openedByName, askedOn, asked, sent, ...row }: Row): StoredRound {
  return {
    ...row,
    subject: { id: subjectId, name: subjectName },
    openedBy: { id: openedById, name: openedByName },
    ...(askedOn && { askedOn }),
    ...(row.decides && { asked, sent }),
  }
}

/** One round, or undefined where it is hidden or absent. */
export async function findRound(tx: Tx, id: string): Promise<StoredRound | undefined> {
  const row = await first(tx, select(sql`r.id = ${id}`))
  return row && shaped(row)
}

/** Nobody ends a round while somebody sends, and nobody sends while it ends: until the transaction is over. */
export async function holdRound(tx: Tx, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}::text, 22))`.execute(tx)
}

/** Rounds about me, about my reports of today, and those I opened; or all I may read about one person. Newest first. */
export async function listRounds(tx: Tx, ask: { subjectId?: string; limit: number; cursor?: string }): Promise<{ rounds: StoredRound[]; next?: string }> {
  const [at, id] = ask.cursor?.split(' ') ?? [null, null]
  const whose = ask.subjectId
    ? sql`r.subject_id = ${ask.subjectId}`
    : sql`(r.opened_by = app.me() or r.subject_id = app.me() or r.subject_id in (
        select l.person_id from app.reporting_line l where l.org_id = app.org() and l.manager_id = app.me()
           and app.today() between l.from_on and l.to_on))`
  const found = await rows(tx, sql<Row>`
    ${select(whose)}
       and (${at}::timestamptz is null or (date_trunc('milliseconds', r.opened_at), r.id) < (${at}::timestamptz, ${id ?? null}::uuid))
     order by date_trunc('milliseconds', r.opened_at) desc, r.id desc limit ${ask.limit + 1}`)
  const rounds = found.slice(0, ask.limit).map(shaped)
  const last = rounds.at(-1)
  return { rounds, ...(found.length > ask.limit && last && { next: `${last.openedAt} ${last.id}` }) }
}

/** Opens a round with its questions. @returns its id */
export async function insertRound(
  tx: Tx,
  round: { subjectId: string; kind: RoundKind; due: string; nominated: boolean; questions: readonly string[] },
): Promise<string> {
  const id = randomUUID()
  await sql`
    insert into app.feedback_round (org_id, id, subject_id, opened_by, kind, due, nominated, opened_at, asked_at)
    values (app.org(), ${id}, ${round.subjectId}, app.me(), ${round.kind}, ${round.due}, ${round.nominated}, app.now(),
      ${round.nominated ? sql`null` : sql`app.now()`})`.execute(tx)
  await sql`
    insert into app.feedback_question (org_id, round_id, number, text)
    select app.org(), ${id}, n, text from unnest(${[...round.questions]}::text[]) with ordinality as q (text, n)`.execute(tx)
  return id
}

export async function findQuestions(tx: Tx, roundId: string): Promise<string[]> {
  const found = await rows(tx, sql<{ text: string }>`
    select text from app.feedback_question where org_id = app.org() and round_id = ${roundId} order by number`)
  return found.map(({ text }) => text)
}

/** How many of its questions, the last ones, are not for the person. */
export async function countApart(tx: Tx, roundId: string): Promise<number> {
  return (await first(tx, sql<{ n: number }>`
    select count(*)::int as n from app.feedback_question where org_id = app.org() and round_id = ${roundId} and not shown`))!.n
}

export async function findNominations(tx: Tx, roundId: string): Promise<Named[]> {
  return rows(tx, sql<Named>`
    select p.id, p.name from app.feedback_nomination n join app.person p on p.org_id = n.org_id and p.id = n.peer_id
     where n.org_id = app.org() and n.round_id = ${roundId} order by p.name, p.id`)
}

/** Questions of a round to which an answer can still come: not answered, declined or taken back, and the one asked is still here. */
export const stillAsked = (round: RawBuilder<unknown>) => sql`
  select 1 from app.peer_request q join app.person p on p.org_id = q.org_id and p.id = q.asked_id
   where q.org_id = app.org() and q.round_id = ${round} and q.withdrawn_at is null and (p.ended_on is null or p.ended_on >= app.today())
     and not exists (select 1 from app.peer_answer a where a.org_id = q.org_id and a.request_id = q.id and a.submitted_at is not null)
     and not exists (select 1 from app.peer_decline d where d.org_id = q.org_id and d.request_id = q.id)`

/** The person's list, whole: what was on it before is gone. */
export async function saveNominations(tx: Tx, roundId: string, peerIds: readonly string[]): Promise<void> {
  await sql`delete from app.feedback_nomination where org_id = app.org() and round_id = ${roundId}`.execute(tx)
  await sql`
    insert into app.feedback_nomination (org_id, round_id, subject_id, peer_id, at)
    select app.org(), ${roundId}, app.me(), peer, app.now() from unnest(${[...peerIds]}::uuid[]) peer`.execute(tx)
}

/** Sends the questions to these peers; whoever was asked already stays asked. @returns the new requests */
export async function insertRequests(tx: Tx, round: { id: string; subjectId: string }, peerIds: readonly string[]): Promise<{ id: string; askedId: string }[]> {
  const made = await rows(tx, sql<{ id: string; askedId: string }>`
    insert into app.peer_request (org_id, id, round_id, subject_id, asked_id, by_id, asked_at)
    select app.org(), gen_random_uuid(), ${round.id}, ${round.subjectId}, peer, app.me(), app.now() from unnest(${[...peerIds]}::uuid[]) peer
     where not exists (select 1 from app.peer_request q where q.org_id = app.org() and q.round_id = ${round.id} and q.asked_id = peer)
    returning id, asked_id as "askedId"`)
  await sql`update app.feedback_round set asked_at = app.now() where org_id = app.org() and id = ${round.id} and asked_at is null`.execute(tx)
  return made
}

/** Who was asked and how far each is, for those who decide. */
export async function findAsked(tx: Tx, roundId: string): Promise<AskedPeer[]> {
  const found = await rows(tx, sql<{ requestId: string; id: string; name: string; state: PeerState }>`
    select q.id as "requestId", p.id, p.name,
           case when a.request_id is not null then 'sent' when d.request_id is not null then 'declined'
                when q.withdrawn_at is not null then 'withdrawn' when p.ended_on < app.today() then 'left' when e.round_id is not null then 'over' else 'waiting' end as state
      from app.peer_request q
      join app.person p on p.org_id = q.org_id and p.id = q.asked_id
      left join app.peer_answer a on a.org_id = q.org_id and a.request_id = q.id and a.submitted_at is not null
      left join app.peer_decline d on d.org_id = q.org_id and d.request_id = q.id
      left join app.feedback_round_end e on e.org_id = q.org_id and e.round_id = q.round_id
     where q.org_id = app.org() and q.round_id = ${roundId} order by p.name, p.id`)
  return found.map(({ requestId, id, name, state }) => ({ requestId, peer: { id, name }, state }))
}

/** Takes a question back that nobody has answered. @returns whether there was one */
export async function withdrawRequest(tx: Tx, requestId: string): Promise<boolean> {
  return (await change(tx, sql`update app.peer_request set withdrawn_at = app.now() where org_id = app.org() and id = ${requestId} and withdrawn_at is null`)) > 0
}

/** How many texts each question has that would go into the batch; nothing for whoever does not decide. */
export async function questionsReady(tx: Tx, roundId: string): Promise<QuestionReady[]> {
  return rows(tx, sql<QuestionReady>`select question, texts::int as texts, counted::int as counted from app.questions_ready(${roundId})`)
}

/** The batch of an anonymous round by question. Ids are random, so their order says nothing. */
export async function findBatch(tx: Tx, roundId: string): Promise<{ question: number; texts: string[] }[]> {
  return rows(tx, sql<{ question: number; texts: string[] }>`
    select question, array_agg(text order by id) as texts from app.feedback_batch_text
     where org_id = app.org() and round_id = ${roundId} group by question order by question`)
}

/** Gives what was sent, or closes with nothing given. @returns 'ended', or why not */
export async function endRound(tx: Tx, roundId: string, give: boolean): Promise<'ended' | 'absent' | 'over' | 'too-few' | 'nothing'> {
  return (await first(tx, sql<{ came: 'ended' }>`select app.end_round(${roundId}, ${give}) as came`))!.came
}

/** How the reader stands to somebody today, as far as opening a round goes. */
export async function standingTo(tx: Tx, personId: string): Promise<{ manages: boolean; hr: boolean }> {
  return (await first(tx, sql<{ manages: boolean; hr: boolean }>`
    select app.manages(${personId}) as manages, app.administers(${personId}) or app.partners(${personId}) as hr`))!
}

/** Those of the ids that are people who still work here. */
export async function stillHere(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  const found = await rows(tx, sql<{ id: string }>`
    select id from app.person where org_id = app.org() and id = any(${[...ids]}::uuid[]) and (ended_on is null or ended_on >= app.today())`)
  return new Set(found.map(({ id }) => present({ id }).id))
}
