import { randomUUID } from 'node:crypto'
import { addDays, type Days, type PlainDate } from '../../kit/date.ts'
import { present } from '../../people/store.ts'
import { first, type RawBuilder, rows, sql, type Tx } from '../../server/database.ts'
import { nextMeeting } from './series.ts'
import type { Rhythm, StoredSeries } from './words.ts'

type Row = Omit<StoredSeries, 'person' | 'manager'> & Record<'personId' | 'personName' | 'managerId' | 'managerName', string>

const select = (where: RawBuilder<unknown>) => sql<Row>`
  select s.id, p.id as "personId", p.name as "personName", m.id as "managerId", m.name as "managerName", s.cadence, s.weekday,
         s.from_on as "from", s.ended_at is not null as ended,
         app.shares_check_in(s.person_id, s.manager_id) and exists (select 1 from app.reporting_line l where l.org_id = s.org_id
           and l.person_id = s.person_id and l.manager_id = s.manager_id and app.today() between l.from_on and l.to_on) as between,
         q.questions, coalesce(q.version, 0) as version
    from app.one_on_one_series s
    join app.person p on p.org_id = s.org_id and p.id = s.person_id
    join app.person m on m.org_id = s.org_id and m.id = s.manager_id
    left join lateral (select v.questions, v.version from app.series_questions v where v.org_id = s.org_id and v.series_id = s.id
      order by v.version desc limit 1) q on true
   where s.org_id = app.org() and ${where}`

function shaped({ personId, personName, managerId, managerName, ...row }: Row): StoredSeries {
  return { ...present(row), person: { id: personId, name: personName }, manager: { id: managerId, name: managerName } }
}

/** One series, or undefined where it is hidden or absent. */
export async function findSeries(tx: Tx, id: string): Promise<StoredSeries | undefined> {
  const row = await first(tx, select(sql`s.id = ${id}`))
  return row && shaped(row)
}

/** The rhythm these two have now, as far as the reader may know of it. */
export async function seriesOf(tx: Tx, personId: string, managerId: string): Promise<StoredSeries | undefined> {
  const row = await first(tx, select(sql`s.person_id = ${personId} and s.manager_id = ${managerId} and s.ended_at is null`))
  return row && shaped(row)
}

/** The rhythm a person has with their manager of today, as far as the reader may know of it. */
export async function seriesNow(tx: Tx, personId: string): Promise<StoredSeries | undefined> {
  const row = await first(tx, select(sql`s.person_id = ${personId} and s.ended_at is null
    and exists (select 1 from app.reporting_line l where l.org_id = s.org_id and l.person_id = s.person_id and l.manager_id = s.manager_id
      and app.today() between l.from_on and l.to_on)`))
  return row && shaped(row)
}

