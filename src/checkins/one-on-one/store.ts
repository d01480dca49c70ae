import { randomUUID } from 'node:crypto'
import { present } from '../../people/store.ts'
import { addDays } from '../../kit/date.ts'
import { change, first, type RawBuilder, rows, sql, type Tx } from '../../server/database.ts'
import { actionItemsOf, leftOpen } from '../action-item/store.ts'
import { ASK_HELD_DAYS, CARRIED_DAYS } from '../numbers.ts'
import { seriesOf } from '../series/store.ts'
import { rhythmWords } from '../series/series.ts'
import type { Rhythm } from '../series/words.ts'
import { templateOf } from '../template/store.ts'
import type { Written } from './one-on-one.ts'
import type { Named } from '../words.ts'
import type { AgendaItem, MeetingPair, OneOnOneDate, StoredOneOnOne } from './words.ts'

interface Row {
  id: string
  on: string
  heldOn: string | null
  calledOff: boolean
  seriesId: string | null
  personId: string
  personName: string
  managerId: string
  managerName: string
  between: boolean
}

const COLUMNS = sql`o.id, o.on_date as on, o.held_on as "heldOn", o.called_off_at is not null as "calledOff",
  o.series_id as "seriesId", p.id as "personId", p.name as "personName",
  m.id as "managerId", m.name as "managerName", app.shares_check_in(o.person_id, o.manager_id) as between`
const FROM = sql`app.one_on_one o
  join app.person p on p.org_id = o.org_id and p.id = o.person_id
  join app.person m on m.org_id = o.org_id and m.id = o.manager_id`

function shaped({ id, on, heldOn, calledOff, seriesId, personId, personName, managerId, managerName, between }: Row): StoredOneOnOne {
  return {
    id,
    on,
    ...(heldOn && { heldOn }),
    ...(calledOff && { calledOff }),
    ...(seriesId && { seriesId }),
    person: { id: personId, name: personName },
    manager: { id: managerId, name: managerName },
    between,
  }
}

/** One meeting, or undefined where it is hidden or absent. */
export async function findOneOnOne(tx: Tx, id: string): Promise<StoredOneOnOne | undefined> {
  const row = await first(tx, sql<Row>`select ${COLUMNS} from ${FROM} where o.org_id = app.org() and o.id = ${id}`)
  return row && shaped(row)
}

/** Meetings of a person that the reader may know of, latest first. */
export async function listOneOnOnes(
  tx: Tx,
  ask: { personId: string; limit: number; cursor?: string },
): Promise<{ oneOnOnes: OneOnOneDate[]; next?: string }> {
  const [on, id] = ask.cursor?.split(' ') ?? [null, null]
  const found = await rows(
    tx,
    sql<Row>`
    select ${COLUMNS} from ${FROM}
     where o.org_id = app.org() and o.person_id = ${ask.personId}
       and (${on}::date is null or (o.on_date, o.id) < (${on}::date, ${id ?? null}::uuid))
     order by o.on_date desc, o.id desc limit ${ask.limit + 1}`,
  )
  const oneOnOnes = found.slice(0, ask.limit).map((row) => {
    const { between: _, ...date } = shaped(row)
    return date
  })
  const last = oneOnOnes.at(-1)
  return { oneOnOnes, ...(found.length > ask.limit && last && { next: `${last.on} ${last.id}` }) }
}

/** Whom the reader meets: their manager, then their reports by name, with the last meeting held and the next one planned. */
export async function meetingPairs(tx: Tx): Promise<MeetingPair[]> {
  const found = await rows(
    tx,
    sql<{ personId: string; personName: string; managerId: string; managerName: string; lastId?: string; heldOn?: string; nextId?: string; on?: string; askedId?: string; askedOn?: string }
      & Partial<Rhythm>>`
    select p.id as "personId", p.name as "personName", m.id as "managerId", m.name as "managerName",
           la.id as "lastId", la.held_on as "heldOn", nx.id as "nextId", nx.on_date as on, un.id as "askedId", un.on_date as "askedOn",
           s.cadence, s.weekday, s.from_on as "from"
      from app.reporting_line l
      join app.person p on p.org_id = l.org_id and p.id = l.person_id
      join app.person m on m.org_id = l.org_id and m.id = l.manager_id
      left join lateral (select o.id, o.held_on from app.one_on_one o where o.org_id = app.org() and o.person_id = l.person_id
        and o.manager_id = l.manager_id and o.held_on is not null order by o.held_on desc, o.id desc limit 1) la on true
      left join lateral (select o.id, o.on_date from app.one_on_one o where o.org_id = app.org() and o.person_id = l.person_id
        and o.manager_id = l.manager_id and o.held_on is null and o.called_off_at is null and o.on_date >= app.today()
        order by o.on_date, o.id limit 1) nx on true
      left join lateral (${unanswered(sql`o.person_id = l.person_id and o.manager_id = l.manager_id`)} order by o.on_date desc, o.id limit 1) un on true
      left join app.one_on_one_series s on s.org_id = l.org_id and s.person_id = l.person_id and s.manager_id = l.manager_id and s.ended_at is null
     where l.org_id = app.org() and app.today() between l.from_on and l.to_on and (l.person_id = app.me() or l.manager_id = app.me())
     order by l.person_id = app.me() desc, p.name, p.id`,
  )
  return found.map(present).map(({ personId, personName, managerId, managerName, lastId, heldOn, nextId, on, askedId, askedOn, cadence, weekday, from }) => ({
    person: { id: personId, name: personName },
    manager: { id: managerId, name: managerName },
    ...(lastId && heldOn && { last: { id: lastId, heldOn } }),
    ...(nextId && on && { next: { id: nextId, on } }),
    ...(askedId && askedOn && { unanswered: { id: askedId, on: askedOn } }),
    ...(cadence && weekday && from && { rhythm: rhythmWords({ cadence, weekday, from }) }),
  }))
}

