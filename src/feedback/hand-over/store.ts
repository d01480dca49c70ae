import { randomUUID } from 'node:crypto'
import type { Days } from '../../kit/date.ts'
import { present } from '../../people/store.ts'
import { first, rows, sql, type Tx } from '../../server/database.ts'
import { ledgerRows } from '../ledger/store.ts'
import type { LedgerRow } from '../ledger/words.ts'
import { HAND_OVER_DAYS } from '../numbers.ts'
import type { Named } from '../words.ts'
import type { HandOverFacts } from './hand-over.ts'
import type { HandOver, HandOverKind, HandOverRecord, MovedOn } from './words.ts'

/** People whose manager I was and no longer am, latest first; of those who moved within the last months. */
export async function listMovedOn(tx: Tx): Promise<MovedOn[]> {
  const found = await rows(
    tx,
    sql<{ id: string; name: string; managerId: string; managerName: string; lastDay: string; handedOver: boolean; records: number }>`
    select p.id, p.name, m.id as "managerId", m.name as "managerName", l.to_on as "lastDay",
      exists (select 1 from app.hand_over h where h.org_id = p.org_id and h.subject_id = p.id and h.from_id = app.me()
        and h.to_id = m.id) as "handedOver",
      (select count(*) from app.observation o where o.org_id = p.org_id and o.subject_id = p.id and o.author_id = app.me() and o.withdrawn_at is null)
        + (select count(*) from app.talk t where t.org_id = p.org_id and t.subject_id = p.id and t.author_id = app.me() and t.withdrawn_at is null)
        + (select count(*) from app.monthly_note n where n.org_id = p.org_id and n.person_id = p.id and n.author_id = app.me()) as records
      from (select person_id, max(to_on) as to_on from app.reporting_line
             where org_id = app.org() and manager_id = app.me() group by person_id) l
      join app.person p on p.org_id = app.org() and p.id = l.person_id and (p.ended_on is null or p.ended_on >= app.today())
      join app.reporting_line n on n.org_id = p.org_id and n.person_id = p.id and app.today() between n.from_on and n.to_on
      join app.person m on m.org_id = n.org_id and m.id = n.manager_id
     where l.to_on < app.today() and l.to_on >= app.today() - ${HAND_OVER_DAYS}::integer and m.id <> app.me()
     order by l.to_on desc, p.name limit 200`,
  )
  return found.map((row) => ({
    person: { id: row.id, name: row.name },
    to: { id: row.managerId, name: row.managerName },
    lastDay: row.lastDay,
    handedOver: row.handedOver,
    records: row.records,
  }))
}

/** What decides whether I can hand over about a person; undefined where there is no such person. */
export async function handOverFacts(tx: Tx, personId: string): Promise<(HandOverFacts & { leave: Days[] }) | undefined> {
  const row = await first(
    tx,
    sql<{ personName: string; ledBefore: boolean; managerId: string | null; managerName: string | null; meId: string; leave: Days[] }>`
    select p.name as "personName", app.managed_during(p.id, '0001-01-01', app.today()) as "ledBefore", m.id as "managerId",
      m.name as "managerName", app.me() as "meId",
      coalesce((select jsonb_agg(jsonb_build_object('from', v.from_on, 'to', v.to_on)) from app.leave v
        where v.org_id = p.org_id and v.person_id = p.id), '[]') as leave
      from app.person p
      left join app.reporting_line l on l.org_id = p.org_id and l.person_id = p.id and app.today() between l.from_on and l.to_on
      left join app.person m on m.org_id = l.org_id and m.id = l.manager_id
     where p.org_id = app.org() and p.id = ${personId}`,
  )
  if (!row) return undefined
  const { managerId, managerName, ...facts } = row
  return { ...facts, ...(managerId && { manager: { id: managerId, name: managerName! } }) }
}

/** As many records as a manager writes about one person in years. */
const MOST_RECORDS = 5000

/** Records about a person, newest first, as far as the one asking may read them. */
export async function recordsAbout(tx: Tx, personId: string): Promise<LedgerRow[]> {
  return ledgerRows(tx, { personId, limit: MOST_RECORDS })
}

/** What is handed over, by kind. */
export interface Passed {
  id: string
  kind: HandOverKind
  forPerson: boolean
  toldAt?: string
}

