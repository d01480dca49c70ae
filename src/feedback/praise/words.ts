import * as z from 'zod'
import { Named } from '../words.ts'

/** Praise for everybody to read. `may` says what the reader can do about it. */
export const Praise = z.object({
  id: z.uuid(),
  subject: Named,
  author: Named,
  on: z.iso.date(),
  text: z.string(),
  situation: z.string().optional(),
  behaviour: z.string().optional(),
  effect: z.string().optional(),
  project: z.string().optional(),
  /** Only its subject reads this: nobody else finds the entry any more. */
  hidden: z.boolean().optional(),
  may: z.object({ hide: z.boolean(), remove: z.boolean() }),
})
export type Praise = z.infer<typeof Praise>
