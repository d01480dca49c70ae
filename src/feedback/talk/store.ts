import { randomUUID } from 'node:crypto'
import type { Days } from '../../kit/date.ts'
import { present } from '../../people/store.ts'
import { first, rows, sql, type Tx } from '../../server/database.ts'
import { NOTICE_GAP_DAYS, UNDISPUTED_NOTICES } from '../numbers.ts'
import type { TalkOutcome } from './talk.ts'
import type { StoredTalk } from './words.ts'

interface Row extends Omit<StoredTalk, 'manager' | 'answers' | 'noticesAt'> {
  managerId?: string
  managerName?: string
  answers: { outcome: TalkOutcome; text: string | null; at: string }[]
  noticesAt: string[]
}

/** A talk with the person's words on it, or undefined where it is hidden or absent. */
export async function findTalk(tx: Tx, id: string): Promise<StoredTalk | undefined> {
  const row = await first(
    tx,
    sql<Row>`
    select t.id, t.author_id as "authorId", a.name as "authorName", t.subject_id as "subjectId", s.name as "subjectName",
           t.on_date as on, t.text, t.recorded_at as "recordedAt", t.manager_at as "managerAt", t.withdrawn_at as "withdrawnAt",
           m.id as "managerId", m.name as "managerName",
           coalesce((select array_agg(o.id) from app.observation o where o.org_id = t.org_id and o.id = any(t.about)), '{}') as about,
           exists (select 1 from app.reporting_line p
             where p.org_id = t.org_id and p.person_id = t.subject_id and p.manager_id = t.author_id
             and p.to_on < app.today()) and l.manager_id is distinct from t.author_id as "byFormerManager",
           coalesce((select jsonb_agg(jsonb_build_object('outcome', w.outcome, 'text', w.text, 'at', w.at) order by w.at)
             from app.talk_answer w where w.org_id = t.org_id and w.talk_id = t.id), '[]') as answers,
           coalesce((select jsonb_agg(n.sent_at order by n.number) from app.talk_notice n
             where n.org_id = t.org_id and n.talk_id = t.id), '[]') as "noticesAt"
      from app.talk t
      join app.person a on a.org_id = t.org_id and a.id = t.author_id
      join app.person s on s.org_id = t.org_id and s.id = t.subject_id
      left join app.reporting_line l on l.org_id = t.org_id and l.person_id = t.subject_id and app.today() between l.from_on and l.to_on
      left join app.person m on m.org_id = l.org_id and m.id = l.manager_id and l.from_on <= app.day_of(coalesce(t.manager_at, app.now()))
     where t.org_id = app.org() and t.id = ${id}`,
  )
  return row && shaped(present(row))
}

function shaped({ managerId, managerName, answers, noticesAt, ...row }: Row): StoredTalk {
  return {
    ...row,
    ...(managerId && { manager: { id: managerId, name: managerName! } }),
    answers: answers.map(({ outcome, text, at }) => ({ outcome, ...(text && { text }), at: new Date(at).toISOString() })),
    noticesAt: noticesAt.map((at) => new Date(at).toISOString()),
  }
}

/** Two answers at once come one after the other: until the transaction ends. */
export async function holdTalk(tx: Tx, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}::text, 0))`.execute(tx)
}

/** Records a talk by the reader, with its notices. @returns its id */
export async function insertTalk(
  tx: Tx,
  about: { subjectId: string; on: string; text: string; about: string[]; passOn: boolean },
): Promise<string> {
  const id = randomUUID()
  await sql`
    insert into app.talk (org_id, id, author_id, subject_id, on_date, text, about, recorded_at, manager_at)
    values (app.org(), ${id}, app.me(), ${about.subjectId}, ${about.on}, ${about.text}, ${about.about}::uuid[], app.now(),
      case when ${about.passOn} then app.now() end)`.execute(tx)
  // The person's own page asks for their word at once, and again some days later as a reminder: see docs/decisions/0040-told.md.
  await sql`
    insert into app.talk_notice (org_id, talk_id, number, sent_at)
    select app.org(), ${id}, number, app.now() + (number - 1) * make_interval(days => ${NOTICE_GAP_DAYS})
      from generate_series(1, ${UNDISPUTED_NOTICES}::integer) number`.execute(tx)
  return id
}

/** The person's word. */
export async function insertTalkAnswer(tx: Tx, talkId: string, outcome: TalkOutcome, text?: string): Promise<void> {
  await sql`
    insert into app.talk_answer (org_id, id, talk_id, outcome, text, at)
    values (app.org(), ${randomUUID()}, ${talkId}, ${outcome}, ${text ?? null}, app.now())`.execute(tx)
}

/** Takes the words away and leaves that there was something. */
export async function saveTalkWithdrawal(tx: Tx, id: string): Promise<void> {
  await sql`update app.talk set text = null, withdrawn_at = app.now() where org_id = app.org() and id = ${id}`.execute(tx)
}

/** The manager of today may read it from now on. */
export async function saveTalkPassedOn(tx: Tx, id: string): Promise<void> {
  await sql`update app.talk set manager_at = app.now() where org_id = app.org() and id = ${id}`.execute(tx)
}

/** Observations among these ids that the reader may open and that are about the person. */
export async function observationsAbout(tx: Tx, subjectId: string, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const found = await rows(
    tx,
    sql<{ id: string }>`
    select id from app.observation
     where org_id = app.org() and subject_id = ${subjectId} and id = any(${[...ids]}::uuid[]) and withdrawn_at is null`,
  )
  return found.map((row) => row.id)
}

/** A person's leave, as far as the reader may know it. */
export async function leaveOf(tx: Tx, personId: string): Promise<Days[]> {
  return rows(
    tx,
    sql<Days>`select from_on as from, to_on as to from app.leave where org_id = app.org() and person_id = ${personId} order by from_on`,
  )
}
