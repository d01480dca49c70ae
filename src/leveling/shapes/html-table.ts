import type { TableRow } from './blocks.ts'

const TOKEN = /<tr\b[^>]*>|<\/tr>|<t([dh])\b([^>]*)>/gi

/**
 * Rows of an HTML table, cells with their source. A cell that spans columns stands in the first of them; one that spans rows
 * stands in each, when it is one of the first two columns: there it names what is beside it.
 * @param first the line in which the table starts
 */
export function tableOf(source: string, first: number): TableRow[] {
  const rows: TableRow[] = []
  const spans = new Map<number, { left: number; cell: string }>()
  let column = 0
  const tokens = [...source.matchAll(TOKEN)]
  const carried = (row: TableRow) => {
    for (let span = spans.get(column); span && span.left > 0; span = spans.get(column)) {
      row.cells.push(column < 2 ? span.cell : '')
      span.left--
      column++
    }
  }
  tokens.forEach((token, at) => {
    if (!token[1]) {
      const row = rows.at(-1)
      if (/^<\/tr/i.test(token[0]) && row) carried(row)
      if (!/^<tr/i.test(token[0])) return
      rows.push({ line: first + lineBreaks(source, token.index), cells: [] })
      column = 0
      return
    }
    const row = rows.at(-1) ?? (rows.push({ line: first + lineBreaks(source, token.index), cells: [] }), rows[0]!)
    carried(row)
    const cell = source.slice(token.index + token[0].length, tokens[at + 1]?.index ?? source.length).replace(/<\/t[dh]>[\s\S]*$/i, '').replace(/<\/table>[\s\S]*$/i, '').trim()
    const [wide, high] = [span(token[2]!, 'colspan'), span(token[2]!, 'rowspan')]
    for (let step = 0; step < wide; step++) {
      row.cells.push(step === 0 ? cell : '')
      if (high > 1) spans.set(column, { left: high - 1, cell: step === 0 ? cell : '' })
      column++
    }
  })
  return rows.filter(({ cells }) => cells.length > 0)
}

function span(attributes: string, name: string): number {
  const found = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(attributes)?.[1]
  return Math.min(100, Math.max(1, Number(found ?? 1)))
}

function lineBreaks(source: string, end: number): number {
  let count = 0
  for (let at = source.indexOf('\n'); at !== -1 && at < end; at = source.indexOf('\n', at + 1)) count++
  return count
}
