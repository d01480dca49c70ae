import type { Days } from '../../kit/date.ts'
import type { LevelingFramework } from '../../leveling/framework.ts'
import { storedFramework } from '../../leveling/stored.ts'
import { uncountedDays } from '../../reviews/counted-time.ts'
import { present } from '../../people/store.ts'
import { rows, sql, type Tx } from '../../server/database.ts'
import { askedAt } from '../asked.ts'
import { employmentsOf } from '../employment/store.ts'
import { type EvidenceMap, evidenceMap } from '../evidence-map.ts'
import type { CaseEvidence } from '../facts.ts'
import type { CaseEntry } from '../words.ts'

interface Pinned { caseId: string; subjectId: string; framework: string; today: string }

/** The evidence maps of many cases, as far as the reader may read them: as many statements for three hundred as for one. */
export async function mapsOf(tx: Tx, cases: readonly CaseEntry[]): Promise<Map<string, EvidenceMap>> {
  const ids = cases.filter(({ proposedLevel }) => proposedLevel).map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const pinned = await rows(tx, sql<Pinned>`
    select t.case_id as "caseId", c.subject_id as "subjectId", t.framework_id || ' ' || t.framework_version as framework, app.today() as today
      from app.promotion_text t join app.promotion_case c on c.org_id = t.org_id and c.id = t.case_id where t.org_id = app.org() and t.case_id = any(${ids}::uuid[])`)
  const settled = await settledOf(tx, ids)
  const frameworks = await frameworksOf(tx, pinned.map(({ framework }) => framework))
  const employments = await employmentsOf(tx, pinned.map(({ subjectId }) => subjectId))
  const asked = new Map<string, ReturnType<typeof askedAt>>()
  return new Map(cases.flatMap(({ id, proposedLevel }) => {
    const text = pinned.find(({ caseId }) => caseId === id)
    const framework = text && frameworks.get(text.framework)
    if (!text || !framework || !proposedLevel) return []
    const key = `${text.framework} ${proposedLevel}`
    const dimensions = asked.get(key) ?? askedAt(framework, proposedLevel)
    asked.set(key, dimensions)
    const employment = employments.get(text.subjectId) ?? {}
    const uncounted: Days[] = uncountedDays({ from: employment.startedOn ?? '2000-01-01', to: text.today }, employment)
    return [[id, evidenceMap({ evidence: settled.get(id) ?? [], levels: framework.levels, proposed: proposedLevel, dimensions, uncounted })] as const]
  }))
}

async function settledOf(tx: Tx, ids: readonly string[]): Promise<Map<string, CaseEvidence[]>> {
  const found = await rows(tx, sql<CaseEvidence & { caseId: string }>`
    select e.case_id as "caseId", e.record_id as id, e.dimension, e.level, e.on_date as on, e.project, e.tone from app.promotion_evidence e
     where e.org_id = app.org() and e.case_id = any(${[...ids]}::uuid[]) order by e.on_date, e.record_id, e.dimension`)
  return Map.groupBy(found.map(present), ({ caseId }) => caseId)
}

async function frameworksOf(tx: Tx, pinned: readonly string[]): Promise<Map<string, LevelingFramework>> {
  const found = await rows(tx, sql<{ framework: string; document: unknown }>`
    select id || ' ' || version as framework, document from app.leveling_framework where org_id = app.org() and id || ' ' || version = any(${[...new Set(pinned)]}::text[])`)
  return new Map(found.map(({ framework, document }) => [framework, storedFramework(document)]))
}
