import * as z from 'zod'
import { nameOf, textOf } from './input.ts'
import { UsageError } from './usage-error.ts'

/**
 * Reads a file of one JSON object a line; "-" is standard input. Empty lines are left out.
 * @throws {UsageError} naming file, line and column of the first line that is not as it should be
 */
export async function readJsonLines<Line>(file: string, schema: z.ZodType<Line>): Promise<Line[]> {
  const text = await textOf(file)
  return text.replace(/^\uFEFF/u, '').split('\n').flatMap((line, index) => (line.trim() ? [readLine(line, `${nameOf(file)}:${index + 1}`, schema)] : []))
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
