import { randomUUID } from 'node:crypto'
import type { PlainDate } from '../../kit/date.ts'
import { present } from '../../people/store.ts'
import { change, first, type RawBuilder, rows, sql, type Tx } from '../../server/database.ts'
import type { CareerDate, CareerPlan, CareerView, StoredCareer } from './words.ts'

interface Row {
  id: string
  personId: string
  personName: string
  managerId: string
  managerName: string
  quarter: string
  heldOn: string | null
  between: boolean
  views: (CareerView & { authorId: string })[]
  plan: (Omit<CareerPlan, 'by'> & { byId: string; byName: string }) | null
}

const select = (where: RawBuilder<unknown>) => sql<Row>`
  select c.id, p.id as "personId", p.name as "personName", m.id as "managerId", m.name as "managerName", c.quarter, c.held_on as "heldOn",
         app.shares_check_in(c.person_id, c.manager_id) and exists (select 1 from app.reporting_line l where l.org_id = c.org_id
           and l.person_id = c.person_id and l.manager_id = c.manager_id and app.today() between l.from_on and l.to_on) as between,
         coalesce((select jsonb_agg(jsonb_build_object('authorId', v.author_id, 'aspirations', v.aspirations, 'gap', v.gap,
             'version', v.version, 'savedAt', v.saved_at, 'sharedAt', v.shared_at))
           from app.career_view v where v.org_id = c.org_id and v.check_in_id = c.id), '[]') as views,
         (select jsonb_build_object('opportunity', l.opportunity, 'fromMonths', l.from_months, 'toMonths', l.to_months, 'version', l.version,
             'byId', b.id, 'byName', b.name, 'at', l.at)
            from app.career_plan l join app.person b on b.org_id = l.org_id and b.id = l.by_id
           where l.org_id = c.org_id and l.check_in_id = c.id order by l.version desc limit 1) as plan
    from app.career_check_in c
    join app.person p on p.org_id = c.org_id and p.id = c.person_id
    join app.person m on m.org_id = c.org_id and m.id = c.manager_id
   where c.org_id = app.org() and ${where}`

/** Times inside JSON come as the database writes them. */
const instant = (at: string) => new Date(at).toISOString()

function shaped({ id, personId, personName, managerId, managerName, quarter, heldOn, between, views, plan }: Row): StoredCareer {
  return {
    id, quarter, between, ...(heldOn && { heldOn }),
    person: { id: personId, name: personName },
    manager: { id: managerId, name: managerName },
    views: views.map(present).map(({ savedAt, sharedAt, ...view }) => ({
      ...view, ...(savedAt && { savedAt: instant(savedAt) }), ...(sharedAt && { sharedAt: instant(sharedAt) }),
    })),
    ...(plan && { plan: shapedPlan(plan) }),
  }
}

function shapedPlan({ byId, byName, at, ...plan }: NonNullable<Row['plan']>): CareerPlan {
  return { ...plan, by: { id: byId, name: byName }, at: instant(at) }
}

/** One check-in, or undefined where it is hidden or absent. */
export async function findCareer(tx: Tx, id: string): Promise<StoredCareer | undefined> {
  const row = await first(tx, select(sql`c.id = ${id}`))
  return row && shaped(row)
}

/** The one of these two in a quarter. */
export async function careerIn(tx: Tx, two: { personId: string; managerId: string }, quarter: PlainDate): Promise<StoredCareer | undefined> {
  const row = await first(tx, select(sql`c.person_id = ${two.personId} and c.manager_id = ${two.managerId} and c.quarter = ${quarter}::date`))
  return row && shaped(row)
}

/** The one before, of the same two: what the next one is held against. */
export async function careerBefore(tx: Tx, { person, manager, quarter }: CareerDate): Promise<StoredCareer | undefined> {
  const row = await first(tx, sql<Row>`${select(sql`c.person_id = ${person.id} and c.manager_id = ${manager.id} and c.quarter < ${quarter}::date`)}
    order by c.quarter desc limit 1`)
  return row && shaped(row)
}