/** Puts a hand-over on record; from now on the manager of today reads these records of mine. */
export async function giveHandOver(
  tx: Tx,
  given: { subjectId: string; toId: string; note: string; items: readonly Passed[] },
): Promise<string> {
  const id = randomUUID()
  await sql`insert into app.hand_over (org_id, id, subject_id, from_id, to_id, note, given_at)
    values (app.org(), ${id}, ${given.subjectId}, app.me(), ${given.toId}, ${given.note}, app.now())`.execute(tx)
  await sql`insert into app.hand_over_item (org_id, hand_over_id, record_id, kind, for_person, told_at)
    select app.org(), ${id}, t.id, t.kind, t."forPerson", t."toldAt"
      from jsonb_to_recordset(${JSON.stringify(given.items)}::jsonb) as t (id uuid, kind text, "forPerson" boolean, "toldAt" timestamptz)`.execute(tx)
  const idsOf = (kind: HandOverKind) => given.items.filter((item) => item.kind === kind).map((item) => item.id)
  await sql`update app.observation set manager_at = app.now() where org_id = app.org() and id = any(${idsOf('observation')}::uuid[])`.execute(tx)
  await sql`update app.talk set manager_at = app.now() where org_id = app.org() and id = any(${idsOf('talk')}::uuid[])`.execute(tx)
  await sql`update app.monthly_note set manager_at = app.now() where org_id = app.org() and id = any(${idsOf('monthly-note')}::uuid[])`.execute(tx)
  return id
}

interface HandOverRow {
  id: string
  note: string
  givenAt: string
  subject: Named
  from: Named
  to: Named
  points: number
  waiting: number
}

const COLUMNS = sql`h.id, h.note, h.given_at as "givenAt", jsonb_build_object('id', s.id, 'name', s.name) as subject,
  jsonb_build_object('id', f.id, 'name', f.name) as from, jsonb_build_object('id', m.id, 'name', m.name) as to,
  (select count(*) from app.hand_over_item i where i.org_id = h.org_id and i.hand_over_id = h.id and i.for_person) as points,
  (select count(*) from app.hand_over_item i where i.org_id = h.org_id and i.hand_over_id = h.id and i.for_person and not exists (
    select 1 from app.hand_over_answer a where a.org_id = i.org_id and a.hand_over_id = i.hand_over_id and a.record_id = i.record_id)) as waiting`
const FROM = sql`app.hand_over h
  join app.person s on s.org_id = h.org_id and s.id = h.subject_id
  join app.person f on f.org_id = h.org_id and f.id = h.from_id
  join app.person m on m.org_id = h.org_id and m.id = h.to_id`

/** Hand-overs I gave, got or that are about me, newest first. */
export async function listHandOvers(tx: Tx): Promise<HandOver[]> {
  const found = await rows(
    tx,
    sql<HandOverRow>`select ${COLUMNS} from ${FROM} where h.org_id = app.org()
     and (h.from_id = app.me() or h.to_id = app.me() or h.subject_id = app.me()) order by h.given_at desc limit 200`,
  )
  return found.map(({ note: _note, ...rest }) => rest)
}

/** One of them. */
export async function findHandOver(tx: Tx, id: string): Promise<HandOverRow | undefined> {
  return first(tx, sql<HandOverRow>`select ${COLUMNS} from ${FROM} where h.org_id = app.org() and h.id = ${id}`)
}

/** The records of a hand-over that the one asking may know of, each with the person's last word. */
export async function listItems(tx: Tx, id: string): Promise<{ id: string; forPerson: boolean; answer?: HandOverRecord['answer'] }[]> {
  const found = await rows(
    tx,
    sql<{ id: string; forPerson: boolean; outcome: 'confirmed' | 'disputed' | null; text: string | null; at: string | null }>`
    select i.record_id as id, i.for_person as "forPerson", a.outcome, a.text, a.at from app.hand_over_item i
      left join lateral (select * from app.hand_over_answer a where a.org_id = i.org_id and a.hand_over_id = i.hand_over_id
        and a.record_id = i.record_id order by a.at desc limit 1) a on true
     where i.org_id = app.org() and i.hand_over_id = ${id}`,
  )
  return found.map(({ outcome, text, at, ...item }) => ({ ...item, ...(outcome && { answer: present({ outcome, text: text ?? undefined, at: at! }) }) }))
}

/** Two answers at once come one after the other: until the transaction ends. */
export async function holdHandOver(tx: Tx, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`hand-over ${id}`}, 0))`.execute(tx)
}

/** The person's word on a point. */
export async function addAnswer(tx: Tx, id: string, recordId: string, outcome: 'confirmed' | 'disputed', text?: string): Promise<void> {
  await sql`insert into app.hand_over_answer (org_id, id, hand_over_id, record_id, outcome, text, at)
    values (app.org(), ${randomUUID()}, ${id}, ${recordId}, ${outcome}, ${text ?? null}, app.now())`.execute(tx)
}
