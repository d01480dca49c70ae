import { randomUUID } from 'node:crypto'
import { monthSpan } from '../../kit/date.ts'
import { present } from '../../people/store.ts'
import { first, rows, sql, type Tx } from '../../server/database.ts'
import type { NoteOfMonth, OwnNote, Prefill, SharedNote } from './words.ts'

/** One's own note, or an empty one of version 0; undefined where there is no such person. */
export async function findOwnNote(tx: Tx, personId: string, month: string): Promise<OwnNote | undefined> {
  const { from, to } = monthSpan(month)
  const row = await first(
    tx,
    sql<Omit<OwnNote, 'month'>>`
    select n.id, p.name as "personName", coalesce(n.bullets, '{}') as bullets, coalesce(n.version, 0) as version, n.saved_at as "savedAt",
           n.shared_at as "sharedAt", g.at as "seenAt",
           app.manages(p.id) or app.managed_during(p.id, ${from}::date, ${to}::date) as "mayWrite"
      from app.person p
      left join app.monthly_note n on n.org_id = p.org_id and n.person_id = p.id and n.author_id = app.me() and n.month = ${from}::date
      left join app.monthly_note_sighting g on g.org_id = n.org_id and g.note_id = n.id
     where p.org_id = app.org() and p.id = ${personId}`,
  )
  return row && { ...present(row), month }
}

/** Two saves at once come one after the other: until the transaction ends. */
export async function holdNote(tx: Tx, personId: string, month: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${personId}::text || ${month}::text || app.me()::text, 0))`.execute(tx)
}

/** A note shared with the reader, to see it: until the transaction ends nobody rewords it. */
export async function findSharedNote(tx: Tx, id: string): Promise<SharedNote | undefined> {
  const note = await first(
    tx,
    sql<{ personId: string; month: string; authorId: string }>`
    select person_id as "personId", to_char(month, 'YYYY-MM') as month, author_id as "authorId" from app.monthly_note
     where org_id = app.org() and id = ${id} and person_id = app.me()`,
  )
  if (!note) return undefined
  await sql`select pg_advisory_xact_lock(
    hashtextextended(${note.personId}::text || ${note.month}::text || ${note.authorId}::text, 0))`.execute(
    tx,
  )
  const row = await first(
    tx,
    sql<Omit<SharedNote, 'author'> & { authorName: string }>`
    select n.id, a.name as "authorName", n.bullets, n.version, n.shared_at as "sharedAt", g.at as "seenAt"
      from app.monthly_note n join app.person a on a.org_id = n.org_id and a.id = n.author_id
      left join app.monthly_note_sighting g on g.org_id = n.org_id and g.note_id = n.id
     where n.org_id = app.org() and n.id = ${id} and n.person_id = app.me()`,
  )
  if (!row) return undefined
  const { authorName, ...rest } = present(row)
  return { ...rest, month: note.month, author: { id: note.authorId, name: authorName } }
}

/** Writes the bullets as the next version. */
export async function saveBullets(tx: Tx, note: OwnNote, personId: string, bullets: readonly string[]): Promise<void> {
  if (note.id) {
    await sql`update app.monthly_note set bullets = ${[...bullets]}::text[], version = version + 1, saved_at = app.now()
      where org_id = app.org() and id = ${note.id}`.execute(tx)
  } else {
    await sql`insert into app.monthly_note (org_id, id, author_id, person_id, month, bullets, version, saved_at)
      values (app.org(), ${randomUUID()}, app.me(), ${personId}, ${monthSpan(note.month).from},
        ${[...bullets]}::text[], 1, app.now())`.execute(
      tx,
    )
  }
}

/** From now on the person can read it. */
export async function saveNoteSharing(tx: Tx, id: string): Promise<void> {
  await sql`update app.monthly_note set shared_at = app.now() where org_id = app.org() and id = ${id}`.execute(tx)
}

/** The person has seen this version now. */
export async function saveNoteSighting(tx: Tx, id: string, version: number): Promise<void> {
  await sql`insert into app.monthly_note_sighting (org_id, note_id, person_id, version, at)
    values (app.org(), ${id}, app.me(), ${version}, app.now())`.execute(tx)
}

/** What the month holds that the author may read: own observations, talks, one-on-ones held, artefacts. */
export async function prefillOf(tx: Tx, personId: string, month: string): Promise<Prefill[]> {
  const { from, to } = monthSpan(month)
  return rows(
    tx,
    sql<Prefill>`
    select 'observation' as kind, id as "recordId", on_date as on, text from app.observation
     where org_id = app.org() and subject_id = ${personId} and author_id = app.me() and withdrawn_at is null
       and on_date between ${from} and ${to}
    union all
    select 'talk', id, on_date, text from app.talk
     where org_id = app.org() and subject_id = ${personId} and author_id = app.me() and withdrawn_at is null
       and on_date between ${from} and ${to}
    union all
    select 'one-on-one', o.id, o.held_on, coalesce((select string_agg(i.text, '; ' order by i.created_at) from app.agenda_item i
        where i.org_id = o.org_id and i.one_on_one_id = o.id), '') from app.one_on_one o
     where o.org_id = app.org() and o.person_id = ${personId} and o.manager_id = app.me() and o.held_on between ${from} and ${to}
    union all
    (select 'evidence', id, on_date, title from app.evidence
      where org_id = app.org() and person_id = ${personId} and on_date between ${from} and ${to} order by on_date, id limit 50)
    order by 3, 2`,
  )
}

/** Months in which people reported to the reader, each with the reader's note where there is one: latest month first, then by name. */
export async function listNotes(tx: Tx, ask: { personId?: string; month: string; months: number }): Promise<NoteOfMonth[]> {
  const { from: last } = monthSpan(ask.month)
  const found = await rows(
    tx,
    sql<Omit<NoteOfMonth, 'person'> & { personId: string; name: string }>`
    with months as (
      select m::date as month from generate_series(${last}::date - make_interval(months => ${ask.months - 1}), ${last}::date, interval '1 month') m),
    mine as (
      select distinct l.person_id, m.month
        from app.reporting_line l join months m on l.from_on <= app.end_of_month(m.month) and l.to_on >= m.month
       where l.org_id = app.org() and l.manager_id = app.me() and (${ask.personId ?? null}::uuid is null or l.person_id = ${ask.personId ?? null}))
    select p.id as "personId", p.name, to_char(mine.month, 'YYYY-MM') as month, n.id, coalesce(cardinality(n.bullets), 0) as bullets,
           n.shared_at as "sharedAt", g.at as "seenAt"
      from mine
      join app.person p on p.org_id = app.org() and p.id = mine.person_id
      left join app.monthly_note n on n.org_id = app.org() and n.author_id = app.me() and n.person_id = mine.person_id and n.month = mine.month
      left join app.monthly_note_sighting g on g.org_id = app.org() and g.note_id = n.id
     order by mine.month desc, p.name, p.id`,
  )
  return found.map((row) => {
    const { personId, name, ...rest } = present(row)
    return { ...rest, person: { id: personId, name } }
  })
}
