import { randomUUID } from 'node:crypto'
import { change, first, type RawBuilder, rows, sql, type Tx } from '../../../server/database.ts'
import type { PeerRequest, PeerState, RoundAnswer, RoundKind } from '../words.ts'

interface Row {
  id: string
  roundId: string
  subjectId: string
  subjectName: string
  askedById: string
  askedByName: string
  managerId: string | null
  managerName: string | null
  kind: RoundKind
  questions: string[]
  apart: number
  due: string
  state: PeerState
  over: boolean
  nothingGiven: boolean
  withheld: boolean
  texts: string[] | null
  apartTexts: string[] | null
  shownVersion: number
  apartVersion: number
  quotes: string[]
  askedAt: string
}

/** A peer's request with the round it belongs to. */
export interface StoredRequest extends PeerRequest {
  roundId: string
  askedAt: string
  /** Versions of what the person may come to read, and of what stands apart; \`version\` is their sum. */
  shownVersion: number
  apartVersion: number
}

const select = (where: RawBuilder<unknown>) => sql<Row>`
  select q.id, q.round_id as "roundId", q.asked_at as "askedAt", q.subject_id as "subjectId", s.name as "subjectName",
         q.by_id as "askedById", b.name as "askedByName", m.id as "managerId", m.name as "managerName", r.kind, r.due,
         array(select n.text from app.feedback_question n where n.org_id = r.org_id and n.round_id = r.id order by n.number) as questions,
         (select count(*)::int from app.feedback_question n where n.org_id = r.org_id and n.round_id = r.id and not n.shown) as apart,
         case when a.submitted_at is not null then 'sent' when d.request_id is not null then 'declined'
              when q.withdrawn_at is not null then 'withdrawn' when e.round_id is not null or s.ended_on < app.today() then 'over'
              when a.request_id is not null or h.request_id is not null then 'draft' else 'waiting' end as state,
         e.round_id is not null as over, coalesce(not e.given, false) as "nothingGiven", a.texts, h.texts as "apartTexts",
         coalesce(a.version, 0) as "shownVersion", coalesce(h.version, 0) as "apartVersion",
         exists (select 1 from app.peer_withholding w where w.org_id = q.org_id and w.request_id = q.id and w.lifted_at is null) as withheld,
         array(select t.text from app.feedback_quote_source c join app.feedback_quote t on t.org_id = c.org_id and t.id = c.quote_id
           where c.org_id = q.org_id and c.request_id = q.id order by t.text) as quotes
    from app.peer_request q
    join app.feedback_round r on r.org_id = q.org_id and r.id = q.round_id
    join app.person s on s.org_id = q.org_id and s.id = q.subject_id
    join app.person b on b.org_id = q.org_id and b.id = q.by_id
    left join app.reporting_line l on l.org_id = q.org_id and l.person_id = q.subject_id and app.today() between l.from_on and l.to_on
    left join app.person m on m.org_id = l.org_id and m.id = l.manager_id
    left join app.peer_answer a on a.org_id = q.org_id and a.request_id = q.id and a.author_id = app.me()
    left join app.peer_answer_apart h on h.org_id = q.org_id and h.request_id = q.id and h.author_id = app.me()
    left join app.peer_decline d on d.org_id = q.org_id and d.request_id = q.id
    left join app.feedback_round_end e on e.org_id = q.org_id and e.round_id = q.round_id
   where q.org_id = app.org() and q.asked_id = app.me() and ${where}`

function shaped(row: Row): StoredRequest {
  const { subjectId, subjectName, askedById, askedByName, managerId, managerName, texts, apartTexts, apart, ...rest } = row
  const shown = row.questions.length - apart
  return {
    ...rest,
    subject: { id: subjectId, name: subjectName },
    askedBy: { id: askedById, name: askedByName },
    ...(managerId && { manager: { id: managerId, name: managerName! } }),
    ...(apart > 0 && { apart }),
    texts: row.questions.map((_, i) => (i < shown ? texts?.[i] : apartTexts?.[i - shown]) ?? ''),
    version: row.shownVersion + row.apartVersion,
  }
}

/** One request of my own, or undefined. */
export async function findMyRequest(tx: Tx, id: string): Promise<StoredRequest | undefined> {
  const row = await first(tx, select(sql`q.id = ${id}`))
  return row && shaped(row)
}

