import { csvText, documentOfRows, isFrameworkTable, rowsOf } from './csv/form.ts'
import { readCsv } from './csv/file.ts'
import { documentOf, type Locate, readDocument } from './document.ts'
import { type LevelingFramework, placeKey } from './framework.ts'
import { markdownOfFramework } from './markdown-form.ts'
import { LARGEST_FRAMEWORK_FILE } from './numbers.ts'
import type { FrameworkProblem } from './problem.ts'
import { assemble, type ImportReport, reportOf } from './shapes/assemble.ts'
import { sketchOfCsv } from './shapes/csv.ts'
import { sketchOfValues } from './shapes/keyed.ts'
import { sketchOfMarkdown } from './shapes/markdown.ts'
import type { Sketch, Sketched } from './shapes/sketch.ts'
import type { LevelsOn } from './shapes/tables.ts'
import { together } from './shapes/together.ts'
import { readYaml, writeYaml } from './yaml/file.ts'

/** A file as it came: its name, and its bytes. */
export interface FrameworkFile { name: string; bytes: Uint8Array }
/** The framework of one or more files with what became of each part of them, or why there is none. */
export type ReadFramework = {
  framework: LevelingFramework; report: ImportReport; own: boolean
  /** The line in which a cell begins, by `placeKey`. */
  lines: ReadonlyMap<string, number>
  problems?: undefined
} | { problems: (FrameworkProblem & { file: string })[] }
export const FORMATS = ['yaml', 'csv', 'md'] as const
export type Format = (typeof FORMATS)[number]

/**
 * Reads a leveling framework in our own YAML, JSON or CSV, or in one of the shapes others publish theirs in. Shapes are told apart by
 * how they are built. Several files make one framework, each with its tracks.
 */
export function readFramework(files: readonly FrameworkFile[], levels?: LevelsOn): ReadFramework {
  const read = inOneWay(files, files.map((file) => ({ file: file.name, ...readOne(file, levels) })), levels)
  const problems = read.flatMap((each) => (each.problems ?? []).map((problem) => ({ ...problem, file: each.file })))
  if (problems.length > 0) return { problems }
  const [only] = read
  if (read.length === 1 && only!.framework) return { framework: only!.framework, report: reportOf(only!.framework, only!.shape!), own: true, lines: only!.lines! }
  const mixed = read.find((each) => each.framework)
  if (mixed) return { problems: [{ file: mixed.file, line: 1, column: 1, message: 'This is a whole framework already. Give it alone.' }] }
  const sketches = read.flatMap(({ sketch, file }) => (sketch ? [files.length > 1 ? { ...sketch, ignored: sketch.ignored.map((each) => ({ ...each, reason: `${file}: ${each.reason}` })) } : sketch] : []))
  const name = files.length === 1 ? sketches[0]!.name ?? baseName(files[0]!.name) : 'Imported framework'
  const built = assemble({ ...together(sketches, name), name })
  // What was put together passes the same gate as what somebody wrote.
  const checked = readDocument(JSON.parse(JSON.stringify(documentOf(built.framework))))
  return checked.problems ? { problems: checked.problems.map((problem) => ({ ...problem, file: files[0]!.name })) } : { framework: checked.framework, report: built.report, own: false, lines: built.lines }
}

/** A framework as a file. YAML and CSV hold all of it; Markdown is for reading. */
export function writeFramework(framework: LevelingFramework, format: Format): string {
  if (format === 'md') return markdownOfFramework(framework)
  const document = documentOf(framework)
  return format === 'csv' ? csvText(rowsOf(document)) : writeYaml(document)
}

/** Where dimensions of one file are known by their place in a list, those of its neighbours with as many points are too. */
function inOneWay(files: readonly FrameworkFile[], read: (One & { file: string })[], levels?: LevelsOn): (One & { file: string })[] {
  const points = Math.max(0, ...read.map(({ sketch }) => new Set(sketch?.dimensions.flatMap(({ key }) => (key.startsWith('place ') ? [key] : []))).size))
  return points === 0 ? read : read.map((each, at) => (each.sketch ? { file: each.file, ...readOne(files[at]!, levels, points) } : each))
}

interface One { framework?: LevelingFramework; lines?: ReadonlyMap<string, number>; sketch?: Sketch; shape?: string; problems?: FrameworkProblem[] }

