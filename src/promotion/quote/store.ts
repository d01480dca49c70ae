import { randomUUID } from 'node:crypto'
import { present } from '../../people/store.ts'
import { first, type RawBuilder, rows, sql, type Tx } from '../../server/database.ts'
import type { CaseQuote } from '../words.ts'

interface Row {
  id: string
  caseId: string
  subjectId: string
  subjectName: string
  askerId: string
  askerName: string
  askedId: string
  askedName: string
  question: string
  askedAt: string
  releasedAt?: string
  state: CaseQuote['state']
  text?: string
  version: number
  savedAt?: string
  open: boolean
}

const select = (where: RawBuilder<unknown>) => sql<Row>`
  select q.id, q.case_id as "caseId", s.id as "subjectId", s.name as "subjectName", k.id as "askerId", k.name as "askerName", d.id as "askedId", d.name as "askedName",
         q.question, q.asked_at as "askedAt", q.released_at as "releasedAt", t.text, coalesce(t.version, 0) as version, t.saved_at as "savedAt",
         case when q.withdrawn_at is not null then 'withdrawn' when q.declined_at is not null then 'declined' when q.released_at is not null then 'released' else 'asked' end as state,
         q.withdrawn_at is null and app.takes_quotes(q.case_id) as open
    from app.promotion_quote q
    join app.person s on s.org_id = q.org_id and s.id = q.subject_id join app.person k on k.org_id = q.org_id and k.id = q.asker_id
    join app.person d on d.org_id = q.org_id and d.id = q.asked_id
    left join app.promotion_quote_text t on t.org_id = q.org_id and t.quote_id = q.id
   where q.org_id = app.org() and ${where}`

function shaped(row: Row): CaseQuote {
  const { subjectId, subjectName, askerId, askerName, askedId, askedName, ...quote } = present(row)
  return { ...quote, subject: { id: subjectId, name: subjectName }, asker: { id: askerId, name: askerName }, asked: { id: askedId, name: askedName } }
}

/** One, or undefined where it is hidden or absent. */
export async function findQuote(tx: Tx, id: string): Promise<CaseQuote | undefined> {
  const row = await first(tx, select(sql`q.id = ${id}`))
  return row && shaped(row)
}

/** The same, held until the transaction ends. */
export async function holdQuote(tx: Tx, id: string): Promise<CaseQuote | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`promotion quote ${id}`}, 0))`.execute(tx)
  return findQuote(tx, id)
}

/** What was asked for a case, in the order of asking. */
export async function quotesOf(tx: Tx, caseId: string): Promise<CaseQuote[]> {
  return (await rows(tx, sql<Row>`${select(sql`q.case_id = ${caseId}`)} order by q.asked_at, q.id`)).map(shaped)
}

/** What I was asked for, newest first. */
export async function quotesAskedOfMe(tx: Tx, most: number): Promise<CaseQuote[]> {
  return (await rows(tx, sql<Row>`${select(sql`q.asked_id = app.me()`)} order by q.asked_at desc, q.id limit ${most}`)).map(shaped)
}

export async function insertQuote(tx: Tx, ask: { caseId: string; subjectId: string; askedId: string; question: string }): Promise<string> {
  const id = randomUUID()
  await sql`insert into app.promotion_quote (org_id, id, case_id, subject_id, asker_id, asked_id, question, asked_at)
    values (app.org(), ${id}, ${ask.caseId}, ${ask.subjectId}, app.me(), ${ask.askedId}, ${ask.question}, app.now())`.execute(tx)
  return id
}

export async function saveQuoteText(tx: Tx, id: string, text: string, version: number): Promise<{ version: number; savedAt: string }> {
  const saved = await first(tx, sql<{ version: number; savedAt: string }>`
    insert into app.promotion_quote_text (org_id, quote_id, text, version, saved_at) values (app.org(), ${id}, ${text}, ${version}, app.now())
    on conflict (org_id, quote_id) do update set text = excluded.text, version = excluded.version, saved_at = excluded.saved_at returning version, saved_at as "savedAt"`)
  return saved!
}

/** Released by its author, or taken back by them. */
export async function saveRelease(tx: Tx, id: string, released: boolean): Promise<void> {
  await sql`update app.promotion_quote set released_at = case when ${released}::boolean then app.now() end where org_id = app.org() and id = ${id}`.execute(tx)
}

export async function saveDecline(tx: Tx, id: string): Promise<void> {
  await sql`update app.promotion_quote set declined_at = app.now() where org_id = app.org() and id = ${id}`.execute(tx)
}

/** Whoever asked takes the question back. */
export async function saveWithdrawal(tx: Tx, id: string): Promise<void> {
  await sql`update app.promotion_quote set withdrawn_at = app.now() where org_id = app.org() and id = ${id}`.execute(tx)
}
