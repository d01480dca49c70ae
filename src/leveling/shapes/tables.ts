import { nameKey, partsOf, plainName, plainText, wordCount } from './inline.ts'
import { axisScore, levelName, levelScore } from './level-names.ts'
import type { TableRow } from './blocks.ts'
import { descending } from './order.ts'
import type { Ignored, SketchEntry } from './sketch.ts'
import { cornerSays, type TidyTable, tidied } from './table-rows.ts'

/** Which side of a table the levels are on, when somebody knows. */
export type LevelsOn = 'columns' | 'rows'

export interface GridPlace { key: string; name: string; code?: string; summary?: string; group?: string; about?: string; track?: string }
/** A table read as levels by dimensions. */
export interface Grid {
  /** The levels; those of several tracks say which. */
  levels: GridPlace[]
  dimensions: GridPlace[]
  entries: (Pick<SketchEntry, 'level' | 'dimension' | 'text' | 'line'> & { track?: string })[]
  ignored: Ignored[]
  notes: string[]
  /** What stands over the names of the rows. */
  corner: string
  /** What stands over the whole table, in a row of its own. */
  title?: string
  /** Neither side looked like levels. */
  unsure: boolean
  problem?: { line: number; message: string }
}

export const BEYOND = 'This cell stands beyond the last column of the header.'
const ABOUT = /^(?:about|summary|description|definition|meaning|explanation|what|how|why|notes?|comments?|purpose)\b/

/** Words of the cells of a column that hold any, on the average. */
function meanWords(rows: readonly TableRow[], column: number): number {
  const counts = rows.map(({ cells }) => wordCount(cells[column] ?? '')).filter((count) => count > 0)
  return counts.length === 0 ? 0 : counts.reduce((sum, count) => sum + count, 0) / counts.length
}

/** Whether a table's cells, beside its names, are statements rather than words. */
export function isProse(rows: readonly TableRow[]): boolean {
  const counts = rows.slice(1).flatMap(({ cells }) => cells.slice(1).map(wordCount)).filter((count) => count > 0)
  return rows.length > 1 && counts.length > 0 && counts.reduce((sum, count) => sum + count, 0) / counts.length >= 3.5
}

/** Columns from the left that name a row rather than say something about it, never the last; none where the first is a level itself. */
function labelColumns(rows: readonly TableRow[], width: number): number {
  const body = rows.slice(1)
  const rest = Math.max(...Array.from({ length: width - 1 }, (_, at) => meanWords(body, at + 1)))
  if (rest < 3.5) return 1
  if (beginsWithLevel(rows, rest)) return 0
  let count = 1
  while (count < Math.min(3, width - 1) && meanWords(body, count) <= 4.5 && meanWords(body, count) < rest / 2) count++
  return count
}

/** Whether the first column holds statements under the name of a level, and names no row. */
function beginsWithLevel([header, ...body]: readonly TableRow[], rest: number): boolean {
  const [first, ...others] = header!.cells.map(nameKey)
  const mean = meanWords(body, 0)
  if (!first || mean < 3.5 || mean * 2 < rest || cornerSays(first)) return false
  const shared = first.split(' ').some((word) => word.length > 2 && others.some((other) => other.split(' ').includes(word)))
  return shared || levelScore(first) > 0 || axisScore(others.filter(Boolean)) === 0
}

/** Reads a table with the header in its first row. Nothing in it is left out without a line in `ignored`. */
export function gridOf(source: readonly TableRow[], want?: LevelsOn): Grid {
  const table = tidied(source)
  const { rows } = table
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  const labels = want === 'rows' ? Math.max(1, labelColumns(rows, width)) : labelColumns(rows, width)
  const header = rows[0]
  const names = (column: number) => rows.slice(1).map(({ cells }) => cells[column] ?? '').filter((cell) => cell.trim())
  const sides = Array.from({ length: labels }, (_, column) => axisScore(names(column)))
  const sideScore = Math.max(0, ...sides)
  const acrossScore = axisScore(header.cells.slice(labels).filter((cell) => cell.trim()))
  const says = labels === 1 ? cornerSays(header.cells[0] ?? '') : undefined
  const on = labels === 0 || table.bands ? 'columns' : want ?? (sideScore === acrossScore ? says : undefined) ?? (sideScore > acrossScore ? 'rows' : 'columns')
  const grid = on === 'columns' ? levelsAcross(table, labels) : levelsDown(table, labels, sides)
  if (grid.corner) grid.ignored.push({ line: header.line, text: grid.corner, reason: 'What stands over the names of the rows.' })
  return { ...grid, unsure: !want && !says && labels > 0 && !table.bands && sideScore === acrossScore }
}

interface Column { at: number; cell: string; key: string; track?: string }

