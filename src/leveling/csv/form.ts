import { type FrameworkDocument } from '../words.ts'
import type { Locate } from '../document.ts'
import type { FrameworkProblem } from '../problem.ts'

/** Columns of a framework as one table: a row for each track, dimension, level, expectation and example. */
export const COLUMNS = ['record', 'code', 'name', 'summary', 'version', 'track', 'order', 'scope', 'independence', 'kind', 'group', 'level', 'dimension', 'stage', 'text'] as const
type Column = (typeof COLUMNS)[number]
type Row = Partial<Record<Column, string | number | undefined>> & { record: string }

/** A row of a file with the line it starts in. */
export interface CsvRow { line: number; cells: readonly string[] }

/** Whether a table is a framework in our own columns. */
export function isFrameworkTable(header: readonly string[]): boolean {
  const names = header.map((name) => name.trim().toLowerCase())
  return ['record', 'code', 'text'].every((name) => names.includes(name))
}

/** A framework's document as rows of text, the header first. What a spreadsheet would run as a formula gets an apostrophe before it. */
export function rowsOf(document: FrameworkDocument): string[][] {
  const { id, version, name, summary, tracks, dimensions, levels, cells } = document
  const rows: Row[] = [
    { record: 'framework', code: id, name, summary, version },
    ...tracks.map((track) => ({ record: 'track', ...track })),
    ...dimensions.flatMap(({ about, tracks, ...dimension }) => [
      { record: 'dimension', ...dimension, summary: about }, ...(tracks ?? []).map((track) => ({ record: 'dimension-track', code: dimension.code, track })),
    ]),
    ...levels.map((level) => ({ record: 'level', ...level })),
    ...cells.flatMap(({ level, dimension, expectations }) => expectations.flatMap(({ id, examples, ...expectation }) => [
      { record: 'expectation', code: id, level, dimension, ...expectation }, ...(examples ?? []).map((text) => ({ record: 'example', code: id, text })),
    ])),
  ]
  return [[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => guarded(String(row[column] ?? ''))))]
}

/** `=1+1` would be run by a spreadsheet, and `'=1+1` is not. Text that starts so by itself gets one more. */
export function guarded(cell: string): string {
  return /^'*[=+\-@\t]/.test(cell) ? `'${cell}` : cell
}

function unguarded(cell: string): string {
  return /^'+[=+\-@\t]/.test(cell) ? cell.slice(1) : cell
}

/** Rows as CSV (RFC 4180), lines ending in a line feed. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((cell) => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`).join('')
}

/** The document that the rows of our own table hold, with the places of its values; or what has no place in it. */
export function documentOfRows([header, ...rows]: readonly CsvRow[]): { data: unknown; locate: Locate; problems: FrameworkProblem[] } {
  const names = header!.cells.map((name) => name.trim().toLowerCase())
  const problems: FrameworkProblem[] = names.flatMap((name, at) => ((COLUMNS as readonly string[]).includes(name) && names.indexOf(name) === at ? [] : [{
    line: header!.line, column: at + 1, message: name && names.indexOf(name) < at ? `The column “${name}” is here twice. Keep one.` : `“${header!.cells[at]}” is no column of a framework. Columns: ${COLUMNS.join(', ')}.`,
  }]))
  const built = new Building(names)
  for (const row of rows) if (row.cells.some((cell) => cell.trim())) built.add(row, problems)
  return { data: built.document, locate: (path) => built.locate(path), problems }
}

type Fields = Record<string, unknown>

class Building {
  readonly document: Fields & { tracks: Fields[]; dimensions: Fields[]; levels: Fields[]; cells: Fields[] } = { tracks: [], dimensions: [], levels: [], cells: [] }
  private readonly lines = new Map<string, number>()
  private readonly cells = new Map<string, Fields & { expectations: Fields[] }>()
  private readonly names: string[]
  constructor(names: string[]) {
    this.names = names
  }

