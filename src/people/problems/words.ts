import * as z from 'zod'

/** What can be out of order in an organisation's records, in the order in which it matters. */
export const PROBLEM_KINDS = [
  'no-manager', 'manager-left', 'manager-leaves', 'no-level', 'unknown-level', 'no-account', 'unopened',
  'outside-scope', 'partner-of-nobody', 'role-ends', 'role-waits', 'import-waits', 'same-name', 'empty-team',
] as const
export const ProblemKind = z.enum(PROBLEM_KINDS)
export type ProblemKind = z.infer<typeof ProblemKind>

/** One thing out of order: mostly a person, else a team, a role or an import. */
export const ProblemEntry = z.object({
  id: z.uuid().meta({ description: 'Of the person, team, role, request or import.' }),
  name: z.string(),
  note: z.string().optional(),
  on: z.iso.date().optional(),
  personId: z.uuid().optional(),
  manager: z.object({ id: z.uuid(), name: z.string() }).optional(),
  suggestion: z.object({ id: z.uuid(), name: z.string() }).optional().meta({ description: 'The nearest manager above who stays.' }),
})
export type ProblemEntry = z.infer<typeof ProblemEntry>

/** A kind of problem, and how often it is there for this reader. */
export const ProblemCount = z.object({ kind: ProblemKind, count: z.int() })
export type ProblemCount = z.infer<typeof ProblemCount>
