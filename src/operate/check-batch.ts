import * as z from 'zod'
import { checkWriting } from '../writing/rules.ts'
import { Kind } from '../writing/words.ts'
import { readJsonLines } from './json-lines.ts'

const Line = z.object({ id: z.union([z.string(), z.number()]), kind: Kind, text: z.string() })

/** `check --batch FILE`: one text a line in, its findings a line out, in order. @returns 0 fine, 1 findings that warn or block */
export async function checkBatch(file: string, strict: boolean): Promise<number> {
  let exit = 0
  const texts = await readJsonLines(file, Line)
  const lines = texts.map(({ id, kind, text }) => {
    const findings = checkWriting([{ path: '/text', kind, text }])
    if (findings.some((finding) => strict || finding.severity !== 'hint')) exit = 1
    return `${JSON.stringify({ id, findings })}\n`
  })
  process.stdout.write(lines.join(''))
  return exit
}