/** Check-ins of a person that the reader may know of, latest first. */
export async function listCareers(tx: Tx, personId: string, most: number): Promise<CareerDate[]> {
  const found = await rows(tx, sql<Omit<Row, 'views' | 'plan' | 'between'>>`
    select c.id, p.id as "personId", p.name as "personName", m.id as "managerId", m.name as "managerName", c.quarter, c.held_on as "heldOn"
      from app.career_check_in c
      join app.person p on p.org_id = c.org_id and p.id = c.person_id
      join app.person m on m.org_id = c.org_id and m.id = c.manager_id
     where c.org_id = app.org() and c.person_id = ${personId} order by c.quarter desc, c.id limit ${most}`)
  return found.map(({ id, personId: who, personName, managerId, managerName, quarter, heldOn }) => ({
    id, quarter, person: { id: who, name: personName }, manager: { id: managerId, name: managerName }, ...(heldOn && { heldOn }),
  }))
}

/** Check-ins of this quarter that wait for the reader's view: begun, not held, and theirs not shared yet. */
export async function careersToWrite(tx: Tx, most: number): Promise<CareerDate[]> {
  const found = await rows(tx, sql<Row>`${select(sql`(c.person_id = app.me() or c.manager_id = app.me()) and c.held_on is null
      and c.quarter = date_trunc('quarter', app.today())::date
      and exists (select 1 from app.reporting_line l where l.org_id = c.org_id and l.person_id = c.person_id and l.manager_id = c.manager_id
        and app.today() between l.from_on and l.to_on)
      and not exists (select 1 from app.career_view v where v.org_id = c.org_id and v.check_in_id = c.id and v.author_id = app.me()
        and v.shared_at is not null)`)} order by p.name, c.id limit ${most}`)
  return found.map((row) => {
    const { views: _views, plan: _plan, between: _between, ...date } = shaped(row)
    return date
  })
}

/** One at a time for a check-in: until the transaction ends. */
export async function holdCheckIn(tx: Tx, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('career' || ${id}::text, 0))`.execute(tx)
}

/** Begins the check-in of two for a quarter. @returns its id */
export async function insertCareer(tx: Tx, two: { personId: string; managerId: string }, quarter: PlainDate): Promise<string> {
  const id = randomUUID()
  await sql`insert into app.career_check_in (org_id, id, manager_id, person_id, quarter, created_by, created_at)
    values (app.org(), ${id}, ${two.managerId}, ${two.personId}, ${quarter}, app.me(), app.now())`.execute(tx)
  return id
}

/** Writes the reader's view as the next version. */
export async function saveView(tx: Tx, id: string, { aspirations, gap }: { aspirations: string; gap: string }): Promise<void> {
  const touched = await change(tx, sql`update app.career_view set aspirations = ${aspirations}, gap = ${gap}, version = version + 1, saved_at = app.now()
    where org_id = app.org() and check_in_id = ${id} and author_id = app.me()`)
  if (touched > 0) return
  await sql`insert into app.career_view (org_id, check_in_id, author_id, aspirations, gap, version, saved_at)
    values (app.org(), ${id}, app.me(), ${aspirations}, ${gap}, 1, app.now())`.execute(tx)
}

/** From now on the other one can read the reader's view. */
export async function saveViewSharing(tx: Tx, id: string): Promise<void> {
  await sql`update app.career_view set shared_at = app.now() where org_id = app.org() and check_in_id = ${id} and author_id = app.me()`.execute(tx)
}

/** What the two plan, as the next version. */
export async function insertPlan(
  tx: Tx, id: string, version: number, plan: { opportunity: string; fromMonths: number; toMonths: number },
): Promise<void> {
  await sql`insert into app.career_plan (org_id, check_in_id, version, opportunity, from_months, to_months, by_id, at)
    values (app.org(), ${id}, ${version}, ${plan.opportunity}, ${plan.fromMonths}, ${plan.toMonths}, app.me(), app.now())`.execute(tx)
}

/** It took place on a day: who says so, and when. */
export async function saveCareerHeld(tx: Tx, id: string, heldOn: PlainDate): Promise<void> {
  await sql`update app.career_check_in set held_on = ${heldOn}, held_recorded_by = app.me(), held_recorded_at = app.now()
    where org_id = app.org() and id = ${id}`.execute(tx)
}
