import * as z from 'zod'

/** Roles that are granted; the others (manager, skip-level ...) follow from reporting lines. */
export const ROLES = ['hr_admin', 'hr_partner', 'system_admin', 'facilitator'] as const
export const Role = z.enum(ROLES)
export type Role = z.infer<typeof Role>

/** A person as the directory shows them to everybody of the organisation. */
export const DirectoryEntry = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  title: z.string(),
  teamId: z.uuid().optional(),
  team: z.string().optional(),
  managerId: z.uuid().optional(),
  managerName: z.string().optional(),
  location: z.string(),
  left: z.boolean(),
})
export type DirectoryEntry = z.infer<typeof DirectoryEntry>

/** A team; without a parent it stands at the top. `people` are those in it today, without the teams below. */
export const Team = z.object({ id: z.uuid(), parentId: z.uuid().optional(), name: z.string(), people: z.int() })
export type Team = z.infer<typeof Team>

/** Page of a list: pass `next` back as `cursor` for more. */
export const Paging = { limit: z.coerce.number().int().min(1).max(200).default(50), cursor: z.string().max(400).optional() }
