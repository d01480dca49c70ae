import * as z from 'zod'
import { KINDS } from './labels.ts'

export { KINDS_OF, LABELS } from './labels.ts'
export type { Label } from './labels.ts'

/** What a text is meant to be. Rules read it: a criterion is not a compliment. */
export const Kind = z.enum(KINDS)
export type Kind = z.infer<typeof Kind>