/** Meetings whose day has passed and of which nobody has said whether they took place; not on days away that the reader may know of. */
function unanswered(which: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select o.id, o.on_date, o.person_id, o.manager_id from app.one_on_one o
    where o.org_id = app.org() and ${which} and o.held_on is null and o.called_off_at is null
      and o.on_date < app.today() and o.on_date >= app.today() - ${ASK_HELD_DAYS}::int
      and not exists (select 1 from app.leave v where v.org_id = o.org_id and v.person_id in (o.person_id, o.manager_id)
        and o.on_date between v.from_on and v.to_on)`
}

/** A meeting the reader is asked about: whether it took place. */
export interface MeetingToAnswer {
  id: string
  on: string
  person: Named
  manager: Named
}

/** The meetings the reader is asked about, the latest first: those with their manager and their reports of today. */
export async function meetingsToAnswer(tx: Tx, limit: number): Promise<MeetingToAnswer[]> {
  const found = await rows(tx, sql<{ id: string; on: string; personId: string; personName: string; managerId: string; managerName: string }>`
    with pairs as materialized (
      select l.person_id, l.manager_id from app.reporting_line l
       where l.org_id = app.org() and app.today() between l.from_on and l.to_on and (l.person_id = app.me() or l.manager_id = app.me()))
    select un.id, un.on_date as on, p.id as "personId", p.name as "personName", m.id as "managerId", m.name as "managerName"
      from pairs l
      cross join lateral (${unanswered(sql`o.person_id = l.person_id and o.manager_id = l.manager_id`)} offset 0) un
      join app.person p on p.org_id = app.org() and p.id = l.person_id
      join app.person m on m.org_id = app.org() and m.id = l.manager_id
     order by un.on_date desc, un.id limit ${limit}`)
  return found.map(({ id, on, personId, personName, managerId, managerName }) => ({
    id, on, person: { id: personId, name: personName }, manager: { id: managerId, name: managerName },
  }))
}

/** Days on which these two meet or met. */
export async function plannedDays(tx: Tx, personId: string, managerId: string): Promise<string[]> {
  return (
    await rows(
      tx,
      sql<{ on: string }>`select on_date as on from app.one_on_one
        where org_id = app.org() and person_id = ${personId} and manager_id = ${managerId} and called_off_at is null`,
    )
  ).map((row) => row.on)
}

/** Plans a meeting. @returns its id */
export async function insertOneOnOne(tx: Tx, personId: string, managerId: string, on: string): Promise<string> {
  const id = randomUUID()
  await sql`insert into app.one_on_one (org_id, id, manager_id, person_id, on_date, planned_by, planned_at)
    values (app.org(), ${id}, ${managerId}, ${personId}, ${on}, app.me(), app.now())`.execute(tx)
  return id
}

/** It took place on a day: who says so, and when. */
export async function saveHeld(tx: Tx, id: string, heldOn: string): Promise<void> {
  await sql`update app.one_on_one set held_on = ${heldOn}, held_recorded_by = app.me(), held_recorded_at = app.now(),
      called_off_by = null, called_off_at = null
    where org_id = app.org() and id = ${id}`.execute(
    tx,
  )
}

/** It does not take place, or does again: who says so, and when. */
export async function saveCalledOff(tx: Tx, id: string, calledOff: boolean): Promise<void> {
  await sql`update app.one_on_one set called_off_by = case when ${calledOff} then app.me() end,
      called_off_at = case when ${calledOff} then app.now() end
    where org_id = app.org() and id = ${id}`.execute(tx)
}

/** It takes place on another day; the day of the rhythm it stands for stays. */
export async function saveDay(tx: Tx, id: string, on: string): Promise<void> {
  await sql`update app.one_on_one set on_date = ${on}, called_off_by = null, called_off_at = null
    where org_id = app.org() and id = ${id}`.execute(tx)
}

/** One at a time for a meeting: until the transaction ends. */
export async function holdMeeting(tx: Tx, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('one-on-one' || ${id}::text, 0))`.execute(tx)
}