function levelsAcross({ rows: [header, ...body], bands, ...table }: TidyTable, labels: number): Grid {
  const grid = emptyGrid(table, header.cells.slice(0, labels).map(plainName).filter(Boolean).join(' / '))
  const columns = header.cells.flatMap((cell, at): Column[] => (at < labels ? [] : [{ at, cell, key: nameKey(cell) || `column ${at + 1}`, ...(bands?.[at] && { track: bands[at] }) }]))
  const about = columns.filter((column) => tellsAbout(column, columns))
  const titles = titleRow(body[0], header, labels)
  const levels = columns.filter((column) => !about.includes(column) && (column.cell.trim() || body.some(({ cells }) => cells[column.at]?.trim())))
  for (const { at, cell, key, track } of levels) {
    const named = levelName(cell || `Column ${at + 1}`)
    const title = titles && plainName(titles.cells[at] ?? '')
    place(grid, grid.levels, { key, ...named, ...(title && { code: named.code ?? named.name, name: title }), ...(track && { track }) }, header.line, 'columns')
  }
  for (const { cell } of about) grid.ignored.push({ line: header.line, text: plainText(cell), reason: 'A column about the dimensions; what stands in it was kept with them.' })
  const rest = titles ? body.slice(1) : body
  if (labels === 0) grid.notes.push('The rows of this table have no names, so its dimensions are called Row 1, Row 2 and so on. Give them better names.')
  const before = inOrder(levels)
  let group: { name: string; line: number; used: boolean } | undefined
  const close = () => group && !group.used && grid.ignored.push({ line: group.line, text: group.name, reason: 'A line with nothing under it.' })
  for (const row of rest) {
    const names = row.cells.slice(0, labels).map(plainName)
    const filled = row.cells.slice(labels).some((cell) => plainText(cell))
    if (!filled && names.some(Boolean)) { close(); group = { name: names.filter(Boolean).join(' / '), line: row.line, used: false } }
    if (!filled) continue
    const name = names.at(-1) || names.findLast(Boolean) || ''
    const own = labels > 1 && names[0] && names[0] !== name ? names[0] : group?.name ?? ''
    if (labels > 1 && names[0]) { close(); group = { name: names[0], line: row.line, used: true } }
    else if (group) group.used = true
    const between = labels > 2 && names[1] && names[1] !== name ? names[1] : ''
    if (between) grid.ignored.push({ line: row.line, text: between, reason: 'A name between a group and its dimension.' })
    const key = nameKey(`${own} ${between} ${name}`) || `row ${row.line}`
    place(grid, grid.dimensions, { key, name: name || `Row ${grid.dimensions.length + 1}`, ...(own && own !== name && { group: own }), ...aboutOf(row, about) }, row.line, 'rows')
    for (const level of levels) fill(grid, { level: level.key, dimension: key, ...(level.track && { track: level.track }) }, row.cells[level.at] ?? '', row.line, ASIDE, before.get(level))
    extra(grid, row, header)
  }
  close()
  return grid
}

/** A column beside those of levels that is not one itself says what the dimension is about. */
function tellsAbout({ cell }: Column, columns: readonly Column[]): boolean {
  const scores = columns.filter((each) => each.cell !== cell).map((each) => levelScore(each.cell))
  if (!cell.trim() || levelScore(cell) > 0 || scores.length < 2) return false
  return ABOUT.test(nameKey(cell)) ? scores.filter((score) => score > 0).length * 2 >= scores.length : scores.every((score) => score > 1)
}

/** Which columns beside the one of levels hold a track, or a title; those that are neither are dimensions. */
function sideColumns(body: readonly TableRow[], header: TableRow, labels: number, sides: readonly number[]): { level: number; track?: number; titles: number[]; others: number[] } {
  const values = (at: number) => body.map(({ cells }) => plainName(cells[at] ?? ''))
  const columns = Array.from({ length: labels }, (_, at) => at)
  const named = columns.find((at) => /^(?:level|grade|band|step|stage|rank)$/.test(nameKey(header.cells[at] ?? '')) && sides[at]! > 0)
  const level = named ?? columns.toSorted((a, b) => sides[b]! - sides[a]! || a - b)[0]!
  const others = columns.filter((at) => at !== level)
  const track = others.find((at) => at < level && new Set(values(at).filter(Boolean)).size < body.length)
    ?? others.find((at) => /^(?:track|ladder|family|job family|path|stream)$/.test(nameKey(header.cells[at] ?? '')))
  const titles = others.filter((at) => at !== track && (/^(?:title|name|role|position|job title)s?$/.test(nameKey(header.cells[at] ?? '')) || values(at).filter((value) => levelScore(value) > 0 && !/^\d/.test(value)).length * 2 >= body.length))
  return { level, ...(track !== undefined && { track }), titles, others: others.filter((at) => at !== track && !titles.includes(at)) }
}

