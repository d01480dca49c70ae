import { accounted } from './accounting.ts'
import type { Block, TableBlock } from './blocks.ts'
import { blocksOf } from './blocks.ts'
import { sketchOfHeadings } from './headings.ts'
import { nameKey, plainText } from './inline.ts'
import { axisScore, levelName, levelScore } from './level-names.ts'
import { boldPoints, outlineHeadings } from './lists.ts'
import { allSections, pathOf, type Section, sectionsOf } from './sections.ts'
import { emptySketch, type Sketch, type Sketched } from './sketch.ts'
import { type Grid, gridOf, isProse, type LevelsOn } from './tables.ts'
import { turned } from './turn.ts'

/** A file and the name it goes by, without its ending. */
export interface NamedText { name: string; text: string }

/** Reads Markdown: tables of levels by dimensions, or a heading for each level; whichever holds more of the document. */
export function sketchOfMarkdown({ name, text }: NamedText, levels?: LevelsOn, points?: number): Sketched {
  const blocks = blocksOf(text)
  const tables = sketchOfTables(blocks, name, levels)
  if ('message' in tables) return tables
  const headings = turned(sketchOfHeadings(boldPoints(blocks), name, points))
  if ('message' in headings) return tables.entries.length > 0 ? read(blocks, tables) : headings
  const said = (sketch: Sketch) => sketch.entries.reduce((sum, entry) => sum + entry.text.length, 0)
  const found = said(tables) >= said(headings) ? tables : headings
  const best = found.entries.length > 0 ? found : turned(sketchOfHeadings(outlineHeadings(blocks), name, points))
  if ('message' in best) return best
  if (best.entries.length === 0) return { line: 1, column: 1, message: 'Neither a table of levels by dimensions nor a heading for each level is found. Put the levels into one table, or under headings of their own with a point for each expectation.' }
  return read(blocks, best)
}

const read = (blocks: readonly Block[], sketch: Sketch) => accounted(sketch, blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap(({ line, cells }) => cells.map((text) => ({ line, text }))) : [{ line: block.line, text: block.text }])))

interface Found { table: TableBlock; section: Section; grid: Grid }

function sketchOfTables(blocks: readonly Block[], fileName: string, want?: LevelsOn): Sketched {
  const root = sectionsOf(blocks)
  const sketch = emptySketch('Markdown, tables of levels by dimensions')
  const titled = root.children.length === 1 ? root.children[0]! : root
  sketch.name = titled.title || fileName
  const all = allSections(root).flatMap((section) => section.blocks.flatMap((block) => (block.kind === 'table' && block.rows.length > 1 ? [{ table: block, section }] : [])))
  const prose = all.filter(({ table }) => isProse(table.rows))
  const chosen = prose.length > 0 ? prose : all.filter(({ table }) => table.rows[0]!.cells.length > 2 && axisOf(table))
  const grids = chosen.map(({ table, section }): Found => ({ table, section, grid: oneColumn(table, section) ?? gridOf(table.rows, want) }))
  const found = want || grids.some(({ grid }) => holdsLevels(grid)) ? grids : []
  const problem = found.find(({ grid }) => grid.problem)?.grid.problem
  if (problem) return { ...problem, column: 1 }
  place(sketch, found)
  account(sketch, root, new Set(found.map(({ table }) => table)), found)
  return sketch
}

/** A table with one row or column of cells, and no name of a level over them, may be about anything. */
const holdsLevels = ({ levels, dimensions, problem }: Grid) => problem !== undefined || (levels.length > 1 && dimensions.length > 1) || axisScore(levels.map(({ name, code }) => code ?? name)) > 0

const axisOf = (table: TableBlock) => Math.max(axisScore(table.rows[0]!.cells.slice(1)), axisScore(table.rows.slice(1).map(({ cells }) => cells[0] ?? ''))) >= 1

/** A table of two columns under the heading of a level has its dimensions down the side; under one of a dimension, its levels. */
function oneColumn({ rows }: TableBlock, section: Section): Grid | undefined {
  if (rows.some(({ cells }) => cells.length > 2) || section.depth === 0) return undefined
  const [header] = rows
  const title = pathOf(section).findLast((each) => levelScore(each.title) > 0)
  const down = axisScore(rows.slice(1).map(({ cells }) => cells[0] ?? ''))
  if (title && levelScore(title.title) >= down) {
    const grid = gridOf([{ line: header!.line, cells: [header!.cells[0] ?? '', title.title] }, ...rows.slice(1)], 'columns')
    return under(grid, header!)
  }
  return down > 0 || /^(?:level|grade|band|rank|step|stage)s?$/i.test(plainText(header!.cells[0] ?? '')) ? under(gridOf([{ line: header!.line, cells: [header!.cells[0] ?? '', section.title] }, ...rows.slice(1)], 'rows'), header!) : undefined
}

/** The heading took the place of what the table calls its second column. */
function under(grid: Grid, { line, cells }: TableBlock['rows'][number]): Grid {
  const name = plainText(cells[1] ?? '')
  return { ...grid, corner: '', ignored: name ? [...grid.ignored, { line, text: name, reason: 'The heading over the table names this column.' }] : grid.ignored }
}