  add({ line, cells }: CsvRow, problems: FrameworkProblem[]): void {
    const extra = cells.findIndex((cell, at) => at >= this.names.length && cell.trim())
    if (extra >= 0) problems.push({ line, column: extra + 1, message: `This row has ${cells.length} cells and the header ${this.names.length}. Put texts with commas into quotes.` })
    const row = Object.fromEntries(this.names.flatMap((name, at) => (cells[at] ? [[name, unguarded(cells[at])]] : []))) as Record<string, string>
    const { record = '', code, version, name, summary, track, order, scope, independence, kind, group, level, dimension, stage, text } = row
    switch (record.trim()) {
      case 'framework':
        if (this.lines.has('')) problems.push({ line, column: 1, message: 'There is a second row for the framework itself. One file holds one framework.' })
        this.lines.set('', line)
        Object.assign(this.document, present({ id: code, version, name, summary }))
        return
      case 'track': return this.push('tracks', { code, name, summary }, line)
      case 'dimension': return this.push('dimensions', { code, name, kind, group, about: summary }, line)
      case 'level': return this.push('levels', { code, track, order, name, scope, independence, summary }, line)
      case 'dimension-track': return this.extend('dimensions', code, 'tracks', track, { line, problems, word: 'dimension' })
      case 'expectation': return this.expect({ id: code, kind, stage, text }, level, dimension, line)
      case 'example': return this.example(code, text, line, problems)
      default: problems.push({ line, column: 1, message: `“${record}” is no kind of row. Rows: framework, track, dimension, dimension-track, level, expectation, example.` })
    }
  }

  locate(path: readonly (string | number)[]): { line: number; column: number } {
    const column = Math.max(1, this.names.indexOf(COLUMN_OF[String(path.at(-1))] ?? String(path.at(-1))) + 1)
    for (let end = path.length; end >= 0; end--) {
      const line = this.lines.get(path.slice(0, end).join('/'))
      if (line !== undefined) return { line, column }
    }
    return { line: 1, column: 1 }
  }

  private push(list: 'tracks' | 'dimensions' | 'levels', fields: Fields, line: number): void {
    this.lines.set(`${list}/${this.document[list].length}`, line)
    this.document[list].push(present(fields))
  }

  private extend(list: 'dimensions', code: string | undefined, field: string, value: unknown, { line, problems, word }: { line: number; problems: FrameworkProblem[]; word: string }): void {
    const found = this.document[list].find((each) => each.code === code)
    if (!found) problems.push({ line, column: 2, message: `There is no ${word} “${code ?? ''}” above this row. Put its own row first, or correct the code.` })
    else found[field] = [...(found[field] as unknown[] | undefined ?? []), value]
  }

  private expect(fields: Fields, level: string | undefined, dimension: string | undefined, line: number): void {
    const key = JSON.stringify([level, dimension])
    const cell = this.cells.get(key) ?? { ...present({ level, dimension }), expectations: [] }
    if (!this.cells.has(key)) {
      this.lines.set(`cells/${this.document.cells.length}`, line)
      this.document.cells.push(cell)
      this.cells.set(key, cell)
    }
    this.lines.set(`cells/${this.document.cells.indexOf(cell)}/expectations/${cell.expectations.length}`, line)
    cell.expectations.push(present(fields))
  }

  private example(code: string | undefined, text: string | undefined, line: number, problems: FrameworkProblem[]): void {
    const found = this.document.cells.flatMap((cell) => cell.expectations as Fields[]).findLast((each) => each.id === code)
    if (!found) problems.push({ line, column: 2, message: `There is no expectation “${code ?? ''}” above this row. Put its own row first, or correct the code.` })
    else found.examples = [...(found.examples as unknown[] | undefined ?? []), text]
  }
}

const COLUMN_OF: Record<string, string> = { id: 'code', about: 'summary', tracks: 'track', examples: 'text' }

function present(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''))
}
