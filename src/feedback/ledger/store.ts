import { present } from '../../people/store.ts'
import { first, rows, sql, type Tx } from '../../server/database.ts'
import type { LedgerKind, LedgerRecord, Tone } from '../words.ts'
import { recordOf } from './ledger.ts'
import type { LedgerReader, LedgerRow } from './words.ts'

/** Which stretch of a person's line. Dates are both included; the line goes from late to early. */
export interface Stretch {
  personId: string
  from?: string
  to?: string
  /** Goes on below this entry. */
  after?: { on: string; id: string }
  limit: number
  /** Only entries of a kind, or observations of a tone. */
  only?: LedgerKind
  tone?: Tone
}

const UNBOUND = { from: '0001-01-01', to: '9999-12-31', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' }

/**
 * The ledger as the reader may see it: each kind starts from the person and walks one index, the page is cut,
 * and only then is looked up what became of the entries on it.
 */
export async function ledgerRows(tx: Tx, stretch: Stretch): Promise<LedgerRow[]> {
  const { personId, from = UNBOUND.from, to = UNBOUND.to, after, limit, tone } = stretch
  const only = stretch.only ?? (tone && 'observation')
  const wanted = (kind: LedgerKind) => sql`${!only || only === kind}::boolean`
  const on = after?.on ?? UNBOUND.to
  const id = after?.id ?? UNBOUND.id
  const found = await rows(
    tx,
    sql<LedgerRow>`
    with page as (
      (select 'observation' as kind, o.id, o.on_date, o.author_id, o.created_at, o.tone, o.text, null::text[] as lines,
              o.situation, o.behaviour, o.effect, o.project, o.dimension, o.request_id is not null as requested,
              o.version, o.person_at, o.manager_at, o.public_at,
              o.withdrawn_at, null::timestamptz as confirmed_at, null::uuid[] as about, o.scope, o.independence, o.level
         from app.observation o
        where ${wanted('observation')} and (${tone ?? null}::text is null or o.tone = ${tone ?? null})
          and o.org_id = app.org() and o.subject_id = ${personId} and o.on_date between ${from}::date and ${to}::date
          and (o.on_date, o.id) < (${on}::date, ${id}::uuid)
        order by o.on_date desc, o.id desc limit ${limit})
      union all
      (select 'talk', t.id, t.on_date, t.author_id, t.recorded_at, null, t.text, null, null, null, null,
              null, null, false, null, null, t.manager_at, null, t.withdrawn_at, null, t.about, null, null, null
         from app.talk t
        where ${wanted('talk')} and t.org_id = app.org() and t.subject_id = ${personId} and t.on_date between ${from}::date and ${to}::date
          and (t.on_date, t.id) < (${on}::date, ${id}::uuid)
        order by t.on_date desc, t.id desc limit ${limit})
      union all
      (select 'monthly-note', n.id, app.end_of_month(n.month), n.author_id, n.saved_at, null, null, n.bullets, null, null, null,
              null, null, false, n.version, n.shared_at, n.manager_at, null, null, null, null, null, null, null
         from app.monthly_note n
        where ${wanted('monthly-note')} and n.org_id = app.org() and n.person_id = ${personId} and app.end_of_month(n.month) between ${from}::date and ${to}::date
          and (app.end_of_month(n.month), n.id) < (${on}::date, ${id}::uuid)
        order by app.end_of_month(n.month) desc, n.id desc limit ${limit})
      union all
      (select 'one-on-one', m.id, m.held_on, m.manager_id, m.held_recorded_at, null, null, null, null, null, null,
              null, null, false, null, null, null, null, null, null, null, null, null, null
         from app.one_on_one m
        where ${wanted('one-on-one')} and m.org_id = app.org() and m.person_id = ${personId} and m.held_on is not null
          and m.held_on between ${from}::date and ${to}::date
          and (m.held_on, m.id) < (${on}::date, ${id}::uuid)
        order by m.held_on desc, m.id desc limit ${limit})
      union all
      (select 'expectation', s.id, app.day_of(agreed.at), s.manager_id, agreed.at, null, null, null, null, null, null,
              null, null, false, agreed.version, null, null, null, null, agreed.by_person_at, null, null, null, null
         from app.expectation_set s
         cross join lateral (
           select c.version, max(c.at) as at, max(c.at) filter (where c.by_id = s.person_id) as by_person_at
             from app.expectation_confirmation c where c.org_id = s.org_id and c.set_id = s.id
            group by c.version having count(*) = 2 order by c.version desc limit 1) agreed
        where ${wanted('expectation')} and s.org_id = app.org() and s.person_id = ${personId} and app.day_of(agreed.at) between ${from}::date and ${to}::date
          and (app.day_of(agreed.at), s.id) < (${on}::date, ${id}::uuid))
      order by 3 desc, 2 desc limit ${limit}),
    former as (
      select l.manager_id from app.reporting_line l
       where l.org_id = app.org() and l.person_id = ${personId} and l.to_on < app.today()),
    handed_over as materialized (
      select o.id, min(o.at) as at from (
      select unnest(t.about) as id, y.at
        from app.talk t join app.talk_answer y on y.org_id = t.org_id and y.talk_id = t.id and y.outcome <> 'disputed'
       where t.org_id = app.org() and t.subject_id = ${personId} and t.manager_at is not null
         and t.author_id in (select manager_id from former)
      union all
      select w.record_id, w.at from app.hand_over h
        join app.hand_over_answer w on w.org_id = h.org_id and w.hand_over_id = h.id and w.outcome = 'confirmed'
       where h.org_id = app.org() and h.subject_id = ${personId}) o
       group by o.id)
    select e.kind, e.id, e.on_date as on, e.author_id as "authorId", a.name as "authorName", e.created_at as "createdAt",
           e.tone, coalesce(e.text, d.text) as text, coalesce(e.lines, v.lines) as lines, e.situation, e.behaviour, e.effect,
           e.project, e.dimension, e.scope, e.independence, e.level, e.requested, case when e.kind <> 'expectation' then e.version end as version,
           e.person_at as "personAt", e.manager_at as "managerAt", e.public_at as "publicAt", e.withdrawn_at as "withdrawnAt",
           h.at as "hiddenAt", coalesce(g.at, ng.at, e.confirmed_at) as "seenAt", mine.at as "mySeenAt",
           case when e.author_id = app.me() then (select min(f.at) from app.observation_sighting f
             where e.kind = 'observation' and f.org_id = app.org() and f.observation_id = e.id) end as "firstSeenAt", w.text as "answerText", w.at as "answeredAt",
           coalesce((select jsonb_agg(jsonb_build_object('text', k.text, 'at', k.at) order by k.at) from app.observation_correction k
             where e.kind = 'observation' and k.org_id = app.org() and k.observation_id = e.id), '[]') as corrections,
           coalesce((select array_agg(r) from unnest(e.about) r where app.reads_observation(r)), '{}') as about,
           coalesce((select jsonb_agg(f.sent_at order by f.number) from app.talk_notice f
             where e.kind = 'talk' and f.org_id = app.org() and f.talk_id = e.id), '[]') as "noticesAt",
           coalesce((select jsonb_agg(jsonb_build_object('outcome', y.outcome, 'text', y.text, 'at', y.at) order by y.at)
             from app.talk_answer y where e.kind = 'talk' and y.org_id = app.org() and y.talk_id = e.id), '[]') as answers,
           ho.at as "handedOverAt"
      from page e
      join app.person a on a.org_id = app.org() and a.id = e.author_id
      left join handed_over ho on ho.id = e.id
      left join app.observation_sighting g
        on e.kind = 'observation' and g.org_id = app.org() and g.observation_id = e.id and g.person_id = ${personId}
      left join app.observation_sighting mine
        on e.kind = 'observation' and mine.org_id = app.org() and mine.observation_id = e.id and mine.person_id = app.me()
      left join app.observation_answer w on e.kind = 'observation' and w.org_id = app.org() and w.observation_id = e.id
      left join app.observation_hiding h on e.kind = 'observation' and h.org_id = app.org() and h.observation_id = e.id
      left join app.monthly_note_sighting ng on e.kind = 'monthly-note' and ng.org_id = app.org() and ng.note_id = e.id
      left join app.one_on_one_note d
        on e.kind = 'one-on-one' and d.org_id = app.org() and d.one_on_one_id = e.id and d.author_id = app.me()
      left join app.expectation_version v on e.kind = 'expectation' and v.org_id = app.org() and v.set_id = e.id and v.version = e.version
     order by e.on_date desc, e.id desc`,
  )
  return found.map(shaped)
}

/** Times inside JSON come as the database writes them. */
function shaped(row: LedgerRow & { answerText?: string | null; answeredAt?: string | null }): LedgerRow {
  const { answerText, answeredAt, corrections, noticesAt, answers, ...rest } = row
  return {
    ...present(rest),
    ...(answerText && { answer: { text: answerText, at: answeredAt! } }),
    corrections: corrections.map(({ text, at }) => ({ text, at: new Date(at).toISOString() })),
    noticesAt: noticesAt.map((at) => new Date(at).toISOString()),
    answers: answers.map(({ outcome, text, at }) => ({ outcome, ...(text && { text }), at: new Date(at).toISOString() })),
  }
}

/** Whose line it is and what the page needs to know around it; undefined where there is no such person. */
export async function ledgerReader(tx: Tx, personId: string): Promise<Omit<LedgerReader, 'meId' | 'now' | 'zone'> | undefined> {
  const row = await first(
    tx,
    sql<{
      name: string
      managerId: string | null
      managerName: string | null
      since: string | null
      leave: { from: string; to: string }[]
      mayTakeDown: boolean
    }>`
    select p.name, app.administers(p.id) as "mayTakeDown", m.id as "managerId", m.name as "managerName", l.from_on as since,
           coalesce((select jsonb_agg(jsonb_build_object('from', v.from_on, 'to', v.to_on)) from app.leave v
             where v.org_id = p.org_id and v.person_id = p.id), '[]') as leave
      from app.person p
      left join app.reporting_line l on l.org_id = p.org_id and l.person_id = p.id and app.today() between l.from_on and l.to_on
      left join app.person m on m.org_id = l.org_id and m.id = l.manager_id
     where p.org_id = app.org() and p.id = ${personId}`,
  )
  return (
    row && {
      person: { id: personId, name: row.name },
      leave: row.leave,
      mayTakeDown: row.mayTakeDown,
      ...(row.managerId && { manager: { id: row.managerId, name: row.managerName!, since: row.since! } }),
    }
  )
}

/** More records than a year of anybody's holds; a stretch that has more is cut at its early end. */
const MOST_RECORDS = 5000

/**
 * Records about a person for the rooms that cite them, newest first, as their reader may see them; withdrawn ones are left out.
 * @param span dates of the events, both included. A talk after the period may be about something within it: ask up to today.
 */
export async function ledgerRecords(tx: Tx, subjectId: string, span: { from: string; to: string }): Promise<LedgerRecord[]> {
  const found = await ledgerRows(tx, { personId: subjectId, ...span, limit: MOST_RECORDS })
  return found.filter((row) => !row.withdrawnAt).map((row) => recordOf(row, subjectId))
}

/** All of a ledger, newest first, as its reader may see it. */
export function wholeLedger(tx: Tx, personId: string): Promise<LedgerRow[]> {
  return ledgerRows(tx, { personId, limit: MOST_RECORDS })
}

/** Everybody one wrote about or met as a manager, oneself left out. */
export function writtenAbout(tx: Tx): Promise<{ id: string; name: string }[]> {
  return rows(tx, sql<{ id: string; name: string }>`
    select p.id, p.name from app.person p where p.org_id = app.org() and p.id <> app.me() and p.id in (
      select subject_id from app.observation where org_id = app.org() and author_id = app.me()
      union select subject_id from app.talk where org_id = app.org() and author_id = app.me()
      union select person_id from app.monthly_note where org_id = app.org() and author_id = app.me()
      union select person_id from app.one_on_one where org_id = app.org() and manager_id = app.me()
      union select person_id from app.career_check_in where org_id = app.org() and manager_id = app.me()
      union select person_id from app.expectation_set where org_id = app.org() and manager_id = app.me())
     order by p.name, p.id`)
}
