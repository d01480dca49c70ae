import { randomUUID } from 'node:crypto'
import { first, rows, sql, type Tx } from '../../server/database.ts'
import type { Quote } from './words.ts'

/** My own text that a quote is to come from: an answer in a round that I sent, or an observation of mine. */
export async function findOwnWords(tx: Tx, source: { requestId?: string; observationId?: string }): Promise<{ subjectId: string; texts: string[]; on: string } | undefined> {
  // The day of an answer is the round's last one, the same for all who answered: it says nothing about who wrote when.
  return first(tx, sql<{ subjectId: string; texts: string[]; on: string }>`
    select a.subject_id as "subjectId", a.texts, r.due as on
      from app.peer_answer a join app.feedback_round r on r.org_id = a.org_id and r.id = a.round_id
     where a.org_id = app.org() and a.request_id = ${source.requestId ?? null} and a.author_id = app.me() and a.submitted_at is not null
    union all
    select o.subject_id, array_remove(array[o.text, o.situation, o.behaviour, o.effect], null), app.today()
      from app.observation o where o.org_id = app.org() and o.id = ${source.observationId ?? null} and o.author_id = app.me() and o.text is not null`)
}

/** Releases words to be cited. @returns the quote's id */
export async function insertQuote(
  tx: Tx,
  quote: { subjectId: string; on: string; text: string; requestId?: string; observationId?: string },
): Promise<string> {
  const id = randomUUID()
  await sql`
    insert into app.feedback_quote_source (org_id, quote_id, subject_id, author_id, request_id, observation_id, at)
    values (app.org(), ${id}, ${quote.subjectId}, app.me(), ${quote.requestId ?? null}, ${quote.observationId ?? null}, app.now())`.execute(tx)
  await sql`
    insert into app.feedback_quote (org_id, id, subject_id, on_date, text)
    values (app.org(), ${id}, ${quote.subjectId}, ${quote.on}, ${quote.text})`.execute(tx)
  return id
}

/** Quotes about a person that the reader may cite or has before them in a review, newest first. */
export async function listQuotes(tx: Tx, subjectId: string, span: { from: string; to: string } = { from: '0001-01-01', to: '9999-12-31' }): Promise<Quote[]> {
  const found = await rows(tx, sql<{ id: string; subjectId: string; name: string; on: string; text: string }>`
    select q.id, q.subject_id as "subjectId", p.name, q.on_date as on, q.text
      from app.feedback_quote q join app.person p on p.org_id = q.org_id and p.id = q.subject_id
     where q.org_id = app.org() and q.subject_id = ${subjectId} and q.on_date between ${span.from}::date and ${span.to}::date
     order by q.on_date desc, q.id limit 200`)
  return found.map(({ id, subjectId: personId, name, on, text }) => ({ id, subject: { id: personId, name }, on, text }))
}
