import type * as z from 'zod'
import type { Table } from '../table.ts'
import type { Difference, ImportResult } from './words.ts'

/** What an import answers, for people and for evidence alike. */
export function resultOf(
  said: { dryRun: boolean; runId?: string; one: string; many: string },
  counts: { created: number; changed: number; unchanged: number },
  table: Table<string>,
  differences: Difference[],
): z.input<typeof ImportResult> {
  return {
    dryRun: said.dryRun,
    ...(said.runId && { runId: said.runId }),
    ...counts,
    summary: inWords(counts, said),
    columns: { read: Object.entries(table.columns).map(([as, column]) => ({ column: column!, as })), ignored: table.ignored },
    differences,
    moreDifferences: counts.created + counts.changed - differences.length,
  }
}

/** `3 people would be added, 1 changed; 12 stay as they are.` */
function inWords(
  { created, changed, unchanged }: { created: number; changed: number; unchanged: number },
  said: { dryRun: boolean; one: string; many: string },
): string {
  const things = (n: number) => `${n.toLocaleString('en-GB')} ${n === 1 ? said.one : said.many}`
  if (created + changed === 0) return `No change: ${things(unchanged)} ${unchanged === 1 ? 'is' : 'are'} as the file says.`
  const verb = (n: number) => (said.dryRun ? 'would be' : n === 1 ? 'was' : 'were')
  const figure = (n: number) => n.toLocaleString('en-GB')
  const stay = said.dryRun ? 'stay' : 'stayed'
  return `${things(created)} ${verb(created)} added, ${figure(changed)} changed; ${figure(unchanged)} ${stay} the same.`
}
