import * as z from 'zod'
import { EXPECTATION_LINES } from '../numbers.ts'
import { Line, Named } from '../words.ts'

export const Lines = z
  .array(Line)
  .min(EXPECTATION_LINES.least, `Agree on ${EXPECTATION_LINES.least} to ${EXPECTATION_LINES.most} lines.`)
  .max(EXPECTATION_LINES.most, `Agree on ${EXPECTATION_LINES.least} to ${EXPECTATION_LINES.most} lines.`)

/**
 * What a person and their manager expect of a period. `lines` are the newest proposal, `agreed` the newest that both
 * confirmed; an HR partner sees the dates and neither. Version 0: nothing was proposed yet.
 */
export const Expectations = z.object({
  id: z.uuid().optional(),
  person: Named,
  manager: Named,
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  version: z.int(),
  lines: z.array(z.string()).optional(),
  proposedBy: Named.optional(),
  proposedAt: z.iso.datetime().optional(),
  confirmedByPersonAt: z.iso.datetime().optional(),
  confirmedByManagerAt: z.iso.datetime().optional(),
  agreed: z.object({ version: z.int(), lines: z.array(z.string()).optional(), at: z.iso.datetime() }).optional(),
  audienceWords: z.string(),
  may: z.object({ propose: z.boolean(), confirm: z.boolean() }),
})
export type Expectations = z.infer<typeof Expectations>

/** One proposal, as far as the reader may know it. */
export interface Proposal {
  version: number
  /** Absent to a reader who may only know that it exists. */
  lines?: string[]
  proposedBy?: string
  proposedAt?: string
  confirmations: { byId: string; at: string }[]
}

/** A set of agreed expectations with its proposals, newest first. */
export interface StoredExpectations {
  id: string
  person: Named
  manager: Named
  from: string
  to: string
  /** The reader is one of the two, today. */
  between: boolean
  proposals: Proposal[]
}
