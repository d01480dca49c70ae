import { randomUUID } from 'node:crypto'
import { present } from '../../people/store.ts'
import { first, sql, type Tx } from '../../server/database.ts'
import type { Reach } from '../reach.ts'
import type { Sharing } from './audience.ts'
import type { StoredObservation } from './words.ts'

/** Fields an author may change while nobody has seen them. */
export interface ObservationFields extends Reach {
  on: string
  /** Absent only where it was before. */
  tone?: string
  text: string
  situation?: string
  behaviour?: string
  effect?: string
  project?: string
  dimension?: string
}

interface Row extends Omit<StoredObservation, 'sharing' | 'answer' | 'manager' | 'corrections'>, Sharing {
  answerText?: string
  managerId?: string
  managerName?: string
  corrections: { text: string; at: string }[]
}

/** An observation with all its reader may know of it, or undefined where it is hidden or absent. */
export async function findObservation(tx: Tx, id: string): Promise<StoredObservation | undefined> {
  const row = await first(
    tx,
    sql<Row>`
    select o.id, o.author_id as "authorId", a.name as "authorName", o.subject_id as "subjectId", s.name as "subjectName",
           o.on_date as on, o.tone, o.text, o.situation, o.behaviour, o.effect, o.project, o.dimension, o.scope, o.independence, o.level,
           o.request_id as "requestId", o.request_id is not null as requested,
           o.person_at as "personAt", o.manager_at as "managerAt", o.public_at as "publicAt", o.created_at as "createdAt", o.version,
           o.withdrawn_at as "withdrawnAt", m.id as "managerId", m.name as "managerName", app.administers(o.subject_id) as "mayTakeDown",
           seen.first_at as "seenAt", seen.person_at as "personSeenAt", seen.mine_at as "mySeenAt", h.at as "hiddenAt",
           w.text as "answerText", w.at as "answeredAt",
           coalesce((select jsonb_agg(jsonb_build_object('text', c.text, 'at', c.at) order by c.at) from app.observation_correction c
             where c.org_id = o.org_id and c.observation_id = o.id), '[]') as corrections
      from app.observation o
      join app.person a on a.org_id = o.org_id and a.id = o.author_id
      join app.person s on s.org_id = o.org_id and s.id = o.subject_id
      left join app.reporting_line l on l.org_id = o.org_id and l.person_id = o.subject_id and app.today() between l.from_on and l.to_on
       and (o.request_id is not null or l.from_on <= app.day_of(coalesce(o.manager_at, app.now())))
      left join app.person m on m.org_id = l.org_id and m.id = l.manager_id
      left join lateral (
        select min(at) as first_at, min(at) filter (where g.person_id = o.subject_id) as person_at,
               min(at) filter (where g.person_id = app.me()) as mine_at
          from app.observation_sighting g where g.org_id = o.org_id and g.observation_id = o.id) seen on true
      left join app.observation_answer w on w.org_id = o.org_id and w.observation_id = o.id
      left join app.observation_hiding h on h.org_id = o.org_id and h.observation_id = o.id
     where o.org_id = app.org() and o.id = ${id}`,
  )
  return row && shaped(present(row))
}

function shaped({ personAt, managerAt, publicAt, answerText, managerId, managerName, corrections, ...row }: Row): StoredObservation {
  return {
    ...row,
    sharing: present({ personAt: personAt ?? null, managerAt: managerAt ?? null, publicAt: publicAt ?? null }) as Sharing,
    ...(answerText && { answer: { text: answerText, at: row.answeredAt! } }),
    ...(managerId && { manager: { id: managerId, name: managerName! } }),
    corrections: corrections.map(({ text, at }) => ({ text, at: new Date(at).toISOString() })),
  }
}

