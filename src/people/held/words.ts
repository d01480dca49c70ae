import * as z from 'zod'

/** An import that was made, or waits for somebody to look at it. Counts only; who brought it stands in the audit log, too. */
export const ImportRun = z.object({
  id: z.uuid(),
  kind: z.enum(['people', 'evidence']),
  state: z.enum(['done', 'waiting', 'approved', 'declined', 'lapsed']),
  at: z.iso.datetime(),
  by: z.string().optional().meta({ description: 'Absent: the operator, at the command line.' }),
  fileName: z.string().optional().meta({ description: 'As far as it is yours to know.' }),
  counts: z.record(z.string(), z.number()).optional(),
})
export type ImportRun = z.infer<typeof ImportRun>
