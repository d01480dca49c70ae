import type { Days, PlainDate } from '../../kit/date.ts'
import { monthSpan } from '../../kit/date.ts'
import { ONE_SIDED } from '../../feedback/numbers.ts'
import type { Tone } from '../../feedback/words.ts'
import { present } from '../../people/store.ts'
import { rows, sql, type Tx } from '../../server/database.ts'
import type { Pair } from './pairs.ts'

type Row = Omit<Pair, 'person' | 'manager' | 'records' | 'cycle' | 'noted'> & Record<'personId' | 'personName' | 'managerId' | 'managerName', string>

/**
 * The reader with each of their reports, and with their own manager: what happened between the two, as the reader may see it.
 * One statement a kind, each starting from these few people, so that it takes the same in a large organisation.
 */
export async function findPairs(tx: Tx, closed: string): Promise<Pair[]> {
  const found = await pairRows(tx)
  const ids = found.map(({ personId }) => personId)
  const reported = found.filter((row) => row.reader === 'manager').map(({ personId }) => personId)
  const [met, reached, talked] = [await held(tx, ids), await lastReached(tx, found), await careersHeld(tx, ids)]
  const [noted, cycles, peers, records] = [await notedIn(tx, reported, closed), await cyclesOf(tx, ids), await peersHeard(tx, found), await recordsOf(tx, reported)]
  return found.map(({ personId, personName, managerId, managerName, ...row }): Pair => {
    const key = `${personId} ${managerId}`
    const [cycle, peerOn] = [cycles.get(personId), peers.get(key)]
    return {
      ...row, person: { id: personId, name: personName }, manager: { id: managerId, name: managerName },
      ...day('metOn', met.get(key)), ...day('reachedOn', reached.get(key)), ...day('checkInOn', talked.get(key)),
      noted: noted.has(personId), records: records.get(personId) ?? [],
      ...(cycle && { cycle: { ...cycle, ...day('peerOn', peerOn) } }),
    }
  })
}

const day = <Key extends string>(key: Key, on: PlainDate | undefined) => (on ? { [key]: on } as Record<Key, PlainDate> : {})

/** Reports by name, then the reader with their own manager. Leave, and when they came, are for these two to know. */
async function pairRows(tx: Tx): Promise<Row[]> {
  const found = await rows(tx, sql<Row>`
    select case when l.manager_id = app.me() then 'manager' else 'person' end as reader,
           p.id as "personId", p.name as "personName", m.id as "managerId", m.name as "managerName",
           e.started_on as "startedOn", l.from_on as since,
           exists (select 1 from app.reporting_line b where b.org_id = l.org_id and b.person_id = l.person_id and b.from_on < l.from_on
             and b.manager_id <> l.manager_id) as "tookOver",
           -- The sample's year was lived before its database was made.
           case when o.sample_seed is null then app.day_of(o.created_at) end as "inUseSince",
           coalesce((select jsonb_agg(jsonb_build_object('from', v.from_on, 'to', v.to_on)) from app.leave v where v.org_id = p.org_id
             and v.person_id = p.id), '[]') as leave
      from app.reporting_line l
      join app.person p on p.org_id = l.org_id and p.id = l.person_id
      join app.person m on m.org_id = l.org_id and m.id = l.manager_id
      join app.organisation o on o.org_id = l.org_id
      left join app.employment e on e.org_id = p.org_id and e.person_id = p.id
     where l.org_id = app.org() and (l.manager_id = app.me() or l.person_id = app.me()) and app.today() between l.from_on and l.to_on
       and (p.ended_on is null or p.ended_on >= app.today())
     order by l.person_id = app.me(), p.name, p.id`)
  return found.map((row) => present(row) as Row)
}

type Dated = { personId: string; managerId: string; on: PlainDate }
const byPair = (found: readonly Dated[]) => new Map(found.map(({ personId, managerId, on }) => [`${personId} ${managerId}`, on]))

async function held(tx: Tx, ids: readonly string[]): Promise<Map<string, PlainDate>> {
  return byPair(await rows(tx, sql<Dated>`
    select person_id as "personId", manager_id as "managerId", max(held_on) as on from app.one_on_one
     where org_id = app.org() and person_id = any(${[...ids]}::uuid[]) and held_on is not null group by 1, 2`))
}

async function careersHeld(tx: Tx, ids: readonly string[]): Promise<Map<string, PlainDate>> {
  return byPair(await rows(tx, sql<Dated>`
    select person_id as "personId", manager_id as "managerId", max(held_on) as on from app.career_check_in
     where org_id = app.org() and person_id = any(${[...ids]}::uuid[]) and held_on is not null group by 1, 2`))
}

