import * as z from 'zod'

/** Texts that know their author by name: only there the server keeps what was put away. */
export const DismissalKind = z.enum(['review', 'peer-answer', 'promotion-case', 'promotion-quote'])
export type DismissalKind = z.infer<typeof DismissalKind>

/** A finding somebody put away, and where. */
export const Dismissal = z.object({
  id: z.uuid(),
  kind: DismissalKind,
  documentId: z.uuid(),
  /** The field as a path; rows by their id: `/growthAreas/5c1e/example`. */
  field: z.string(),
  rule: z.string(),
  /** The phrase, in lower case; empty for the field as a whole. */
  words: z.string(),
  reason: z.string().optional(),
  at: z.iso.datetime(),
})
export type Dismissal = z.infer<typeof Dismissal>