function levelsDown({ rows: [header, ...body], ...table }: TidyTable, labels: number, sides: readonly number[]): Grid {
  const side = sideColumns(body, header, labels, sides)
  const naming = [side.level, ...side.titles, ...(side.track === undefined ? [] : [side.track])]
  const grid = emptyGrid(table, header.cells.flatMap((cell, at) => (naming.includes(at) && plainName(cell) ? [plainName(cell)] : [])).join(' / '))
  const columns = header.cells.flatMap((cell, at): Column[] => (naming.includes(at) || (!cell.trim() && !body.some((row) => row.cells[at]?.trim())) ? [] : [{ at, cell, key: nameKey(cell) || `column ${at + 1}` }]))
  for (const { cell, key, at } of columns) place(grid, grid.dimensions, { key, name: plainName(cell) || `Column ${at + 1}` }, header.line, 'columns')
  const named = body.map((row) => plainName(row.cells[side.level] ?? ''))
  const upwards = !descending(named.filter(Boolean))
  let track = ''
  let last: string | undefined
  for (const [index, row] of body.entries()) {
    const titles = side.titles.map((at) => plainName(row.cells[at] ?? '')).filter(Boolean)
    if (!row.cells.some((cell) => plainText(cell))) continue
    const own = side.track === undefined ? '' : plainName(row.cells[side.track] ?? '')
    if (own && own !== track) last = undefined
    track = own || track
    if (!columns.some(({ at }) => plainText(row.cells[at] ?? '')) && index > 0 && levelScore(named[index]!) === 0 && titles.length === 0) {
      grid.ignored.push({ line: row.line, text: row.cells.map(plainText).filter(Boolean).join(' / '), reason: 'A line with nothing beside it.' })
      continue
    }
    const first = levelName(named[index] || titles[0] || `Row ${row.line}`)
    const titled = named[index] && titles.length > 0 ? { code: first.code ?? named[index], name: titles.join(', ') } : first
    const key = nameKey(named[index] || titles[0] || `row ${row.line}`)
    place(grid, grid.levels, { key, ...titled, ...(track && { track }) }, row.line, 'rows')
    for (const column of columns) fill(grid, { level: key, dimension: column.key, ...(track && { track }) }, row.cells[column.at] ?? '', row.line, ABOVE, upwards ? last : undefined)
    extra(grid, row, header)
    last = named[index] || titles[0]
  }
  return grid
}

const emptyGrid = ({ title, ignored, notes }: Pick<TidyTable, 'title' | 'ignored' | 'notes'>, corner: string): Grid =>
  ({ levels: [], dimensions: [], entries: [], ignored: [...ignored], notes: [...notes], corner, unsure: false, ...(title && { title }) })

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
  if (list.some(({ key, track }) => key === each.key && track === each.track)) grid.problem ??= { line, message: `Two ${side} of this table are called “${each.name}”, so there are two cells for each place. Rename one, or put them together.` }
  else list.push(each)
}

/** The name of the level below each, when the columns go upwards. */
function inOrder(levels: readonly Column[]): Map<Column, string> {
  if (descending(levels.map(({ cell }) => plainName(cell)))) return new Map()
  return new Map(levels.flatMap((level, at) => (at > 0 && levels[at - 1]!.track === level.track ? [[level, plainName(levels[at - 1]!.cell)]] : [])))
}

/** What says in a cell “as the level before”: beside it where levels go across, above it where they go down. */
const ASIDE = /^(?:[←⬅]\s*(?:same|ditto)?|(?:the )?same as (?:the )?(?:left|previous(?: level)?|level (?:before|below)|level to the left)|as (?:the )?(?:previous level|level below|level before))[.]?$/i
const ABOVE = /^(?:["″”〃↑⬆]|ditto|idem|(?:the )?same as (?:above|(?:the )?(?:previous(?: level)?|level (?:before|below)|row above))|as above|as (?:the )?(?:previous level|level below|level before))[.]?$/i

function fill(grid: Grid, at: { level: string; dimension: string; track?: string }, cell: string, line: number, same: RegExp, before: string | undefined): void {
  const text = plainText(cell).replace(/^\((.*)\)$/s, '$1')
  if (/^(?:[-–—.]|n\/?a)?$/i.test(text)) {
    if (text) grid.ignored.push({ line, text: plainText(cell), reason: 'A dash or “n/a” is taken as an empty cell.' })
    return
  }
  const key = nameKey(text)
  if (before !== undefined && (same.test(text) || key === `same as ${nameKey(before)}` || key === `as ${nameKey(before)}`)) {
    grid.ignored.push({ line, text: plainText(cell), reason: 'This says “as the level below”, which is what an empty cell says.' })
    return
  }
  for (const part of partsOf(cell)) grid.entries.push({ ...at, text: part, line })
}

function extra(grid: Grid, row: TableRow, header: TableRow): void {
  row.cells.slice(header.cells.length).filter((cell) => plainText(cell)).forEach((cell) => {
    grid.ignored.push({ line: row.line, text: plainText(cell), reason: BEYOND })
  })
}
