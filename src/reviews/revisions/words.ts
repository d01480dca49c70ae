import * as z from 'zod'
import { Answer, ReviewDocument, SelfReviewDocument } from '../words.ts'

/** One accepted save of a text that is not released, as its author finds it again (R10). */
export const Revision = z.object({
  version: z.int(),
  savedAt: z.iso.datetime(),
  words: z.int(),
  /** Words more or fewer than in the one before; absent for the first that is kept. */
  change: z.int().optional(),
  /** A co-author saved it. */
  by: z.object({ id: z.uuid(), name: z.string() }).optional(),
  /** It is the text as it stands. */
  current: z.boolean(),
})
export type Revision = z.infer<typeof Revision>

/** The same with its text. */
export const RevisionText = Revision.pick({ version: true, savedAt: true, by: true }).extend({
  document: z.union([z.strictObject(SelfReviewDocument.shape), z.strictObject(ReviewDocument.shape)]),
})
export type RevisionText = z.infer<typeof RevisionText>

/** Answers that are not shown to the person, as they were saved once. */
export const HiddenRevisionText = Revision.pick({ version: true, savedAt: true }).extend({ answers: z.array(Answer) })
export type HiddenRevisionText = z.infer<typeof HiddenRevisionText>
