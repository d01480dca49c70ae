import * as z from 'zod'

const Named = z.object({ id: z.uuid(), name: z.string() })

/** Who may review for whom, in which cycle, until when. */
export const Delegation = z.object({
  id: z.uuid(),
  cycle: Named,
  subject: Named,
  delegate: Named,
  until: z.iso.date(),
  reason: z.string().optional(),
  givenBy: Named,
  givenAt: z.iso.datetime(),
  endedAt: z.iso.datetime().optional(),
  /** Its last day has passed, or it was taken back. */
  over: z.boolean(),
  /** The review written under it, as far as you may know of it. */
  reviewId: z.uuid().optional(),
})
export type Delegation = z.infer<typeof Delegation>
