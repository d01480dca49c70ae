import * as z from 'zod'
import { Rating, ReviewDocument } from '../words.ts'

const Named = z.object({ id: z.uuid(), name: z.string() })

/** A draft somebody began before the review went to another reviewer. */
export const KeptDraft = z.object({
  id: z.uuid(),
  reviewId: z.uuid(),
  cycle: Named,
  subject: Named,
  author: Named,
  keptAt: z.iso.datetime(),
  passedOnAt: z.iso.datetime().optional(),
  mine: z.boolean(),
})
export type KeptDraft = z.infer<typeof KeptDraft>

/** The same with its text. The rating is its author's alone, passed on or not. */
export const KeptText = KeptDraft.extend({ document: ReviewDocument, rating: Rating.optional() })
export type KeptText = z.infer<typeof KeptText>
