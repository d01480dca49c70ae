import type { CsvRow } from '../csv/form.ts'
import { accounted } from './accounting.ts'
import { addGrid } from './markdown.ts'
import type { TableRow } from './blocks.ts'
import { nameKey, partsOf, plainName, plainText, wordCount } from './inline.ts'
import { axisScore, levelName } from './level-names.ts'
import { emptySketch, excerpt, type Sketch, type Sketched } from './sketch.ts'
import { BEYOND, gridOf, type LevelsOn } from './tables.ts'

/** Reads a table that is not in our own columns: one row a cell (level, dimension, text), or a matrix. */
export function sketchOfCsv(rows: readonly CsvRow[], fileName: string, want?: LevelsOn): Sketched {
  const sketch = sketchOfTable(rows, fileName, want)
  if ('message' in sketch) return sketch
  // The header of a list only says which column is which.
  const content = sketch.shape === LIST ? rows.slice(1) : rows
  return accounted(sketch, content.flatMap(({ line, cells }) => cells.map((text) => ({ line, text }))))
}

const LIST = 'CSV, a row for each level and dimension'

function sketchOfTable(rows: readonly CsvRow[], fileName: string, want?: LevelsOn): Sketched {
  if (rows.length < 2) return { line: 1, column: 1, message: 'There is a header and nothing below it. Put a row for each dimension, or one for each level and dimension.' }
  const long = want ? undefined : longForm(rows)
  if (long) return sketchOfLong(rows, long, fileName)
  if (rows[0]!.cells.length < 2) return { line: rows[0]!.line, column: 1, message: 'There is one column. A matrix has a column for each level; a list has columns for level, dimension and text.' }
  const tables = stacked(rows.map(({ line, cells }) => ({ line, cells: [...cells] })))
  const grids = tables.map((table) => gridOf(table, want))
  const beyond = grids.flatMap(({ ignored }) => ignored).find(({ reason }) => reason === BEYOND)
  if (beyond) return { line: beyond.line, column: 1, message: `This row has more cells than the header: “${excerpt(beyond.text)}” stands beyond its last column. Put texts with commas into quotes, or name the column.` }
  const problem = grids.find((grid) => grid.problem)?.problem
  if (problem) return { ...problem, column: 1 }
  const sketch = emptySketch('CSV, a matrix')
  sketch.name = (grids.length === 1 ? grids[0]!.title : undefined) ?? fileName
  grids.forEach((grid, at) => addGrid(sketch, grid, { key: grids.length === 1 ? '' : String(at), name: grids.length === 1 ? sketch.name! : grid.title ?? `${fileName} ${at + 1}` }))
  if (grids.some(({ unsure }) => unsure)) sketch.notes.push('Nothing told levels from dimensions, so the columns were taken as levels. Say --levels rows if it is the other way round.')
  return sketch
}

/** Tables that stand one under the other in a sheet: each begins with the same first cell, or with the line of its own over that. */
function stacked(rows: TableRow[]): TableRow[][] {
  const heads = rows.flatMap(({ cells }, at) => (at < 3 && cells.filter((cell) => plainText(cell)).length > 1 ? [at] : []))
  const head = rows[heads[0] ?? 0]!
  const corner = nameKey(head.cells[0] ?? '')
  const again = (row: TableRow) => corner !== '' && nameKey(row.cells[0] ?? '') === corner && row.cells.filter((cell) => plainText(cell)).length > 1 && row.cells.every((cell) => wordCount(cell) <= 6) && row.cells.slice(1).some((cell, at) => nameKey(cell) !== nameKey(head.cells[at + 1] ?? ''))
  const starts = rows.flatMap((row, at) => (row !== head && again(row) ? [rows[at - 1]!.cells.filter((cell) => plainText(cell)).length === 1 ? at - 1 : at] : []))
  return [0, ...starts].map((start, at) => rows.slice(start, starts[at])).filter((table) => table.length > 1)
}

interface Long { level: number; dimension?: number; text: number; track?: number; group?: number; example?: number; id?: number }

