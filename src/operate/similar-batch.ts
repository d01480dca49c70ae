import * as z from 'zod'
import { similar } from '../writing/similar/similar.ts'
import { readJsonLines } from './json-lines.ts'

const Line = z.object({ id: z.union([z.string(), z.number()]), a: z.string(), b: z.string() })

/** `similar --batch FILE`: two texts a line in, what they share a line out, in order. @returns 0 */
export async function similarBatch(file: string): Promise<number> {
  const pairs = await readJsonLines(file, Line)
  process.stdout.write(pairs.map(({ id, a, b }) => `${JSON.stringify({ id, ...similar(a, b) })}\n`).join(''))
  return 0
}
