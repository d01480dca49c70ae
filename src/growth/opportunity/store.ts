import { randomUUID } from 'node:crypto'
import type { PlainDate } from '../../kit/date.ts'
import type { Scope } from '../../leveling/framework.ts'
import { sql, type Tx } from '../../server/database.ts'
import type { OpportunityAnswer } from '../opportunity.ts'

/** Writes down what was offered by the reader. @returns its id */
export async function insertOpportunity(tx: Tx, personId: string, offer: { offeredOn: PlainDate; what: string; scope: Scope; dimension?: string }): Promise<string> {
  const id = randomUUID()
  await sql`insert into app.opportunity (org_id, id, person_id, offered_by, offered_on, recorded_at)
    values (app.org(), ${id}, ${personId}, app.me(), ${offer.offeredOn}, app.now())`.execute(tx)
  await sql`insert into app.opportunity_offer (org_id, opportunity_id, what, scope, dimension, by_id)
    values (app.org(), ${id}, ${offer.what}, ${offer.scope}, ${offer.dimension ?? null}, app.me())`.execute(tx)
  return id
}

/** The person's word on it: the next version. */
export async function insertAnswer(tx: Tx, id: string, { answer, reason }: { answer: OpportunityAnswer; reason: string }): Promise<void> {
  await sql`insert into app.opportunity_answer (org_id, opportunity_id, version, answer, reason, by_id, at)
    select app.org(), ${id}, coalesce(max(version), 0) + 1, ${answer}, ${reason}, app.me(), app.now() from app.opportunity_answer
     where org_id = app.org() and opportunity_id = ${id}`.execute(tx)
}

/** What came of it: the next version. */
export async function insertOutcome(tx: Tx, id: string, version: number, { cameOf, evidence }: { cameOf: string; evidence: readonly string[] }): Promise<void> {
  await sql`insert into app.opportunity_outcome (org_id, opportunity_id, version, came_of, evidence, by_id, at)
    values (app.org(), ${id}, ${version}, ${cameOf}, ${[...evidence]}::uuid[], app.me(), app.now())`.execute(tx)
}