/** The columns of a list with one row a statement: one column of sentences, and at least two whose names come back. */
function longForm([header, ...body]: readonly CsvRow[]): Long | undefined {
  const width = header!.cells.length
  const named = (pattern: RegExp) => {
    const at = header!.cells.findIndex((cell) => pattern.test(nameKey(cell)))
    return at === -1 ? undefined : at
  }
  const values = (column: number) => body.map(({ cells }) => plainText(cells[column] ?? '')).filter(Boolean)
  const mean = (column: number) => values(column).reduce((sum, value) => sum + wordCount(value), 0) / Math.max(1, values(column).length)
  const columns = Array.from({ length: width }, (_, at) => at)
  const example = named(/^examples?\b/)
  const prose = columns.filter((at) => at !== example && mean(at) >= 3.5 && new Set(values(at)).size * 2 > values(at).length)
  const titled = { level: named(/^(?:level|grade|band|stage)$/), text: named(/^(?:text|description|expectation|behaviou?r|statement|summary|requirement|competency description)s?$/) }
  const text = titled.text ?? (prose.length === 1 ? prose[0] : undefined)
  if (text === undefined || width < 3) return undefined
  const names = columns.filter((at) => at !== text && at !== example && values(at).length > 0)
  const repeated = names.filter((at) => new Set(values(at)).size < values(at).length)
  const pairs = new Set(body.map(({ cells }) => JSON.stringify(names.map((at) => cells[at]))))
  if (titled.level === undefined && (repeated.length < 2 || pairs.size * 2 < body.length)) return undefined
  if (titled.level !== undefined && titled.text === undefined && repeated.length === 0) return undefined
  const level = titled.level ?? names.toSorted((a, b) => axisScore([...new Set(values(b))]) - axisScore([...new Set(values(a))]))[0]!
  const track = named(/^(?:track|role|job family|ladder|family)$/)
  const others = names.filter((at) => at !== level && at !== track)
  const dimension = named(/^(?:dimension|competency|skill|theme|attribute|axis|criteri(?:on|a))$/) ?? others.filter((at) => repeated.includes(at)).toSorted((a, b) => new Set(values(b)).size - new Set(values(a)).size)[0] ?? others[0]
  const group = others.find((at) => at !== dimension && repeated.includes(at))
  const id = named(/^(?:id|key|ref)$/)
  return { level, text, ...(dimension !== undefined && { dimension }), ...(track !== undefined && { track }), ...(group !== undefined && { group }), ...(example !== undefined && { example }), ...(id !== undefined && { id }) }
}

function sketchOfLong([header, ...body]: readonly CsvRow[], at: Long, fileName: string): Sketched {
  const sketch: Sketch = emptySketch(LIST)
  sketch.name = fileName
  const known = Object.values(at)
  for (const [column, name] of header!.cells.entries()) {
    if (!known.includes(column) && body.some(({ cells }) => plainText(cells[column] ?? ''))) {
      for (const { line, cells } of body) if (plainText(cells[column] ?? '')) sketch.ignored.push({ line, text: cells[column]!, reason: `The column “${name}” has no place in a framework.` })
    }
  }
  for (const { line, cells } of unmerged(body, at.level, sketch)) {
    const cell = (column: number | undefined) => (column === undefined ? '' : plainText(cells[column] ?? ''))
    const [level, dimension, track, group] = [cell(at.level), at.dimension === undefined ? 'Expectations' : cell(at.dimension), cell(at.track), cell(at.group)]
    if (!level) return { line, column: at.level + 1, message: 'This row names no level. Write it in each row, or remove the row.' }
    if (!dimension) return { line, column: (at.dimension ?? 0) + 1, message: 'This row names no dimension. Write it in each row, or remove the row.' }
    const [levelKey, key] = [nameKey(level), nameKey(`${group} ${dimension}`)]
    if (!sketch.tracks.some((each) => each.key === track)) sketch.tracks.push({ key: track, name: track || fileName })
    if (!sketch.levels.some((each) => each.track === track && each.key === levelKey)) sketch.levels.push({ track, key: levelKey, ...levelName(level) })
    sketch.dimensions.push({ key, name: plainName(dimension), track, ...(group && { group }) })
    const [first, ...rest] = partsOf(cells[at.text] ?? '')
    if (!first) continue
    const id = cell(at.id)
    if (id && sketch.entries.some((entry) => entry.id === id)) return { line, column: at.id! + 1, message: `There is already a row with the id “${id}”. Give each its own.` }
    if (sketch.entries.some((entry) => entry.track === track && entry.level === levelKey && entry.dimension === key && entry.text === first)) {
      return { line, column: at.text + 1, message: `The level “${level}” and the dimension “${dimension}” say this already in a row above. Remove one of the two.` }
    }
    const example = cell(at.example)
    for (const [index, text] of [first, ...rest].entries()) {
      sketch.entries.push({ track, level: levelKey, dimension: key, text, line, ...(id && index === 0 && { id }), ...(example && index === 0 && { examples: [example] }) })
    }
  }
  return sketch
}

/** Spreadsheets write a merged cell once: in the first column, what names no level is of the level above. */
function unmerged(body: readonly CsvRow[], level: number, sketch: Sketch): readonly CsvRow[] {
  if (level !== 0 || !plainText(body[0]?.cells[0] ?? '') || body.every(({ cells }) => plainText(cells[0] ?? ''))) return body
  let last = ''
  sketch.notes.push('Where the first column is empty, the level of the row above was taken, as spreadsheets write merged cells.')
  return body.map(({ line, cells }) => {
    last = plainText(cells[0] ?? '') ? cells[0]! : last
    return { line, cells: [last, ...cells.slice(1)] }
  })
}
