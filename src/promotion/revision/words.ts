import * as z from 'zod'
import { CaseDocument } from '../words.ts'

/** One save of a case's argument, as whoever made it finds it again (R10). */
export const CaseRevision = z.object({
  version: z.int(),
  savedAt: z.iso.datetime(),
  words: z.int(),
  /** Words more or fewer than in the one before; absent for the first that is kept. */
  change: z.int().optional(),
  /** It is the text as it stands. */
  current: z.boolean(),
})
export type CaseRevision = z.infer<typeof CaseRevision>

/** The same with its text and the levels it was about. */
export const CaseRevisionText = CaseRevision.pick({ version: true, savedAt: true }).extend({
  document: CaseDocument, currentLevel: z.string().optional(), proposedLevel: z.string().optional(),
})
export type CaseRevisionText = z.infer<typeof CaseRevisionText>
