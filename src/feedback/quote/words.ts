import * as z from 'zod'
import { Named } from '../words.ts'

/** Words somebody released to be cited. Neither whose they are nor where they stood goes with them. */
export const Quote = z.object({ id: z.uuid(), subject: Named, on: z.iso.date(), text: z.string() })
export type Quote = z.infer<typeof Quote>