/** One at a time for these two: until the transaction ends. */
export async function holdSeries(tx: Tx, personId: string, managerId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('series' || ${personId}::text || ${managerId}::text, 0))`.execute(tx)
}

/** Begins a series. @returns its id */
export async function insertSeries(tx: Tx, two: { personId: string; managerId: string }, { cadence, weekday, from }: Rhythm): Promise<string> {
  const id = randomUUID()
  await sql`insert into app.one_on_one_series (org_id, id, manager_id, person_id, cadence, weekday, from_on, created_by, created_at)
    values (app.org(), ${id}, ${two.managerId}, ${two.personId}, ${cadence}, ${weekday}, ${from}, app.me(), app.now())`.execute(tx)
  return id
}

/** Another rhythm for the same two. */
export async function saveRhythm(tx: Tx, id: string, { cadence, weekday, from }: Rhythm): Promise<void> {
  await sql`update app.one_on_one_series set cadence = ${cadence}, weekday = ${weekday}, from_on = ${from}
    where org_id = app.org() and id = ${id}`.execute(tx)
}

/** From now on nothing is planned from it. */
export async function saveEnd(tx: Tx, id: string): Promise<void> {
  await sql`update app.one_on_one_series set ended_by = app.me(), ended_at = app.now() where org_id = app.org() and id = ${id}`.execute(tx)
}

/** The two's own questions, as the next version. */
export async function insertQuestions(tx: Tx, seriesId: string, version: number, questions: readonly string[]): Promise<void> {
  await sql`insert into app.series_questions (org_id, series_id, version, questions, by_id, at)
    values (app.org(), ${seriesId}, ${version}, ${[...questions]}::text[], app.me(), app.now())`.execute(tx)
}

/** What of a series is planned: its last day of the rhythm, and the meeting that is still to come. */
export interface Planned {
  lastSlot?: PlainDate
  next?: { id: string; on: PlainDate }
  /** Days on which these two meet anyway. */
  days: PlainDate[]
}

/** What is planned of a series, from `today` on. */
export async function plannedOf(tx: Tx, { id, person, manager }: StoredSeries, today: PlainDate): Promise<Planned> {
  const found = await rows(tx, sql<{ id: string; on: PlainDate; slot: PlainDate | null; open: boolean; off: boolean }>`
    select id, on_date as on, case when series_id = ${id} then slot_on end as slot, held_on is null and called_off_at is null as open,
           called_off_at is not null as off
      from app.one_on_one where org_id = app.org() and person_id = ${person.id} and manager_id = ${manager.id}
       and (on_date >= ${addDays(today, -400)} or slot_on >= ${addDays(today, -400)})
     order by on_date, id`)
  const lastSlot = found.flatMap(({ slot }) => slot ?? []).toSorted().at(-1)
  const next = found.find(({ slot, open, on }) => slot && open && on >= today)
  return { ...(lastSlot && { lastSlot }), ...(next && { next: { id: next.id, on: next.on } }), days: found.flatMap(({ on, slot, off }) => [...(off ? [] : [on]), ...(slot ? [slot] : [])]) }
}

/**
 * Days the person is away. Only theirs: both of the two may know of them, while the manager's own leave would show through the
 * days nothing is planned on.
 */
export async function daysAway(tx: Tx, personId: string, today: PlainDate): Promise<Days[]> {
  return rows(tx, sql<Days>`select from_on as "from", to_on as "to" from app.leave
    where org_id = app.org() and person_id = ${personId} and to_on >= ${today}`)
}

/** Plans the next meeting of a series where none is to come. @returns the new meeting's id, or undefined when nothing was planned */
export async function planNext(tx: Tx, series: StoredSeries, today: PlainDate): Promise<string | undefined> {
  const planned = await plannedOf(tx, series, today)
  if (series.ended || planned.next) return undefined
  const yesterday = addDays(today, -1)
  const after = planned.lastSlot && planned.lastSlot > yesterday ? planned.lastSlot : yesterday
  const on = nextMeeting(series, after, await daysAway(tx, series.person.id, today), planned.days)
  if (!on) return undefined
  const id = randomUUID()
  await sql`insert into app.one_on_one (org_id, id, manager_id, person_id, on_date, planned_by, planned_at, series_id, slot_on)
    select s.org_id, ${id}, s.manager_id, s.person_id, ${on}, coalesce(app.me(), s.created_by), app.now(), s.id, ${on}
      from app.one_on_one_series s where s.org_id = app.org() and s.id = ${series.id}`.execute(tx)
  return id
}

/** After an answer about a meeting: the next one of its series, where that stands and the reader is one of the two. */
export async function planOn(tx: Tx, seriesId: string | undefined, today: PlainDate): Promise<void> {
  const found = seriesId ? await findSeries(tx, seriesId) : undefined
  if (!found?.between) return
  await holdSeries(tx, found.person.id, found.manager.id)
  await planNext(tx, (await findSeries(tx, found.id))!, today)
}

/** The meeting still to come takes another day of the rhythm, and keeps its agenda. */
export async function shiftPlanned(tx: Tx, meetingId: string, on: PlainDate): Promise<void> {
  await sql`update app.one_on_one set on_date = ${on}, slot_on = ${on} where org_id = app.org() and id = ${meetingId}`.execute(tx)
}

/** Series that stand, with no meeting to come: what a nightly job plans for. As the job, for one organisation. */
export async function seriesWithoutNext(tx: Tx): Promise<StoredSeries[]> {
  const found = await rows(tx, select(sql`s.ended_at is null
    and exists (select 1 from app.reporting_line l where l.org_id = s.org_id and l.person_id = s.person_id and l.manager_id = s.manager_id
      and app.today() between l.from_on and l.to_on)
    and not exists (select 1 from app.one_on_one o where o.org_id = s.org_id and o.series_id = s.id and o.on_date >= app.today()
      and o.held_on is null and o.called_off_at is null)`))
  return found.map(shaped)
}
