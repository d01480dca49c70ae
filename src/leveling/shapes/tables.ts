import { nameKey, partsOf, plainName, plainText, wordCount } from './inline.ts'
import { axisScore, levelName, levelScore } from './level-names.ts'
import type { TableRow } from './blocks.ts'
import type { Ignored, SketchEntry } from './sketch.ts'

/** Which side of a table the levels are on, when somebody knows. */
export type LevelsOn = 'columns' | 'rows'

export interface GridPlace { key: string; name: string; code?: string; summary?: string; group?: string; about?: string }
/** A table read as levels by dimensions. */
export interface Grid {
  levels: GridPlace[]
  dimensions: GridPlace[]
  entries: Pick<SketchEntry, 'level' | 'dimension' | 'text' | 'line'>[]
  ignored: Ignored[]
  /** What stands over the names of the rows. */
  corner: string
  /** Neither side looked like levels. */
  unsure: boolean
  problem?: { line: number; message: string }
}

/** Whether a table's cells, beside its names, are statements rather than words. */
export function isProse(rows: readonly TableRow[]): boolean {
  const counts = rows.slice(1).flatMap(({ cells }) => cells.slice(1).map(wordCount)).filter((count) => count > 0)
  return rows.length > 1 && counts.length > 0 && counts.reduce((sum, count) => sum + count, 0) / counts.length >= 3.5
}

/** Columns from the left that name a row rather than say something about it: one at least, and never the last. */
function labelColumns(rows: readonly TableRow[], width: number): number {
  const body = rows.slice(1)
  const mean = (column: number) => {
    const counts = body.map(({ cells }) => wordCount(cells[column] ?? '')).filter((count) => count > 0)
    return counts.length === 0 ? 0 : counts.reduce((sum, count) => sum + count, 0) / counts.length
  }
  const rest = Math.max(...Array.from({ length: width - 1 }, (_, at) => mean(at + 1)))
  if (rest < 3.5) return 1
  let count = 1
  while (count < Math.min(3, width - 1) && mean(count) <= 4.5 && mean(count) < rest / 2) count++
  return count
}

/** Reads a table with the header in its first row. Nothing in it is left out without a line in `ignored`. */
export function gridOf(rows: readonly TableRow[], want?: LevelsOn): Grid {
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const labels = labelColumns(rows, width)
  const header = rows[0]!
  const across = header.cells.slice(labels)
  const side = rows.slice(1)
  const sideScore = Math.max(...Array.from({ length: labels }, (_, column) => axisScore(side.map(({ cells }) => cells[column] ?? '').filter((cell) => cell.trim()))))
  const acrossScore = axisScore(across.filter((cell) => cell.trim()))
  const on = want ?? (sideScore > acrossScore ? 'rows' : 'columns')
  const grid = on === 'columns' ? levelsAcross(rows, labels) : levelsDown(rows, labels)
  if (grid.corner) grid.ignored.push({ line: header.line, text: grid.corner, reason: 'What stands over the names of the rows.' })
  return { ...grid, unsure: !want && sideScore === acrossScore }
}

function levelsAcross(rows: readonly TableRow[], labels: number): Grid {
  const [header, ...body] = rows as [TableRow, ...TableRow[]]
  const grid = emptyGrid(header.cells.slice(0, labels).map(plainName).filter(Boolean).join(' / '))
  const columns = header.cells.flatMap((cell, at) => (at < labels ? [] : [{ at, cell }]))
  // A column beside those of levels that is not one itself says what the dimension is about.
  const about = columns.filter(({ cell }) => cell.trim() && levelScore(cell) === 0 && columns.filter((each) => levelScore(each.cell) > 0).length >= Math.max(2, columns.length - 2))
  const titles = titleRow(body[0], header, labels)
  const levels = columns.filter((column) => !about.includes(column) && (column.cell.trim() || body.some(({ cells }) => cells[column.at]?.trim())))
  for (const { at, cell } of levels) {
    const named = levelName(cell || `Column ${at + 1}`)
    const title = titles && plainName(titles.cells[at] ?? '')
    place(grid, grid.levels, { key: nameKey(cell) || `column ${at + 1}`, ...named, ...(title && { code: named.code ?? named.name, name: title }) }, header.line, 'columns')
  }
  let group = ''
  for (const row of titles ? body.slice(1) : body) {
    const names = row.cells.slice(0, labels).map(plainName)
    const filled = row.cells.slice(labels).some((cell) => plainText(cell))
    if (!filled && names.some(Boolean)) { group = names.find(Boolean)!; continue }
    const name = names.at(-1) || names.findLast(Boolean) || ''
    if (!filled) continue
    const own = labels > 1 && names[0] && names[0] !== name ? names[0] : group
    if (labels > 1 && names[0]) group = names[0]
    const key = nameKey(`${own} ${name}`) || `row ${row.line}`
    place(grid, grid.dimensions, { key, name: name || `Row ${grid.dimensions.length + 1}`, ...(own && own !== name && { group: own }), ...aboutOf(row, about) }, row.line, 'rows')
    for (const { at, cell } of levels) fill(grid, nameKey(cell) || `column ${at + 1}`, key, row.cells[at] ?? '', row.line)
    extra(grid, row, header)
  }
  return grid
}