/** What I was asked, newest first. */
export async function listMyRequests(tx: Tx, ask: { limit: number; cursor?: string }): Promise<{ requests: StoredRequest[]; next?: string }> {
  const [at, id] = ask.cursor?.split(' ') ?? [null, null]
  const found = await rows(tx, sql<Row>`
    ${select(sql`(${at}::timestamptz is null or (date_trunc('milliseconds', q.asked_at), q.id) < (${at}::timestamptz, ${id ?? null}::uuid))`)}
     order by date_trunc('milliseconds', q.asked_at) desc, q.id desc limit ${ask.limit + 1}`)
  const requests = found.slice(0, ask.limit).map(shaped)
  const last = requests.at(-1)
  return { requests, ...(found.length > ask.limit && last && { next: `${last.askedAt} ${last.id}` }) }
}

/** Writes what the author has so far. @returns whether the stored version was the one they saw */
export async function saveDraft(tx: Tx, request: StoredRequest, texts: readonly string[]): Promise<boolean> {
  const [shown, apart] = partsOf(request, texts)
  const [was, wasApart] = partsOf(request, request.texts)
  const changed = (now: readonly string[], before: readonly string[]) => now.some((text, i) => text !== before[i])
  // Nothing of what the person may come to read moves with what stands apart, not even its version.
  const moves = changed(apart, wasApart)
  if (moves && !(await saveApart(tx, request, apart))) return false
  return (moves && !changed(shown, was)) || saveShown(tx, request, shown)
}

/** Texts the person may come to read, and those that stand apart. */
function partsOf({ questions, apart = 0 }: Pick<PeerRequest, 'questions' | 'apart'>, texts: readonly string[]): [string[], string[]] {
  return [texts.slice(0, questions.length - apart), texts.slice(questions.length - apart)]
}

async function saveShown(tx: Tx, request: StoredRequest, texts: string[]): Promise<boolean> {
  if (request.shownVersion === 0) {
    await sql`
      insert into app.peer_answer (org_id, request_id, round_id, subject_id, author_id, kind, texts, version, saved_at)
      values (app.org(), ${request.id}, ${request.roundId}, ${request.subject.id}, app.me(), ${request.kind}, ${texts}::text[], 1, app.now())`.execute(tx)
    return true
  }
  return (await change(tx, sql`
    update app.peer_answer set texts = ${texts}::text[], version = version + 1, saved_at = app.now()
     where org_id = app.org() and request_id = ${request.id} and version = ${request.shownVersion} and submitted_at is null`)) > 0
}

async function saveApart(tx: Tx, request: StoredRequest, texts: string[]): Promise<boolean> {
  if (request.apartVersion === 0) {
    await sql`
      insert into app.peer_answer_apart (org_id, id, request_id, round_id, subject_id, author_id, kind, texts, version, saved_at)
      values (app.org(), ${randomUUID()}, ${request.id}, ${request.roundId}, ${request.subject.id}, app.me(), ${request.kind}, ${texts}::text[], 1, app.now())`.execute(tx)
    return true
  }
  return (await change(tx, sql`
    update app.peer_answer_apart set texts = ${texts}::text[], version = version + 1, saved_at = app.now()
     where org_id = app.org() and request_id = ${request.id} and version = ${request.apartVersion}`)) > 0
}

/** Sends the answer, or takes it back to go on writing. */
export async function saveSent(tx: Tx, request: StoredRequest, sent: boolean): Promise<void> {
  const { id: requestId } = request
  // Whoever wrote only apart from the person has an answer that says nothing to them.
  if (sent && request.shownVersion === 0) await saveShown(tx, request, partsOf(request, request.texts)[0])
  await sql`
    update app.peer_answer set submitted_at = ${sent ? sql`app.now()` : sql`null`}, version = version + 1
     where org_id = app.org() and request_id = ${requestId} and author_id = app.me()`.execute(tx)
}

/** Would rather not. What was begun stays its author's alone. */
export async function saveDecline(tx: Tx, request: StoredRequest): Promise<void> {
  await sql`
    insert into app.peer_decline (org_id, request_id, subject_id, by_id, at)
    values (app.org(), ${request.id}, ${request.subject.id}, app.me(), app.now())`.execute(tx)
}

/** Whether I said one of these texts to the person before, where they can read my name beside it. */
export async function saidBefore(tx: Tx, request: StoredRequest): Promise<boolean> {
  const texts = partsOf(request, request.texts)[0].filter((text) => text.trim() !== '')
  const found = await first(tx, sql<{ yes: boolean }>`
    select exists (
      select 1 from unnest(${texts}::text[]) t
       where app.plain_words(t) in (
         select app.plain_words(o.text) from app.observation o where o.org_id = app.org() and o.author_id = app.me()
            and o.subject_id = ${request.subject.id} and o.person_at is not null and o.text is not null
         union all
         select app.plain_words(x) from app.peer_answer a cross join lateral unnest(a.texts) x where a.org_id = app.org()
            and a.author_id = app.me() and a.subject_id = ${request.subject.id} and a.request_id <> ${request.id})) as yes`)
  return found!.yes
}