/** The last day on which something the manager wrote reached the person: a shared note, a recorded talk, a shared note of a month. */
async function lastReached(tx: Tx, pairs: readonly Row[]): Promise<Map<string, PlainDate>> {
  return byPair(await rows(tx, sql<Dated>`
    select w.person as "personId", w.manager as "managerId", greatest(
        (select max(app.day_of(o.person_at)) from app.observation o where o.org_id = app.org() and o.subject_id = w.person
          and o.author_id = w.manager and o.person_at is not null),
        (select max(t.on_date) from app.talk t where t.org_id = app.org() and t.subject_id = w.person and t.author_id = w.manager
          and t.withdrawn_at is null),
        (select max(app.day_of(n.shared_at)) from app.monthly_note n where n.org_id = app.org() and n.person_id = w.person
          and n.author_id = w.manager and n.shared_at is not null)) as on
      from unnest(${pairs.map((row) => row.personId)}::uuid[], ${pairs.map((row) => row.managerId)}::uuid[]) as w (person, manager)`))
}

/** Reports about whose last month the reader wrote something. */
async function notedIn(tx: Tx, ids: readonly string[], month: string): Promise<Set<string>> {
  const found = await rows(tx, sql<{ id: string }>`
    select person_id as id from app.monthly_note where org_id = app.org() and author_id = app.me() and person_id = any(${[...ids]}::uuid[])
      and month = ${monthSpan(month).from}::date and cardinality(bullets) > 0`)
  return new Set(found.map(({ id }) => id))
}

/** The cycle that runs today for each, as far as the reader knows of a review of theirs in it; of two, the one that began later. */
async function cyclesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Days>> {
  const found = await rows(tx, sql<{ id: string } & Days>`
    select distinct on (r.subject_id) r.subject_id as id, c.period_from as "from", c.period_to as "to"
      from app.review r join app.review_cycle c on c.org_id = r.org_id and c.id = r.cycle_id
     where r.org_id = app.org() and r.subject_id = any(${[...ids]}::uuid[]) and r.state <> 'cancelled' and c.state = 'open'
       and app.today() between c.period_from and c.period_to
     order by r.subject_id, c.period_from desc`)
  return new Map(found.map(({ id, from, to }) => [id, { from, to }]))
}

/**
 * The last day on which a colleague's words about the person came to where the reader can read them: a note, an answer of a round,
 * and, for the person, a batch without names, which has no time of its own but that of its round.
 */
async function peersHeard(tx: Tx, pairs: readonly Row[]): Promise<Map<string, PlainDate>> {
  return byPair(await rows(tx, sql<Dated>`
    with w as materialized (
      select * from unnest(${pairs.map((row) => row.personId)}::uuid[], ${pairs.map((row) => row.managerId)}::uuid[]) as w (person, manager))
    select person as "personId", manager as "managerId", max(on_date) as on from (
      select w.person, w.manager, app.day_of(case when w.person = app.me() then o.person_at
          else least(o.person_at, o.manager_at, o.public_at) end) as on_date
        from w join app.observation o on o.org_id = app.org() and o.subject_id = w.person and o.author_id not in (w.person, w.manager)
         and o.withdrawn_at is null and (o.person_at is not null or o.manager_at is not null)
      union all
      select w.person, w.manager, case when w.person = app.me() then app.given_on(a.round_id) else app.day_of(a.submitted_at) end
        from w
        join app.feedback_round r on r.org_id = app.org() and r.subject_id = w.person
        join app.peer_answer a on a.org_id = r.org_id and a.round_id = r.id and a.submitted_at is not null
         and a.author_id not in (w.person, w.manager)
      union all
      select w.person, w.manager, least(r.due, app.today())
        from w
        join app.feedback_round r on r.org_id = app.org() and r.subject_id = w.person
       where w.person = app.me() and exists (select 1 from app.feedback_batch_text b where b.org_id = r.org_id and b.round_id = r.id)) heard
     group by 1, 2`))
}

/** What the reader may read of what was noted about their reports over the last quarter. */
async function recordsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, { id: string; on: PlainDate; tone: Tone }[]>> {
  const found = await rows(tx, sql<{ personId: string; id: string; on: PlainDate; tone: Tone }>`
    select subject_id as "personId", id, on_date as on, tone from app.observation
     where org_id = app.org() and subject_id = any(${[...ids]}::uuid[]) and author_id <> subject_id and tone is not null
       and withdrawn_at is null and on_date > app.today() - ${ONE_SIDED.days}::int`)
  const shown = Map.groupBy(found, ({ personId }) => personId)
  return new Map([...shown].map(([id, mine]) => [id, mine.map(({ personId: _, ...record }) => record)]))
}
