import { LONGEST_CELL, MOST_PROBLEMS } from './numbers.ts'
import { type InputError, type Refusal, refuse } from '../kit/refusal.ts'

/** Something in a file that needs another look. Rows count from 1, the header included, as a spreadsheet shows them. */
export interface FileProblem {
  row: number
  /** The column's name as the file has it, or its number when it has none. */
  column?: string
  message: string
}

/** Names a column may have in other systems, per field; the first name that a file has wins. */
export type ColumnNames<Field extends string> = Readonly<Record<Field, readonly string[]>>

/** A row of a file: `text` of a mapped cell is trimmed, composed (NFC) and never empty; a blank cell is absent. */
export interface TableRow<Field extends string> {
  row: number
  text: Partial<Record<Field, string>>
  /** A cell of it could not be taken: its problem is listed, and nothing can be said about the row as a whole. */
  flawed?: true
}

/** A file whose columns are known. */
export interface Table<Field extends string> {
  /** Field -> the column's name in this file. */
  columns: Partial<Record<Field, string>>
  /** Names of the columns nothing was read from. */
  ignored: string[]
  /** Columns with another name of a field that was read already: nothing was read from them either. */
  superseded: { column: string; by: string }[]
  rows: TableRow<Field>[]
}

/** What to do about a file in another encoding. */
export const SAVE_AS_UTF_8 = 'Save the file as UTF-8 (in a spreadsheet: "CSV UTF-8") and try again.'

/** Control characters, line breaks, and marks that turn the direction of text around. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u

/** `Employee_ID`, `employee id` and `Employee.Id` are one name. */
export function columnKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/[\s_.]+/g, '')
}

/**
 * Finds the known columns of a file and reads its rows.
 * @param cells rows of a file as read, the first one that is not blank holding the names
 * @param longest characters one cell may have
 * @param texts fields that may have several lines
 * @returns the table, and what is wrong with it; with a problem in the header there are no rows
 */
export function readTable<Field extends string>(
  cells: readonly (readonly string[])[], names: ColumnNames<Field>, longest = LONGEST_CELL, texts: readonly Field[] = [],
): { table: Table<Field>; problems: FileProblem[] } {
  const at = cells.findIndex((row) => !isBlankRow(row))
  const header = (cells[at] ?? []).map((name) => name.trim())
  const columns = mapColumns(header, names)
  const table: Table<Field> = { columns: {}, ignored: [], superseded: [], rows: [] }
  for (const [field, index] of columns) table.columns[field] = header[index]!
  const used = new Set(columns.values())
  const fieldOf = new Map(Object.entries<readonly string[]>(names).flatMap(([field, options]) => options.map((option) => [columnKey(option), field as Field] as const)))
  header.forEach((name, index) => {
    if (!name || used.has(index)) return
    const by = table.columns[fieldOf.get(columnKey(name))!]
    if (by === undefined) table.ignored.push(name)
    else table.superseded.push({ column: name, by })
  })
  const problems = headerProblems(cells, at, header, names)
  if (problems.length === 0 && cells.length - 1 === at) problems.push({
    row: at + 1, message: 'There are column names but no rows below them.',
  })
  if (problems.length === 0 && cells.slice(at + 1).every(isBlankRow)) problems.push({
    row: at + 2, message: 'There are column names but only empty rows below them.',
  })
  if (problems.length > 0) return { table, problems }
  for (let index = at + 1; index < cells.length; index++) {
    const row = cells[index]!
    if (isBlankRow(row)) continue
    const width = widthProblem(row, index + 1, header)
    if (width) problems.push(width)
    else table.rows.push(readRow(row, { number: index + 1, columns, header, longest, texts }, problems))
  }
  return { table, problems }
}

function isBlankRow(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '')
}

function mapColumns<Field extends string>(header: readonly string[], names: ColumnNames<Field>): Map<Field, number> {
  const keys = header.map(columnKey)
  const found = new Map<Field, number>()
  for (const [field, options] of Object.entries(names) as [Field, readonly string[]][]) {
    const name = options.map(columnKey).find((key) => keys.includes(key))
    if (name !== undefined) found.set(field, keys.indexOf(name))
  }
  return found
}

