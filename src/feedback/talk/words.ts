import * as z from 'zod'
import { Named, TalkStanding, ToldHow } from '../words.ts'

/** A talk that took place, put on record for the person to confirm. */
export const Talk = z.object({
  id: z.uuid(),
  author: Named,
  subject: Named,
  on: z.iso.date(),
  /** Absent once withdrawn. */
  text: z.string().optional(),
  /** Ids of the observations it was about, as far as the reader may open them. */
  about: z.array(z.uuid()),
  recordedAt: z.iso.datetime(),
  standing: TalkStanding,
  /** The person's words so far, oldest first. */
  answers: z.array(z.object({ outcome: z.enum(['confirmed', 'amended', 'disputed']), text: z.string().optional(), at: z.iso.datetime() })),
  told: z.object({ at: z.iso.datetime(), how: ToldHow }).optional(),
  audienceWords: z.string(),
  withdrawnAt: z.iso.datetime().optional(),
  /** When it was passed on to a new manager. */
  passedOnAt: z.iso.datetime().optional(),
  may: z.object({ confirm: z.boolean(), amend: z.boolean(), dispute: z.boolean(), withdraw: z.boolean(), passOn: z.boolean() }),
})
export type Talk = z.infer<typeof Talk>

/** A talk as it is stored, with what its reader may know. */
export interface StoredTalk {
  id: string
  authorId: string
  authorName: string
  subjectId: string
  subjectName: string
  on: string
  text?: string
  about: string[]
  recordedAt: string
  managerAt?: string
  withdrawnAt?: string
  /** Who reads it as the person's manager today, when it was passed on. */
  manager?: { id: string; name: string }
  /** Its author was the person's manager before, and is not today. */
  byFormerManager: boolean
  answers: { outcome: 'confirmed' | 'amended' | 'disputed'; text?: string; at: string }[]
  noticesAt: string[]
}
