import type * as z from 'zod'
import { listInWords } from '../../kit/text.ts'
import { type FileProblem, placeOf, type Table } from '../table.ts'
import { isDemographic } from './columns.ts'
import type { Difference, ImportResult } from './words.ts'

interface Counts { created: number; changed: number; unchanged: number }

/** What the words about an import need: `one` and `many` name what the file holds. */
interface Said { dryRun: boolean; runId?: string; one: string; many: string; teams?: readonly string[]; leftOut?: readonly FileProblem[]; more?: readonly string[] }

/** What an import answers, for people and for evidence alike. */
export function resultOf(said: Said, counts: Counts, table: Table<string>, differences: Difference[]): z.input<typeof ImportResult> {
  const moreDifferences = counts.created + counts.changed - differences.length
  const [dropped, ignored] = [table.ignored.filter(isDemographic), table.ignored.filter((name) => !isDemographic(name))]
  const read = Object.entries(table.columns).map(([as, column]) => ({ column: column!, as }))
  return {
    dryRun: said.dryRun,
    ...(said.runId && { runId: said.runId }),
    ...counts,
    summary: [
      countsInWords(counts, said),
      ...(said.more ?? []),
      ...(said.teams?.length ? [`New ${said.teams.length === 1 ? 'team' : 'teams'}: ${listInWords(said.teams)}.`] : []),
      ...(read.length > 0 ? [`Columns read: ${read.map(({ column, as }) => `${column} > ${fieldWords(as)}`).join(', ')}.`] : []),
      ...table.superseded.map(({ column, by }) => `Not read: the column ${column}, because ${by} says the same.`),
      ...(dropped.length > 0 ? [`Dropped unread, because they are about the person and not their work: the ${columns(dropped)}.`] : []),
      ...(ignored.length > 0 ? [`Unknown, and not read: the ${columns(ignored)}.`] : []),
      ...(said.leftOut ?? []).map((each) => `Left out: ${placeOf(each)}: ${each.message}`),
      ...differences.map(differenceInWords),
      ...(moreDifferences > 0 ? [`... and ${figure(moreDifferences)} more.`] : []),
    ],
    columns: { read, ignored, superseded: table.superseded, dropped },
    differences,
    moreDifferences,
  }
}

/** `startedOn` is read as the hire date: what people call a field of an import. */
export function fieldWords(field: string): string {
  return FIELD_WORDS[field] ?? field.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
}

const FIELD_WORDS: Record<string, string> = {
  startedOn: 'hire date', endedOn: 'last day', effectiveOn: 'date of the change', email: 'e-mail', managerEmail: 'manager by e-mail', managerId: 'manager by employee id',
  manager: 'manager by name', preferredName: 'name they go by', externalId: 'number in the other system', on: 'date',
}

const columns = (names: readonly string[]) => `${names.length === 1 ? 'column' : 'columns'} ${listInWords(names)}`

/** `3 people would be added, 1 changed; 12 stay the same.` */
function countsInWords({ created, changed, unchanged }: Counts, said: Said): string {
  const things = (n: number) => `${figure(n)} ${n === 1 ? said.one : said.many}`
  if (created + changed === 0) return `No change: ${things(unchanged)} ${unchanged === 1 ? 'is' : 'are'} as the file says.`
  const verb = said.dryRun ? 'would be' : created === 1 ? 'was' : 'were'
  return `${things(created)} ${verb} added, ${figure(changed)} changed; ${figure(unchanged)} ${said.dryRun ? 'stay' : 'stayed'} the same.`
}

/** `row 4: Ada Byron: title Technician > Senior technician` */
function differenceInWords({ row, name, what, fields }: Difference): string {
  const changes = fields.map(({ field, from, to }) => (from === undefined ? `${field} ${to}` : `${field} ${from} > ${to}`))
  return `row ${row}${what === 'create' ? ', new' : ''}: ${name}: ${changes.join(', ')}`
}

function figure(n: number): string {
  return n.toLocaleString('en-GB')
}
