import { first, sql, type Tx } from '../server/database.ts'
import type { LevelingFramework } from './framework.ts'
import { storedFramework } from './stored.ts'

/** The newest published framework of the organisation, or undefined before there is one. */
export async function publishedFramework(tx: Tx): Promise<LevelingFramework | undefined> {
  const row = await first(tx, sql<{ document: unknown }>`
    select document from app.leveling_framework where org_id = app.org() order by published_at desc, version desc limit 1`)
  return row && storedFramework(row.document)
}

/** A person's level code on a day, as far as the reader may know it. */
export async function levelOf(tx: Tx, personId: string, on: string): Promise<string | undefined> {
  const row = await first(tx, sql<{ code: string }>`
    select level_code as code from app.person_level where org_id = app.org() and person_id = ${personId} and from_on <= ${on}::date
     order by from_on desc limit 1`)
  return row?.code
}

/** Publishes a framework version; the job role does this for a new organisation. */
export async function publishFramework(tx: Tx, framework: LevelingFramework): Promise<void> {
  await sql`insert into app.leveling_framework (org_id, id, version, document, published_at)
    values (app.org(), ${framework.id}, ${framework.version}, ${JSON.stringify(framework)}::jsonb, app.now())
    on conflict do nothing`.execute(tx)
}
