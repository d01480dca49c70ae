import type { Finding } from '../kit/finding.ts'
import { type Refusal, refuse } from '../kit/refusal.ts'
import { runRules } from '../kit/rule.ts'
import { first, rows, sql, type Tx } from '../server/database.ts'
import type { LevelingFramework } from './framework.ts'
import type { PublicationState } from './publication.ts'
import { SHARING_RULES } from './rules.ts'
import { storedFramework } from './stored.ts'

/** The newest published framework of the organisation, or undefined before there is one. */
export async function publishedFramework(tx: Tx): Promise<LevelingFramework | undefined> {
  const row = await first(tx, sql<{ document: unknown }>`
    select document from app.leveling_framework where org_id = app.org() order by published_at desc, version desc limit 1`)
  return row && storedFramework(row.document)
}

/** One published version, for whoever is pinned to it or wants to read it; undefined where there is none they may open. */
export async function frameworkOf(tx: Tx, id: string, version: number): Promise<LevelingFramework | undefined> {
  const row = await first(tx, sql<{ document: unknown }>`
    select document from app.leveling_framework where org_id = app.org() and id = ${id} and version = ${version}`)
  return row && storedFramework(row.document)
}

/** A published version among others: who published it, and when. Nobody: it came with the product, or from the command line. */
export interface PublishedVersion { id: string; version: number; name: string; publishedAt: string; publishedBy?: { id: string; name: string }; inForce: boolean }

/** Every version there is, the one in force first. */
export async function listVersions(tx: Tx): Promise<PublishedVersion[]> {
  const found = await rows(tx, sql<{ id: string; version: number; name: string; at: string; byId: string | null; byName: string | null }>`
    select f.id, f.version, f.document->>'name' as name, f.published_at as at, p.id as "byId", p.name as "byName"
      from app.leveling_framework f left join app.person p on p.org_id = f.org_id and p.id = f.published_by
     where f.org_id = app.org() order by f.published_at desc, f.version desc limit 500`)
  return found.map(({ id, version, name, at, byId, byName }, n) => ({
    id, version, name, publishedAt: at, ...(byId && byName && { publishedBy: { id: byId, name: byName } }), inForce: n === 0,
  }))
}

/**
 * `leveling/framework-not-shared` over people who are to be assessed by level: against the version in force, or the one they are pinned to.
 * @returns what blocks it; nothing where all of them can read a published version
 */
export async function notShared(tx: Tx, people: readonly string[], pinned?: { id: string; version: number }): Promise<Finding[]> {
  if (people.length === 0) return []
  const framework = pinned ? await frameworkOf(tx, pinned.id, pinned.version) : await publishedFramework(tx)
  const found = await rows(tx, sql<{ id: string }>`select c as id from app.cannot_read_framework(${[...people]}::uuid[]) c`)
  const hidden = new Set(found.map(({ id }) => id))
  const { today } = (await first(tx, sql<{ today: string }>`select app.today() as today`))!
  // What can be found here is published: only versions are kept there.
  const facts = { ...(framework && { framework: { name: framework.name, version: framework.version, publishedOn: today } }), people: people.map((id) => ({ id, mayRead: !hidden.has(id) })) }
  return runRules(SHARING_RULES, facts)
}

/** The same as a refusal, for the step that would assess them. */
export async function refuseUnshared(tx: Tx, people: readonly string[], pinned?: { id: string; version: number }): Promise<Refusal | undefined> {
  const findings = await notShared(tx, people, pinned)
  return findings[0] && refuse('invalid', `${findings[0].message} ${findings[0].fix}`, { reason: 'framework-not-shared', findings })
}

/** Of these people, those who hold a level today: they are assessed by it. */
export async function withLevel(tx: Tx, people: readonly string[]): Promise<string[]> {
  const found = await rows(tx, sql<{ id: string }>`
    select distinct person_id as id from app.person_level where org_id = app.org() and person_id = any(${[...people]}::uuid[]) and from_on <= app.today()`)
  return found.map(({ id }) => id)
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

/** How many people of today hold each level, as far as the one asking may know. */
export async function heldLevels(tx: Tx): Promise<{ level: string; people: number }[]> {
  return rows(tx, sql<{ level: string; people: number }>`
    select l.level_code as level, count(distinct l.person_id)::int as people from app.person_level l
      join app.person p on p.org_id = l.org_id and p.id = l.person_id and (p.ended_on is null or p.ended_on >= app.today())
     where l.org_id = app.org() and not exists (select 1 from app.person_level n
       where n.org_id = l.org_id and n.person_id = l.person_id and n.from_on > l.from_on and n.from_on <= app.today())
     group by l.level_code order by l.level_code`)
}

/** What is in force, and the levels people hold today or later. One publication at a time. */
export async function publicationState(tx: Tx, id: string): Promise<PublicationState> {
  await sql`select pg_advisory_xact_lock(hashtextextended('leveling_framework' || app.org()::text, 0))`.execute(tx)
  const last = await first(tx, sql<{ version: number }>`select coalesce(max(version), 0) as version from app.leveling_framework where org_id = app.org() and id = ${id}`)
  return { inForce: await publishedFramework(tx), lastVersion: last?.version ?? 0, held: await heldLevels(tx) }
}
