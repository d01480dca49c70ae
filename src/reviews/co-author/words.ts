import * as z from 'zod'

/** Somebody the author asked by name to write along in a draft (R3). */
export const CoAuthor = z.object({ id: z.uuid(), name: z.string(), since: z.iso.datetime() })
export type CoAuthor = z.infer<typeof CoAuthor>