/** Nobody sees it while it is edited, nobody edits it while it is seen: until the transaction ends. */
export async function holdObservation(tx: Tx, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}::text, 0))`.execute(tx)
}

/** Writes a new observation by the reader. @returns its id */
export async function insertObservation(
  tx: Tx,
  about: { subjectId: string; requestId?: string; fields: ObservationFields; sharing: Sharing },
): Promise<string> {
  const id = randomUUID()
  const { fields, sharing } = about
  await sql`
    insert into app.observation (org_id, id, author_id, subject_id, request_id, on_date, tone, text, situation, behaviour, effect, project,
      dimension, scope, independence, level, person_at, manager_at, public_at, created_at)
    values (app.org(), ${id}, app.me(), ${about.subjectId}, ${about.requestId ?? null}, ${fields.on}, ${fields.tone ?? null}, ${fields.text},
      ${fields.situation ?? null}, ${fields.behaviour ?? null}, ${fields.effect ?? null}, ${fields.project ?? null},
      ${fields.dimension ?? null}, ${fields.scope ?? null}, ${fields.independence ?? null}, ${fields.level ?? null},
      ${sharing.personAt ?? null}, ${sharing.managerAt ?? null}, ${sharing.publicAt ?? null}, app.now())`.execute(tx)
  return id
}

/** Writes the author's new words: the next version. */
export async function saveFields(tx: Tx, id: string, fields: ObservationFields): Promise<void> {
  await sql`
    update app.observation set on_date = ${fields.on}, tone = ${fields.tone ?? null}, text = ${fields.text},
      situation = ${fields.situation ?? null},
      behaviour = ${fields.behaviour ?? null}, effect = ${fields.effect ?? null}, project = ${fields.project ?? null},
      dimension = ${fields.dimension ?? null}, scope = ${fields.scope ?? null}, independence = ${fields.independence ?? null},
      level = ${fields.level ?? null}, version = version + 1
     where org_id = app.org() and id = ${id}`.execute(tx)
}

/** Writes with whom it is shared, and since when. */
export async function saveSharing(tx: Tx, id: string, sharing: Sharing): Promise<void> {
  await sql`
    update app.observation set person_at = ${sharing.personAt ?? null}, manager_at = ${sharing.managerAt ?? null},
      public_at = ${sharing.publicAt ?? null}
     where org_id = app.org() and id = ${id}`.execute(tx)
}

/** Takes the words away and leaves that there was something. */
export async function saveWithdrawal(tx: Tx, id: string): Promise<void> {
  await sql`delete from app.observation_correction where org_id = app.org() and observation_id = ${id}`.execute(tx)
  await sql`
    update app.observation set text = null, situation = null, behaviour = null, effect = null, scope = null, independence = null, level = null,
      withdrawn_by = app.me(), withdrawn_at = app.now()
     where org_id = app.org() and id = ${id}`.execute(tx)
}

/** Removes a note that nobody but its author knew. */
export async function deleteObservation(tx: Tx, id: string): Promise<void> {
  await sql`delete from app.observation where org_id = app.org() and id = ${id}`.execute(tx)
}

/** The reader has seen this version now. A second time changes nothing. */
export async function saveSighting(tx: Tx, id: string, version: number): Promise<void> {
  await sql`
    insert into app.observation_sighting (org_id, observation_id, person_id, version, at)
    select app.org(), ${id}, app.me(), ${version}, app.now()
     where not exists (select 1 from app.observation_sighting
       where org_id = app.org() and observation_id = ${id} and person_id = app.me())`.execute(
    tx,
  )
}

/** The person's answer, once. */
export async function saveAnswer(tx: Tx, id: string, text: string): Promise<void> {
  await sql`
    insert into app.observation_answer (org_id, observation_id, by_id, text, at)
    values (app.org(), ${id}, app.me(), ${text}, app.now())`.execute(tx)
}

/** A correction beside what was seen. */
export async function saveCorrection(tx: Tx, id: string, text: string): Promise<void> {
  await sql`
    insert into app.observation_correction (org_id, id, observation_id, text, at)
    values (app.org(), ${randomUUID()}, ${id}, ${text}, app.now())`.execute(tx)
}

/** Adds how far it reached, where that was not said yet: what was seen stays. */
export async function addReach(tx: Tx, id: string, { scope, independence, level }: Reach): Promise<void> {
  await sql`
    update app.observation set scope = coalesce(scope, ${scope ?? null}), independence = coalesce(independence, ${independence ?? null}),
      level = coalesce(level, ${level ?? null})
     where org_id = app.org() and id = ${id}`.execute(tx)
}

/** The person hides public praise about themself, or shows it again. */
export async function saveHiding(tx: Tx, id: string, hidden: boolean): Promise<void> {
  if (hidden) {
    await sql`
      insert into app.observation_hiding (org_id, observation_id, by_id, at)
      select app.org(), ${id}, app.me(), app.now()
       where not exists (select 1 from app.observation_hiding where org_id = app.org() and observation_id = ${id})`.execute(tx)
  } else {
    await sql`delete from app.observation_hiding where org_id = app.org() and observation_id = ${id}`.execute(tx)
  }
}
