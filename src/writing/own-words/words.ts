import * as z from 'zod'
import { LABELS } from '../labels.ts'

export const OwnPhrase = z.object({ label: z.enum(LABELS), phrase: z.string() })

/** The setting: what everybody here knows by name, and what the house wants looked at. */
export const CoachWords = z.object({
  names: z.array(z.string()),
  phrases: z.array(OwnPhrase),
  /** 0: nobody wrote any yet. */
  version: z.int(),
  savedAt: z.iso.datetime().optional(),
})
export type CoachWords = z.infer<typeof CoachWords>
