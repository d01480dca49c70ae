import { listEvidence } from '../../feedback/evidence/store.ts'
import { ledgerRecords } from '../../feedback/ledger/store.ts'
import { addDays, addMonths } from '../../kit/date.ts'
import { present } from '../../people/store.ts'
import { change, rows, sql, type Tx } from '../../server/database.ts'
import type { CaseRecord, Settled } from '../words.ts'

/** How far back records are offered: twice the norm of sustained work. */
const OFFERED_MONTHS = 24
/** More than two busy years of anybody's work hold. */
const MOST_ARTEFACTS = 2000

/** What was settled, with the source's own words where the reader may open it. */
export async function listSettled(tx: Tx, caseId: string): Promise<Settled[]> {
  const found = await rows(tx, sql<Omit<Settled, 'source'> & { title?: string; text?: string; authorName?: string }>`
    select e.record_id as id, e.dimension, e.level, e.on_date as on, e.project, e.tone, e.scope, e.independence, e.shows, e.resolved_on as "resolvedOn",
           coalesce(w.title, case when o.id is not null then 'Observation' end) as title, coalesce(o.text, w.kind) as text, p.name as "authorName"
      from app.promotion_evidence e
      left join app.observation o on o.org_id = e.org_id and o.id = e.record_id and o.withdrawn_at is null
      left join app.evidence w on w.org_id = e.org_id and w.id = e.record_id
      left join app.person p on p.org_id = o.org_id and p.id = o.author_id
     where e.org_id = app.org() and e.case_id = ${caseId} order by e.on_date, e.record_id, e.dimension`)
  return found.map((row) => {
    const { title, text, authorName, ...settled } = present(row)
    return { ...settled, ...(title !== undefined && { source: { title, text: text ?? '', ...(authorName && { authorName }) } }) }
  })
}

/** Records about a person of the last two years that the one asking may read, with what their authors proposed. */
export async function offeredRecords(tx: Tx, personId: string, today: string): Promise<CaseRecord[]> {
  const from = addMonths(today, -OFFERED_MONTHS)
  const ledger = (await ledgerRecords(tx, personId, { from, to: today })).filter(({ kind }) => kind === 'observation' || kind === 'monthly-note')
  const reach = await reachOf(tx, personId)
  const { evidence } = await listEvidence(tx, { personId, limit: MOST_ARTEFACTS, cursor: `${addDays(today, 1)} 00000000-0000-0000-0000-000000000000` })
  return [
    ...ledger.map(({ id, kind, on, title, text, tone, authorId, authorName, project, dimension }): CaseRecord => present({ id, kind, on, title, text, tone, authorId, authorName, project, dimension, ...reach.get(id) })),
    ...evidence.filter(({ on }) => on >= from).map(({ id, on, kind, title, project }): CaseRecord => present({ id, kind: 'evidence', on, title, text: kind, project: project || undefined })),
  ].toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? -1 : 1))
}

/** What the author of an observation said about how far it reached, and the level it speaks for. */
async function reachOf(tx: Tx, personId: string): Promise<Map<string, Pick<CaseRecord, 'level' | 'scope' | 'independence'>>> {
  const found = await rows(tx, sql<{ id: string; said: Record<string, string | null> }>`
    select o.id, to_jsonb(o) as said from app.observation o where o.org_id = app.org() and o.subject_id = ${personId}`)
  return new Map(found.map(({ id, said }) => [id, present({ level: said.level ?? undefined, scope: said.scope ?? undefined, independence: said.independence ?? undefined }) as Pick<CaseRecord, 'level' | 'scope' | 'independence'>]))
}

/** Settles what a record speaks for; anew where it was settled for this dimension before. */
export async function saveSettled(
  tx: Tx, caseId: string, record: CaseRecord, settled: { dimension: string; level: string; shows: string; resolvedOn?: string },
): Promise<void> {
  await sql`insert into app.promotion_evidence (org_id, case_id, record_id, dimension, level, on_date, project, tone, scope, independence, shows, resolved_on, settled_by, settled_at)
    values (app.org(), ${caseId}, ${record.id}, ${settled.dimension}, ${settled.level}, ${record.on}, ${record.project ?? null}, ${record.tone ?? null}, ${record.scope ?? null}, ${record.independence ?? null},
      ${settled.shows}, ${settled.resolvedOn ?? null}, app.me(), app.now())
    on conflict (org_id, case_id, record_id, dimension) do update set level = excluded.level, on_date = excluded.on_date, project = excluded.project, tone = excluded.tone,
      scope = excluded.scope, independence = excluded.independence, shows = excluded.shows, resolved_on = excluded.resolved_on, settled_by = excluded.settled_by, settled_at = excluded.settled_at`.execute(tx)
}

/** Takes a record out of a dimension of the case, or out of the case. @returns how many rows went */
export async function leaveOut(tx: Tx, caseId: string, recordId: string, dimension?: string): Promise<number> {
  return change(tx, sql`delete from app.promotion_evidence where org_id = app.org() and case_id = ${caseId} and record_id = ${recordId} and (${dimension ?? null}::text is null or dimension = ${dimension ?? null})`)
}
