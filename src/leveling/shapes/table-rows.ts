import type { TableRow } from './blocks.ts'
import { nameKey, plainName, plainText, wordCount } from './inline.ts'
import { axisScore, levelScore, numbered } from './level-names.ts'
import type { Ignored } from './sketch.ts'

/** A table with one header: what stood over it is a title, and bands of its columns are apart. */
export interface TidyTable {
  rows: [TableRow, ...TableRow[]]
  title?: string
  /** What a row over the header says of each column: the track it is of. */
  bands?: string[]
  ignored: Ignored[]
  notes: string[]
}

const filled = (row: TableRow | undefined) => (row?.cells ?? []).filter((cell) => plainText(cell)).length
const short = (row: TableRow) => row.cells.every((cell) => wordCount(cell) <= 6)

/** Puts right what spreadsheets do to a table: titles over it, a header a cell too short, two rows of headers. Nothing is dropped unsaid. */
export function tidied(source: readonly TableRow[]): TidyTable {
  const table: TidyTable = { rows: [...source] as TidyTable['rows'], ignored: [], notes: [] }
  takeTitle(table)
  addCorner(table)
  takeBands(table)
  return table
}

/** What stands over the names of the rows, when it says what those are. */
export function cornerSays(cell: string): 'rows' | 'columns' | undefined {
  const name = nameKey(cell)
  return LEVELS.test(name) ? 'rows' : CORNER.test(name) ? 'columns' : undefined
}

const LEVELS = /^(?:levels?|grades?|bands?|ranks?|steps?|stages?)$/
const CORNER = /^(?:dimension|skill|area|competenc(?:y|ie)|category|attribute|axis|axe|theme|topic|criteri(?:on|a)|aspect|field|responsibilit(?:y|ie)|question)s?$/

/** A first row with one cell, over a row of short words, is a title. */
function takeTitle(table: TidyTable): void {
  while (table.rows.length > 2 && filled(table.rows[0]) === 1 && filled(table.rows[1]) > 1 && short(table.rows[1]!)) {
    const { line, cells } = table.rows.shift()!
    const text = plainName(cells.find((cell) => plainText(cell))!)
    if (table.title) table.ignored.push({ line, text, reason: 'A line over the table.' })
    else table.title = text
  }
}

/** A header one cell shorter than its rows, which begin with short names, lacks its first cell. */
function addCorner(table: TidyTable): void {
  const [header, ...body] = table.rows
  const last = (row: TableRow) => row.cells.findLastIndex((cell) => plainText(cell))
  const width = last(header) + 1
  if (width < 1 || cornerSays(header.cells[0] ?? '') || header.cells.slice(0, width).some((cell) => !plainText(cell)) || !body.some((row) => last(row) === width) || body.some((row) => last(row) > width)) return
  const names = body.map(({ cells }) => plainText(cells[0] ?? '')).filter(Boolean)
  if (names.some((name) => wordCount(name) > 5) || new Set(names).size < names.length || axisScore(header.cells.slice(0, width)) <= axisScore(names)) return
  table.rows[0] = { line: header.line, cells: ['', ...header.cells.slice(0, width)] }
  table.notes.push('The header has one cell less than the rows below it, so it was taken to begin over the second column.')
}

/** Of two rows of headers the upper one, with gaps where its cells are merged, says which track its columns are of. */
function takeBands(table: TidyTable): void {
  const [upper, lower, ...body] = table.rows
  if (!lower || body.length === 0 || !short(upper) || !short(lower) || filled(upper) < 2) return
  const at = lower.cells.findIndex((cell, column) => plainText(cell) && plainText(upper.cells[column] ?? '') && (column > 0 || !plainText(upper.cells[0] ?? '')) && levelScore(cell) > 0)
  if (at < 1) return
  const columns = lower.cells.flatMap((cell, column) => (column >= at && plainText(cell) ? [column] : []))
  if (!columns.some((column) => !plainText(upper.cells[column] ?? '')) || axisScore(columns.map((column) => lower.cells[column]!)) <= axisScore(upper.cells.slice(at).filter((cell) => plainText(cell)))) return
  const bands = upper.cells.map(() => '')
  for (let column = at; column < lower.cells.length; column++) bands[column] = plainName(upper.cells[column] ?? '') || bands[column - 1] || ''
  const names = columns.map((column) => lower.cells[column]!)
  const corner = lower.cells.slice(0, at).map((cell, column) => (plainText(cell) ? cell : upper.cells[column] ?? ''))
  upper.cells.slice(0, at).forEach((cell, column) => {
    if (plainText(cell) && plainText(lower.cells[column] ?? '')) table.ignored.push({ line: upper.line, text: plainText(cell), reason: 'A line over the table.' })
  })
  table.rows = [{ line: lower.line, cells: [...corner, ...lower.cells.slice(at)] }, ...body]
  // One count through all of them is one ladder with stretches that have names.
  if (rising(names)) for (const band of new Set(bands.filter(Boolean))) table.ignored.push({ line: upper.line, text: band, reason: 'A name over several levels.' })
  else table.bands = bands
}

function rising(names: readonly string[]): boolean {
  const figures = names.map(numbered)
  return figures.every((figure, at) => figure && figure.stem === figures[0]!.stem && (at === 0 || figure.value > figures[at - 1]!.value))
}
