import { randomUUID } from 'node:crypto'
import { present } from '../../people/store.ts'
import { change, exists, first, type RawBuilder, rows, sql, type Tx } from '../../server/database.ts'
import type { Named, Session } from '../words.ts'

interface Row {
  id: string
  name: string
  on: string
  facilitatorId: string
  facilitatorName: string
  closedAt?: string
}

const select = (where: RawBuilder<unknown>) => sql<Row>`
  select s.id, s.name, s.on_date as on, p.id as "facilitatorId", p.name as "facilitatorName", s.closed_at as "closedAt"
    from app.promotion_session s join app.person p on p.org_id = s.org_id and p.id = s.facilitator_id where s.org_id = app.org() and ${where}`

function shaped(row: Row): Session {
  const { facilitatorId, facilitatorName, ...session } = present(row)
  return { ...session, facilitator: { id: facilitatorId, name: facilitatorName } }
}

/** Sessions the one asking may know of, newest first. */
export async function listSessions(tx: Tx): Promise<Session[]> {
  return (await rows(tx, sql<Row>`${select(sql`true`)} order by s.on_date desc, s.id limit 200`)).map(shaped)
}

/** The open session each case lies before, as far as the one asking may know, by the case's id. */
export async function openAgendas(tx: Tx): Promise<Map<string, Session>> {
  const open = new Map((await rows(tx, select(sql`s.closed_at is null`))).map((row) => [row.id, shaped(row)]))
  if (open.size === 0) return new Map()
  const found = await rows(tx, sql<{ sessionId: string; caseId: string }>`
    select session_id as "sessionId", case_id as "caseId" from app.promotion_agenda where org_id = app.org() and session_id = any(${[...open.keys()]}::uuid[])`)
  return new Map(found.map(({ sessionId, caseId }) => [caseId, open.get(sessionId)!]))
}

/** One, or undefined where it is hidden or absent. */
export async function findSession(tx: Tx, id: string): Promise<Session | undefined> {
  const row = await first(tx, select(sql`s.id = ${id}`))
  return row && shaped(row)
}

/** The same, held until the transaction ends. */
export async function holdSession(tx: Tx, id: string): Promise<Session | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`promotion session ${id}`}, 0))`.execute(tx)
  return findSession(tx, id)
}

export async function seatsOf(tx: Tx, sessionId: string): Promise<Named[]> {
  return rows(tx, sql<Named>`select p.id, p.name from app.promotion_seat t join app.person p on p.org_id = t.org_id and p.id = t.person_id
    where t.org_id = app.org() and t.session_id = ${sessionId} order by p.name, p.id`)
}

/** Ids of the cases before it that the one asking may see. */
export async function agendaOf(tx: Tx, sessionId: string): Promise<string[]> {
  return (await rows(tx, sql<{ id: string }>`select case_id as id from app.promotion_agenda where org_id = app.org() and session_id = ${sessionId} order by added_at, case_id`)).map(({ id }) => id)
}

/** Whether somebody's own case lies before a session, whoever asks; that the two may not meet is all this tells. */
export async function liesBefore(tx: Tx, sessionId: string, personId: string): Promise<boolean> {
  return exists(tx, sql`select 1 where app.lies_before(${sessionId}, ${personId})`)
}

/** Whether the person of a case sits in a session. */
export async function hasSeat(tx: Tx, sessionId: string, caseId: string): Promise<boolean> {
  return exists(tx, sql`select 1 where app.has_seat(${sessionId}, ${caseId})`)
}

export async function insertSession(tx: Tx, session: { name: string; on: string; facilitatorId: string }): Promise<string> {
  const id = randomUUID()
  await sql`insert into app.promotion_session (org_id, id, name, on_date, facilitator_id, created_by, created_at)
    values (app.org(), ${id}, ${session.name}, ${session.on}, ${session.facilitatorId}, app.me(), app.now())`.execute(tx)
  return id
}

export async function addSeat(tx: Tx, sessionId: string, personId: string): Promise<void> {
  await sql`insert into app.promotion_seat (org_id, session_id, person_id, added_by, added_at) values (app.org(), ${sessionId}, ${personId}, app.me(), app.now()) on conflict do nothing`.execute(tx)
}

export async function removeSeat(tx: Tx, sessionId: string, personId: string): Promise<number> {
  return change(tx, sql`delete from app.promotion_seat where org_id = app.org() and session_id = ${sessionId} and person_id = ${personId}`)
}

export async function addToAgenda(tx: Tx, sessionId: string, caseId: string): Promise<void> {
  await sql`insert into app.promotion_agenda (org_id, session_id, case_id, added_by, added_at) values (app.org(), ${sessionId}, ${caseId}, app.me(), app.now())`.execute(tx)
}

export async function removeFromAgenda(tx: Tx, sessionId: string, caseId: string): Promise<number> {
  return change(tx, sql`delete from app.promotion_agenda where org_id = app.org() and session_id = ${sessionId} and case_id = ${caseId}`)
}

export async function saveClosing(tx: Tx, sessionId: string): Promise<void> {
  await sql`update app.promotion_session set closed_by = app.me(), closed_at = app.now() where org_id = app.org() and id = ${sessionId} and closed_at is null`.execute(tx)
}

export async function insertNote(tx: Tx, caseId: string, note: { kind: 'question' | 'note'; text: string }): Promise<string> {
  const id = randomUUID()
  await sql`insert into app.promotion_note (org_id, id, case_id, by_id, kind, text, at) values (app.org(), ${id}, ${caseId}, app.me(), ${note.kind}, ${note.text}, app.now())`.execute(tx)
  return id
}

export async function notesOf(tx: Tx, caseId: string) {
  const found = await rows(tx, sql<{ id: string; kind: 'question' | 'note'; text: string; at: string; byId: string; byName: string }>`
    select n.id, n.kind, n.text, n.at, p.id as "byId", p.name as "byName" from app.promotion_note n join app.person p on p.org_id = n.org_id and p.id = n.by_id
     where n.org_id = app.org() and n.case_id = ${caseId} order by n.at, n.id`)
  return found.map(({ byId, byName, ...note }) => ({ ...note, by: { id: byId, name: byName } }))
}

/** The open session a case lies before, where the one asking may know of it. */
export async function agendaSession(tx: Tx, caseId: string): Promise<Session | undefined> {
  const row = await first(tx, sql<Row>`${select(sql`s.closed_at is null and exists (select 1 from app.promotion_agenda g where g.org_id = s.org_id and g.session_id = s.id and g.case_id = ${caseId})`)}
    order by s.on_date desc, s.id limit 1`)
  return row && shaped(row)
}