function levelsDown(rows: readonly TableRow[], labels: number): Grid {
  const [header, ...body] = rows as [TableRow, ...TableRow[]]
  const grid = emptyGrid(header.cells.slice(0, labels).map(plainName).filter(Boolean).join(' / '))
  const columns = header.cells.flatMap((cell, at) => (at < labels || (!cell.trim() && !body.some((row) => row.cells[at]?.trim())) ? [] : [{ at, cell, key: nameKey(cell) || `column ${at + 1}` }]))
  for (const { cell, key, at } of columns) place(grid, grid.dimensions, { key, name: plainName(cell) || `Column ${at + 1}` }, header.line, 'columns')
  for (const row of body) {
    const names = row.cells.slice(0, labels).map(plainName).filter(Boolean)
    if (names.length === 0 && !row.cells.some((cell) => plainText(cell))) continue
    const first = levelName(names[0] ?? `Row ${row.line}`)
    const named = names.length > 1 ? { code: first.code ?? names[0]!, name: names.slice(1).join(', ') } : first
    const key = nameKey(names[0] ?? `row ${row.line}`)
    place(grid, grid.levels, { key, ...named }, row.line, 'rows')
    for (const column of columns) fill(grid, key, column.key, row.cells[column.at] ?? '', row.line)
    extra(grid, row, header)
  }
  return grid
}

const emptyGrid = (corner: string): Grid => ({ levels: [], dimensions: [], entries: [], ignored: [], corner, unsure: false })

/** A first row of short words under codes holds the levels' titles. */
function titleRow(row: TableRow | undefined, header: TableRow, labels: number): TableRow | undefined {
  if (!row) return undefined
  const codes = header.cells.slice(labels).filter((cell) => cell.trim())
  const titles = row.cells.slice(labels)
  const short = titles.every((cell) => wordCount(cell) <= 6 && !/[.;]$/.test(cell.trim())) && titles.filter((cell) => levelScore(cell) > 0).length >= titles.length / 2
  return short && codes.every((cell) => /^[A-Za-z]{0,6}[- ]?\d{1,2}\+?$/.test(plainName(cell))) ? row : undefined
}

function aboutOf(row: TableRow, columns: readonly { at: number }[]): { about?: string } {
  const about = columns.map(({ at }) => plainText(row.cells[at] ?? '')).filter(Boolean).join('\n')
  return about ? { about } : {}
}

function place(grid: Grid, list: GridPlace[], each: GridPlace, line: number, side: string): void {
  if (list.some(({ key }) => key === each.key)) grid.problem ??= { line, message: `Two ${side} of this table are called “${each.name}”, so there are two cells for each place. Rename one, or put them together.` }
  else list.push(each)
}

function fill(grid: Grid, level: string, dimension: string, cell: string, line: number): void {
  if (/^(?:[-–—.]|n\/?a)?$/i.test(plainText(cell))) {
    if (plainText(cell)) grid.ignored.push({ line, text: plainText(cell), reason: 'A dash or “n/a” is taken as an empty cell.' })
    return
  }
  for (const text of partsOf(cell)) grid.entries.push({ level, dimension, text, line })
}

function extra(grid: Grid, row: TableRow, header: TableRow): void {
  row.cells.slice(header.cells.length).filter((cell) => plainText(cell)).forEach((cell) => {
    grid.ignored.push({ line: row.line, text: plainText(cell), reason: 'This cell stands beyond the last column of the header.' })
  })
}
