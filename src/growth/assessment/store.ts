import { randomUUID } from 'node:crypto'
import type { PlainDate } from '../../kit/date.ts'
import { exists, sql, type Tx } from '../../server/database.ts'
import type { Placement } from '../words.ts'

/** Begins an assessment against a version. @returns its id */
export async function insertAssessment(tx: Tx, personId: string, framework: { id: string; version: number }): Promise<string> {
  const id = randomUUID()
  await sql`insert into app.level_assessment (org_id, id, person_id, framework_id, framework_version, begun_by, begun_at)
    values (app.org(), ${id}, ${personId}, ${framework.id}, ${framework.version}, app.me(), app.now())`.execute(tx)
  return id
}

/** Writes the reader's own side whole: the next version. */
export async function saveSide(tx: Tx, id: string, placements: readonly Placement[]): Promise<void> {
  if (await exists(tx, sql`select 1 from app.level_assessment_side where org_id = app.org() and assessment_id = ${id} and author_id = app.me()`)) {
    await sql`update app.level_assessment_side set version = version + 1, saved_at = app.now()
      where org_id = app.org() and assessment_id = ${id} and author_id = app.me()`.execute(tx)
  } else {
    await sql`insert into app.level_assessment_side (org_id, assessment_id, author_id, version, saved_at) values (app.org(), ${id}, app.me(), 1, app.now())`.execute(tx)
  }
  await sql`delete from app.level_placement where org_id = app.org() and assessment_id = ${id} and author_id = app.me()
    and not dimension = any(${placements.map(({ dimension }) => dimension)}::text[])`.execute(tx)
  for (const { dimension, level, because, evidence } of placements) {
    await sql`insert into app.level_placement (org_id, assessment_id, author_id, dimension, level, because, evidence)
      values (app.org(), ${id}, app.me(), ${dimension}, ${level ?? null}, ${because}, ${[...evidence]}::uuid[])
      on conflict (org_id, assessment_id, author_id, dimension) do update set level = excluded.level, because = excluded.because, evidence = excluded.evidence`.execute(tx)
  }
}

/** From now on the reader's side stays as it is, and the other one's is theirs to read once shared. */
export async function saveSideSharing(tx: Tx, id: string): Promise<void> {
  await sql`update app.level_assessment_side set shared_at = app.now() where org_id = app.org() and assessment_id = ${id} and author_id = app.me() and shared_at is null`.execute(tx)
}

/** What the two came to on a dimension: the next version. */
export async function insertAgreement(tx: Tx, id: string, agreed: { dimension: string; version: number; level?: string; words: string }): Promise<void> {
  await sql`insert into app.level_agreement (org_id, assessment_id, dimension, version, level, words, by_id, at)
    values (app.org(), ${id}, ${agreed.dimension}, ${agreed.version}, ${agreed.level ?? null}, ${agreed.words}, app.me(), app.now())`.execute(tx)
}

/** They talked about it on a day: who says so, and when. */
export async function saveTalked(tx: Tx, id: string, on: PlainDate): Promise<void> {
  await sql`update app.level_assessment set talked_on = ${on}, talk_recorded_by = app.me(), talk_recorded_at = app.now() where org_id = app.org() and id = ${id}`.execute(tx)
}
