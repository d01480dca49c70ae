import Papa from 'papaparse'
import type { FrameworkProblem } from '../problem.ts'
import type { CsvRow } from './form.ts'

/** Reads CSV into rows with their lines: separated by comma, semicolon or tab. Blank rows are left out. */
export function readCsv(text: string): { rows: CsvRow[]; problems?: undefined } | { problems: FrameworkProblem[] } {
  const delimiter = delimiterOf(text)
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' })
  const quote = errors.find((error) => error.type === 'Quotes')
  if (quote) return { problems: [quoteProblem(text, delimiter, quote)] }
  let line = 1
  const rows = data.map((cells) => {
    const row = { line, cells }
    line += 1 + cells.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 0)
    return row
  })
  return { rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim())) }
}

/** The separator that splits most rows into as many fields, two at least; the first line alone may be a title. */
function delimiterOf(text: string): string {
  const head = text.split('\n', 60).join('\n')
  const even = (delimiter: string) => {
    const widths = Papa.parse<string[]>(head, { delimiter, newline: '\n' }).data.map((cells) => cells.length).filter((width) => width > 1)
    const most = Math.max(0, ...[...Map.groupBy(widths, (width) => width).values()].map((same) => same.length))
    return most * 1000 + Math.max(0, ...widths)
  }
  return [',', ';', '\t'].toSorted((a, b) => even(b) - even(a))[0]!
}

function quoteProblem(text: string, delimiter: string, error: Papa.ParseError): FrameworkProblem {
  // Up to the opening quote everything is sound: the last, empty field of that part is the column it opens.
  const before = text.slice(0, Math.max(0, (error.index ?? 1) - 1))
  const column = Papa.parse<string[]>(before, { delimiter, newline: '\n' }).data.at(-1)?.length ?? 1
  return {
    line: before.split('\n').length, column: Math.max(1, column),
    message: error.code === 'MissingQuotes' ? 'A quote opens here and is never closed. Close it, or write a quote inside a cell twice ("").'
      : 'Something follows the closing quote. Write a quote inside a cell twice ("").',
  }
}