function readOne({ name, bytes }: FrameworkFile, levels?: LevelsOn, points?: number): One {
  if (bytes.length > LARGEST_FRAMEWORK_FILE) return { problems: [{ line: 1, column: 1, message: `The file has ${bytes.length} bytes; at most ${LARGEST_FRAMEWORK_FILE} are read. Is it a framework?` }] }
  const text = textOf(bytes)
  if (typeof text !== 'string') return { problems: [text] }
  switch (kindOf(name, text)) {
    case 'csv': return readTable(text, baseName(name), levels)
    case 'values': return readValues(text, baseName(name))
    case 'markdown': return sketched(sketchOfMarkdown({ name: baseName(name), text }, levels, points))
  }
}

/** Text out of bytes: UTF-8, or UTF-16 with its mark; anything else is told where it goes wrong. */
function textOf(bytes: Uint8Array): string | FrameworkProblem {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  const text = new TextDecoder(wide ?? 'utf-8').decode(bytes).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  if (!text.trim()) return { line: 1, column: 1, message: 'The file is empty.' }
  // The sign for a broken character may stand in a text that is whole; then the bytes are not broken.
  const at = text.search(whole(bytes, wide ?? 'utf-8') ? /\0/ : /[\uFFFD\0]/)
  if (at < 0) return text
  const before = text.slice(0, at).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1, message: 'This is not UTF-8 text. Save the file as UTF-8 and try again.' }
}

function whole(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** What a file is built of: its first signs decide, and its ending only where those fit two. */
function kindOf(name: string, text: string): 'csv' | 'values' | 'markdown' {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase()
  if (ending === 'md' || ending === 'markdown') return 'markdown'
  if (ending === 'csv' || ending === 'tsv') return 'csv'
  if (ending === 'yml' || ending === 'yaml' || ending === 'json') return 'values'
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '')
  if (/^\s*[{[]/.test(text) || /^(?:#.*\n|---\n|\s*\n)*- +[\w"'-]+:(?: .*)?\n {2,}[\w"'-]+:(?:\s|$)/.test(text)) return 'values'
  if (/^#{1,6}\s+\S/m.test(body) && !/^[\w-]+:(?:\s|$)/.test(body) || /^\s*\|?[\s:]*-{3,}[\s:]*\|/m.test(body) || /<table\b/i.test(body)) return 'markdown'
  if (/^[\w"'-]+:(?:\s|$)/m.test(text.split('\n').find((line) => line.trim() && !line.startsWith('#') && line !== '---') ?? '')) return 'values'
  return /[,;\t]/.test(text.trimStart().split('\n', 1)[0]!) ? 'csv' : 'markdown'
}

function readTable(text: string, name: string, levels?: LevelsOn): One {
  const read = readCsv(text)
  if (read.problems) return { problems: read.problems }
  const [header] = read.rows
  if (!header) return { problems: [{ line: 1, column: 1, message: 'The file is empty.' }] }
  if (!isFrameworkTable(header.cells)) return sketched(sketchOfCsv(read.rows, name, levels))
  const { data, locate, problems } = documentOfRows(read.rows)
  const own = readDocument(data, locate)
  const all = [...problems, ...(own.problems ?? [])]
  return all.length > 0 ? { problems: all } : { framework: own.framework!, shape: 'Plumbline CSV', lines: linesOf(data, locate) }
}

function readValues(text: string, name: string): One {
  const read = readYaml(text)
  if (read.problems) return { problems: read.problems }
  if (!isOurs(read.data)) return sketched(sketchOfValues(read.data, read.locate, name))
  const own = readDocument(read.data, read.locate)
  return own.problems ? { problems: own.problems } : { framework: own.framework, shape: 'Plumbline YAML', lines: linesOf(read.data, read.locate) }
}

/** Where each cell of our own files begins. */
function linesOf(data: unknown, locate: Locate): Map<string, number> {
  const cells = (data as { cells?: { level: string; dimension: string }[] }).cells ?? []
  return new Map(cells.map(({ level, dimension }, at) => [placeKey(level, dimension), locate(['cells', at]).line]))
}

/** Our own fields: dimensions, and levels or cells beside them. */
function isOurs(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false
  return 'dimensions' in data && (('tracks' in data && 'levels' in data) || 'cells' in data || ('levels' in data && 'expectations' in data))
}

function sketched(sketch: Sketched): One {
  return 'message' in sketch ? { problems: [sketch] } : sketch.entries.length === 0 ? { problems: [{ line: 1, column: 1, message: 'No expectation is found in this file.' }] } : { sketch }
}

function baseName(name: string): string {
  return name.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '') || 'framework'
}
