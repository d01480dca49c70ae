import type { Place } from './json-source.ts'

/** A row of a table in Markdown, by the names of its columns. */
export interface TableRow {
  cells: Record<string, string>
  place: Place
}

/** A table that is being read line by line: `columns` once its head was there. */
export interface MarkdownTable {
  columns?: string[]
  rows: TableRow[]
}

/** Takes in one line of a table. @param names what columns are called, in lower case, and what they stand for; others are kept as `text` */
export function readTableLine(table: MarkdownTable, line: string, place: Place, names: Readonly<Record<string, string>>): void {
  if (!line.includes('|')) return
  const cells = line.trim().replace(/^\||\|$/gu, '').split('|').map((cell) => cell.replace(/[*_`]+/gu, '').trim())
  if (cells.every((cell) => /^:?-{2,}:?$/u.test(cell))) return
  const { columns } = table
  if (!columns) table.columns = cells.map((cell) => (Object.hasOwn(names, cell.toLowerCase()) ? names[cell.toLowerCase()]! : 'text'))
  else table.rows.push({ cells: Object.fromEntries(cells.map((cell, at) => [columns[at] ?? 'text', cell])), place })
}