/** Answers of a round whose text and author the reader may both read, by author's name. */
export async function findAnswers(tx: Tx, roundId: string): Promise<RoundAnswer[]> {
  const found = await rows(tx, sql<{ requestId: string; authorId: string; authorName: string; sentOn: string | null; texts: string[]; apartId: string | null; apart: string[]; reason: string | null; byId: string | null; byName: string | null }>`
    select a.request_id as "requestId", a.author_id as "authorId", p.name as "authorName",
           case when a.kind = 'attributed' then app.day_of(a.submitted_at) end as "sentOn", a.texts, h.id as "apartId", h.texts as apart, n.reason, w.by_id as "byId", b.name as "byName"
      from app.peer_answer a
      join app.person p on p.org_id = a.org_id and p.id = a.author_id
      left join app.peer_answer_apart h on h.org_id = a.org_id and h.request_id = a.request_id
      left join app.peer_withholding w on w.org_id = a.org_id and w.request_id = a.request_id and w.lifted_at is null
      left join app.peer_withholding_reason n on n.org_id = w.org_id and n.withholding_id = w.id
      left join app.person b on b.org_id = w.org_id and b.id = w.by_id
     where a.org_id = app.org() and a.round_id = ${roundId} and a.submitted_at is not null order by p.name, a.author_id`)
  return found.map(({ requestId, authorId, authorName, sentOn, texts, apartId, apart, reason, byId, byName }) => ({
    requestId,
    author: { id: authorId, name: authorName },
    ...(sentOn && { sentOn }),
    texts,
    ...(apartId && { apart: { id: apartId, texts: apart } }),
    ...(reason && byId && { withheld: { reason, by: { id: byId, name: byName! } } }),
  }))
}

/** Which round an answer that the reader may open belongs to. */
export async function findAnswer(tx: Tx, requestId: string): Promise<{ roundId: string; subjectId: string; authorId: string } | undefined> {
  return first(tx, sql<{ roundId: string; subjectId: string; authorId: string }>`
    select round_id as "roundId", subject_id as "subjectId", author_id as "authorId" from app.peer_answer
     where org_id = app.org() and request_id = ${requestId} and submitted_at is not null`)
}

/** Keeps an answer from the person. @returns the withholding's id */
export async function saveWithholding(tx: Tx, answer: { requestId: string; subjectId: string; authorId: string }, reason: string): Promise<string> {
  const id = randomUUID()
  await sql`
    insert into app.peer_withholding (org_id, id, request_id, subject_id, author_id, by_id, at)
    values (app.org(), ${id}, ${answer.requestId}, ${answer.subjectId}, ${answer.authorId}, app.me(), app.now())`.execute(tx)
  await sql`
    insert into app.peer_withholding_reason (org_id, withholding_id, subject_id, reason)
    values (app.org(), ${id}, ${answer.subjectId}, ${reason})`.execute(tx)
  return id
}

/** Counts it again. @returns whether it was withheld */
export async function liftWithholding(tx: Tx, requestId: string): Promise<boolean> {
  return (await change(tx, sql`
    update app.peer_withholding set lifted_by = app.me(), lifted_at = app.now()
     where org_id = app.org() and request_id = ${requestId} and lifted_at is null`)) > 0
}

/** Open questions due on one of these days, with whom they ask. For the job role, which sees everything. */
export async function requestsDue(tx: Tx, days: readonly string[]): Promise<{ to: string; recordId: string; dueOn: string }[]> {
  return rows(tx, sql<{ to: string; recordId: string; dueOn: string }>`
    select q.asked_id as to, q.id as "recordId", r.due as "dueOn"
      from app.feedback_round r join app.peer_request q on q.org_id = r.org_id and q.round_id = r.id
      join app.person s on s.org_id = r.org_id and s.id = r.subject_id and (s.ended_on is null or s.ended_on >= app.today())
     where r.org_id = app.org() and r.due = any(${[...days]}::date[]) and q.withdrawn_at is null
       and not exists (select 1 from app.feedback_round_end e where e.org_id = r.org_id and e.round_id = r.id)
       and not exists (select 1 from app.peer_decline d where d.org_id = q.org_id and d.request_id = q.id)
       and not exists (select 1 from app.peer_answer a where a.org_id = q.org_id and a.request_id = q.id and a.submitted_at is not null)`)
}
