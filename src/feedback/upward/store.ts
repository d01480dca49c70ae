import { randomUUID } from 'node:crypto'
import { change, first, type RawBuilder, rows, sql, type Tx } from '../../server/database.ts'
import type { UpwardSurvey } from './words.ts'

interface Row {
  id: string
  managerId: string
  managerName: string
  questions: string[]
  apart: number
  aboutMe: boolean
  due: string
  state: 'open' | 'closed'
  openedAt: string
  asked: boolean
  sent: boolean
  texts: string[] | null
  given: string[] | null
  version: number
  mayClose: boolean
}

export type StoredSurvey = UpwardSurvey & { openedAt: string }

const select = (where: RawBuilder<unknown>) => sql<Row>`
  select s.id, s.manager_id as "managerId", m.name as "managerName", s.questions, s.apart, s.manager_id = app.me() as "aboutMe", s.due, s.opened_at as "openedAt",
         case when s.closed_at is null then 'open' else 'closed' end as state, t.person_id is not null as asked, coalesce(t.answered, false) as sent,
         d.texts, d.given, coalesce(d.version, 0) as version,
         s.closed_at is null and (app.administers(s.manager_id) or app.partners(s.manager_id)) as "mayClose"
    from app.upward_survey s
    join app.person m on m.org_id = s.org_id and m.id = s.manager_id
    left join app.upward_seat t on t.org_id = s.org_id and t.survey_id = s.id and t.person_id = app.me()
    left join app.upward_draft d on d.org_id = s.org_id and d.survey_id = s.id and d.author_id = app.me()
   where s.org_id = app.org() and ${where}`

function shaped({ managerId, managerName, asked, sent, texts, given, version, mayClose, apart, aboutMe, ...row }: Row): StoredSurvey {
  const mine = { texts: row.questions.map((_, i) => texts?.[i] ?? ''), version, sent, changed: given !== null && JSON.stringify(given) !== JSON.stringify(texts) }
  const questions = aboutMe ? row.questions.slice(0, row.questions.length - apart) : row.questions
  return { ...row, questions, ...(apart > 0 && !aboutMe && { apart }), manager: { id: managerId, name: managerName }, ...(asked && { mine }), may: { close: mayClose } }
}

/** One survey, or undefined where it is hidden or absent. */
export async function findSurvey(tx: Tx, id: string): Promise<StoredSurvey | undefined> {
  const row = await first(tx, select(sql`s.id = ${id}`))
  return row && shaped(row)
}

/** Surveys that ask me, are about me, or that HR keeps; newest first. */
export async function listSurveys(tx: Tx, ask: { managerId?: string; limit: number; cursor?: string }): Promise<{ surveys: StoredSurvey[]; next?: string }> {
  const [at, id] = ask.cursor?.split(' ') ?? [null, null]
  const found = await rows(tx, sql<Row>`
    ${select(sql`(${ask.managerId ?? null}::uuid is null or s.manager_id = ${ask.managerId ?? null})`)}
       and (${at}::timestamptz is null or (date_trunc('milliseconds', s.opened_at), s.id) < (${at}::timestamptz, ${id ?? null}::uuid))
     order by date_trunc('milliseconds', s.opened_at) desc, s.id desc limit ${ask.limit + 1}`)
  const surveys = found.slice(0, ask.limit).map(shaped)
  const last = surveys.at(-1)
  return { surveys, ...(found.length > ask.limit && last && { next: `${last.openedAt} ${last.id}` }) }
}

/** What came of a closed survey, by question, in an order that says nothing. */
export async function findResults(tx: Tx, surveyId: string): Promise<{ question: number; texts: string[] }[]> {
  return rows(tx, sql<{ question: number; texts: string[] }>`
    select question, array_agg(text order by id) as texts from app.upward_text
     where org_id = app.org() and survey_id = ${surveyId} group by question order by question`)
}

