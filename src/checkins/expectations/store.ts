import { randomUUID } from 'node:crypto'
import { first, type RawBuilder, rows, sql, type Tx } from '../../server/database.ts'
import type { Named } from '../words.ts'
import type { Proposal, StoredExpectations } from './words.ts'

interface Row {
  id: string
  personId: string
  personName: string
  managerId: string
  managerName: string
  from: string
  to: string
  between: boolean
  versions: { version: number; lines: string[]; proposedBy: string; proposedAt: string }[]
  confirmations: { version: number; byId: string; at: string }[]
}

const select = (where: RawBuilder<unknown>) => sql<Row>`
  select s.id, p.id as "personId", p.name as "personName", m.id as "managerId", m.name as "managerName", s.from_on as from, s.to_on as to,
         app.shares_check_in(s.person_id, s.manager_id) as between,
         coalesce((select jsonb_agg(jsonb_build_object(
             'version', v.version, 'lines', v.lines, 'proposedBy', v.proposed_by, 'proposedAt', v.proposed_at))
           from app.expectation_version v where v.org_id = s.org_id and v.set_id = s.id), '[]') as versions,
         coalesce((select jsonb_agg(jsonb_build_object('version', c.version, 'byId', c.by_id, 'at', c.at))
           from app.expectation_confirmation c where c.org_id = s.org_id and c.set_id = s.id), '[]') as confirmations
    from app.expectation_set s
    join app.person p on p.org_id = s.org_id and p.id = s.person_id
    join app.person m on m.org_id = s.org_id and m.id = s.manager_id
   where s.org_id = app.org() and ${where}`

function shaped(row: Row): StoredExpectations {
  const versions = [...new Set([...row.versions, ...row.confirmations].map((each) => each.version))].sort((a, b) => b - a)
  return {
    id: row.id,
    from: row.from,
    to: row.to,
    between: row.between,
    person: { id: row.personId, name: row.personName },
    manager: { id: row.managerId, name: row.managerName },
    proposals: versions.map((version): Proposal => {
      const words = row.versions.find((each) => each.version === version)
      return {
        version,
        ...(words && { lines: words.lines, proposedBy: words.proposedBy, proposedAt: new Date(words.proposedAt).toISOString() }),
        confirmations: row.confirmations
          .filter((each) => each.version === version)
          .map(({ byId, at }) => ({ byId, at: new Date(at).toISOString() })),
      }
    }),
  }
}

/** One set, or undefined where it is hidden or absent. */
export async function findExpectations(tx: Tx, id: string): Promise<StoredExpectations | undefined> {
  const row = await first(tx, select(sql`s.id = ${id}`))
  return row && shaped(row)
}

/** The set in force: with the manager of today before others, for today before other periods. With `from`, the one that starts then. */
export async function expectationsInForce(tx: Tx, personId: string, from?: string): Promise<StoredExpectations | undefined> {
  const row = await first(
    tx,
    sql<Row>`
    ${select(sql`s.person_id = ${personId} and (${from ?? null}::date is null or s.from_on = ${from ?? null}::date)`)}
     order by exists (select 1 from app.reporting_line l
                where l.org_id = s.org_id and l.person_id = s.person_id and l.manager_id = s.manager_id
                  and app.today() between l.from_on and l.to_on) desc,
              app.today() between s.from_on and s.to_on desc, s.from_on desc
     limit 1`,
  )
  return row && shaped(row)
}

/** Every set the reader may see that touches a stretch of days: the yardsticks of a review. Newest first. */
export async function expectationsWithin(tx: Tx, personId: string, from: string, to: string): Promise<StoredExpectations[]> {
  return (
    await rows(
      tx,
      sql<Row>`${select(sql`s.person_id = ${personId} and s.from_on <= ${to}::date and s.to_on >= ${from}::date`)} order by s.from_on desc`,
    )
  ).map(shaped)
}

/** The two who agree: the person and their manager of today, when the reader is one of them. */
export async function twoOf(tx: Tx, personId: string): Promise<{ person: Named; manager: Named } | undefined> {
  const row = await first(
    tx,
    sql<{ personName: string; managerId: string; managerName: string }>`
    select p.name as "personName", m.id as "managerId", m.name as "managerName"
      from app.person p
      join app.reporting_line l on l.org_id = p.org_id and l.person_id = p.id and app.today() between l.from_on and l.to_on
      join app.person m on m.org_id = p.org_id and m.id = l.manager_id
     where p.org_id = app.org() and p.id = ${personId} and (p.id = app.me() or m.id = app.me())`,
  )
  return row && { person: { id: personId, name: row.personName }, manager: { id: row.managerId, name: row.managerName } }
}

/** Periods the two have expectations for. */
export async function periodsOf(tx: Tx, personId: string, managerId: string): Promise<{ id: string; from: string; to: string }[]> {
  return rows(
    tx,
    sql<{ id: string; from: string; to: string }>`
    select id, from_on as from, to_on as to from app.expectation_set
     where org_id = app.org() and person_id = ${personId} and manager_id = ${managerId}`,
  )
}

/** One at a time for these two: until the transaction ends. */
export async function holdExpectations(tx: Tx, personId: string, managerId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('expectations' || ${personId}::text || ${managerId}::text, 0))`.execute(tx)
}

/** Writes a proposal as the next version; proposing is confirming for oneself. @returns the id of the set */
export async function insertProposal(
  tx: Tx,
  about: { setId?: string; personId: string; managerId: string; from: string; to: string; version: number; lines: string[] },
): Promise<string> {
  const id = about.setId ?? randomUUID()
  if (about.setId) {
    await sql`update app.expectation_set set to_on = ${about.to} where org_id = app.org() and id = ${id}`.execute(tx)
  } else {
    await sql`insert into app.expectation_set (org_id, id, manager_id, person_id, from_on, to_on, created_by, created_at)
      values (app.org(), ${id}, ${about.managerId}, ${about.personId}, ${about.from}, ${about.to}, app.me(), app.now())`.execute(tx)
  }
  await sql`insert into app.expectation_version (org_id, set_id, version, lines, proposed_by, proposed_at)
    values (app.org(), ${id}, ${about.version}, ${about.lines}::text[], app.me(), app.now())`.execute(tx)
  await insertConfirmation(tx, id, about.version)
  return id
}

/** The reader confirms a version. */
export async function insertConfirmation(tx: Tx, setId: string, version: number): Promise<void> {
  await sql`insert into app.expectation_confirmation (org_id, set_id, version, by_id, at)
    values (app.org(), ${setId}, ${version}, app.me(), app.now())`.execute(tx)
}

/** Sets whose newest words the reader has not confirmed yet. */
export async function expectationsToConfirm(tx: Tx): Promise<StoredExpectations[]> {
  const found = await rows(
    tx,
    select(sql`(s.person_id = app.me() or s.manager_id = app.me()) and app.shares_check_in(s.person_id, s.manager_id)
    and not exists (select 1 from app.expectation_confirmation c where c.org_id = s.org_id and c.set_id = s.id and c.by_id = app.me()
      and c.version = (select max(v.version) from app.expectation_version v where v.org_id = s.org_id and v.set_id = s.id))`),
  )
  return found.map(shaped)
}
