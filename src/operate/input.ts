import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { UsageError } from './usage-error.ts'

/**
 * The bytes of a file, or of standard input for "-", however slowly they come.
 * @throws {UsageError} when it cannot be read
 */
export async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await (file === '-' ? buffer(process.stdin) : readFile(file))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new UsageError(`${nameOf(file)}: ${code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'this is a folder' : code === 'EACCES' ? 'you may not read it' : message}.`)
  }
}

/**
 * The text of a file, or of standard input for "-".
 * @throws {UsageError} when it cannot be read, or is not UTF-8: with the line and column of the first byte that is not
 */
export async function textOf(file: string): Promise<string> {
  const bytes = await bytesOf(file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const { line, column } = firstBroken(bytes)
    throw new UsageError(`${nameOf(file)}:${line}:${column}: this is not UTF-8 text.`)
  }
}

/** What a file is called in messages. */
export const nameOf = (file: string) => (file === '-' ? 'standard input' : file)

function firstBroken(bytes: Uint8Array): { line: number; column: number } {
  // what is whole up to the break, and no letter more
  const whole = new TextDecoder().decode(bytes).split('\uFFFD', 1)[0]!
  return { line: whole.split('\n').length, column: whole.length - whole.lastIndexOf('\n') }
}
