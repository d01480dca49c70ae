import * as z from 'zod'
import { Named } from '../words.ts'

/** Where a request stands for its reader. The person it is about never learns who declined: to them it waits. */
export const RequestState = z.enum(['waiting', 'answered', 'declined', 'withdrawn'])
export type RequestState = z.infer<typeof RequestState>

export const FeedbackRequest = z.object({
  id: z.uuid(),
  asker: Named,
  asked: Named,
  subject: Named,
  question: z.string(),
  askedAt: z.iso.datetime(),
  state: RequestState,
  /** The observation that answers it, where the reader may read it. */
  observationId: z.uuid().optional(),
})
export type FeedbackRequest = z.infer<typeof FeedbackRequest>
