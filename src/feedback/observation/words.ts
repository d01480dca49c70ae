import * as z from 'zod'
import type { Reach } from '../reach.ts'
import { Audience, Named, OptionalText, ReachAnswer, ReachText, Text, Tone } from '../words.ts'
import type { ObservationFacts } from './observation.ts'

/** What an author writes: one field is enough, three more make it specific, three say how far it reached. */
export const ObservationText = {
  text: Text,
  tone: Tone,
  situation: OptionalText,
  behaviour: OptionalText,
  effect: OptionalText,
  on: z.iso.date().optional(),
  project: z
    .string()
    .trim()
    .max(100)
    .transform((text) => text || undefined)
    .optional(),
  dimension: z
    .string()
    .trim()
    .max(60)
    .transform((text) => text || undefined)
    .optional(),
  ...ReachText,
}

/** An observation as its reader may see it; `may` says what they can do next. */
export const Observation = z.object({
  id: z.uuid(),
  author: Named,
  subject: Named,
  on: z.iso.date(),
  /** Absent while a note brought from elsewhere has not been said to be one or the other. */
  tone: Tone.optional(),
  /** Absent once withdrawn. */
  text: z.string().optional(),
  situation: z.string().optional(),
  behaviour: z.string().optional(),
  effect: z.string().optional(),
  project: z.string().optional(),
  dimension: z.string().optional(),
  ...ReachAnswer,
  requestId: z.uuid().optional(),
  audience: Audience,
  audienceWords: z.string(),
  createdAt: z.iso.datetime(),
  /** When it was shared with the person. */
  sharedAt: z.iso.datetime().optional(),
  /** When the person saw it. */
  seenAt: z.iso.datetime().optional(),
  answer: z.object({ text: z.string(), at: z.iso.datetime() }).optional(),
  corrections: z.array(z.object({ text: z.string(), at: z.iso.datetime() })),
  withdrawnAt: z.iso.datetime().optional(),
  hiddenAt: z.iso.datetime().optional(),
  version: z.int(),
  may: z.object({
    edit: z.boolean(),
    correct: z.boolean(),
    share: z.array(Audience),
    withdraw: z.boolean(),
    see: z.boolean(),
    answer: z.boolean(),
    hide: z.boolean(),
  }),
})
export type Observation = z.infer<typeof Observation>

/** An observation with everything around it that its reader may know. */
export interface StoredObservation extends ObservationFacts, Reach {
  id: string
  authorName: string
  on: string
  text?: string
  situation?: string
  behaviour?: string
  effect?: string
  project?: string
  dimension?: string
  requestId?: string
  createdAt: string
  version: number
  /** When the person saw it; `seenAt` is when anyone did. */
  personSeenAt?: string
  answer?: { text: string; at: string }
  corrections: { text: string; at: string }[]
  /** Who reads it as the person's manager today. */
  manager?: { id: string; name: string }
  mayTakeDown: boolean
}
