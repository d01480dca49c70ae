import { first, rows, sql, type Tx } from '../../server/database.ts'
import { present } from '../../people/store.ts'
import type { Evidence, EvidenceItem } from './words.ts'

/** Whether the reader may see somebody's evidence: their own, or as line manager today. */
export async function mayReadEvidence(tx: Tx, personId: string): Promise<boolean> {
  const row = await first(tx, sql<{ may: boolean | null }>`
    select ${personId}::uuid = app.me() or (app.manages(${personId}::uuid) and not app.is_conflicted(${personId}::uuid)) as may`)
  return row?.may ?? false
}

/** Somebody's evidence, newest first. `cursor` is `next` of the page before. */
export async function listEvidence(
  tx: Tx, ask: { personId: string; limit: number; cursor?: string },
): Promise<{ evidence: Evidence[]; next?: string }> {
  const [on, id] = ask.cursor?.split(' ') ?? []
  const found = await rows(tx, sql<Evidence>`
    select id, on_date as "on", kind, title, project, link from app.evidence
     where org_id = app.org() and person_id = ${ask.personId}
       and (${on ?? null}::date is null or (on_date, id) < (${on ?? null}::date, ${id ?? null}::uuid))
     order by on_date desc, id desc limit ${ask.limit + 1}`)
  const evidence = found.slice(0, ask.limit).map(present)
  const last = evidence.at(-1)
  return { evidence, ...(found.length > ask.limit && last && { next: `${last.on} ${last.id}` }) }
}

/** What became of an item: the fields that differ, never what is stored. */
export interface EvidenceOutcome { externalId: string; outcome: 'create' | 'change' | 'unchanged'; fields: string[] }

/** Writes evidence, or only compares it. For HR admins, who may not read it: hence the one function of the database. */
export async function writeEvidence(
  tx: Tx, items: readonly (EvidenceItem & { id: string })[], dryRun: boolean,
): Promise<EvidenceOutcome[]> {
  return rows(tx, sql<EvidenceOutcome>`
    select external_id as "externalId", outcome, fields from app.import_evidence(${JSON.stringify(items)}::jsonb, ${dryRun})`)
}