/** Tables with the same levels are one track; its name is the heading under which it stands and no other track does. */
function place(sketch: Sketch, found: readonly Found[]): void {
  const families: Found[][] = []
  for (const each of found) {
    const keys = each.grid.levels.map(({ key }) => key)
    const own = families.find((family) => {
      const known = family.flatMap(({ grid }) => grid.levels.map(({ key }) => key))
      return keys.filter((key) => known.includes(key)).length * 2 >= Math.min(keys.length, new Set(known).size) || soleLevels(family, each)
    })
    if (own) own.push(each)
    else families.push([each])
  }
  families.forEach((family, index) => {
    const key = String(index)
    const name = families.length === 1 ? sketch.name! : trackName(family, families, sketch.name!)
    for (const { section, grid } of family) addGrid(sketch, grid, { key, name }, groupOf(section, grid, family))
  })
  if (found.some(({ grid }) => grid.unsure)) sketch.notes.push('Nothing told levels from dimensions, so the columns were taken as levels. Say --levels rows if it is the other way round.')
}

/** Tables that hold one level each, under headings of levels, belong together. */
const soleLevels = (family: readonly Found[], each: Found) => each.grid.levels.length === 1 && family.every(({ grid, section }) => grid.levels.length === 1 && section.parent === each.section.parent)

function trackName(family: readonly Found[], families: readonly Found[][], whole: string): string {
  const others = new Set(families.filter((other) => other !== family).flat().flatMap(({ section }) => pathOf(section)))
  const path = pathOf(family[0]!.section)
  return path.find((section) => !others.has(section) && family.every((each) => pathOf(each.section).includes(section)))?.title || path.at(-1)?.title || family[0]!.grid.corner || whole
}

/** What stands over the dimensions of one table among several: its corner, or its heading. */
function groupOf(section: Section, grid: Grid, family: readonly Found[]): string | undefined {
  if (family.length < 2 || grid.dimensions.some(({ group }) => group)) return undefined
  const sections = new Set(family.map((each) => each.section))
  const plain = /^(?:dimension|skill|area|competency|level|category|attribute|axis)?s?$/i.test(grid.corner)
  return sections.size > 1 && soleLevel(family) ? undefined : plain ? section.title || undefined : grid.corner
}

const soleLevel = (family: readonly Found[]) => family.every(({ grid }) => grid.levels.length === 1)

/** Adds what a table holds to the track it is of, or to its own where it names several. */
export function addGrid(sketch: Sketch, grid: Grid, { key: whole, name }: { key: string; name: string }, group?: string): void {
  const trackOf = (own: string | undefined) => (own ? `${whole} ${own}` : whole)
  const keyOf = (key: string) => (group ? nameKey(`${group} ${key}`) : key)
  for (const own of new Set(grid.levels.map(({ track }) => track))) {
    if (!sketch.tracks.some(({ key }) => key === trackOf(own))) sketch.tracks.push({ key: trackOf(own), name: own ?? name })
    for (const { key, name, group: under, about } of grid.dimensions) {
      const over = [under ?? group].find((each) => each && nameKey(each) !== key)
      if (own === undefined || grid.entries.some((entry) => entry.track === own && entry.dimension === key)) sketch.dimensions.push({ key: keyOf(key), name, track: trackOf(own), ...(over && { group: over }), ...(about && { about }) })
    }
  }
  for (const { key, name, code, summary, track: own } of grid.levels) {
    const track = trackOf(own)
    if (!sketch.levels.some((level) => level.track === track && level.key === key)) sketch.levels.push({ track, key, name, ...(code && { code }), ...(summary && { summary }) })
  }
  for (const { track: own, ...entry } of grid.entries) sketch.entries.push({ ...entry, track: trackOf(own), dimension: keyOf(entry.dimension) })
  sketch.ignored.push(...grid.ignored)
  for (const note of grid.notes) if (!sketch.notes.includes(note)) sketch.notes.push(note)
  if (grid.title && name !== grid.title) sketch.ignored.push({ line: 1, text: grid.title, reason: 'A line over the table.' })
}

function account(sketch: Sketch, root: Section, read: ReadonlySet<TableBlock>, found: readonly Found[]): void {
  const names = new Set(found.flatMap(({ section }) => pathOf(section)))
  for (const section of allSections(root)) {
    if (section.depth > 0 && !names.has(section)) sketch.ignored.push({ line: section.line, text: section.title, reason: 'A heading over no table of levels.' })
    for (const block of section.blocks) {
      if (block.kind === 'rule' || (block.kind === 'table' && read.has(block))) continue
      const summary = block.kind === 'paragraph' ? summarise(sketch, section.depth > 0 ? section.title : '', plainText(block.text)) : block.kind === 'item' && summariseItem(sketch, block.text)
      if (!summary) sketch.ignored.push({ line: block.line, text: block.text.trim(), reason: REASONS[block.kind] })
    }
  }
}

/** A paragraph under the heading of a level that a table has as well says what the level is about. */
function summarise(sketch: Sketch, title: string, text: string): boolean {
  const { code, name } = levelName(title)
  const key = nameKey(title)
  const level = key ? sketch.levels.find((each) => each.key === key || (code !== undefined && each.code === code) || nameKey(each.name) === nameKey(name)) : undefined
  if (!level || !text) return false
  level.summary = level.summary ? `${level.summary}\n${text}` : text
  return true
}

/** So does a point that begins with the level's name and a colon. */
function summariseItem(sketch: Sketch, source: string): boolean {
  const match = /^([^:\n]{2,60}):\s+(\S[\s\S]*)$/.exec(plainText(source))
  return match ? summarise(sketch, match[1]!, match[2]!) : false
}

const REASONS: Record<Exclude<Block['kind'], 'heading'>, string> = {
  item: 'A point outside the tables of levels.', paragraph: 'Text outside the tables of levels.', front: 'Facts about the file, not about a level.',
  code: 'A block of code or a drawing in letters.', html: 'A picture or a comment.', rule: 'A line.', table: 'A table of short words: an overview, not expectations.',
}
