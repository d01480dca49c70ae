import { EVERY_DRAFT_MINUTES } from '../../checkins/numbers.ts'
import { present } from '../../people/store.ts'
import { first, rows, sql, type Tx } from '../../server/database.ts'
import type { CaseText } from '../store.ts'
import { wholeCase } from '../merge.ts'
import type { CaseRevisionText } from './words.ts'

/** Earlier drafts beyond this many are not listed: thinning keeps an evening of writing to a dozen. */
const MOST = 300

/** Keeps the argument as it stands in one's own history; once for each version. Call it before writing over a text, and after. */
export async function keepRevision(tx: Tx, caseId: string, { document, version, savedAt, currentLevel, proposedLevel }: Omit<CaseText, 'frameworkId' | 'frameworkVersion'>, tookOut = false): Promise<void> {
  await sql`insert into app.promotion_revision (org_id, case_id, author_id, version, document, current_level, proposed_level, saved_at, took_out)
    values (app.org(), ${caseId}, app.me(), ${version}, ${JSON.stringify(document)}::jsonb, ${currentLevel ?? null}, ${proposedLevel ?? null}, ${savedAt}, ${tookOut}) on conflict do nothing`.execute(tx)
}

/** Older drafts: the last of each five minutes stays, a save that took out a lot, and the one before it. */
export async function thinRevisions(tx: Tx, caseId: string): Promise<void> {
  await sql`with mine as (
      select v.version, v.saved_at, v.took_out, lead(v.took_out, 1, false) over line as next_took_out, lead(v.saved_at) over line as next_at
        from app.promotion_revision v where v.org_id = app.org() and v.case_id = ${caseId} and v.author_id = app.me() window line as (order by v.version))
    delete from app.promotion_revision v using mine m where v.org_id = app.org() and v.case_id = ${caseId} and v.author_id = app.me() and m.version = v.version
      and not m.took_out and not m.next_took_out and m.saved_at < app.now() - make_interval(mins => ${EVERY_DRAFT_MINUTES})
      and floor(extract(epoch from m.next_at) / 300) = floor(extract(epoch from m.saved_at) / 300)`.execute(tx)
}

type Row = Omit<CaseRevisionText, 'document'> & { document: object }
const select = sql<Row>`select v.version, v.saved_at as "savedAt", v.document, v.current_level as "currentLevel", v.proposed_level as "proposedLevel" from app.promotion_revision v`
const shaped = (row: Row): CaseRevisionText => present({ ...row, document: wholeCase(row.document) })

/** One's own drafts of a case, oldest first. */
export async function listRevisions(tx: Tx, caseId: string): Promise<CaseRevisionText[]> {
  return (await rows(tx, sql<Row>`${select} where v.org_id = app.org() and v.case_id = ${caseId} and v.author_id = app.me() order by v.version desc limit ${MOST}`)).reverse().map(shaped)
}

/** One of them. */
export async function findRevision(tx: Tx, caseId: string, version: number): Promise<CaseRevisionText | undefined> {
  const row = await first(tx, sql<Row>`${select} where v.org_id = app.org() and v.case_id = ${caseId} and v.author_id = app.me() and v.version = ${version}`)
  return row && shaped(row)
}
