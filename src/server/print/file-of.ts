import * as z from 'zod'
import { markdownOf } from '../../kit/markdown.ts'
import { fileName, type Paper } from '../../kit/paper.ts'
import type { FileAnswer } from '../action.ts'
import { pdfOf } from './pdf.ts'

/** How a document is saved. */
export const PaperFormat = z.enum(['pdf', 'md'])
export type PaperFormat = z.infer<typeof PaperFormat>

const TYPES = { pdf: 'application/pdf', md: 'text/markdown; charset=utf-8' } as const
/** What an action that saves a document answers with. */
export const PaperFile = z.object({ file: z.object({ name: z.string(), type: z.enum(['application/pdf', 'text/markdown; charset=utf-8']), body: z.any() }) })

/** A paper as a file; a PDF is made only once the transaction that read for it is over. */
export function fileOf(paper: Paper, format: PaperFormat, now: string): FileAnswer & z.input<typeof PaperFile> {
  const body = format === 'md' ? markdownOf(paper) : () => pdfOf(paper, now)
  return { file: { name: `${fileName(paper.title)}.${format}`, type: TYPES[format], body } }
}
