import Papa from 'papaparse'
import { LONGEST_LINE, MOST_ROWS } from './numbers.ts'
import { type FileProblem, SAVE_AS_UTF_8 } from './table.ts'

/** Rows of a file, or why it can't be read. */
export type Reading = { rows: string[][]; problems?: undefined } | { problems: FileProblem[] }

/**
 * Reads a CSV file into rows: separated by comma, semicolon or tab; UTF-8 with or without BOM, or UTF-16.
 * @param file its text, or its bytes as base64: so any encoding survives the way through JSON
 */
export function readFile(file: string, encoding: 'text' | 'base64' = 'text'): Reading {
  const { text, problems } = readText(file, encoding)
  return problems ? { problems } : parse(text)
}

/** The text of a file that is no table: any encoding, lines ending in a line feed. */
export function readText(file: string, encoding: 'text' | 'base64' = 'text'): { text: string; problems?: undefined } | { text?: undefined; problems: FileProblem[] } {
  const text = (encoding === 'text' ? file : decode(Buffer.from(file, 'base64'))).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const problem = shapeProblem(text)
  return problem ? { problems: [problem] } : { text }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes)
}

/** By its byte order mark; without one, a NUL in every other byte tells UTF-16. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 200)
  const zeros = [0, 0]
  start.forEach((byte, index) => { if (byte === 0) zeros[index % 2]! += 1 })
  if (zeros[1]! > start.length / 4 && zeros[0]! < zeros[1]! / 4) return 'utf-16le'
  if (zeros[0]! > start.length / 4 && zeros[1]! < zeros[0]! / 4) return 'utf-16be'
  return 'utf-8'
}

function shapeProblem(text: string): FileProblem | undefined {
  if (text.trim() === '') return { row: 1, message: 'The file is empty.' }
  if (text.startsWith('\uFFFD\uFFFD')) return { row: 1, message: `This is not UTF-8 text. ${SAVE_AS_UTF_8}` }
  let row = 0
  for (let at = 0; at <= text.length;) {
    const end = text.indexOf('\n', at) === -1 ? text.length : text.indexOf('\n', at)
    row += 1
    if (end - at > LONGEST_LINE) return {
      row, message: `This line has ${figure(end - at)} characters; at most ${figure(LONGEST_LINE)} are read. Were the line ends lost?`,
    }
    if (row > MOST_ROWS + 1 && end > at) return { row, message: `There are more than ${figure(MOST_ROWS)} rows. Split the file.` }
    at = end + 1
  }
}

function figure(n: number): string {
  return n.toLocaleString('en-GB')
}

function parse(text: string): Reading {
  const delimiter = delimiterOf(text.slice(0, text.indexOf('\n') === -1 ? undefined : text.indexOf('\n')))
  const { data: rows, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' })
  const quote = errors.find((error) => error.type === 'Quotes')
  if (quote) return { problems: [quoteProblem(text, delimiter, quote, rows[0] ?? [])] }
  if (rows.at(-1)?.length === 1 && rows.at(-1)![0] === '') rows.pop()
  return { rows }
}

/** The separator that splits the line of names into most fields. */
function delimiterOf(line: string): string {
  const fields = (delimiter: string) => Papa.parse<string[]>(line, { delimiter, newline: '\n' }).data[0]?.length ?? 0
  return [',', ';', '\t'].toSorted((a, b) => fields(b) - fields(a))[0]!
}

function quoteProblem(text: string, delimiter: string, error: Papa.ParseError, header: string[]): FileProblem {
  // Up to the opening quote everything is sound: the last, empty field of that part is the column it opens.
  const before = Papa.parse<string[]>(text.slice(0, (error.index ?? 1) - 1), { delimiter, newline: '\n' }).data
  const index = (before.at(-1)?.length ?? 1) - 1
  const column = before.length > 1 && header[index]?.trim() ? header[index].trim() : String(index + 1)
  const message = error.code === 'MissingQuotes'
    ? 'A quote opens here and is never closed. Close it, or write a quote inside a cell twice ("").'
    : 'Something follows the closing quote. Write a quote inside a cell twice ("").'
  return { row: Math.max(1, before.length), column, message }
}
