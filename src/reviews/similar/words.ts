import * as z from 'zod'
import { Range } from '../../kit/finding.ts'
import { Named } from '../words.ts'

/** A stretch of a review's text, by field. The range lies in the field it begins in; the text may go on in the next. */
export const Stretch = z.object({ path: z.string(), range: Range, text: z.string() })
export type Stretch = z.infer<typeof Stretch>

/** A review that could be this one once names, pronouns, teams and figures are taken off. */
export const Twin = z.object({
  review: z.uuid(),
  subject: Named,
  author: Named,
  cycle: Named,
  /** What stands in both, here. */
  passages: z.array(Stretch),
})
export type Twin = z.infer<typeof Twin>

/** The same with what stands there. */
export const TwinText = Twin.extend({ passages: z.array(z.object({ here: Stretch, there: Stretch })) })
export type TwinText = z.infer<typeof TwinText>
