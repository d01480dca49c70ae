import * as z from 'zod'

/** Hours for which a file can be fetched. */
export const EXPORT_HOURS = 24
/** Somebody who asks again and again has files enough. */
export const MOST_EXPORTS = 5
/** A file that is not there after so long is asked for anew, minutes. */
export const ASK_AGAIN_AFTER = 10

/** A file of everything about oneself, asked for or there. */
export const ExportJob = z.object({
  id: z.uuid(),
  askedAt: z.iso.datetime(),
  readyAt: z.iso.datetime().optional(),
  expiresAt: z.iso.datetime(),
  bytes: z.int().optional(),
})
export type ExportJob = z.infer<typeof ExportJob>
