import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { UsageError } from './usage-error.ts'

/**
 * Reads a file of one JSON object a line; "-" is standard input. Empty lines are left out.
 * @throws {UsageError} naming file, line and column of the first line that is not as it should be
 */
export function readJsonLines<Line>(file: string, schema: z.ZodType<Line>): Line[] {
  const name = file === '-' ? 'standard input' : file
  return readText(file).replace(/^\uFEFF/u, '').split('\n').flatMap((line, index) => (line.trim() ? [readLine(line, `${name}:${index + 1}`, schema)] : []))
}

function readLine<Line>(line: string, place: string, schema: z.ZodType<Line>): Line {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    const message = (error as Error).message
    throw new UsageError(`${place}:${Number(/position (\d+)/u.exec(message)?.[1] ?? 0) + 1}: this line is not JSON.`)
  }
  const read = schema.safeParse(value)
  if (read.success) return read.data
  const [first] = read.error.issues
  throw new UsageError(`${place}:1: ${first?.path.join('.') || 'the line'}: ${first?.message ?? 'cannot be read'}.`)
}

/**
 * The text of a file, or of standard input for "-".
 * @throws {UsageError} when there is no such file, or it is not UTF-8
 */
export function readText(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file === '-' ? 0 : file))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    throw new UsageError(`${file}: ${code === 'ENOENT' ? 'there is no such file' : code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? 'this is not UTF-8 text' : (error as Error).message}.`)
  }
}