/** Opens a survey for the reports of today. @returns its id, or why not */
export async function openSurvey(
  tx: Tx,
  survey: { managerId: string; questions: readonly string[]; due: string },
): Promise<{ id: string } | { id?: undefined; came: 'absent' | 'too-few' | 'open-already' }> {
  const id = randomUUID()
  const { came } = (await first(tx, sql<{ came: 'opened' | 'absent' | 'too-few' | 'open-already' }>`
    select app.open_upward(${id}, ${survey.managerId}, ${[...survey.questions]}::text[], ${survey.due}) as came`))!
  return came === 'opened' ? { id } : { came }
}

/** Nobody closes while somebody sends: until the transaction is over. */
export async function holdSurvey(tx: Tx, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}::text, 23))`.execute(tx)
}

/** Writes what I have so far. @returns whether the stored version was the one I saw */
export async function saveTexts(tx: Tx, survey: StoredSurvey, texts: readonly string[]): Promise<boolean> {
  const version = survey.mine?.version ?? 0
  if (version === 0) {
    await sql`
      insert into app.upward_draft (org_id, survey_id, author_id, texts, version)
      values (app.org(), ${survey.id}, app.me(), ${[...texts]}::text[], 1)`.execute(tx)
    return true
  }
  return (await change(tx, sql`
    update app.upward_draft set texts = ${[...texts]}::text[], version = version + 1
     where org_id = app.org() and survey_id = ${survey.id} and author_id = app.me() and version = ${version}`)) > 0
}

/** What I have is what counts at the close. */
export async function saveSent(tx: Tx, surveyId: string): Promise<void> {
  await sql`
    update app.upward_draft set given = texts, version = version + 1
     where org_id = app.org() and survey_id = ${surveyId} and author_id = app.me()`.execute(tx)
  await sql`
    update app.upward_seat set answered = true where org_id = app.org() and survey_id = ${surveyId} and person_id = app.me() and not answered`.execute(tx)
}

/** Moves every text at once and forgets who wrote which. */
export async function closeSurvey(tx: Tx, surveyId: string): Promise<'closed' | 'over' | 'absent'> {
  return (await first(tx, sql<{ came: 'closed' }>`select app.close_upward(${surveyId}) as came`))!.came
}

/** Whether the reader is HR for somebody: admin, or partner in scope. */
export async function isHrFor(tx: Tx, personId: string): Promise<boolean> {
  return (await first(tx, sql<{ yes: boolean }>`select app.administers(${personId}) or app.partners(${personId}) as yes`))!.yes
}

/** Who is asked. For the job role: nobody else reads it. */
export async function seatsOf(tx: Tx, surveyId: string): Promise<string[]> {
  const found = await rows(tx, sql<{ id: string }>`select person_id as id from app.upward_seat where org_id = app.org() and survey_id = ${surveyId} order by person_id`)
  return found.map(({ id }) => id)
}

/** The manager of a closed survey that has something to read. For the job role. */
export async function resultsFor(tx: Tx, surveyId: string): Promise<string | undefined> {
  return (await first(tx, sql<{ id: string }>`
    select s.manager_id as id from app.upward_survey s where s.org_id = app.org() and s.id = ${surveyId}
       and exists (select 1 from app.upward_text t where t.org_id = s.org_id and t.survey_id = s.id and t.shown)`))?.id
}

/** Surveys that are open and past their last day. For the job role. */
export async function surveysOver(tx: Tx): Promise<string[]> {
  const found = await rows(tx, sql<{ id: string }>`select id from app.upward_survey where org_id = app.org() and closed_at is null and due < app.today() order by id`)
  return found.map(({ id }) => id)
}

/** Closes one survey as the clock does. For the job role. */
export async function shutSurvey(tx: Tx, surveyId: string): Promise<void> {
  await sql`select app.shut_upward(app.org(), ${surveyId}, app.now())`.execute(tx)
}
