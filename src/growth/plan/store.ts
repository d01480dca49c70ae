import { randomUUID } from 'node:crypto'
import { sql, type Tx } from '../../server/database.ts'
import type { GapState } from '../gap.ts'
import type { ClosingOutcome } from '../plan.ts'

/** One hand at a time on what two write together about somebody: until the transaction ends. */
export async function holdGrowth(tx: Tx, personId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('growth' || ${personId}::text, 0))`.execute(tx)
}

/** Declares a goal by the reader. @returns the id of its plan */
export async function insertPlan(tx: Tx, personId: string): Promise<string> {
  const id = randomUUID()
  await sql`insert into app.growth_plan (org_id, id, person_id, declared_by, declared_at) values (app.org(), ${id}, ${personId}, app.me(), app.now())`.execute(tx)
  return id
}

/** The next version of a goal. */
export async function insertGoal(tx: Tx, planId: string, goal: { version: number; level: string; because: string }): Promise<void> {
  await sql`insert into app.growth_goal (org_id, plan_id, version, level, because, by_id, at)
    values (app.org(), ${planId}, ${goal.version}, ${goal.level}, ${goal.because}, app.me(), app.now())`.execute(tx)
}

/** Closes a goal: why, for the two, and that it is closed, for whoever knows of it. */
export async function saveClosing(tx: Tx, planId: string, { outcome, reason }: { outcome: ClosingOutcome; reason: string }): Promise<void> {
  await sql`insert into app.growth_closing (org_id, plan_id, outcome, reason, by_id, at) values (app.org(), ${planId}, ${outcome}, ${reason}, app.me(), app.now())`.execute(tx)
  await sql`update app.growth_plan set closed_by = app.me(), closed_at = app.now() where org_id = app.org() and id = ${planId}`.execute(tx)
}

/** The next version of one line of the gap. */
export async function insertGapLine(
  tx: Tx, planId: string, line: { dimension: string; version: number; level: string; state: GapState; missing: string; evidence: readonly string[] },
): Promise<void> {
  await sql`insert into app.growth_gap (org_id, plan_id, dimension, version, level, state, missing, evidence, by_id, at)
    values (app.org(), ${planId}, ${line.dimension}, ${line.version}, ${line.level}, ${line.state}, ${line.missing}, ${[...line.evidence]}::uuid[], app.me(), app.now())`.execute(tx)
}

/** The reader has seen the newest line of each of these dimensions now. A second time changes nothing. @returns how many were new */
export async function saveGapSeen(tx: Tx, planId: string, dimensions: readonly string[]): Promise<number> {
  const { numAffectedRows } = await sql`insert into app.growth_gap_sighting (org_id, plan_id, dimension, version, person_id, at)
    select g.org_id, g.plan_id, g.dimension, g.version, app.me(), app.now() from app.growth_gap g
     where g.org_id = app.org() and g.plan_id = ${planId} and g.dimension = any(${[...dimensions]}::text[])
       and g.version = (select max(n.version) from app.growth_gap n where n.org_id = g.org_id and n.plan_id = g.plan_id and n.dimension = g.dimension)
       and not exists (select 1 from app.growth_gap_sighting s where s.org_id = g.org_id and s.plan_id = g.plan_id and s.dimension = g.dimension and s.version = g.version)`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/** A new entry of the timeline, counted from now. */
export async function insertTimeline(tx: Tx, planId: string, entry: { version: number; level: string; fromMonths: number; toMonths: number; because: string }): Promise<void> {
  await sql`insert into app.growth_timeline (org_id, plan_id, version, level, from_months, to_months, because, by_id, at)
    values (app.org(), ${planId}, ${entry.version}, ${entry.level}, ${entry.fromMonths}, ${entry.toMonths}, ${entry.because}, app.me(), app.now())`.execute(tx)
}
