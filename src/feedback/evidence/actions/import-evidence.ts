import { randomUUID } from 'node:crypto'
import { refuse } from '../../../kit/refusal.ts'
import { readFile } from '../../../people/file.ts'
import { resultOf } from '../../../people/import/result.ts'
import { lockOrganisation, peopleKeys, recordRun } from '../../../people/import/store.ts'
import { type Difference, FileInput, ImportResult } from '../../../people/import/words.ts'
import { LARGEST_FILE, MOST_DIFFERENCES } from '../../../people/numbers.ts'
import { refuseFile } from '../../../people/table.ts'
import { action } from '../../../server/action.ts'
import { readEvidence } from '../evidence.ts'
import { type EvidenceOutcome, writeEvidence } from '../store.ts'
import type { EvidenceItem } from '../words.ts'

export const importEvidence = action({
  id: 'import.evidence',
  help: 'Bring in dated artefacts of people’s work from a CSV file, to cite and never to count: all of it or nothing',
  method: 'POST', path: '/imports/evidence',
  kind: 'write', scope: 'import', operator: true, who: 'hr_admin', limit: LARGEST_FILE,
  input: FileInput,
  output: ImportResult,
  run: async ({ tx, me, today, note }, { file, encoding, fileName, dryRun, dates }) => {
    if (!me.roles.includes('hr_admin')) return refuse('not-allowed', 'Importing evidence is for HR administrators.')
    const reading = readFile(file, encoding)
    if (reading.problems) return refuseFile(reading.problems)
    await lockOrganisation(tx)
    const read = readEvidence(reading.rows, await peopleKeys(tx), { today, dates })
    if (read.problems) return refuseFile(read.problems)
    const runId = dryRun ? undefined : randomUUID()
    note({ recordKind: 'import_run', recordId: runId, fields: Object.keys(read.table.columns), reason: dryRun ? 'dry-run' : undefined })
    const outcomes = await writeEvidence(tx, read.items.map((item) => ({ ...item, id: randomUUID() })), dryRun)
    const count = (outcome: EvidenceOutcome['outcome']) => outcomes.filter((each) => each.outcome === outcome).length
    const counts = { created: count('create'), changed: count('change'), unchanged: count('unchanged') }
    if (runId) await recordRun(tx, { id: runId, kind: 'evidence', fileName, counts })
    return resultOf({ dryRun, runId, one: 'entry', many: 'entries' }, counts, read.table, differences(read.items, outcomes))
  },
})

/** What the file says about what changes; what was stored before is not the importer's to read. */
function differences(items: readonly EvidenceItem[], outcomes: readonly EvidenceOutcome[]): Difference[] {
  const became = new Map(outcomes.map((each) => [each.externalId, each]))
  return items.flatMap((item): Difference[] => {
    const { outcome, fields } = became.get(item.externalId)!
    if (outcome === 'unchanged') return []
    const said = Object.entries({
      date: item.on, person: item.personName, kind: item.kind, title: item.title, project: item.project, link: item.link,
    })
    return [{
      row: item.row, name: `${item.personName}, ${item.externalId}`, what: outcome,
      fields: said.flatMap(([field, to]) => (to && (outcome === 'create' || fields.includes(field)) ? [{ field, to }] : [])),
    }]
  }).slice(0, MOST_DIFFERENCES)
}
