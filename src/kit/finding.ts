import * as z from 'zod'

/** How hard a rule insists. `block` stops the step, `warn` wants to be seen, `hint` advises. */
export const Severity = z.enum(['block', 'warn', 'hint'])
export type Severity = z.infer<typeof Severity>

/** A stretch of a string, in UTF-16 code units, end exclusive. */
export const Range = z.object({ start: z.int().min(0), end: z.int().min(0) })
export type Range = z.infer<typeof Range>

/**
 * What a rule has to say about one place in one document. A finding states facts about text and dates;
 * it never scores a person.
 *
 * `path` is a JSON pointer into the document (`/growthAreas/0/example`), `range` lies inside that string,
 * `evidence` lists the ids of the records it rests on.
 */
export const Finding = z.object({
  rule: z.string(),
  severity: Severity,
  subject: z.string().optional(),
  path: z.string().optional(),
  range: Range.optional(),
  message: z.string(),
  why: z.string(),
  fix: z.string(),
  evidence: z.array(z.string()).optional(),
})
export type Finding = z.infer<typeof Finding>
