import type { PlainDate } from '../../kit/date.ts'
import { type Cell, type DateOrder, readDate } from '../../people/import/cells.ts'
import { type ColumnNames, type FileProblem, readTable, type Table, type TableRow } from '../../people/table.ts'
import type { EvidenceItem } from './words.ts'

/** What evidence files call their columns. Everything else (counts of lines or files, above all) is not read. */
export const EVIDENCE_COLUMNS = {
  externalId: ['External ID', 'ID', 'Key', 'Reference'],
  on: ['Date', 'On', 'Merged at', 'Closed at', 'Completed at'],
  email: ['Person Email', 'Email', 'Work Email', 'Author Email'],
  employeeId: ['Employee ID', 'Employee #', 'Employee Number'],
  kind: ['Kind', 'Type'],
  title: ['Title', 'Summary', 'Subject'],
  project: ['Project', 'Repository', 'Area'],
  link: ['Link', 'URL'],
} as const satisfies ColumnNames<string>
export type EvidenceField = keyof typeof EVIDENCE_COLUMNS

/** A link may be long; a title of this length is a text, but nobody is served by refusing it. */
const LONGEST_EVIDENCE_CELL = 2_000

/** Whom a file may name. */
export type Named = readonly { id: string; name: string; email: string; employeeId?: string }[]

/** An evidence file understood, or what is wrong with it. */
export type EvidenceReading =
  | { items: EvidenceItem[]; table: Table<EvidenceField>; problems?: undefined }
  | { items?: undefined; table?: undefined; problems: FileProblem[] }

/**
 * Understands the rows of an evidence file. Each needs an external id, a date, a person and a title.
 * @param cells rows of the file as `readFile` gives them
 */
export function readEvidence(
  cells: readonly (readonly string[])[], people: Named, present: { today: PlainDate; dates?: DateOrder },
): EvidenceReading {
  const { table, problems } = readTable(cells, EVIDENCE_COLUMNS, LONGEST_EVIDENCE_CELL)
  if (problems.length > 0 && table.rows.length === 0) return { problems }
  const missing = missingColumns(table)
  if (missing.length > 0) return { problems: missing }
  const find = finder(people)
  const seen = new Map<string, number>()
  const items: EvidenceItem[] = []
  for (const row of table.rows) {
    const { item, flaws } = readItem(row, find, present)
    problems.push(...flaws.map(({ field, message }) => ({ row: row.row, column: table.columns[field], message })))
    if (!item) continue
    const before = seen.get(item.externalId)
    if (before) problems.push({
      row: row.row, column: table.columns.externalId, message: `${item.externalId} is on row ${before} already.`,
    })
    else seen.set(item.externalId, row.row)
    items.push(item)
  }
  return problems.length > 0 ? { problems } : { items, table }
}

function missingColumns({ columns }: Table<EvidenceField>): FileProblem[] {
  const needed: [boolean, string][] = [
    [Boolean(columns.externalId), '"external_id"'], [Boolean(columns.on), '"date"'],
    [Boolean(columns.email ?? columns.employeeId), '"person_email" or "employee_id"'], [Boolean(columns.title), '"title"'],
  ]
  return needed.filter(([there]) => !there).map(([, name]) => ({ row: 1, message: `A column ${name} is needed.` }))
}

type Flaw = { field: EvidenceField; message: string }

function readItem(
  row: TableRow<EvidenceField>, find: ReturnType<typeof finder>, { today, dates = 'iso' }: { today: PlainDate; dates?: DateOrder },
): { item?: EvidenceItem; flaws: Flaw[] } {
  const { text } = row
  const flaws: Flaw[] = []
  const take = <T>(field: EvidenceField, cell: Cell<T>): T | undefined => {
    if ('value' in cell) return cell.value
    flaws.push({ field, message: cell.flaw })
  }
  const needed = (field: EvidenceField, what: string): string | undefined => take(
    field, text[field] ? { value: text[field] } : { flaw: `${what} is needed.` },
  )
  if (row.flawed) return { flaws }
  const externalId = needed('externalId', 'An id of the other system')
  const on = take('on', text.on ? dayOf(text.on, dates, today) : { flaw: 'A date is needed.' })
  const person = take(text.employeeId ? 'employeeId' : 'email', find(text))
  const title = needed('title', 'A title')
  const link = text.link && take('link', linkOf(text.link))
  if (!externalId || !on || !person || !title || flaws.length > 0) return { flaws }
  return {
    item: {
      row: row.row,
      externalId,
      personId: person.id,
      personName: person.name,
      on,
      title,
      kind: text.kind,
      project: text.project,
      link: link || undefined,
    },
    flaws,
  }
}

/** The day as it is written: evidence often carries the time as well. */
function dayOf(text: string, dates: DateOrder, today: PlainDate): Cell<PlainDate> {
  const cell = readDate(/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text) ? text.slice(0, 10) : text, dates, today)
  return 'value' in cell && cell.value > today ? { flaw: `"${text}" has not come yet.` } : cell
}

function linkOf(text: string): Cell<string> {
  return /^https?:\/\/[^\s"'<>`]+$/.test(text) ? { value: text } : { flaw: 'A link starts with https:// or http:// and has no spaces.' }
}

function finder(people: Named): (text: TableRow<EvidenceField>['text']) => Cell<Named[number]> {
  const byEmail = new Map(people.map((person) => [person.email, person]))
  const byId = new Map(people.flatMap((person) => (person.employeeId ? [[person.employeeId, person] as const] : [])))
  return ({ employeeId, email }) => {
    if (!employeeId && !email) return { flaw: 'Say whose work this is.' }
    const person = employeeId ? byId.get(employeeId) : byEmail.get(email!.toLowerCase())
    if (person) return { value: person }
    return { flaw: `Nobody in the organisation has the ${employeeId ? `employee id ${employeeId}` : `address ${email}`}.` }
  }
}
