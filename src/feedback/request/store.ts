import { randomUUID } from 'node:crypto'
import { first, type RawBuilder, rows, sql, type Tx } from '../../server/database.ts'
import type { FeedbackRequest } from './words.ts'

interface Row {
  id: string
  askerId: string
  askerName: string
  askedId: string
  askedName: string
  subjectId: string
  subjectName: string
  question: string
  askedAt: string
  observationId: string | null
  state: FeedbackRequest['state']
}

/** State as far as the reader may know it: an answer hidden from them, or a decline, leaves it waiting. */
const select = (where: RawBuilder<unknown>) => sql<Row>`
  select r.id, r.asker_id as "askerId", k.name as "askerName", r.asked_id as "askedId", d.name as "askedName",
         r.subject_id as "subjectId", s.name as "subjectName", r.question, r.asked_at as "askedAt", o.id as "observationId",
         case when o.id is not null then 'answered'
              when exists (select 1 from app.feedback_decline x where x.org_id = r.org_id and x.request_id = r.id) then 'declined'
              when r.withdrawn_at is not null then 'withdrawn' else 'waiting' end as state
    from app.feedback_request r
    join app.person k on k.org_id = r.org_id and k.id = r.asker_id
    join app.person d on d.org_id = r.org_id and d.id = r.asked_id
    join app.person s on s.org_id = r.org_id and s.id = r.subject_id
    left join app.observation o on o.org_id = r.org_id and o.subject_id = r.subject_id and o.request_id = r.id and o.withdrawn_at is null
   where r.org_id = app.org() and ${where}`

function shaped(row: Row): FeedbackRequest {
  const { id, question, askedAt, state, observationId } = row
  return {
    id,
    question,
    askedAt,
    state,
    ...(observationId && { observationId }),
    asker: { id: row.askerId, name: row.askerName },
    asked: { id: row.askedId, name: row.askedName },
    subject: { id: row.subjectId, name: row.subjectName },
  }
}

/** One request, or undefined where it is hidden or absent. */
export async function findRequest(tx: Tx, id: string): Promise<FeedbackRequest | undefined> {
  const row = await first(tx, select(sql`r.id = ${id}`))
  return row && shaped(row)
}

/** Requests one was asked or asked oneself, newest first; or all one may read about a person. */
export async function listRequests(
  tx: Tx,
  ask: { subjectId?: string; limit: number; cursor?: string },
): Promise<{ requests: FeedbackRequest[]; next?: string }> {
  const [at, id] = ask.cursor?.split(' ') ?? [null, null]
  const whose = ask.subjectId ? sql`r.subject_id = ${ask.subjectId}` : sql`(r.asked_id = app.me() or r.asker_id = app.me())`
  const found = await rows(
    tx,
    sql<Row>`
    ${select(whose)}
       and (${at}::timestamptz is null or (date_trunc('milliseconds', r.asked_at), r.id) < (${at}::timestamptz, ${id ?? null}::uuid))
     order by date_trunc('milliseconds', r.asked_at) desc, r.id desc limit ${ask.limit + 1}`,
  )
  const requests = found.slice(0, ask.limit).map(shaped)
  const last = requests.at(-1)
  return { requests, ...(found.length > ask.limit && last && { next: `${last.askedAt} ${last.id}` }) }
}

/** Asks. @returns the id */
export async function insertRequest(tx: Tx, about: { askedId: string; subjectId: string; question: string }): Promise<string> {
  const id = randomUUID()
  await sql`insert into app.feedback_request (org_id, id, subject_id, asker_id, asked_id, question, asked_at)
    values (app.org(), ${id}, ${about.subjectId}, app.me(), ${about.askedId}, ${about.question}, app.now())`.execute(tx)
  await sql`insert into app.feedback_request_trace (org_id, request_id, subject_id, asked_at)
    values (app.org(), ${id}, ${about.subjectId}, app.now())`.execute(tx)
  return id
}

/** The one who was asked would rather not. */
export async function saveDecline(tx: Tx, id: string): Promise<void> {
  await sql`insert into app.feedback_decline (org_id, request_id, by_id, at) values (app.org(), ${id}, app.me(), app.now())`.execute(tx)
}

/** The question is taken back. */
export async function saveRequestWithdrawal(tx: Tx, id: string): Promise<void> {
  await sql`update app.feedback_request set withdrawn_by = app.me(), withdrawn_at = app.now()
    where org_id = app.org() and id = ${id}`.execute(
    tx,
  )
}

/** Whether the reader is the manager of a person today. */
export async function managesToday(tx: Tx, personId: string): Promise<boolean> {
  return (await first(tx, sql<{ yes: boolean }>`select app.manages(${personId}) as yes`))?.yes === true
}
