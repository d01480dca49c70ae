import { sql, type Tx } from '../../server/database.ts'
import type { Decision } from '../words.ts'

/** Writes the decision down, or words it anew. */
export async function saveDecision(tx: Tx, caseId: string, { outcome, proposedLevel, reasons, feedback, wouldChange, nextOn, levelFrom, version }: Decision): Promise<void> {
  if (version > 1) {
    await sql`update app.promotion_decision set outcome = ${outcome}, reasons = ${reasons}, feedback = ${feedback}, would_change = ${wouldChange}, next_on = ${nextOn ?? null},
      level_from = ${levelFrom ?? null}, version = ${version} where org_id = app.org() and case_id = ${caseId}`.execute(tx)
    return
  }
  await sql`insert into app.promotion_decision (org_id, case_id, outcome, proposed_level, reasons, feedback, would_change, next_on, level_from, version)
    values (app.org(), ${caseId}, ${outcome}, ${proposedLevel}, ${reasons}, ${feedback}, ${wouldChange}, ${nextOn ?? null}, ${levelFrom ?? null}, ${version})`.execute(tx)
}

/** The person has it from now on. */
export async function insertRelease(tx: Tx, caseId: string): Promise<void> {
  await sql`insert into app.promotion_release (org_id, case_id, by_id, at) values (app.org(), ${caseId}, app.me(), app.now())`.execute(tx)
}

export async function insertAcknowledgement(tx: Tx, caseId: string, comment: string): Promise<void> {
  await sql`insert into app.promotion_acknowledgement (org_id, case_id, by_id, comment, at) values (app.org(), ${caseId}, app.me(), ${comment}, app.now())`.execute(tx)
}
