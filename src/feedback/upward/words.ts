import * as z from 'zod'
import { AnswerTexts, Questions } from '../peer/words.ts'
import { Named } from '../words.ts'

export { AnswerTexts, Questions }

/** A survey as its reader may see it. `mine` is for those who are asked; `results` for the manager, the line above and HR once it is closed. */
export const UpwardSurvey = z.object({
  id: z.uuid(),
  manager: Named,
  questions: z.array(z.string()),
  /** How many of the questions, the last ones, the manager reads no answer to. The manager finds neither these questions nor this. */
  apart: z.int().optional(),
  due: z.iso.date(),
  state: z.enum(['open', 'closed']),
  mine: z.object({
    /** What one is writing; gone once the survey is closed. */
    texts: z.array(z.string()),
    version: z.int(),
    /** Something of mine is sent: it counts at the close. */
    sent: z.boolean(),
    /** What is sent is not what I wrote last. */
    changed: z.boolean(),
  }).optional(),
  results: z.array(z.object({ question: z.int(), texts: z.array(z.string()) })).optional(),
  may: z.object({ close: z.boolean() }),
})
export type UpwardSurvey = z.infer<typeof UpwardSurvey>