/** What was written around a meeting, as far as the reader may see it. */
export async function writtenAround(tx: Tx, meeting: StoredOneOnOne): Promise<Written> {
  const agenda = await agendaLines(tx, sql`i.one_on_one_id = ${meeting.id}`)
  const carried = meeting.between && !meeting.calledOff ? await agendaLines(tx, carriedTo(meeting)) : []
  const questions = meeting.between ? await questionsFor(tx, meeting) : []
  const actionItems = await actionItemsOf(tx, meeting.id)
  const openItems = await leftOpen(tx, meeting.person.id, meeting.manager.id, meeting.on)
  const note = await first(
    tx,
    sql<{ text: string; version: number; savedAt: string }>`
    select text, version, saved_at as "savedAt" from app.one_on_one_note
     where org_id = app.org() and one_on_one_id = ${meeting.id} and author_id = app.me()`,
  )
  return {
    agenda: agenda.map(({ fromOn: _, ...item }) => item),
    carried,
    questions,
    actionItems,
    openItems,
    ...(note && { note }),
  }
}

async function agendaLines(tx: Tx, where: RawBuilder<unknown>): Promise<AgendaItem[]> {
  const found = await rows(tx, sql<Omit<AgendaItem, 'by'> & { byId: string; byName: string }>`
    select i.id, b.id as "byId", b.name as "byName", i.text, i.created_at as "createdAt", i.ticked_at as "tickedAt", o.on_date as "fromOn"
      from app.agenda_item i
      join app.one_on_one o on o.org_id = i.org_id and o.id = i.one_on_one_id
      join app.person b on b.org_id = i.org_id and b.id = i.by_id
     where i.org_id = app.org() and ${where} order by o.on_date, i.created_at, i.id`)
  return found.map(({ byId, byName, ...item }) => ({ ...present(item), by: { id: byId, name: byName } }))
}

/** Lines of the two that were open when this meeting came: unticked, or ticked on its day or later. Older ones were let go. */
function carriedTo({ person, manager, on }: StoredOneOnOne): RawBuilder<unknown> {
  return sql`o.person_id = ${person.id} and o.manager_id = ${manager.id} and o.on_date < ${on}::date
    and o.on_date >= ${addDays(on, -CARRIED_DAYS)}::date and (i.ticked_at is null or app.day_of(i.ticked_at) >= ${on}::date)`
}

async function questionsFor(tx: Tx, { person, manager }: StoredOneOnOne): Promise<string[]> {
  const series = await seriesOf(tx, person.id, manager.id)
  return series?.questions ?? (await templateOf(tx, 'one-on-one')).questions
}

/** The last day on which the reader held a one-on-one with each of these people; those never met are left out. */
export async function lastHeld(tx: Tx, personIds: readonly string[]): Promise<Map<string, string>> {
  const found = await rows(
    tx,
    sql<{ id: string; on: string }>`
    select person_id as id, max(held_on)::date as on from app.one_on_one
     where org_id = app.org() and manager_id = app.me() and person_id = any(${[...personIds]}::uuid[]) and held_on is not null
     group by person_id`,
  )
  return new Map(found.map((row) => [row.id, row.on]))
}

/** Adds a line to the shared agenda. */
export async function insertAgendaItem(tx: Tx, meetingId: string, text: string): Promise<string> {
  const id = randomUUID()
  await sql`insert into app.agenda_item (org_id, id, one_on_one_id, by_id, text, created_at)
    values (app.org(), ${id}, ${meetingId}, app.me(), ${text}, app.now())`.execute(tx)
  return id
}

/** The meeting an agenda line belongs to, or undefined where the line is hidden or absent. */
export async function meetingOfAgendaItem(tx: Tx, id: string): Promise<string | undefined> {
  const row = await first(tx, sql<{ meetingId: string }>`select one_on_one_id as "meetingId" from app.agenda_item where org_id = app.org() and id = ${id}`)
  return row?.meetingId
}

/** Ticks a line, or unticks it. */
export async function saveTick(tx: Tx, id: string, ticked: boolean): Promise<void> {
  await sql`update app.agenda_item set ticked_by = case when ${ticked} then app.me() end, ticked_at = case when ${ticked} then app.now() end
    where org_id = app.org() and id = ${id}`.execute(tx)
}

/** Two saves at once come one after the other: until the transaction ends. */
export async function holdNote(tx: Tx, meetingId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${meetingId}::text || app.me()::text, 0))`.execute(tx)
}

/** Writes the reader's private note as the next version. */
export async function saveNote(tx: Tx, meetingId: string, text: string): Promise<void> {
  const touched = await change(
    tx,
    sql`update app.one_on_one_note set text = ${text}, version = version + 1, saved_at = app.now()
    where org_id = app.org() and one_on_one_id = ${meetingId} and author_id = app.me()`,
  )
  if (touched > 0) return
  await sql`insert into app.one_on_one_note (org_id, one_on_one_id, author_id, text, version, saved_at)
    values (app.org(), ${meetingId}, app.me(), ${text}, 1, app.now())`.execute(tx)
}