function headerProblems<Field extends string>(
  cells: readonly (readonly string[])[], at: number, header: readonly string[], names: ColumnNames<Field>,
): FileProblem[] {
  const known = new Set(Object.values<readonly string[]>(names).flat().map(columnKey))
  const problems: FileProblem[] = []
  const seen = new Map<string, number>()
  header.forEach((name, index) => {
    const key = columnKey(name)
    const before = seen.get(key)
    if (name && before !== undefined && known.has(key)) {
      problems.push({
        row: at + 1, column: name, message: `This column is there twice: it is column ${before + 1} and column ${index + 1}. Keep one.`,
      })
    }
    if (before === undefined) seen.set(key, index)
    const flaw = textFlaw(name, LONGEST_CELL)
    if (flaw) problems.push({ row: at + 1, column: String(index + 1), message: `The column's name ${flaw}` })
    if (name === '' && cells.slice(at + 1).some((row) => row[index]?.trim())) {
      problems.push({
        row: at + 1, column: String(index + 1), message: 'This column has no name but holds something. Give it a name, or empty it.',
      })
    }
  })
  return problems
}

function widthProblem(row: readonly string[], number: number, header: readonly string[]): FileProblem | undefined {
  if (row.length === header.length) return
  const column = row.length < header.length ? (header[row.length] || String(row.length + 1)) : String(header.length + 1)
  const fields = row.length === 1 ? '1 field' : `${row.length} fields`
  const message = `This row has ${fields} and the header has ${header.length}. A separator inside a cell needs quotes around the cell.`
  return { row: number, column, message }
}

interface Reader<Field> { number: number; columns: Map<Field, number>; header: readonly string[]; longest: number; texts: readonly Field[] }

function readRow<Field extends string>(
  row: readonly string[], { number, columns, header, longest, texts }: Reader<Field>, problems: FileProblem[],
): TableRow<Field> {
  const text: Partial<Record<Field, string>> = {}
  const before = problems.length
  for (const [field, index] of columns) {
    const cell = plain(row[index]!.trim().normalize('NFC'))
    if (cell === '') continue
    const flaw = textFlaw(texts.includes(field) ? cell.replace(/[\n\t]/g, ' ') : cell, longest)
    if (flaw) problems.push({ row: number, column: header[index]!, message: `This ${flaw}` })
    else text[field] = cell
  }
  return { row: number, text, ...(problems.length > before && { flawed: true }) }
}

/** Why a cell can't be taken as it is, as the end of a sentence. */
function textFlaw(cell: string, longest: number): string | undefined {
  if (cell.includes('\uFFFD')) return `has a character that could not be read. ${SAVE_AS_UTF_8}`
  if (UNPRINTABLE.test(cell)) return 'has a line break or another character that cannot be printed. Take it out.'
  const figure = (n: number) => n.toLocaleString('en-GB')
  if (cell.length > longest) return `has ${figure(cell.length)} characters; at most ${figure(longest)} fit here.`
}

const FORMULA = /^'*[=+\-@\t\r]/

/** Text for a cell of an exported file: what a spreadsheet would run as a formula gets an apostrophe in front. */
export function escaped(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The reverse of `escaped`: a formula is text here, and the apostrophe of an export is not part of it. */
export function plain(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}

/** Where a problem lies, as people find it in a spreadsheet. */
export function placeOf(problem: FileProblem): string {
  return problem.column === undefined ? `row ${problem.row}` : `row ${problem.row}, column ${problem.column}`
}

/** The reverse of `placeOf`, for who reads a refusal: which row, which column. */
export function placeIn(path: string): { row?: number; column?: string } {
  const [, row, column] = /^row (\d+)(?:, column (.+))?$/s.exec(path) ?? []
  return { ...(row && { row: Number(row) }), ...(column && { column }) }
}

/** Problems as one refusal, in order of rows. Nothing was written. */
export function refuseFile(problems: readonly FileProblem[]): Refusal {
  const errors: InputError[] = problems.toSorted((a, b) => a.row - b.row).slice(0, MOST_PROBLEMS).map(
    (each) => ({ path: placeOf(each), message: each.message })
  )
  const count = problems.length === 1 ? 'one place needs' : `${problems.length} places need`
  const more = problems.length > MOST_PROBLEMS ? ` The first ${MOST_PROBLEMS} are listed.` : ''
  return refuse('invalid', `Nothing was imported: ${count} another look.${more}`, { reason: 'file-problems', errors })
}
